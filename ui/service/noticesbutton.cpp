// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/noticesbutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/service/noticespopover.h"

#include <QPainter>

namespace crm {

namespace {

constexpr int mostCounted = 99;

} // namespace

NoticesButton::NoticesButton(Workspace &workspace, QWidget *window, Clock clock)
    : m_workspace(workspace)
    , m_window(window)
    , m_list(workspace.store(), std::move(clock))
{
    setObjectName(QStringLiteral("noticesButton"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &NoticesButton::toggle);
    connect(&m_list, &NoticeList::stateChanged, this, &NoticesButton::showCount);
    connect(&workspace, &Workspace::openRequested, &m_list, &NoticeList::markRead);
    showCount();
}

NoticesButton::~NoticesButton()
{
    delete m_popover;
}

NoticesPopover *NoticesButton::popover() const
{
    return m_popover;
}

void NoticesButton::toggle()
{
    if (!m_popover)
        m_popover = new NoticesPopover(m_workspace, m_list, this, m_window);
    if (m_popover->isVisible())
        m_popover->hide();
    else
        m_popover->open();
}

QSize NoticesButton::sizeHint() const
{
    return {scaled(36), scaled(36)};
}

void NoticesButton::showCount()
{
    const auto count = m_list.unread();
    setAccessibleName(count == 0 ? tr("Notices") : tr("Notices, %n unread", nullptr, count));
    setToolTip(plainToolTip(accessibleName()));
    setText(count == 0 ? QString() : count > mostCounted ? tr("%1+").arg(mostCounted) : locale().toString(count));
    update();
}

void NoticesButton::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter, *this);
    const auto side = scaled(18);
    const QRect bell((width() - side) / 2, (height() - side) / 2, side, side);
    paintIcon(&painter, QStringLiteral("bell"), bell, text().isEmpty() ? t.muted : t.text);
    if (text().isEmpty())
        return;
    const auto high = scaled(15);
    const auto wide
        = qMax(high, textMetrics(TextStyle::Caption, QFont::DemiBold).horizontalAdvance(text()) + scaled(7));
    const QRect count(qMin(bell.center().x() + scaled(1), width() - wide - 1), scaled(3), wide, high);
    const auto place = mirrored(layoutDirection(), rect(), count);
    painter.setPen(QPen(t.sidebar, 2)); // parts it from the bell
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), high / 2.0 + 1, high / 2.0 + 1);
    paintText(&painter, place, text(),
        {.style = TextStyle::Caption,
            .weight = QFont::DemiBold,
            .colour = t.onAccent,
            .alignment = Qt::AlignHCenter,
            .elide = Qt::ElideNone});
}

ToolInfo noticesTool()
{
    return {.key = "notices",
        .icon = "bell",
        .context = "crm::NoticesButton",
        .label = QT_TRANSLATE_NOOP("crm::NoticesButton", "&Notices"),
        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        .menu = ToolInfo::Menu::Tools,
        .run = [](Workspace &, Page *, QWidget *window) {
            if (auto *button = window->findChild<NoticesButton *>())
                button->toggle();
        }};
}

} // namespace crm
