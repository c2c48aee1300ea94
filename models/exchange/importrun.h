// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/exchange/importplan.h"

#include <QMap>

namespace crm {

/// Why a row did not go in.
struct ImportReject
{
    qint64 line = 0; ///< 1-based line of the file on which the row begins
    QString column;  ///< header; empty: concerns the whole row
    QString value;
    QString reason; ///< a sentence
    /// The sentence with its line, once.
    QString sentence() const;
    bool namesLine() const; ///< whether the reason begins with the line
};

/// What a cell of the preview holds.
struct ImportCell
{
    QString text;    ///< as in the file
    QString value;   ///< as understood; empty: nothing
    QString problem; ///< a sentence; empty: none
};

struct ImportRow
{
    enum State { Created, Updated, Skipped, Rejected };
    qint64 line = 0;
    State state = Created;
    QList<ImportCell> cells = {}; ///< one per column of the plan
    QString problem = {};         ///< of the whole row
};

/// What an import did, or would do.
struct ImportResult
{
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0; ///< there already, nothing new in the row
    qint64 rejected = 0;
    qint64 assigned = 0;                       ///< leads that came without an owner and got one by rule
    QMap<QByteArray, qint64> alsoCreated = {}; ///< by entity: companies, products, contact points that came along
    QList<ImportReject> rejects = {};          ///< the first 1,000
    QStringList unmapped = {};                 ///< columns or card properties that went nowhere
    QStringList remarks = {};                  ///< sentences: places that could not be decoded, photos left out
    QList<ImportRow> preview = {};             ///< only when asked for

    QJsonObject toJson() const;
};

struct ImportOptions
{
    bool dryRun = false;      ///< find out everything, write nothing
    QString rejectsPath = {}; ///< CSV: the original columns and the reason; empty: none is written
    qint64 maxRows = -1;
    bool preview = false;      ///< fill ImportResult::preview
    bool stopAtReject = false; ///< write nothing when a row cannot go in
    qint64 step = 0;           ///< what is written goes with this step, see Batch::continueStep()
    QString stepLabel = {};
};

/// Imports a file as one undoable step. The future's error: the file cannot be read, cancelled, or what the store
/// says; nothing is written then. `progress` (0–1) comes on the write lane.
Answer<Result<ImportResult>> importFile(Store &store, const ImportPlan &plan, const QString &path,
    const ImportOptions &options = {}, std::function<void(double)> progress = {}, const Cancel &cancel = {});

/// The first rows as they would go in, with what is wrong at each cell. Writes nothing.
Answer<Result<ImportResult>> previewImport(Store &store, const ImportPlan &plan, const QString &path, qint64 rows = 50);

/// The work itself, inside a batch of the caller's. Throws Failure.
ImportResult runImport(Batch &batch, const ImportPlan &plan, const QString &path, const ImportOptions &options);

} // namespace crm
