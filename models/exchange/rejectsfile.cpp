// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/rejectsfile.h"

#include "db/store/batch.h"

#include <QCoreApplication>

namespace crm {

namespace {

[[noreturn]] void unwritable(const OutputFile &file)
{
    throw Failure{{Error::Storage,
        QCoreApplication::translate("crm::RejectsFile", "The file for rejected rows, %1, cannot be written: %2.")
            .arg(file.fileName(), file.errorString())}};
}

} // namespace

RejectsFile::RejectsFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file = std::make_unique<OutputFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        unwritable(*m_file);
    m_writer = std::make_unique<CsvWriter>(*m_file, CsvStyle{.neutraliseFormulas = true});
}

void RejectsFile::begin(const QStringList &headers)
{
    m_columns = headers.size();
    write(headers + QStringList{QCoreApplication::translate("crm::RejectsFile", "reason")});
}

void RejectsFile::add(const QStringList &cells, const QString &reason)
{
    auto row = cells.mid(0, m_columns);
    while (row.size() < m_columns)
        row.append(QString());
    m_isNeeded = true;
    write(
        row + QStringList{reason} + cells.mid(m_columns)); // fields too many stand behind the reason, not in its place
}

void RejectsFile::write(const QStringList &row)
{
    if (m_writer && !m_writer->write(row))
        unwritable(*m_file);
}

void RejectsFile::finish()
{
    if (m_file && m_isNeeded && !m_file->commit())
        unwritable(*m_file);
}

} // namespace crm
