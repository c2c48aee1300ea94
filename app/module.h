// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

#include <memory>

namespace crm {

class Store;

/// A part of the program that may be left out when it is built. Belongs to one open file and outlives its window.
class Module
{
public:
    virtual ~Module() = default;
    /// Adds what it shows: pages, tools, the foot of the sidebar, settings.
    virtual void addTo(ShellParts &parts) = 0;
    /// The file can be read: learns how it stands.
    virtual void look() = 0;
    /// The file can be worked with: begins what goes on by itself.
    virtual void start() = 0;

    /// Called when the file is to be removed from this computer: the user has agreed to it, or the administrator of the
    /// organisation whose it is has decided so.
    std::function<void(bool isByAdministrator)> removeFile = {};
};

/// What synchronises the file; null when the program is built without.
std::unique_ptr<Module> makeSyncModule(Store &store);
bool hasSyncModule();

} // namespace crm
