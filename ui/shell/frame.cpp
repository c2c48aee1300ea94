// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/frame.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

namespace crm {

namespace {

QString shortFolder(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    const auto home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

} // namespace

void paintGround(QPainter *painter, const QAbstractButton &button)
{
    const auto &t = tokens();
    const auto ground = QRectF(button.rect()).adjusted(1, 1, -1, -1);
    if (button.isDown() || button.underMouse()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.isDark ? t.hover : blend(t.hover, t.text, 0.04));
        painter->drawRoundedRect(ground, radius::control, radius::control);
    }
    if (button.hasFocus())
        paintFocusRing(painter, ground);
}

void paintMark(QPainter *painter, const QRect &rect)
{
    static const QIcon mark(QStringLiteral(":/rapport.svg"));
    mark.paint(painter, rect);
}

FrameButton::FrameButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FrameButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

WorkspaceButton::WorkspaceButton(const QString &path, QWidget *parent)
    : FrameButton(parent)
    , m_folder(shortFolder(path))
{
    setText(QFileInfo(path).completeBaseName());
    setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    setAccessibleName(tr("File %1").arg(text()));
}

QSize WorkspaceButton::sizeHint() const
{
    return {scaled(160), scaled(44)};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    const auto direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter, *this);
    const auto side = scaled(32);
    const QRect mark(scaled(7), (height() - side) / 2, side, side);
    paintMark(&painter, mirrored(direction, rect(), mark));
    const auto start = mark.right() + scaled(9);
    const auto end = width() - scaled(28);
    const auto line = scaled(19);
    const auto top = height() / 2 - line + 1;
    paintText(&painter, mirrored(direction, rect(), {start, top, end - start, line}), text(),
        {.weight = QFont::DemiBold, .colour = t.text, .direction = direction});
    paintText(&painter, mirrored(direction, rect(), {start, top + line, end - start, line - 2}), m_folder,
        {.style = TextStyle::Caption,
            .weight = QFont::Medium,
            .colour = t.faint,
            .direction = direction,
            .elide = Qt::ElideMiddle});
    const QRect arrows(width() - scaled(26), (height() - scaled(16)) / 2, scaled(16), scaled(16));
    paintIcon(&painter, QStringLiteral("selector"), mirrored(direction, rect(), arrows), t.muted);
}

SearchButton::SearchButton(QWidget *parent)
    : FrameButton(parent)
{
    setText(tr("Search or jump to…"));
    setCursor(Qt::IBeamCursor);
}

QSize SearchButton::sizeHint() const
{
    return {scaled(160), scaled(30)};
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    const auto direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : underMouse() ? t.inputBorder : t.borderStrong, hasFocus() ? 2 : 1));
    painter.setBrush(t.isDark ? t.raised : t.surface);
    const auto half = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius::control, radius::control);
    const QRect glass(scaled(9), (height() - scaled(16)) / 2, scaled(16), scaled(16));
    paintIcon(&painter, QStringLiteral("search"), mirrored(direction, rect(), glass), t.muted);
    const auto keyWidth = textMetrics(TextStyle::Caption, QFont::Medium).horizontalAdvance(m_keys) + scaled(12);
    const QRect key(width() - keyWidth - scaled(5), scaled(5), keyWidth, height() - scaled(10));
    const auto keyPlace = mirrored(direction, rect(), key);
    painter.setPen(QPen(t.borderStrong, 1));
    painter.setBrush(t.isDark ? t.surface : t.background);
    painter.drawRoundedRect(QRectF(keyPlace).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintText(&painter, keyPlace, m_keys,
        {.style = TextStyle::Caption, .weight = QFont::Medium, .colour = t.muted, .alignment = Qt::AlignHCenter});
    const auto start = glass.right() + scaled(7);
    paintText(&painter, mirrored(direction, rect(), {start, 0, key.left() - start - scaled(4), height()}), text(),
        {.colour = t.faint, .direction = direction});
}

void SearchButton::keyPressEvent(QKeyEvent *event)
{
    const auto text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint() && text != u" "
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        emit typed(text);
    else
        FrameButton::keyPressEvent(event);
}

UserButton::UserButton(QWidget *parent)
    : FrameButton(parent)
{
    setUser({}, {});
}

QSize UserButton::sizeHint() const
{
    return {scaled(100), scaled(38)};
}

void UserButton::setUser(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    setText(name.isEmpty() ? tr("Who are you?") : name);
    setAccessibleName(name.isEmpty() ? tr("Say who you are") : tr("You are %1. Change your settings.").arg(name));
    setToolTip(plainToolTip(accessibleName()));
    update();
}

void UserButton::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    const auto direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter, *this);
    const auto side = scaled(28);
    const QRect picture(scaled(7), (height() - side) / 2, side, side);
    if (m_name.isEmpty())
        paintIcon(&painter, QStringLiteral("user-circle"), mirrored(direction, rect(), picture), t.muted);
    else
        paintAvatar(&painter, mirrored(direction, rect(), picture), m_name, m_key);
    const auto start = picture.right() + scaled(8);
    paintText(&painter, mirrored(direction, rect(), {start, 0, width() - start - scaled(4), height()}), text(),
        {.weight = QFont::Medium, .colour = m_name.isEmpty() ? t.muted : t.text, .direction = direction});
}

} // namespace crm
