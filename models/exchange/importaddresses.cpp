// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrow.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/namedaddress.h"

#include <QRegularExpression>

#include <algorithm>

// What a row says of e-mails and telephones.

namespace crm {

static bool hasSeveral(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c == u':' || c == u';' || c == u',' || c == u'；' || c == u'，' || c == u'\n'; });
}

/// Google writes several values of one kind into a cell, with " ::: " between them; people write a semicolon or a comma
/// between e-mail addresses. A comma in the name before an address (“Lee, Ann <a@x.example>”) is none of these. Never
/// empty.
static QStringList severalOf(const QByteArray &kind, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;,；，\\n]"));
    if (!hasSeveral(text))
        return {text.trimmed()};
    QStringList all;
    for (const auto &one : text.split(QStringLiteral(":::"))) {
        auto parts = kind == "email" ? one.split(between) : QStringList{one};
        parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
        const bool areAddresses
            = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.count(u'@') == 1; });
        for (const auto &part : areAddresses ? parts : QStringList{one})
            if (!part.trimmed().isEmpty())
                all.append(part.trimmed());
    }
    return all.isEmpty() ? QStringList{text.trimmed()} : all;
}

/// Of “Ann Lee <ann@x.example>” the address; anything else as it is.
static QString plainAddress(const QByteArray &kind, const QString &text)
{
    const auto named = kind == "email" ? namedAddress(text) : std::nullopt;
    return named ? named->address : text;
}

/// "Phone 2 - Type" or "Phone 2 - Label" for "Phone 2 - Value", as Google writes them; -1: none.
int RowReader::typeColumn(const QString &header) const
{
    for (const auto &column : m_plan.columns)
        for (const auto &name : {QStringLiteral("Type"), QStringLiteral("Label")})
            if (header.endsWith(u"Value") && column.header == header.chopped(5) + name)
                return column.index;
    return -1;
}

/// The e-mail and the telephone that a person or a company shows, and keeps beside others.
bool RowReader::isOwnAddress(const Field &field) const
{
    return (field.name == "email" || field.name == "phone") && importTarget(m_entity, "email2").has_value();
}

/// The others become contacts of their own.
QString RowReader::firstOf(ReadRow &row, const Field &field, const QString &text)
{
    if (!hasSeveral(text))
        return plainAddress(field.name, text.trimmed());
    auto all = severalOf(field.name, text);
    const auto first = all.takeFirst();
    for (const auto &one : all)
        row.contacts.append({field.name, restored(plainAddress(field.name, one))});
    return plainAddress(field.name, first);
}

/// A lead and a colleague have one e-mail; the others stay with the record, in words.
QString RowReader::onlyEmail(ReadRow &row, const Column &column, const QString &text)
{
    auto all = severalOf("email", text);
    const auto first = all.takeFirst();
    if (!all.isEmpty())
        row.unplaced += column.plan.header + ": " + all.join(QStringLiteral("; ")) + '\n';
    return plainAddress("email", first);
}

/// Which of the telephones it is, in the words of the file.
static QByteArray kindIn(const QByteArray &kind, const QString &words)
{
    static const QRegularExpression mobile(
        QStringLiteral("mobil|cell|handy|portable|móvil|celular|手机|移动"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fax(
        QStringLiteral("fax|télécopie|传真"), QRegularExpression::CaseInsensitiveOption);
    return kind != "phone" ? kind : words.contains(fax) ? "fax" : words.contains(mobile) ? "mobile" : kind;
}

static QByteArray useIn(const QString &words)
{
    static const QRegularExpression home(
        QStringLiteral("home|privat|domicil|particular|personal|住宅|家庭"), QRegularExpression::CaseInsensitiveOption);
    return words.contains(home) ? "home" : "work";
}

/// Outlook says in the heading what a number is for, Google in a column of its own.
void RowReader::setContact(ReadRow &row, const Column &column, const QString &text) const
{
    const auto words = column.plan.header + u' ' + m_cells.value(column.type);
    for (const auto &one : severalOf(column.target.contactKind, text)) {
        const auto value = restored(plainAddress(column.target.contactKind, one));
        if (const auto reason = addressProblem(column.target.contactKind, value); !reason.isEmpty())
            row.problems.append({column.index, reason});
        else
            row.contacts.append({kindIn(column.target.contactKind, words), value, useIn(words)});
    }
}

/// Also the first e-mail and telephone are what the column beside them says.
void RowReader::setTypedContact(ReadRow &row, const Column &column) const
{
    if (column.type < 0)
        return;
    const auto name = column.target.field->name;
    const auto words = m_cells.value(column.type);
    const auto kind = kindIn(name, words);
    const auto use = useIn(words);
    if (kind == name && use == "work")
        return;
    row.contacts.append({kind, row.record.text(name), use});
    row.contactsAreAll = true;
}

/// Where one of the record's own addresses is a contact point of its own, the other one is as well.
void RowReader::completeAddresses(ReadRow &row) const
{
    for (const QByteArray name : {"phone", "email"}) {
        const auto value = row.record.text(name);
        const auto isThere = [&value](const ExtraContact &contact) { return contact.value == value; };
        if (!value.isEmpty() && std::none_of(row.contacts.cbegin(), row.contacts.cend(), isThere))
            row.contacts.prepend({name, value});
    }
}

} // namespace crm
