// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

class Connection;
struct ChangeSet;
class Writer;

/// What a new file begins with: one pipeline of this currency with its stages, the usual categories of cases.
void seed(Writer &writer, const QString &currency);

/// Tells usualCurrency() what the file says. Throws SqlError.
void readUsualCurrency(Connection &connection);
/// Whether what was committed may say another.
bool changesUsualCurrency(const ChangeSet &set);

} // namespace crm
