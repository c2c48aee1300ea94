// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// Files of a few lines, imported as they are guessed to be.
class ImportFixture
{
public:
    /// The path of a new file with these bytes; it goes with the fixture.
    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("%1.csv").arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    ImportPlan guessed(const QString &path, const QByteArray &entity) { return guessImport(path, entity)->plan; }

    /// Nothing imported, if it failed.
    ImportResult imported(TestDb &db, const QByteArray &bytes, const QByteArray &entity)
    {
        const auto path = write(bytes);
        const auto done = await(importFile(db.store, guessed(path, entity), path));
        return done ? *done : ImportResult{};
    }

private:
    QTemporaryDir m_dir;
    int m_files = 0;
};

} // namespace crm
