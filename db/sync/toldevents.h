// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"
#include "db/sync/wire/messages.h"

namespace crm::sync {

/// What the program has written down for the organisation's audit (models/exchange/exportnote.h) and the server has
/// not got; at most as many as one request takes. Throw SqlError.
QList<ToldEvent> toldEvents(Connection &connection);
void forgetTold(Connection &connection, const QList<Id> &events);
void forgetTold(Connection &connection); ///< all of them

/// Tells the program that what leaves the file is to be written down, for this organisation; empty: no longer.
void setAudited(Connection &connection, const QString &organisation);

} // namespace crm::sync
