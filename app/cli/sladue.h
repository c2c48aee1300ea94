// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include "db/service/workledger.h"

#include <QJsonArray>

namespace crm::cli {

/// Works out a due time from a calendar in a file; needs no database.
void runSlaDue(const Arguments &arguments);
QJsonArray ledgerJson(const QList<LedgerLine> &lines, const QTimeZone &zone);

} // namespace crm::cli
