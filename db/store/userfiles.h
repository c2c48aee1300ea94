// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSaveFile>

namespace crm {

/// A file that the user has chosen to be read. One that is open here as a database is refused: reading it would take
/// the locks away that keep other programs from it (db/sql/openfiles.h). errorString() says so.
class InputFile final : public QFile
{
public:
    using QFile::QFile;
    bool open(OpenMode mode) override;
};

/// A file written for the user, in its place only when it is whole. It never takes the place of a database, be it the
/// one that is open, nor of a device or a pipe: open() then answers false, and errorString() says why.
class OutputFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;
    bool open(OpenMode mode = WriteOnly) override;
    /// As QSaveFile::commit(), and errorString() says so when the disk is full.
    bool commit();

protected:
    qint64 writeData(const char *data, qint64 length) override;

private:
    void sayWhy();

    bool m_isFull = false;
};

/// Whether something is there that is written into and never replaced: a device, a pipe.
bool isNoFile(const QString &path);

/// Whether the file is an SQLite database, of whichever program.
bool isDatabaseFile(const QString &path);

} // namespace crm
