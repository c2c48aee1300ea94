// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"

namespace crm {

/// A plan for a file nobody has described, and why.
struct ImportGuess
{
    ImportPlan plan;
    QStringList headers = {};       ///< as in the file, or "Column 1" …
    QList<QStringList> sample = {}; ///< the first rows, for the eye
    int entityConfidence = 100;     ///< percent; below 60 ask which records the file holds
    QStringList doubts = {};        ///< sentences: what the user had better look at
    QStringList reasons = {};       ///< sentences: encoding, delimiter, header, kind of records
};

/// Reads the beginning of the file. `entity` empty: guess it too. Error::Invalid when the file cannot be read
/// or holds no text. Takes tens of milliseconds: call it off the GUI thread.
/// `expected`: what the user most likely has in mind, taken when it fits as well as any.
Result<ImportGuess> guessImport(
    const QString &path, const QByteArray &entity = {}, const QByteArray &expected = QByteArray());

/// The same with encoding, delimiter and header settled by the user.
Result<ImportGuess> guessImport(const QString &path, const QByteArray &entity, const ImportSource &source);

} // namespace crm
