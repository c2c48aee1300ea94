// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entity/registry.h"
#include "models/exchange/exporter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified())
        line += c.category() == QChar::Other_Control ? QChar(0xfffd) : c;
    return line;
}

QString valueText(const Record &record, const TimelineItem &item, const Field &field)
{
    const auto value = record.value(field.name);
    if (field.kind == FieldKind::Reference && item.titles.contains(field.name))
        return item.titles.value(field.name);
    return exportText(
        {&record.entity(), &field}, value, field.currency.isEmpty() ? QString() : record.text(field.currency));
}

/// The fields that have a value, references as titles.
QJsonObject fieldsOf(const TimelineItem &item)
{
    QJsonObject json;
    for (const auto &field : item.record.entity().fields)
        if (!item.record.isNull(field.name) && !field.is(Hidden))
            json.insert(QString::fromLatin1(field.name), valueText(item.record, item, field));
    return json;
}

/// The words of a line: title, then what tells the event from its likes.
QString summary(const TimelineItem &item)
{
    const auto &entity = item.record.entity();
    QStringList parts;
    for (const auto &field : entity.fields) {
        const bool isTitle = &field == &entity.title();
        const bool isTelling
            = field.kind == FieldKind::Choice || field.kind == FieldKind::Reference || field.name == "amount";
        if (!item.record.isNull(field.name) && !field.is(Hidden) && (isTitle || (isTelling && field.is(Listed))))
            parts.append(valueText(item.record, item, field));
    }
    return oneLine(parts.join(u' '));
}

QString valueOf(const Entity &entity, const Field &field, const QVariant &value)
{
    return value.isNull() ? Text::tr("nothing") : oneLine(exportText({&entity, &field}, value, {}));
}

} // namespace

void runTimeline(const Arguments &arguments, const QString &database)
{
    const auto limit = arguments.number("limit", 100, 1);
    const auto format = arguments.choice("format", "text", {"text", "json"});
    const auto store = open(database);
    const auto customer = recordNamed(*store, arguments.words.first());
    QJsonArray list;
    QString text;
    for (const auto &item : answer(store->timeline({.customer = customer, .limit = limit}))) {
        const auto ref = item.record.ref();
        const auto name = QString::fromLatin1(ref.entity) + u'/' + ref.id.text();
        text += timeText(item.at) + u'\t' + name + u'\t' + summary(item) + u'\n';
        list.append(QJsonObject{{"at", timeText(item.at)}, {"entity", QString::fromLatin1(ref.entity)},
            {"id", ref.id.text()}, {"fields", fieldsOf(item)}});
    }
    print(format == "json" ? QString::fromUtf8(QJsonDocument(list).toJson()) : text);
}

void runLog(const Arguments &arguments, const QString &database)
{
    const auto limit = arguments.number("limit", 500, 1);
    const auto format = arguments.choice("format", "text", {"text", "json"});
    const auto store = open(database);
    const auto ref = recordNamed(*store, arguments.words.first());
    const auto &entity = *Registry::instance().byName(ref.entity);
    QJsonArray list;
    QString text;
    for (const auto &line : answer(store->history(ref, limit))) {
        const char *op = line.op == 'I' ? "created" : line.op == 'D' ? "removed" : line.op == 'K' ? "kept" : "changed";
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(timeText(line.at))
                    .arg(line.txn)
                    .arg(QLatin1String(op), oneLine(line.userName), oneLine(line.label));
        QJsonArray changes;
        for (const auto &change : line.changes) {
            const auto *field = entity.field(change.field);
            if (!field)
                continue;
            const auto before = valueOf(entity, *field, change.before);
            const auto after = valueOf(entity, *field, change.after);
            text += line.op == 'U'
                ? QStringLiteral("\t%1: %2 → %3\n").arg(QString::fromLatin1(change.field), before, after)
                : QStringLiteral("\t%1: %2\n").arg(QString::fromLatin1(change.field), line.op == 'D' ? before : after);
            const auto json = [&](const QVariant &value) {
                return value.isNull() ? QJsonValue() : QJsonValue(exportText({&entity, field}, value, {}));
            };
            changes.append(QJsonObject{{"field", QString::fromLatin1(change.field)}, {"from", json(change.before)},
                {"to", json(change.after)}});
        }
        list.append(QJsonObject{{"at", timeText(line.at)}, {"txn", line.txn}, {"op", op}, {"user", line.userName},
            {"label", line.label}, {"origin", line.origin}, {"changes", changes}});
    }
    print(format == "json" ? QString::fromUtf8(QJsonDocument(list).toJson()) : text);
}

/// Each call is a program of its own, which does not know what the one before could not take back: the way on is the
/// number of the step before.
static ChangeSet undoNewest(Store &store)
{
    constexpr int mostSteps = 10000;
    auto steps = answer(store.transactions(mostSteps));
    steps.removeIf([](const TransactionInfo &step) { return step.kind == u"undo" || step.undone; });
    if (steps.isEmpty())
        return answer(store.undo()); // which says so
    auto done = store.revert(steps.first().txn);
    done.waitForFinished();
    const auto set = done.result();
    if (set)
        return *set;
    auto error = set.error();
    if (error.code == Error::Conflict && steps.size() > 1)
        error.message += u' '
            + Text::tr("“rapport-cli undo %1” takes back the step before: “%2”.")
                  .arg(steps.at(1).txn)
                  .arg(steps.at(1).label);
    fail(error);
}

void runUndo(const Arguments &arguments, const QString &database)
{
    qint64 txn = 0;
    if (!arguments.words.isEmpty()) {
        bool isNumber = false;
        txn = arguments.words.first().toLongLong(&isNumber);
        if (!isNumber || txn < 1)
            wrongUsage(Text::tr("“%1” is not the number of a step; “rapport-cli log RECORD” shows them.")
                           .arg(arguments.words.first()));
    }
    const auto store = open(database);
    const auto set = txn ? answer(store->revert(txn)) : undoNewest(*store);
    print(QString::fromUtf8(
              QJsonDocument(QJsonObject{{"txn", set.txn}, {"undone", set.label}}).toJson(QJsonDocument::Compact))
        + u'\n');
}

} // namespace crm::cli
