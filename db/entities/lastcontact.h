// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

namespace crm {

/// The day of the last contact stands on the person, the company and the lead: an activity that is no internal note, or
/// an answer that was sent from a case. Each of the two keeps it as its rows change.
Derivation lastContactByActivity(const QByteArray &owner);
Derivation lastContactByReply(const QByteArray &owner);

/// A talk goes both ways: they wrote or called, they were reached, or one met. It keeps deals from going stale.
Derivation lastTalk(const QByteArray &owner);

} // namespace crm
