// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importlinks.h"

#include "models/exchange/importcell.h"

#include "db/entities/note.h"
#include "db/entities/setlink.h"
#include "db/value/email.h"
#include "db/value/usualcurrency.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportLinks)
};

constexpr int pageSize = 5000; // records in memory at once while names are read

/// An @ in the name of a company is one; in that of a person it is an address.
bool isSomebody(const Entity &entity)
{
    return &entity == &Person::entity() || &entity == &User::entity();
}

QString textOf(const Record &record, const QByteArray &by)
{
    return by.isEmpty() ? record.title() : record.text(by);
}

} // namespace

void eachRecord(Batch &batch, const Entity &entity, const std::function<void(const Record &)> &use)
{
    Id last;
    for (;;) {
        const auto after = last.isNull() ? Filter() : Filter::compare("id", Filter::Greater, {last.bytes()});
        const auto page = batch.find({&entity, after, {{"id"}}, pageSize});
        for (const auto &record : page) {
            use(record);
            last = std::max(last, record.id);
        }
        if (page.size() < pageSize)
            return;
    }
}

ImportLinks::ImportLinks(Batch &batch, const QString &currency)
    : m_batch(batch)
    , m_currency(currency)
{
}

QString ImportLinks::currency()
{
    if (m_currency.isEmpty()) {
        loadStages();
        m_currency = m_pipelines.isEmpty() ? usualCurrency() : m_pipelines.first().currency;
    }
    return m_currency;
}

QByteArray ImportLinks::keyOf(const Record &record, const QByteArray &by)
{
    if (by == "id")
        return record.id.bytes();
    return by == "email" ? emailKey(textOf(record, by)).toUtf8() : squeezed(textOf(record, by));
}

void ImportLinks::add(Index &index, const QByteArray &key, const Id &id)
{
    if (key.isEmpty())
        return;
    const auto clash = index.clashes.find(key);
    if (clash != index.clashes.end()) {
        if (!clash->contains(id))
            clash->append(id);
    } else if (const auto it = index.ids.constFind(key); it == index.ids.cend()) {
        index.ids.insert(key, id);
    } else if (*it != id) {
        index.clashes.insert(key, {*it, id});
        forgetTexts();
    }
}

ImportLinks::Index &ImportLinks::index(const Entity &entity, const QByteArray &by)
{
    const auto [it, isNew] = m_indexes.try_emplace({&entity, by});
    if (isNew)
        eachRecord(m_batch, entity,
            [&, &index = it->second](const Record &record) { add(index, keyOf(record, by), record.id); });
    return it->second;
}

/// Of several with the name as compared: the only one with the name as written, or at the company.
FoundLink ImportLinks::settleClash(const Wanted &wanted, const QList<Id> &ids)
{
    QList<Id> exact;
    QList<Id> colleagues;
    for (const auto &id : ids) {
        const auto record = m_batch.record(wanted.entity, id);
        if (!record.isValid())
            continue;
        if (textOf(record, wanted.by) == wanted.text.trimmed())
            exact.append(id);
        if (!wanted.organisation.isNull() && record.entity().field("organisation")
            && record.reference("organisation") == wanted.organisation)
            colleagues.append(id);
    }
    if (colleagues.size() == 1)
        return {colleagues.first()};
    if (exact.size() == 1)
        return {exact.first()};
    return {{},
        Text::tr("There are %n records called “%1”; it is not clear which is meant.", nullptr, int(ids.size()))
            .arg(wanted.text)};
}

/// A record that has nothing but the name.
Record ImportLinks::made(const Wanted &wanted) const
{
    auto record = Record::blank(wanted.entity);
    record.setValue(wanted.entity.titleField, wanted.text.trimmed());
    if (&wanted.entity == &Tag::entity()) { // a colleague who imports the same words makes the same tags
        const auto id = memberId(wanted.entity.name, {record.title()});
        if (!m_batch.record(wanted.entity, id).isValid())
            record.id = id;
    }
    if (!wanted.by.isEmpty())
        record.setValue(wanted.by, wanted.text.trimmed());
    if (!wanted.organisation.isNull())
        record.setReference("organisation", wanted.organisation);
    return record;
}

/// Of kinds with numbers a text may come to be one of those, and is looked for anew.
FoundLink ImportLinks::find(const Wanted &wanted, QList<Record> &pending)
{
    if (wanted.entity.field("number"))
        return look(wanted, pending);
    const auto key = KeyTable::keyOf(wanted.text, qHash(wanted.by, size_t(wanted.entity.number)));
    if (const auto known = m_texts.value(key))
        return {m_textIds.at(*known)};
    auto found = look(wanted, pending);
    if (found.isByTextAlone) {
        m_texts.insert(key, quint32(m_textIds.size()));
        m_textIds.append(found.id);
    }
    return found;
}

void ImportLinks::forgetTexts()
{
    m_texts = {};
    m_textIds.clear();
}

FoundLink ImportLinks::look(const Wanted &wanted, QList<Record> &pending)
{
    const bool hasAddress = wanted.entity.field("email");
    const auto text = hasAddress ? namedAddresses(wanted.text).first().trimmed() : wanted.text.trimmed();
    auto by = wanted.by;
    if (const auto named = hasAddress && (by.isEmpty() || by == "email") ? namedAddress(text) : std::nullopt)
        return findNamed(wanted, *named, pending);
    if (const auto id = Id::fromText(text); !id.isNull())
        by = "id";
    else if (by.isEmpty() && hasAddress && mayBeAddress(text))
        by = "email";
    else if (by.isEmpty() && wanted.entity.field("number")
        && index(wanted.entity, "number").ids.contains(squeezed(text)))
        by = "number"; // what the program itself calls cases and quotes by
    const auto key = by == "id" ? Id::fromText(text).bytes() : by == "email" ? emailKey(text).toUtf8() : squeezed(text);
    auto &known = index(wanted.entity, by);
    if (const auto clash = known.clashes.constFind(key); clash != known.clashes.cend())
        return settleClash(wanted, *clash);
    if (const auto it = known.ids.constFind(key); it != known.ids.cend())
        return {*it, {}, true};
    if (!wanted.create || by == "id" || wanted.entity.title().kind != FieldKind::Text)
        return {{}, Text::tr("There is no “%1” among the %2.").arg(text, wanted.entity.tr(wanted.entity.plural))};
    const bool isMeantAsAddress = by == "email" || (isSomebody(wanted.entity) && text.contains(u'@'));
    if (const auto problem = isMeantAsAddress ? addressProblem("email", text) : QString(); !problem.isEmpty())
        return {{}, problem};
    return take(made({wanted.entity, text, by, true, wanted.organisation}), pending);
}

/// The record with the address, of several with it the one of that name; else the only one of the name that has no
/// address yet.
FoundLink ImportLinks::findNamed(const Wanted &wanted, const NamedAddress &named, QList<Record> &pending)
{
    const auto key = emailKey(named.address).toUtf8();
    const auto &known = index(wanted.entity, "email");
    if (const auto it = known.ids.constFind(key); it != known.ids.cend() && !known.clashes.contains(key))
        return {*it};
    if (const auto clash = known.clashes.value(key); !clash.isEmpty()) {
        QList<Id> same;
        for (const auto &id : clash)
            if (const auto record = m_batch.record(wanted.entity, id);
                record.isValid() && squeezed(record.title()) == squeezed(named.name))
                same.append(id);
        return same.size() == 1
            ? FoundLink{same.first()}
            : settleClash({wanted.entity, named.address, "email", false, wanted.organisation}, clash);
    }
    const auto &names = index(wanted.entity, {});
    const auto name = squeezed(named.name);
    if (const auto id = names.clashes.contains(name) ? Id() : names.ids.value(name); !id.isNull())
        if (const auto record = m_batch.record(wanted.entity, id); record.isValid() && record.isNull("email"))
            return {id};
    if (!wanted.create)
        return {{},
            Text::tr("There is no “%1” among the %2.")
                .arg(wanted.text.trimmed(), wanted.entity.tr(wanted.entity.plural))};
    auto record = made({wanted.entity, named.name, {}, true, wanted.organisation});
    record.setValue("email", named.address);
    return take(record, pending);
}

/// A record that is to be made, if its kind allows it to be.
FoundLink ImportLinks::take(const Record &given, QList<Record> &pending)
{
    auto record = given;
    if (&record.entity() == &Product::entity())
        record.setValue("currency", currency());
    if (const auto problems = record.entity().check(record); !problems.isEmpty())
        return {{}, problems.first().message};
    learn(record);
    pending.append(record);
    return {record.id};
}

void ImportLinks::learn(const Record &record)
{
    for (auto &[key, index] : m_indexes)
        if (key.first == &record.entity())
            add(index, keyOf(record, key.second), record.id);
}

void ImportLinks::forget(const QList<Record> &pending)
{
    if (!pending.isEmpty())
        forgetTexts();
    for (const auto &record : pending) {
        for (auto &[key, index] : m_indexes)
            if (const auto name = keyOf(record, key.second);
                key.first == &record.entity() && index.ids.value(name) == record.id)
                index.ids.remove(name);
        m_stages.removeIf([&](const Stage &s) { return s.id == record.id; });
        m_pipelines.removeIf([&](const Pipeline &p) { return p.id == record.id; });
        if (&record.entity() == &CaseCategory::entity()) {
            m_categories.removeIf([&](const QHash<QByteArray, Id>::iterator &it) { return it.value() == record.id; });
            m_categoryNames[squeezed(record.title())].removeAll(record.id);
        }
    }
}

void ImportLinks::loadCategories()
{
    if (std::exchange(m_hasCategories, true))
        return;
    QHash<Id, CaseCategory> all;
    eachRecord(m_batch, CaseCategory::entity(),
        [&](const Record &record) { all.insert(record.id, record.as<CaseCategory>()); });
    for (const auto &c : std::as_const(all)) {
        m_categories.insert(squeezed(all.value(c.parent.id).name) + '\x1f' + squeezed(c.name), c.id);
        m_categoryNames[squeezed(c.name)].append(c.id);
    }
}

FoundLink ImportLinks::category(const QString &name, const QString &sub, bool create, QList<Record> &pending)
{
    loadCategories();
    const auto place = [&](const QString &text, const QString &above, const Id &parent) -> FoundLink {
        const auto key = squeezed(above) + '\x1f' + squeezed(text);
        if (const auto it = m_categories.constFind(key); it != m_categories.cend())
            return {*it};
        if (const auto same = m_categoryNames.value(squeezed(text));
            parent.isNull() && sub.isEmpty() && same.size() == 1)
            return {same.first()};
        if (!create)
            return {{}, Text::tr("There is no category “%1”.").arg(text)};
        const auto record = Record::from(CaseCategory{.id = Id::make(), .name = text, .parent = {parent}});
        if (const auto problems = record.entity().check(record); !problems.isEmpty())
            return {{}, problems.first().message};
        m_categories.insert(key, record.id);
        m_categoryNames[squeezed(text)].append(record.id);
        pending.append(record);
        return {record.id};
    };
    const auto top = place((name.trimmed().isEmpty() ? sub : name).trimmed(), {}, {});
    if (top.id.isNull() || sub.trimmed().isEmpty() || name.trimmed().isEmpty())
        return top;
    return place(sub.trimmed(), name, top.id);
}

Id ImportLinks::companyOf(const Id &person)
{
    const auto found = person.isNull() ? Record() : m_batch.record(Person::entity(), person);
    return found.isValid() ? found.reference("organisation") : Id();
}

} // namespace crm
