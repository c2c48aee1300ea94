// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"

namespace crm {

// Where what is being typed into a quote meets what a colleague has stored since it was read.

/// A field that is typed otherwise than it was read, while somebody else has stored a third value in it.
struct OvertakenField
{
    AnyRef record; ///< the quote or one of its lines
    QByteArray field;
    QVariant theirs; ///< stored form
    bool operator==(const OvertakenField &other) const = default;
};

/// Head first, then line by line in the order of what is typed.
QList<OvertakenField> overtakenFields(const QuoteDraft &typed, const QuoteDraft &seen, const QuoteDraft &stored);

/// "Title: “Pumps”", "Line 2, Quantity: “5”"; `typed` counts the lines, as whoever types sees them.
QStringList theirsInWords(const QList<OvertakenField> &overtaken, const QuoteDraft &typed);

/// What was read, with these fields as the colleague left them: who has been told of them may write over them.
QuoteDraft withTheirs(QuoteDraft seen, const QList<OvertakenField> &overtaken);

/// For the edit that stores the quote: what others wrote into the same fields since stays.
QList<Seen> seenOf(const QuoteDraft &seen);

} // namespace crm
