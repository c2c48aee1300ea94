// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

namespace crm {

namespace {

QList<PageInfo> pages()
{
    return {};
}

} // namespace

ShellParts shellParts()
{
    return {.pages = pages()};
}

} // namespace crm
