// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// Where one column of a file goes.
struct ColumnMatch
{
    QByteArray key;     ///< canonical key of columnsynonyms.h ("given_name"); empty: no match
    int confidence = 0; ///< percent: 95 a known name, 80 a known name with something around it, 0 no match
};

/// One match per header, in the order of the headers; no key is given twice.
/// `entity`: person, organisation, lead, product, opportunity, service_case, user, activity or task; others match
/// nothing.
QList<ColumnMatch> guessColumns(const QByteArray &entity, const QStringList &headers);

/// Which records a file holds.
struct EntityGuess
{
    QByteArray entity;  ///< empty when no header is known
    int confidence = 0; ///< percent; below 60 ask the user
    QString reason;     ///< a sentence for the user
};

/// `expected`: the kind that is chosen when it fits as well as any; empty: none.
EntityGuess guessEntity(const QStringList &headers, const QByteArray &expected = {});

/// How many of the headers are known names for any kind of records.
int knownHeaders(const QStringList &headers);

/// Letters and digits only, folded: "E-Mail 2: Adresse" is "email2adresse".
QByteArray normalisedHeader(const QString &header);

} // namespace crm
