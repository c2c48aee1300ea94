// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"
#include "models/exchange/csv.h"
#include "models/exchange/dates.h"
#include "models/exchange/numbers.h"

#include <QHash>
#include <QJsonObject>

namespace crm {

class Entity;

/// How a file is written.
struct ImportSource
{
    enum Kind { Table, Cards };
    Kind kind = Table; ///< Cards: vCard of any version; the rest then means nothing
    QByteArray encoding = "UTF-8";
    CsvFormat format = {};
    bool hasHeader = true;
};

/// Where one column of a file goes, and how its texts are read. A column may be used twice.
struct ImportColumn
{
    int index = -1;             ///< 0-based column of the file
    QString header = {};        ///< as in the file; a profile finds its column by it, else by the index
    QByteArray target = {};     ///< key of an ImportTarget; empty: left out
    bool createMissing = false; ///< references: make the record when no one of that name is there
    DateRule date = {};
    DecimalMark mark = DecimalMark::Point;
    bool isShare = false;                ///< percentages written as parts of 1, as HubSpot does: 0.2 is 20 %
    QHash<QString, QString> values = {}; ///< text in the file → code, title, or "type:won" for stages
    int confidence = 0;                  ///< percent, of a guess
    QString question = {};               ///< a sentence: what the user ought to settle; empty: nothing
};

/// What happens to a row whose record is there already.
enum class OnMatch { Create, FillBlanks, Overwrite, Skip };

/// What becomes of columns that go nowhere: only listed in the result, or kept in a note with the record.
enum class Unmapped { List, Note };

/// Everything that decides how a file becomes records. Kept as a profile in JSON; the README describes it.
struct ImportPlan
{
    QByteArray entity;
    ImportSource source = {};
    QList<ImportColumn> columns = {};
    QHash<QByteArray, QString> defaults = {}; ///< by target: the text used where the cell is blank or has no column
    QString currency = {};                    ///< of amounts that name none; empty: the first pipeline's
    QList<QByteArrayList> match = {};         ///< rules tried in order; the fields of one must all agree
    OnMatch onMatch = OnMatch::FillBlanks;
    Unmapped unmapped = Unmapped::List;

    /// Null when nothing goes there.
    const ImportColumn *columnFor(const QByteArray &target) const;
    /// Whether a target such as "person.id" has the name beside it, as in our own exports: that speaks where no record
    /// of the file has the identity.
    bool isIdentityBesideName(const QByteArray &target) const;

    QJsonObject toJson() const;
    /// Error::Usage names what cannot be read. A profile without “entity” is for the kind of records `otherwise`.
    static Result<ImportPlan> fromJson(const QJsonObject &json, const QByteArray &otherwise = {});
};

/// Gives the plan's columns their places in a file with these headers.
/// Error::Usage when the file lacks a column.
Result<Done> placeColumns(ImportPlan &plan, const QStringList &headers);

Result<ImportPlan> loadProfile(const QString &path, const QByteArray &otherwise = {});
Result<Done> saveProfile(const ImportPlan &plan, const QString &path);

} // namespace crm
