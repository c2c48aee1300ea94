// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepages.h"

namespace crm {

PageInfo homePage(const HomeActions &actions)
{
    return {.key = "home",
        .icon = "home",
        .context = "crm::HomePage",
        .label = QT_TRANSLATE_NOOP("crm::HomePage", "Home"),
        .section = "",
        .make = [actions](Workspace &workspace, QWidget *parent) -> Page * {
            return new HomePage(workspace, actions, parent);
        }};
}

} // namespace crm
