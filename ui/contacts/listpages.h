// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/detailpanel.h"
#include "ui/list/recordlistpage.h"
#include "ui/shell/page.h"

namespace crm {

/// The list pages of the program: contacts, companies, products, tasks, activities, colleagues. `detailFor` shows
/// contacts and companies beside their list; empty: as any record.
QList<PageInfo> listPages(const DetailPanel::Factory &detailFor = {});

/// How the list page with this key is made; null entity when there is none.
ListPageShape listPageShape(const QByteArray &key, const DetailPanel::Factory &detailFor = {});

} // namespace crm
