// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exporter.h"

#include "models/exchange/importtargets.h"

#include "db/entities/opportunity.h"
#include "db/entities/servicecase.h"
#include "db/entities/user.h"
#include "db/value/decimal.h"
#include "db/value/money.h"

#include <QRegularExpression>

namespace crm {

namespace {

/// Telephone numbers begin like formulas, but only calculate; scripts need them as they are.
QString safe(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-][0-9 ()./-]*$"));
    if (text.isEmpty() || text.at(0).isLetterOrNumber() || number.match(text).hasMatch())
        return text;
    return neutralised(text);
}

/// A JSON string (RFC 8259 §7).
QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (c == '\n')
            json += "\\n";
        else if (uchar(c) < 0x20)
            json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            json.append(c);
    }
    return json + '"';
}

QByteArray jsonValue(const PathEnd &end, const QVariant &cell, const QString &currency)
{
    if (cell.isNull())
        return "null";
    const auto text = exportText(end, cell, currency);
    if (!end.field)
        return end.isId && cell.typeId() != QMetaType::QByteArray ? text.toUtf8() : quoted(text);
    switch (end.field->kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
    case FieldKind::Flag:
        return text.toUtf8();
    default:
        return quoted(text);
    }
}

} // namespace

QString exportText(const PathEnd &end, const QVariant &cell, const QString &currency)
{
    if (cell.isNull())
        return {};
    if (!end.field || cell.typeId() == QMetaType::QByteArray)
        return cell.typeId() == QMetaType::QByteArray ? Id::fromBytes(cell.toByteArray()).text() : cell.toString();
    switch (end.field->kind) {
    case FieldKind::Money:
        return amountText(cell.toLongLong(), currency);
    case FieldKind::Decimal:
        return decimalText(cell.toLongLong(), end.field->currency.isEmpty() ? 0 : currencyDigits(currency));
    case FieldKind::Flag:
        return cell.toLongLong() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Instant: {
        const auto at = QDateTime::fromMSecsSinceEpoch(cell.toLongLong(), Qt::UTC);
        return at.toString(at.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
    }
    case FieldKind::Choice: // the code of a choice that users have made says nothing elsewhere
        return end.field->is(Custom) ? end.entity->choiceLabel(*end.field, cell.toString()) : cell.toString();
    default:
        return cell.toString();
    }
}

Exporter::Exporter(QIODevice &out, const Entity &entity, QByteArrayList columns, ExportFormat format)
    : m_out(out)
    , m_paths(columns)
    , m_format(format)
    , m_csv(out)
{
    for (const auto &path : columns) {
        Column column{path, resolvePath(entity, path)};
        if (column.end.field && !column.end.field->currency.isEmpty()) {
            const auto currency = path.left(path.lastIndexOf('.') + 1) + column.end.field->currency;
            column.currency = int(m_paths.indexOf(currency));
            if (column.currency < 0) {
                column.currency = int(m_paths.size());
                m_paths.append(currency);
            }
        }
        m_columns.append(column);
    }
}

bool Exporter::put(const QByteArray &bytes)
{
    if (m_out.write(bytes) == bytes.size())
        return true;
    m_error = m_out.errorString();
    return false;
}

bool Exporter::write(const Row &row)
{
    const bool isFirst = !std::exchange(m_started, true);
    const auto currencyOf
        = [&](const Column &c) { return c.currency < 0 ? QString() : row.cells.value(c.currency).toString(); };
    if (m_format == ExportFormat::Csv) {
        if (isFirst) {
            QStringList header;
            for (const auto &column : std::as_const(m_columns))
                header.append(QString::fromUtf8(column.path));
            if (!m_csv.write(header))
                return false;
        }
        if (row.cells.isEmpty())
            return true; // finish() of an empty table
        QStringList cells;
        for (int i = 0; i < m_columns.size(); ++i)
            cells.append(safe(exportText(m_columns.at(i).end, row.cells.value(i), currencyOf(m_columns.at(i)))));
        const bool isWritten = m_csv.write(cells);
        if (!isWritten)
            m_error = m_out.errorString();
        return isWritten;
    }
    QByteArray json = isFirst ? "[\n" : ",\n";
    for (int i = 0; i < m_columns.size(); ++i)
        json += (i ? ", " : "{") + quoted(QString::fromUtf8(m_columns.at(i).path)) + ": "
            + jsonValue(m_columns.at(i).end, row.cells.value(i), currencyOf(m_columns.at(i)));
    return put(json + '}');
}

bool Exporter::finish()
{
    if (m_format == ExportFormat::Csv)
        return m_started || write({});
    return put(m_started ? "\n]\n" : "[]\n");
}

/// Two people may have one name, and two companies: there the identity says which is meant. Stages, categories and teams
/// are told by what is beside them.
static bool isCalledLikeOthers(const Field &field)
{
    if (field.kind != FieldKind::Reference)
        return false;
    static const QList<const Entity *> told{
        &Stage::entity(), &Pipeline::entity(), &CaseCategory::entity(), &Team::entity()};
    return !told.contains(&field.target()) && !field.target().title().is(Unique);
}

QByteArrayList exportColumns(const Entity &entity)
{
    QByteArrayList columns;
    for (const auto &target : importTargets(entity))
        if (target.part == ImportTarget::Identity || target.part == ImportTarget::Tags
            || (target.part == ImportTarget::OfField && (!target.field->is(Hidden) || target.key == "external_id"))) {
            columns.append(target.key);
            if (target.field && isCalledLikeOthers(*target.field))
                columns.append(target.key + ".id");
        }
    return columns;
}

QByteArrayList listedColumns(const Entity &entity)
{
    QByteArrayList columns{"id"};
    for (const auto &field : entity.fields)
        if (field.is(Listed) && !field.is(Hidden))
            columns.append(field.name);
    return columns;
}

VCard cardOf(const Record &person, const PersonParts &parts)
{
    VCard card{.formattedName = person.title(),
        .familyName = person.text("family_name"),
        .givenName = person.text("given_name"),
        .prefixes = person.text("honorific"),
        .organisation = parts.organisation,
        .title = person.text("job_title"),
        .birthday = QDate::fromString(person.text("birthday"), Qt::ISODate),
        .note = person.text("notes"),
        .categories = parts.tags};
    if (!person.isNull("language"))
        card.extras.append({"LANG", person.text("language")});
    if (person.value("do_not_contact").toBool())
        card.extras.append({doNotContactProperty, QStringLiteral("true")});
    card.uid = person.text("external_id").isEmpty() ? person.id.text() : person.text("external_id");
    const auto typesOf = [](const Record &r) {
        return r.text("use") == "home" ? QStringList{"home"}
            : r.text("use") == "work"  ? QStringList{"work"}
                                       : QStringList();
    };
    for (const auto &contact : parts.contacts) {
        const auto kind = contact.text("kind");
        VCardPoint point{contact.text("value"), typesOf(contact), contact.value("is_primary").toBool()};
        if (kind == "mobile" || kind == "fax")
            point.types.append(kind == "fax" ? "fax" : "cell");
        if (kind == "email")
            card.emails.append(point);
        else if (kind == "web")
            card.urls.append(point);
        else if (kind == "messenger" || kind == "other")
            card.extras.append({"IMPP", point.value});
        else
            card.phones.append(point);
    }
    if (!person.isNull("website"))
        card.urls.prepend({person.text("website"), {}, true});
    const auto address = [&](const Record &r, bool isMain) {
        VCardAddress a{.street = r.text("street"),
            .city = r.text("city"),
            .region = r.text("region"),
            .postalCode = r.text("postal_code"),
            .country = r.text("country"),
            .types = isMain ? QStringList() : typesOf(r),
            .isPreferred = isMain};
        if (!(a.street + a.city + a.region + a.postalCode + a.country).isEmpty())
            card.addresses.append(a);
    };
    address(person, true);
    for (const auto &further : parts.addresses)
        address(further, false);
    return card;
}

} // namespace crm
