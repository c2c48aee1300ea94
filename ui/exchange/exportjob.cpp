// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportjob.h"

#include "db/entities/note.h"
#include "models/exchange/exportnote.h"
#include "models/exchange/vcardwriter.h"

#include <QtConcurrentRun>

namespace crm {

namespace {

constexpr qsizetype pageSize = 1000; // rows in memory at once

/// What belongs to the people of one page.
struct Cards
{
    QHash<Id, QString> organisations;
    QHash<Id, QList<Record>> contacts;
    QHash<Id, QList<Record>> addresses;
    QHash<Id, QStringList> tags;
};

QHash<Id, QList<Record>> byPerson(const QList<Record> &records)
{
    QHash<Id, QList<Record>> all;
    for (const auto &record : records)
        all[record.reference("person")].append(record);
    return all;
}

QString writeCards(OutputFile &file, const QList<Record> &people, const Cards &parts)
{
    for (const auto &person : people) {
        const auto card = writeVCard(cardOf(person,
                                         {parts.organisations.value(person.id), parts.contacts.value(person.id),
                                             parts.addresses.value(person.id), parts.tags.value(person.id)}),
            VCardVersion::V4);
        if (file.write(card) != card.size())
            return file.errorString();
    }
    return {};
}

} // namespace

ExportJob::ExportJob(Store &store, const ExportWish &wish, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wish(wish)
{
}

void ExportJob::fail(const Error &error)
{
    m_file->cancelWriting();
    emit finished(error);
}

void ExportJob::start()
{
    m_file = std::make_shared<OutputFile>(m_wish.path);
    if (!m_file->open(QIODevice::WriteOnly))
        return emit finished(
            Error{Error::Storage, tr("The file %1 cannot be written: %2.").arg(m_wish.path, m_file->errorString())});
    if (m_wish.format != ExportWish::Cards)
        m_exporter = std::make_shared<Exporter>(*m_file, *m_wish.query.entity, m_wish.columns,
            m_wish.format == ExportWish::Csv ? ExportFormat::Csv : ExportFormat::Json);
    if (m_wish.forSpreadsheet && m_wish.format == ExportWish::Csv)
        m_file->write("\xEF\xBB\xBF");
    m_store.find(m_wish.query, m_cancel).then(this, [this](const Result<Rids> &rids) {
        if (!rids)
            return fail(rids.error());
        m_rids = *rids;
        page();
    });
}

void ExportJob::page()
{
    if (*m_cancel)
        return fail({Error::Cancelled, tr("The export was stopped. No file was written.")});
    if (m_done >= m_rids.size())
        return end();
    const auto paths = m_exporter ? m_exporter->paths() : QByteArrayList{"organisation"};
    m_store.rows(*m_wish.query.entity, paths, m_rids.mid(m_done, pageSize))
        .then(this, [this](const Result<QList<Row>> &rows) {
            if (!rows)
                return fail(rows.error());
            m_exporter ? writeRows(*rows) : cardParts(*rows);
        });
}

void ExportJob::writeRows(const QList<Row> &rows)
{
    Answer(QtConcurrent::run([exporter = m_exporter, rows] {
        for (const auto &row : rows)
            if (!exporter->write(row))
                return exporter->error();
        return QString();
    })).then(this, [this](const QString &problem) { written(problem, pageSize); });
}

/// Contacts, addresses and tags are records of their own.
void ExportJob::cardParts(const QList<Row> &rows)
{
    const auto parts = std::make_shared<Cards>();
    QList<Id> ids;
    QVariantList values;
    for (const auto &row : rows) {
        ids.append(row.id);
        values.append(row.id.bytes());
        parts->organisations.insert(row.id, row.cells.value(0).toString());
    }
    const auto people = Filter::compare("person", Filter::In, values);
    auto contacts = m_store.records({&ContactPoint::entity(), people, {{"rid"}}});
    auto addresses = m_store.records({&Address::entity(), people, {{"rid"}}});
    auto tags = m_store.select({&TagLink::entity(), people, {{"rid"}}}, {"person.id", "tag"});
    auto records = m_store.fetch(*m_wish.query.entity, ids);
    contacts.then(this, [=, this](const Result<QList<Record>> &found) mutable {
        parts->contacts = found ? byPerson(*found) : QHash<Id, QList<Record>>();
        addresses.then(this, [=, this](const Result<QList<Record>> &found) mutable {
            parts->addresses = found ? byPerson(*found) : QHash<Id, QList<Record>>();
            tags.then(this, [=, this](const Result<QList<Row>> &links) mutable {
                for (const auto &row : links ? *links : QList<Row>())
                    parts->tags[Id::fromBytes(row.cells.value(0).toByteArray())].append(row.cells.value(1).toString());
                records.then(this, [=, this](const Result<QList<Record>> &found) {
                    if (!found)
                        return fail(found.error());
                    Answer(QtConcurrent::run([file = m_file, people = *found, parts] {
                        return writeCards(*file, people, *parts);
                    })).then(this, [this](const QString &problem) { written(problem, pageSize); });
                });
            });
        });
    });
}

void ExportJob::written(const QString &problem, qsizetype rows)
{
    if (!problem.isEmpty())
        return fail({Error::Storage, tr("The file %1 cannot be written: %2.").arg(m_wish.path, problem)});
    m_done = std::min(m_done + rows, m_rids.size());
    emit progressed(double(m_done) / double(m_rids.size()));
    page();
}

void ExportJob::end()
{
    const bool isWhole = !m_exporter || m_exporter->finish();
    if (!isWhole || !m_file->commit())
        return fail({Error::Storage, tr("The file %1 cannot be written: %2.").arg(m_wish.path, m_file->errorString())});
    static constexpr const char *formats[] = {"csv", "json", "vcf"};
    noteExport(m_store, QString::fromLatin1(m_wish.query.entity->name + ' ' + formats[m_wish.format]), m_rids.size());
    emit finished(qint64(m_rids.size()));
}

} // namespace crm
