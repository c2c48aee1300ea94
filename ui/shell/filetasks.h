// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

class QWidget;

namespace crm {

/// What the menus do with the whole file. All return at once and tell through the workspace.
void saveCopy(Workspace &workspace, QWidget *window);
void checkFile(Workspace &workspace, QWidget *window);
void showAbout(QWidget *window);

/// Ask where; `then` gets an absolute path, and is not called when the user changes their mind.
void askForNewFile(QWidget *window, std::function<void(const QString &path)> then);
void askForBackup(QWidget *window, std::function<void(const QString &path)> then);
void askForFile(QWidget *window, std::function<void(const QString &path)> then);

} // namespace crm
