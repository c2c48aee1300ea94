// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importplan.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/encoding.h"
#include "models/exchange/importtargets.h"

#include "db/entity/registry.h"
#include "db/store/userfiles.h"
#include "db/value/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportPlan)
};

constexpr const char *matchNames[] = {"create", "fill_blanks", "overwrite", "skip"};
constexpr const char *unmappedNames[] = {"list", "note"};
constexpr const char *orderNames[] = {"YMD", "DMY", "MDY"};

[[noreturn]] void unusable(const QString &sentence)
{
    throw Error{Error::Usage, sentence};
}

/// A slip of the pen would else be passed over in silence.
void refuseOthers(const QJsonObject &json, const QStringList &known)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!known.contains(it.key()))
            unusable(Text::tr("The profile has “%1”, which is none of: %2.").arg(it.key(), known.join(", ")));
}

/// The position of `text` among the names; throws a sentence that lists them.
template <typename E, size_t n>
E named(const char *const (&names)[n], const QJsonValue &json, const QString &what, E fallback)
{
    if (json.isUndefined())
        return fallback;
    QStringList all;
    for (size_t i = 0; i < n; ++i) {
        if (json.toString() == QLatin1String(names[i]))
            return E(i);
        all.append(QLatin1String(names[i]));
    }
    unusable(Text::tr("The profile's “%1” must be one of %2.").arg(what, all.join(", ")));
}

char character(const QJsonValue &json, const QString &what, char fallback)
{
    if (json.isUndefined())
        return fallback;
    const auto text = json.toString();
    if (text.isEmpty() && what == "quote")
        return 0;
    if (text.size() != 1 || text.at(0).unicode() > 0x7e || text == "\n" || text == "\r")
        unusable(Text::tr("The profile's “%1” must be one ASCII character.").arg(what));
    return char(text.at(0).unicode());
}

QJsonObject columnToJson(const ImportColumn &column, const Entity &entity)
{
    QJsonObject json{{"index", column.index}, {"field", QString::fromLatin1(column.target)}};
    if (!column.header.isEmpty())
        json.insert("column", column.header);
    const auto target = importTarget(entity, column.target);
    const auto kind = target && target->field ? target->field->kind : FieldKind::Text;
    if (kind == FieldKind::Date || kind == FieldKind::Instant) {
        json.insert("dates", QLatin1String(orderNames[int(column.date.order)]));
        json.insert("last_year", column.date.lastYear);
        json.insert("serials", column.date.serials);
    }
    if (kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Decimal)
        json.insert("decimal", column.mark == DecimalMark::Comma ? "," : ".");
    if (column.isShare)
        json.insert("parts_of_one", true);
    if (kind == FieldKind::Reference)
        json.insert("create_missing", column.createMissing);
    if (!column.values.isEmpty()) {
        QJsonObject values;
        for (auto it = column.values.cbegin(); it != column.values.cend(); ++it)
            values.insert(it.key(), it.value());
        json.insert("values", values);
    }
    return json;
}

ImportColumn columnFromJson(const QJsonObject &json, const Entity &entity)
{
    refuseOthers(json,
        {"index", "column", "field", "dates", "last_year", "serials", "decimal", "parts_of_one", "create_missing",
            "values"});
    ImportColumn column{.index = json.value("index").toInt(-1),
        .header = json.value("column").toString(),
        .target = json.value("field").toString().toUtf8(),
        .createMissing = json.value("create_missing").toBool(),
        .confidence = 100};
    if (column.index < 0 && column.header.isEmpty())
        unusable(Text::tr("The profile has a column with neither “column” nor “index”."));
    if (!column.target.isEmpty() && !importTarget(entity, column.target))
        unusable(Text::tr("The profile maps “%1” to “%2”, which %3 does not have.")
                     .arg(column.header, QString::fromUtf8(column.target), QString::fromLatin1(entity.name)));
    column.date.order = named(orderNames, json.value("dates"), "dates", column.date.order);
    column.date.lastYear = json.value("last_year").toInt(column.date.lastYear);
    column.date.serials = json.value("serials").toBool();
    column.mark = json.value("decimal").toString() == "," ? DecimalMark::Comma : DecimalMark::Point;
    column.isShare = json.value("parts_of_one").toBool();
    const auto values = json.value("values").toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        column.values.insert(it.key(), it.value().toString());
    return column;
}

/// The short form: {"header": "field"}.
QList<ImportColumn> columnsFromObject(const QJsonObject &json, const Entity &entity)
{
    QList<ImportColumn> columns;
    for (auto it = json.begin(); it != json.end(); ++it)
        columns.append(columnFromJson({{"column", it.key()}, {"field", it.value()}, {"create_missing", true}}, entity));
    return columns;
}

void readColumns(ImportPlan &plan, const QJsonValue &json, const Entity &entity)
{
    if (json.isObject())
        plan.columns = columnsFromObject(json.toObject(), entity);
    for (const auto &column : json.toArray())
        plan.columns.append(columnFromJson(column.toObject(), entity));
    if (plan.columns.isEmpty() && plan.source.kind == ImportSource::Table)
        unusable(Text::tr("The profile maps no columns."));
    QSet<QByteArray> targets;
    for (const auto &column : std::as_const(plan.columns)) {
        if (targets.contains(column.target) && column.target != "tags")
            unusable(Text::tr("The profile maps several columns to “%1”; choose one of them.")
                         .arg(QString::fromLatin1(column.target)));
        if (!column.target.isEmpty())
            targets.insert(column.target);
    }
}

void readSource(ImportSource &source, const QJsonObject &json)
{
    source.kind = json.value("format").toString() == "vcard" ? ImportSource::Cards : ImportSource::Table;
    source.encoding = json.value("encoding").toString("UTF-8").toLatin1();
    if (!isKnownEncoding(source.encoding))
        unusable(Text::tr("The profile's encoding “%1” is unknown.").arg(QString::fromLatin1(source.encoding)));
    source.format.delimiter = character(json.value("delimiter"), "delimiter", ',');
    source.format.quote = character(json.value("quote"), "quote", '"');
    source.format.skipFirstLine = json.value("skip_first_line").toBool();
    source.hasHeader = json.value("header").toBool(true);
}

ImportPlan readPlan(const QJsonObject &json, const QByteArray &otherwise)
{
    ImportPlan plan{.entity = json.contains("entity") ? json.value("entity").toString().toLatin1() : otherwise};
    const auto *entity = Registry::instance().byName(plan.entity);
    if (!entity)
        unusable(
            Text::tr("The profile's “entity” names no kind of records: “%1”.").arg(json.value("entity").toString()));
    readSource(plan.source, json);
    readColumns(plan, json.value("columns"), *entity);
    const auto defaults = json.value("defaults").toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!importTarget(*entity, it.key().toUtf8()))
            unusable(Text::tr("The profile has a default for “%1”, which %2 does not have.")
                         .arg(it.key(), QString::fromLatin1(entity->name)));
        plan.defaults.insert(it.key().toUtf8(), it.value().toVariant().toString());
    }
    plan.currency = json.value("currency").toString();
    if (!plan.currency.isEmpty() && !isCurrency(plan.currency))
        unusable(Text::tr("The profile's currency “%1” is no ISO 4217 code.").arg(plan.currency));
    for (const auto &rule : json.value("match").toArray()) {
        QByteArrayList fields;
        for (const auto &field : rule.toArray())
            fields.append(field.toString().toLatin1());
        for (const auto &field : std::as_const(fields))
            if (field != "id" && !entity->field(field))
                unusable(Text::tr("The profile matches by “%1”, which %2 does not have.")
                             .arg(QString::fromLatin1(field), QString::fromLatin1(entity->name)));
        if (!fields.isEmpty())
            plan.match.append(fields);
    }
    plan.onMatch = named(matchNames, json.value("on_match"), "on_match", plan.onMatch);
    plan.unmapped = named(unmappedNames, json.value("unmapped"), "unmapped", plan.unmapped);
    return plan;
}

} // namespace

const ImportColumn *ImportPlan::columnFor(const QByteArray &target) const
{
    const auto it
        = std::find_if(columns.cbegin(), columns.cend(), [&](const ImportColumn &c) { return c.target == target; });
    return it == columns.cend() ? nullptr : &*it;
}

bool ImportPlan::isIdentityBesideName(const QByteArray &target) const
{
    return target.endsWith(".id") && columnFor(target.chopped(3));
}

QJsonObject ImportPlan::toJson() const
{
    QJsonObject json{{"entity", QString::fromLatin1(entity)}, {"on_match", QLatin1String(matchNames[int(onMatch)])},
        {"unmapped", unmapped == Unmapped::Note ? "note" : "list"}, {"currency", currency}};
    json.insert("format", source.kind == ImportSource::Cards ? "vcard" : "csv");
    json.insert("encoding", QString::fromLatin1(source.encoding));
    json.insert("delimiter", QString(QLatin1Char(source.format.delimiter)));
    json.insert("quote", source.format.quote ? QString(QLatin1Char(source.format.quote)) : QString());
    json.insert("skip_first_line", source.format.skipFirstLine);
    json.insert("header", source.hasHeader);
    QJsonArray list;
    if (const auto *kind = Registry::instance().byName(entity))
        for (const auto &column : columns)
            list.append(columnToJson(column, *kind));
    json.insert("columns", list);
    QJsonObject texts;
    for (auto it = defaults.cbegin(); it != defaults.cend(); ++it)
        texts.insert(QString::fromUtf8(it.key()), it.value());
    json.insert("defaults", texts);
    QJsonArray rules;
    for (const auto &rule : match) {
        QJsonArray fields;
        for (const auto &field : rule)
            fields.append(QString::fromLatin1(field));
        rules.append(fields);
    }
    json.insert("match", rules);
    return json;
}

Result<ImportPlan> ImportPlan::fromJson(const QJsonObject &json, const QByteArray &otherwise)
{
    try {
        refuseOthers(json,
            {"entity", "format", "encoding", "delimiter", "quote", "skip_first_line", "header", "columns", "defaults",
                "currency", "match", "on_match", "unmapped"});
        return readPlan(json, otherwise);
    } catch (const Error &error) {
        return error;
    }
}

Result<Done> placeColumns(ImportPlan &plan, const QStringList &headers)
{
    QHash<QByteArray, int> places;
    for (int i = int(headers.size()) - 1; i >= 0; --i)
        places.insert(normalisedHeader(headers.at(i)), i);
    for (auto &column : plan.columns) {
        if (!column.header.isEmpty() && plan.source.hasHeader) {
            const bool isThere = column.index >= 0 && headers.value(column.index) == column.header;
            column.index = isThere ? column.index : places.value(normalisedHeader(column.header), -1);
        }
        if (column.index < 0 || column.index >= headers.size())
            return Error{Error::Usage,
                Text::tr("The file has no column “%1”.")
                    .arg(column.header.isEmpty() ? QString::number(column.index + 1) : column.header)};
        if (column.header.isEmpty())
            column.header = headers.at(column.index);
    }
    for (int i = 0; i < headers.size(); ++i) { // what the profile does not name goes nowhere, and is said to
        const auto isNamed = std::any_of(
            plan.columns.cbegin(), plan.columns.cend(), [i](const ImportColumn &column) { return column.index == i; });
        if (!isNamed && !headers.at(i).trimmed().isEmpty())
            plan.columns.append({.index = i, .header = headers.at(i)});
    }
    return Done();
}

Result<ImportPlan> loadProfile(const QString &path, const QByteArray &otherwise)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Usage, Text::tr("The profile %1 cannot be read: %2.").arg(path, file.errorString())};
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.read(4 * 1024 * 1024), &error);
    if (error.error == QJsonParseError::NoError && !json.isObject())
        return Error{Error::Usage, Text::tr("The profile %1 is no JSON object.").arg(path)};
    if (!json.isObject())
        return Error{Error::Usage, Text::tr("The profile %1 is no JSON object: %2.").arg(path, error.errorString())};
    return ImportPlan::fromJson(json.object(), otherwise);
}

Result<Done> saveProfile(const ImportPlan &plan, const QString &path)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(plan.toJson()).toJson()) < 0 || !file.commit())
        return Error{Error::Storage, Text::tr("The profile %1 cannot be written: %2.").arg(path, file.errorString())};
    return Done();
}

} // namespace crm
