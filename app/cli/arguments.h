// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

namespace crm::cli {

/// What a command may be given.
struct ArgumentRules
{
    int least = 0; ///< words without a name
    int most = 0;
    QByteArrayList valued = {}; ///< options with a value: "filter" is --filter TEXT or --filter=TEXT
    QByteArrayList flags = {};  ///< options without
};

/// What a command was given.
struct Arguments
{
    QStringList words;
    QMap<QByteArray, QStringList> options;

    bool has(const QByteArray &option) const { return options.contains(option); }
    /// The last value given.
    QString value(const QByteArray &option, const QString &fallback = {}) const
    {
        return has(option) ? options.value(option).last() : fallback;
    }
    QStringList values(const QByteArray &option) const { return options.value(option); }
    /// A whole number from `least`; anything else is wrong usage.
    int number(const QByteArray &option, int fallback, int least = 0) const;
    /// One of the choices; anything else is wrong usage.
    QByteArray choice(const QByteArray &option, const QByteArray &fallback, const QByteArrayList &choices) const;
};

/// Reads what stands behind the command. Wrong usage ends the program.
Arguments readArguments(const QStringList &given, const ArgumentRules &rules);

} // namespace crm::cli
