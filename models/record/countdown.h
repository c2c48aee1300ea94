// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// Time left as a countdown shows it: "2 d 4 h", "3 h 05 min", "12:30" in the last hour; with a minus once it passed.
QString countdownText(qint64 ms);

} // namespace crm
