// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QHash>
#include <QStringList>

namespace crm {

/// Values by the name of the placeholder: {{name}} takes "name".
using PlaceholderValues = QHash<QString, QString>;

/// A text with its placeholders filled in; those without a value stay as they are and are listed once each.
struct FilledText
{
    QString text;
    QStringList missing = {}; ///< names in the order of their first use
};

FilledText fillPlaceholders(const QString &body, const PlaceholderValues &values);

/// The placeholders that answers about a case may use, from the case and the records it refers to, by field name;
/// empty values are left out, so that they are warned about.
PlaceholderValues caseValues(const Record &serviceCase, const QHash<QByteArray, Record> &linked, const QString &user);

/// The names caseValues() can give, for the list of placeholders.
QStringList placeholderNames();

/// What stands before the cursor as "::word"; its place in the text is [at, cursor). at < 0: nothing of the kind.
struct TypedShortcut
{
    int at = -1;
    QString word;
};
TypedShortcut shortcutBefore(const QString &text, int cursor);

/// Canned answers whose shortcut or name begins with the word, then those that contain it; active ones only.
QList<Record> matchingAnswers(const QList<Record> &answers, const QString &word);

} // namespace crm
