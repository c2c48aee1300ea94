// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace crm {

/// One step from an old list of rows to a new one; the steps apply one after the other.
struct RowStep
{
    enum Kind { Remove, Insert };
    Kind kind = Remove;
    int first = 0; ///< row at which it happens when its turn comes
    int count = 0;
    int from = 0; ///< Insert: where in the new list the rows stand
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The fewest row removals and insertions that turn `before` into `after`, so that selection and scroll position
/// of a view survive. Neither holds a value twice. Nullopt when more than `most` steps would be needed: showing
/// the list anew is then cheaper. Pure; any thread.
std::optional<QList<RowStep>> patchRows(const QList<quint32> &before, const QList<quint32> &after, int most);

} // namespace crm
