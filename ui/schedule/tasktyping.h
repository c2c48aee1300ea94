// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/savecheck.h"

namespace crm {

/// A series that somebody types begins on a day its rule gives, and what was taken out of it or changed alone moves
/// along with it. For checkBeforeSaving(), which says what `beside` is.
void checkTypedSeries(Workspace &workspace, const Record &series, const QList<Record> &beside, QWidget *window,
    std::function<void(const SaveCheck &)> then);

} // namespace crm
