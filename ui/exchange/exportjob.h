// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/userfiles.h"
#include "models/exchange/exporter.h"

#include <QObject>

#include <memory>

namespace crm {

/// What to write, and how.
struct ExportWish
{
    enum Format { Csv, Json, Cards };
    Query query;
    QByteArrayList columns = {}; ///< paths; cards need none
    Format format = Csv;
    bool forSpreadsheet = false; ///< CSV begins with a byte order mark, by which spreadsheets see that it is UTF-8
    QString path;
};

/// Writes records to a file, a page at a time; texts are made in the thread pool, and the file appears when it is whole.
/// Must not be deleted before finished().
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    ExportJob(Store &store, const ExportWish &wish, QObject *parent = nullptr);

    void start();
    /// Nothing is left behind; finished() tells Error::Cancelled.
    void cancel() { *m_cancel = true; }

signals:
    void progressed(double part); ///< 0–1
    void finished(const crm::Result<qint64> &rows);

private:
    void page();
    void cards();
    void cardParts(const QList<Row> &rows);
    void writeRows(const QList<Row> &rows);
    void written(const QString &problem, qsizetype rows);
    void end();
    void fail(const Error &error);

    Store &m_store;
    const ExportWish m_wish;
    const Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<OutputFile> m_file;
    std::shared_ptr<Exporter> m_exporter;
    Rids m_rids;
    qsizetype m_done = 0;
};

} // namespace crm
