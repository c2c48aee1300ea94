// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPushButton;
class QString;

namespace crm {

/// A link whose text ends in an ellipsis where there is no room for it: a long name must not push what stands beside it
/// out of a narrow panel. The whole text is its tool tip then.
QPushButton *makeLink(const QString &text);
/// Another text for such a link.
void setLinkText(QPushButton *link, const QString &text);

} // namespace crm
