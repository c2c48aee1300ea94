// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/query.h"

#include <QJsonArray>

namespace crm {

namespace {

constexpr const char *opNames[] = {"=", "!=", "<", "<=", ">", ">=", "~", "^", "in", "is null", "is not null"};
constexpr const char *kindNames[] = {"all", "and", "or", "not", "compare"};

QJsonValue jsonValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{"id", Id::fromBytes(value.toByteArray()).text()}};
    return QJsonValue::fromVariant(value);
}

QVariant fromJsonValue(const QJsonValue &value)
{
    if (value.isObject())
        return Id::fromText(value.toObject().value("id").toString()).bytes();
    if (value.isDouble())
        return value.toInteger();
    return value.toVariant();
}

} // namespace

bool Filter::operator==(const Filter &other) const
{
    return kind == other.kind && op == other.op && path == other.path && values == other.values && parts == other.parts;
}

Filter Filter::all(QList<Filter> parts)
{
    parts.removeIf([](const Filter &f) { return f.isAll(); });
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? parts.first() : Filter{And, std::move(parts)};
}

QJsonObject Filter::toJson() const
{
    QJsonObject json{{"kind", kindNames[kind]}};
    if (kind == Compare) {
        QJsonArray list;
        for (const auto &value : values)
            list.append(jsonValue(value));
        json.insert("path", QString::fromUtf8(path));
        json.insert("op", opNames[op]);
        json.insert("values", list);
    } else if (kind != All) {
        QJsonArray list;
        for (const auto &part : parts)
            list.append(part.toJson());
        json.insert("parts", list);
    }
    return json;
}

Result<Filter> Filter::fromJson(const QJsonObject &json)
{
    const auto kindName = json.value("kind").toString("all");
    const auto kind = std::find(std::begin(kindNames), std::end(kindNames), kindName);
    if (kind == std::end(kindNames))
        return Error{Error::Usage,
            QCoreApplication::translate("crm::Query", "The saved filter cannot be read: “%1” is no kind of condition.")
                .arg(kindName)};
    Filter filter{Kind(kind - std::begin(kindNames))};
    if (filter.kind == Compare) {
        const auto opName = json.value("op").toString();
        const auto op = std::find(std::begin(opNames), std::end(opNames), opName);
        if (op == std::end(opNames))
            return Error{Error::Usage,
                QCoreApplication::translate("crm::Query", "The saved filter cannot be read: “%1” is no comparison.")
                    .arg(opName)};
        filter.op = Op(op - std::begin(opNames));
        filter.path = json.value("path").toString().toUtf8();
        for (const auto &value : json.value("values").toArray())
            filter.values.append(fromJsonValue(value));
    }
    for (const auto &part : json.value("parts").toArray()) {
        const auto read = fromJson(part.toObject());
        if (!read)
            return read.error();
        filter.parts.append(*read);
    }
    return filter;
}

Result<QList<Sort>> parseSort(const Entity &entity, const QString &text)
{
    QList<Sort> sorts;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        auto path = part.trimmed().toUtf8();
        const bool descending = path.startsWith('-');
        if (descending || path.startsWith('+'))
            path = path.mid(1);
        const auto end = resolvePath(entity, path);
        if (!end.field && !end.isId)
            return Error{Error::Usage,
                QCoreApplication::translate("crm::Query", "%1 has no field “%2” to sort by.")
                    .arg(QString::fromLatin1(entity.name), QString::fromUtf8(path))};
        sorts.append({path, descending});
    }
    return sorts;
}

} // namespace crm
