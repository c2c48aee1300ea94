// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/registry.h"

#include "db/entity/record.h"

#include <QSet>

namespace crm {

Registry::Registry(QList<const Entity *> entities)
    : m_entities(std::move(entities))
{
}

const Registry &Registry::instance()
{
    static const Registry registry = [] {
        Registry r(registeredEntities());
        const auto faults = r.selfCheck();
        if (!faults.isEmpty())
            qFatal("The description of the records is wrong: %s", qPrintable(faults.join(u' ')));
        return r;
    }();
    return registry;
}

const Entity *Registry::byName(QByteArrayView name) const
{
    for (const auto *e : m_entities)
        if (e->name == name)
            return e;
    return nullptr;
}

const Entity *Registry::byNumber(int number) const
{
    for (const auto *e : m_entities)
        if (e->number == number)
            return e;
    return nullptr;
}

QList<InverseReference> Registry::referencesTo(const Entity &entity) const
{
    QList<InverseReference> found;
    for (const auto *e : m_entities)
        for (int i = 0; i < e->fields.size(); ++i)
            if (e->fields.at(i).target && &e->fields.at(i).target() == &entity)
                found.append({e, i});
    return found;
}

static void checkFields(const Entity &e, const QSet<const Entity *> &known, QStringList &faults)
{
    QSet<QByteArray> names{"id", "rid"};
    for (const auto &f : e.fields) {
        const auto where = QString("%1.%2").arg(e.name, f.name);
        if (names.contains(f.name))
            faults.append(where + " is declared twice.");
        names.insert(f.name);
        if (!f.label || !*f.label)
            faults.append(where + " has no label.");
        if (f.kind == FieldKind::Reference && (!f.target || !known.contains(&f.target())))
            faults.append(where + " points at an entity that is not registered.");
        if (f.kind == FieldKind::Choice && (!f.choices || f.choices->isEmpty()))
            faults.append(where + " has no choices.");
        if (f.kind == FieldKind::Money && e.indexOf(f.currency) < 0)
            faults.append(where + " has no currency beside it.");
    }
}

QStringList Registry::selfCheck() const
{
    QStringList faults;
    const QSet<const Entity *> known(m_entities.cbegin(), m_entities.cend());
    QSet<QByteArray> names;
    QSet<int> numbers;
    for (const auto *e : m_entities) {
        if (names.contains(e->name) || numbers.contains(e->number))
            faults.append(QString("%1 shares its name or number with another entity.").arg(e->name));
        names.insert(e->name);
        numbers.insert(e->number);
        if (e->number <= 0 || e->number > 127)
            faults.append(QString("%1 needs a number from 1 to 127.").arg(e->name));
        if (e->fields.isEmpty() || e->titleField < 0)
            faults.append(QString("%1 has no title.").arg(e->name));
        if (e->fields.size() > FieldList::mostDeclared)
            faults.append(QString("%1 has more than %2 fields.").arg(e->name).arg(FieldList::mostDeclared));
        checkFields(*e, known, faults);
    }
    return faults;
}

} // namespace crm
