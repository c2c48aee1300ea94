// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/homepage.h"

namespace crm {

/// The manager's home, first in the sidebar. `actions` may start an import or demo data from an empty file.
PageInfo homePage(const HomeActions &actions = {});

} // namespace crm
