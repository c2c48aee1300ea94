// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/conflictrow.h"

#include "db/value/namedid.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace crm::sync {

namespace {

Fields folded(const Fields &fields)
{
    Fields result;
    for (const auto &[key, value] : fields)
        result.insert(
            key, value.isString() ? QCborValue(value.toString().simplified().toCaseFolded()) : QCborValue(value));
    return result;
}

} // namespace

bool isShared(const QByteArray &kind)
{
    return kind != "forbidden" && kind != "gone" && kind != "validation";
}

bool isWorthKeeping(const QByteArray &table, const Loss &loss)
{
    if (table == conflictTable)
        return false;
    return loss.kind == "removal" || folded(loss.winner) != folded(loss.loser);
}

QString fieldsText(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[key, value] : fields) {
        if (value.isByteArray())
            object.insert(key.toString(), QJsonObject{{"id", Id::fromBytes(value.toByteArray()).text()}});
        else
            object.insert(key.toString(), value.toJsonValue());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Fields fieldsFromText(const QString &text)
{
    Fields fields;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            fields.insert(it.key(), Id::fromText(it->toObject().value("id").toString()).bytes());
        else if (it->isDouble())
            fields.insert(it.key(), it->toInteger());
        else if (it->isString())
            fields.insert(it.key(), it->toString());
    }
    return fields;
}

RowState conflictRow(const Reference &about, const Loss &loss, const Arbiter &arbiter, qint64 nowMs)
{
    const auto id = namedId(
        conflictTable + about.row.bytes() + loss.group + QByteArray::number(loss.loserStamp.h) + loss.loserStamp.node);
    RowState row{conflictTable, id, arbiter.seq};
    const auto stamp = arbiter.nextStamp();
    const auto set = [&](const char *field, const QCborValue &value) {
        Fields fields;
        if (!value.isNull() && !value.isUndefined())
            fields.insert(QString::fromLatin1(field), value);
        row.groups.insert(field, {fields, stamp, arbiter.seq, loss.winnerAuthor});
    };
    const auto user
        = [](const Author &author) { return author.user.isNull() ? QCborValue() : QCborValue(author.user.bytes()); };
    set("kind", QString::fromLatin1(loss.kind));
    set("about", QString::fromLatin1(about.table));
    set("record", about.row.text());
    set("field", QString::fromLatin1(loss.group));
    set("base", fieldsText(loss.base));
    set("winner", fieldsText(loss.winner));
    set("loser", fieldsText(loss.loser));
    set("winner_user", user(loss.winnerAuthor));
    set("loser_user", user(loss.loserAuthor));
    set("winner_at", loss.winnerAuthor.at);
    set("loser_at", loss.loserAuthor.at);
    set("state", QString("open"));
    set("at", nowMs);
    set("resolved_at", QCborValue());
    set("resolved_by", QCborValue());
    return row;
}

RowState formerNumberRow(const Reference &about, const QString &number, const Author &author, const Arbiter &arbiter)
{
    RowState row{formerNumberTable, namedId(formerNumberTable + about.row.bytes() + number.toUtf8()), arbiter.seq};
    const auto stamp = arbiter.nextStamp();
    const auto set = [&](const char *field, const QString &value) {
        row.groups.insert(field, {{{QString::fromLatin1(field), value}}, stamp, arbiter.seq, author});
    };
    set("about", QString::fromLatin1(about.table));
    set("record", about.row.text());
    set("number", number);
    return row;
}

} // namespace crm::sync
