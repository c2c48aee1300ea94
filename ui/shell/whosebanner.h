// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace crm {

class Banner;
class Workspace;

/// For pages that show somebody's own records; hidden until showWhose() has something to say.
Banner *makeWhoseBanner(QWidget *parent = nullptr);

/// While nobody is “me”, nobody's records are mine: says so where one's own are asked for, and lets people say who they
/// are. To be asked again whenever the question or the user changes.
void showWhose(Banner &banner, Workspace &workspace, bool asksForMine);

} // namespace crm
