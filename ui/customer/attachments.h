// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "ui/shell/workspace.h"

class QMimeData;
class QWidget;

namespace crm {

/// Lets the user choose files. Empty when they thought better of it.
QStringList chooseFilesToAttach(QWidget *parent);
/// The files that a drag or the clipboard carries; empty when it holds something that is no local file.
QStringList filesIn(const QMimeData *data);

/// Keeps the files and notes them down with `about` (a person, organisation, opportunity or case), as one step.
void attachFiles(Workspace &workspace, const AnyRef &about, const QStringList &paths, const Clock &clock);
/// Shows an attachment's contents in the program the system has for them; a program is never started, but offered
/// to be saved.
void openAttachment(Workspace &workspace, const Record &attachment, QWidget *parent);
void saveAttachment(Workspace &workspace, const Record &attachment, QWidget *parent);

} // namespace crm
