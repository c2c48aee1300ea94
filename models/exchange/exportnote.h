// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// What is written down when records leave the file of an organisation, so that its server can list who exported what
/// and when (rapport-syncd audit): an entry of the file's meta, sent with the next exchange.
struct ExportNote
{
    QString key;
    QString text;
};
/// `what`: "person csv"; `rows`: how many records, -1: all there are.
ExportNote exportNote(const QString &what, qint64 rows);
/// The organisation whose the file is, in meta; empty: nobody's.
constexpr auto auditedKey = "organisation";

/// Writes it down when the file belongs to an organisation. Returns at once; the store must live on.
void noteExport(Store &store, const QString &what, qint64 rows);

} // namespace crm
