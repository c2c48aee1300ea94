// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// When the file was last changed, if that lies ahead of `now` by more than clocks of two computers differ; an invalid
/// time when the clock is not behind. Answers on the thread that reads.
Answer<Result<QDateTime>> changedAhead(Store &store, const QDateTime &now);

/// The same of the newest record of a kind, whoever made it: what the program itself has written, such as a file of
/// examples, is no step of anybody's. `then` runs on the thread of `context`.
void madeAhead(Store &store, const Entity &entity, const QDateTime &now, QObject *context,
    std::function<void(const QDateTime &)> then);

} // namespace crm
