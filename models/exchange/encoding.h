// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace crm {

/// What a file's bytes seem to be.
struct EncodingGuess
{
    QByteArray name;    ///< one of encodings(); empty when `refusal` says why the file is no text
    int confidence = 0; ///< percent 0–100; 100 only for a byte order mark or plain ASCII seen to the end
    QString reason;     ///< a sentence for the user
    QString refusal;    ///< a sentence; empty when the file is text
};

/// An encoding the user can choose.
struct TextEncoding
{
    QByteArray name; ///< as ICU knows it
    QString label;   ///< "Western European (Windows-1252)"
};

/// How many bytes from the beginning of a file guessEncoding() should see.
constexpr qsizetype encodingSampleBytes = 1024 * 1024;

/// Byte order mark, then UTF-16 by its zero bytes, then strict UTF-8, then uchardet's statistics.
/// `isWhole`: the sample is the whole file, so that a character cut at its end is an error.
EncodingGuess guessEncoding(QByteArrayView sample, bool isWhole);

/// All encodings that can be chosen. UTF-7 and other encodings that can hide characters are not among them.
QList<TextEncoding> encodings();
bool isKnownEncoding(const QByteArray &name);

} // namespace crm
