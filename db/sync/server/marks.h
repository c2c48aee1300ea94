// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/rowstate.h"

#include <QByteArrayList>
#include <QVariant>

namespace crm::sync {

constexpr qsizetype idsAtOnce = 1000; // behind IN

/// "(?, ?), (?, ?)": places for the values of so many rows.
inline QByteArray marks(qsizetype rows, int columns)
{
    const auto one = '(' + QByteArrayList(columns, "?").join(", ") + ')';
    return QByteArrayList(rows, one).join(", ");
}

/// tbl, id, seq, state: for who hands it on as it stands.
inline RowState packedStateOf(const QVariantList &row)
{
    RowState state{row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray()), row.at(2).toLongLong()};
    state.packed = row.at(3).toByteArray();
    return state;
}

inline RowState stateOf(const QVariantList &row)
{
    auto state = packedStateOf(row);
    unpack(state);
    return state;
}

} // namespace crm::sync
