// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotesheet.h"

namespace crm {

/// A line of one revision beside what became of it in another.
struct ComparedLine
{
    enum Change { Same, Changed, Added, Removed };
    Change change = Same;
    std::optional<QuoteLine> before; ///< null: Added
    std::optional<QuoteLine> after;  ///< null: Removed
};

/// What stands above or below the lines and differs between two revisions, as people read it.
struct ComparedField
{
    QByteArray field;
    QString label;
    QString before; ///< empty: it said nothing
    QString after;
};

/// Of what the customer sees, in the order of the document.
QList<ComparedField> comparedHeads(const Quote &before, const Quote &after);

/// The lines of two revisions side by side in the order of the later one. Lines belong together when they name the same
/// product, or else say the same; what is left over was added or removed.
QList<ComparedLine> comparedLines(const QList<QuoteLine> &before, const QList<QuoteLine> &after);

} // namespace crm
