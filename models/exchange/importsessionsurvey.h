// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importrun.h"

namespace crm {

/// The distinct texts of one column of a file, in the order of their first appearance.
struct ImportValues
{
    struct Value
    {
        QString text;
        qint64 rows = 0;
    };
    QList<Value> values = {};
    qint64 blank = 0;
    bool isComplete = true; ///< false: there are more distinct texts than are kept

    QStringList texts() const;
};

/// What all rows of a file hold, column by column.
struct ImportSurvey
{
    qint64 rows = 0;
    QList<ImportValues> columns = {};
};

/// Reads the whole file. Blocks: call it off the GUI thread. Error::Cancelled when `cancel` is set meanwhile.
Result<ImportSurvey> surveyFile(const QString &path, const ImportSource &source, const Cancel &cancel);

/// One name in a column that refers to other records.
struct ImportLink
{
    enum State { There, New, Missing, Unclear };
    QString text;
    qint64 rows = 0;
    State state = There;
    QString meaning = {}; ///< title of the record meant, or the sentence that says what is wrong
};

struct ImportLinkSurvey
{
    QHash<int, QList<ImportLink>> links = {}; ///< by place in the plan's columns
    QStringList stages = {};                  ///< names of the stages there are, in their order
    /// By place in the plan's columns: what a name may be put for, in the order of titles; the first 1,000. The text
    /// that a plan's values hold for it, and the title.
    QHash<int, QList<std::pair<QString, QString>>> records = {};
};

/// Finds out which records the names in reference columns mean. Works on the write lane, writes nothing.
Answer<Result<ImportLinkSurvey>> surveyLinks(
    Store &store, const ImportPlan &plan, const ImportSurvey &survey, const Cancel &cancel);

/// A sentence on how the dates of a column can be read: which are open to two readings, and what settles it.
/// Empty when no text is open to two readings.
QString dateEvidence(const QStringList &texts, DateOrder order);

/// The cards of a vCard file as rows for the eye, at most `most`: name, company, position, e-mail, phone,
/// town, and the line of the file.
QList<QStringList> cardRows(const QString &path, const QByteArray &encoding, int most);

} // namespace crm
