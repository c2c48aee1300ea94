// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leads/leadconversion.h"

namespace crm {

/// What a lead has in fields its users have added, on its way into those of the same name (case ignored) of what it
/// becomes: a choice into the choice of the same name, anything into text, else only what the field can hold.
/// `existing` as for companyLines().
QList<ConversionLine> ownLines(const Record &lead, const Entity &to, const Record &existing);

/// The labels of such fields of the lead that none of these kinds of records has a place for: they stay with the lead.
QStringList ownLeftBehind(const Record &lead, const QList<const Entity *> &to);

} // namespace crm
