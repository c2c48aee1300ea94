// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "models/exchange/exporter.h"
#include "models/exchange/exportnote.h"
#include "models/exchange/vcardwriter.h"
#include "models/schedule/calendartasks.h"

#include <QCoreApplication>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

constexpr qsizetype pageSize = 1000; // rows in memory at once

void unwritable(const QString &reason)
{
    fail(Text::tr("The result cannot be written: %1.").arg(reason));
}

/// Rows of these rids, in their order.
QList<Row> rowsInOrder(Store &store, const Entity &entity, const QByteArrayList &paths, const Rids &rids)
{
    QHash<quint32, Row> found;
    for (const auto &row : answer(store.rows(entity, paths, rids)))
        found.insert(row.rid, row);
    QList<Row> rows;
    for (const auto rid : rids)
        if (const auto it = found.constFind(rid); it != found.cend()) // not removed meanwhile
            rows.append(*it);
    return rows;
}

QHash<Id, QList<Record>> byPerson(Store &store, const Entity &entity, const Filter &people)
{
    QHash<Id, QList<Record>> all;
    for (const auto &record : answer(store.records({&entity, people, {{"rid"}}})))
        all[record.reference("person")].append(record);
    return all;
}

/// People with everything that belongs to them, a page at a time.
qint64 exportCards(Store &store, const Query &query, QIODevice &out)
{
    const auto rids = answer(store.find(query));
    const auto &entity = Person::entity();
    for (qsizetype from = 0; from < rids.size(); from += pageSize) {
        const auto rows = rowsInOrder(store, entity, {"organisation"}, rids.mid(from, pageSize));
        QList<Id> ids;
        QVariantList values;
        QHash<Id, QString> organisations;
        for (const auto &row : rows) {
            ids.append(row.id);
            values.append(row.id.bytes());
            organisations.insert(row.id, row.cells.value(0).toString());
        }
        const auto people = Filter::compare("person", Filter::In, values);
        const auto contacts = byPerson(store, ContactPoint::entity(), people);
        const auto addresses = byPerson(store, Address::entity(), people);
        QHash<Id, QStringList> tags;
        for (const auto &row : answer(store.select({&TagLink::entity(), people, {{"rid"}}}, {"person.id", "tag"})))
            tags[Id::fromBytes(row.cells.value(0).toByteArray())].append(row.cells.value(1).toString());
        for (const auto &person : answer(store.fetch(entity, ids))) {
            const auto card = writeVCard(cardOf(person,
                                             {organisations.value(person.id), contacts.value(person.id),
                                                 addresses.value(person.id), tags.value(person.id)}),
                VCardVersion::V4);
            if (out.write(card) != card.size())
                unwritable(out.errorString());
        }
    }
    return rids.size();
}

qint64 exportRows(Store &store, const Query &query, Exporter &exporter)
{
    const auto rids = answer(store.find(query));
    for (qsizetype from = 0; from < rids.size(); from += pageSize)
        for (const auto &row : rowsInOrder(store, *query.entity, exporter.paths(), rids.mid(from, pageSize)))
            if (!exporter.write(row))
                unwritable(exporter.error());
    if (!exporter.finish())
        unwritable(exporter.error());
    return rids.size();
}

} // namespace

void tellExport(Store &store, const QString &what, qint64 rows)
{
    if (store.isFileReadOnly() || answer(store.meta(QLatin1String(auditedKey))).toString().isEmpty())
        return;
    const auto note = exportNote(what, rows);
    answer(store.setMeta(note.key, note.text));
}

void runExport(const Arguments &arguments, const QString &database)
{
    const auto &entity = entityNamed(arguments.words.first());
    if (!arguments.has("format"))
        wrongUsage(Text::tr("Say in which format: --format csv, json, vcf or ics."));
    const auto format = arguments.choice("format", "csv", {"csv", "json", "vcf", "ics"});
    if (format == "vcf" && &entity != &Person::entity())
        wrongUsage(Text::tr("Only people can be written as vCards: export person --format vcf."));
    if (format == "ics" && &entity != &Task::entity())
        wrongUsage(Text::tr("Only tasks can be written as a calendar: export task --format ics."));
    const auto store = open(database); // it says which fields its users have added
    const auto columns = columnsOf(arguments, entity, exportColumns(entity));
    const auto query = queryOf(arguments, entity);
    qint64 rows = -1;
    Output output(arguments.value("out"));
    if (format == "vcf") {
        rows = exportCards(*store, query, output.device());
    } else if (format == "ics") {
        const auto bytes = answer(exportCalendar(*store, query, systemClock()));
        if (output.device().write(bytes) != bytes.size())
            unwritable(output.device().errorString());
    } else {
        Exporter exporter(output.device(), entity, columns, format == "csv" ? ExportFormat::Csv : ExportFormat::Json);
        rows = exportRows(*store, query, exporter);
    }
    output.finish();
    tellExport(*store, QString::fromLatin1(entity.name) + u' ' + format, rows);
}

} // namespace crm::cli
