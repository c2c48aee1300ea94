// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/noticelist.h"
#include "ui/shell/frame.h"
#include "ui/shell/shellparts.h"

#include <QPointer>

namespace crm {

class NoticesPopover;

/// The bell at the head of the sidebar, with how many notices were not read. A click opens or closes them.
class NoticesButton final : public FrameButton
{
    Q_OBJECT
public:
    NoticesButton(Workspace &workspace, QWidget *window, Clock clock = systemClock);
    ~NoticesButton() override;

    NoticeList &list() { return m_list; }
    const NoticeList &list() const { return m_list; }
    NoticesPopover *popover() const; ///< null until it was opened
    void toggle();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();

    Workspace &m_workspace;
    QWidget *m_window;
    NoticeList m_list;
    QPointer<NoticesPopover> m_popover;
};

/// For the menus and the palette; its window has such a button.
ToolInfo noticesTool();

} // namespace crm
