// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// The latest time at which the file was changed, by the user or by the program itself, if that lies ahead of `now` by
/// more than clocks of two computers differ; an invalid time when the clock is not behind. What was done since under the
/// wrong clock hides nothing; Store::explainSteps() ends it where the clock was wrong then. Answers on the thread that
/// reads.
Answer<Result<QDateTime>> changedAhead(Store &store, const QDateTime &now);

/// The same of the newest record of a kind, wherever it was made: what was received bears its author's time. `then` runs on the thread of `context`.
void madeAhead(Store &store, const Entity &entity, const QDateTime &now, QObject *context,
    std::function<void(const QDateTime &)> then);

} // namespace crm
