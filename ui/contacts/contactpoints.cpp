// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactpoints.h"

#include "db/entities/person.h"
#include "db/value/email.h"
#include "db/value/phone.h"
#include "ui/form/duplicatewatch.h"

#include <QTimer>

namespace crm {

ContactPointRows::ContactPointRows(const Entity &owner, const EditorContext &context, QWidget *parent)
    : ChildRows({.entity = &ContactPoint::entity(),
                    .owner = owner.name,
                    .fields = {"kind", "value", "use", "is_primary", "invalid", "opted_out"},
                    .heading = tr("E-mails and phones"),
                    .add = tr("Add an e-mail or phone"),
                    .first = "value",
                    .stretch = {0, 1, 0, 0, 0, 0}},
        context, parent)
    , m_owner(owner)
{
}

Record ContactPointRows::newRecord() const
{
    auto record
        = Record::from(ContactPoint{.id = Id::make(), .kind = m_phoneNext ? ContactKind::Phone : ContactKind::Email});
    m_phoneNext = !m_phoneNext;
    return record;
}

/// A new record begins with one empty row, or with what it was made from.
void ContactPointRows::begin(const Record &record, bool isNew)
{
    m_isNew = isNew;
    ChildRows::begin(record, isNew);
    if (!isNew)
        return;
    for (const auto &[column, kind] :
        {std::pair{"email", ContactKind::Email}, std::pair{"phone", ContactKind::Phone}}) {
        if (const auto value = record.text(column); !value.isEmpty()) {
            auto row = Record::from(ContactPoint{.id = Id::make(), .kind = kind, .value = value, .isPrimary = true});
            addRow(row, true);
        }
    }
    m_phoneNext = false;
    if (rowTotal() == 0)
        addRow(newRecord(), true);
}

/// Only one address of a kind is the primary one.
void ContactPointRows::onFieldEdited(int row, const QByteArray &field)
{
    if (field == "is_primary" && row >= 0 && editor(row, field)->value().toBool()) {
        for (int other = 0; other < rowTotal(); ++other)
            if (other != row && editor(other, "kind")->value() == editor(row, "kind")->value())
                editor(other, field)->setValue(0LL);
    }
    const auto isOf = [&](const char *kind) { return editor(row, "kind")->value() == QLatin1String(kind); };
    if (row >= 0 && field == "value" && (isOf("phone") || isOf("mobile") || isOf("fax"))
        && emailProblem(editor(row, field)->value().toString().trimmed()).isEmpty()) // no number has an @
        editor(row, "kind")->setValue(QStringLiteral("email"));
    ChildRows::onFieldEdited(row, field);
    if (row >= 0 && (field == "value" || field == "kind"))
        warn(row);
}

/// Doubtful addresses are kept: other people's data is as it is.
void ContactPointRows::warn(int row)
{
    const auto text = editor(row, "value")->value().toString().trimmed();
    const auto kind = editor(row, "kind")->value().toString();
    if (!rowProblem(rows().at(row)).isEmpty())
        return;
    QString sentence;
    if (!text.isEmpty() && kind == QLatin1String("email"))
        sentence = emailProblem(text);
    else if (!text.isEmpty() && (kind == QLatin1String("phone") || kind == QLatin1String("mobile"))
        && !normalisePhone(text, {}).valid && text.startsWith(u'+'))
        sentence = tr("This does not look like a complete telephone number.");
    showRowProblem(rows().at(row), sentence, false);
    if (sentence.isEmpty() && text.size() > 4)
        lookForOwner(rows().at(row).record.id, text);
}

void ContactPointRows::lookForOwner(const Id &id, const QString &text)
{
    if (!m_isNew || !context().workspace)
        return;
    const QByteArray field = text.contains(u'@') ? "email" : "phone";
    findNamesake(*context().workspace, m_owner, field, text, this, [this, id, text](const QString &found) {
        const auto row = indexOf(id);
        if (row >= 0 && !found.isEmpty() && editor(row, "value")->value().toString().trimmed() == text)
            showRowProblem(rows().at(row), tr("“%1” has this already.").arg(found), false);
    });
}

} // namespace crm
