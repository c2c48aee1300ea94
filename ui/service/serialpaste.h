// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

namespace crm {

/// What is pasted into a window where nothing takes text is looked up as a serial number: the installed product of that
/// number is shown. A child of the window.
class SerialPaste final : public QObject
{
    Q_OBJECT
public:
    SerialPaste(Workspace &workspace, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Workspace &m_workspace;
};

/// Shows the installed product of this number. When there is none, that is said if the text looks like a number, or
/// `isAsked`: somebody wants to know whatever it looks like.
void findSerial(Workspace &workspace, const QString &text, bool isAsked = false);

/// One word of letters and digits, as on a type plate; no number of a case, no day, no amount, no address.
bool looksLikeSerial(const QString &word);

} // namespace crm
