// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm::cli {

struct Login
{
    QString login; ///< empty: that of the invite
    QString password;
    QString totp = {}; ///< empty: none
};

/// Asks on a terminal, without showing the password; otherwise reads standard input: the login and the password on two
/// lines, or the password alone.
Login askForLogin();

} // namespace crm::cli
