// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/labels.h"

#include "ui/kit/icons.h"
#include "ui/kit/painttext.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextDocument>

namespace crm {

namespace {

const char *inkName(Ink ink)
{
    switch (ink) {
    case Ink::Muted:
        return "muted";
    case Ink::Faint:
        return "faint";
    case Ink::Accent:
        return "accent";
    case Ink::Bad:
        return "bad";
    case Ink::Ok:
        return "ok";
    case Ink::Warn:
        return "warn";
    default:
        return "";
    }
}

} // namespace

Label::Label(const QString &text, TextStyle style, Ink ink, QFont::Weight weight, QWidget *parent)
    : QLabel(shownText(text), parent)
    , m_style(style)
    , m_ink(ink)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setProperty("ink", QString::fromLatin1(inkName(ink)));
    m_leading = alignment();
    alignLeading();
    restyle();
    connect(&appearance(), &Appearance::changed, this, &Label::restyle);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    setProperty("ink", QString::fromLatin1(inkName(ink)));
    style()->unpolish(this);
    style()->polish(this);
    restyle(); // polishing by a style sheet brings an earlier font back
}

void Label::setText(const QString &text)
{
    QLabel::setText(shownText(text));
    tellWhole();
}

void Label::setElided(bool isElided)
{
    m_isElided = isElided;
    tellWhole();
    update();
}

bool Label::isCut() const
{
    return m_isElided && !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void Label::tellWhole()
{
    if (m_isElided)
        setToolTip(isCut() ? plainToolTip(text()) : QString());
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    paintText(&painter, contentsRect(), text(),
        {.style = m_style, .weight = m_weight, .colour = inkColour(m_ink), .direction = layoutDirection()});
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void Label::restyle()
{
    setFont(textFont(m_style, m_weight));
}

/// QLabel aligns by the direction of its text; a word of another script belongs to the leading side as well.
void Label::alignLeading()
{
    if (alignment() != m_leading)
        return;
    m_leading = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    setAlignment(m_leading);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignLeading();
    if (event->type() == QEvent::FontChange)
        tellWhole();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setSubject(const QString &name, const QString &key, bool isSquare)
{
    m_name = name;
    m_key = key;
    m_isSquare = isSquare;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_key, m_isSquare);
}

Badge::Badge(const BadgeLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
}

void Badge::setLook(const BadgeLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    if (parentWidget()) // a window of its own otherwise
        setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(m_look), badgeHeight()};
}

QSize Badge::minimumSizeHint() const
{
    return {qMin(badgeWidth(m_look), scaled(48)), badgeHeight()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_look, layoutDirection());
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    else if (event->type() == QEvent::ParentChange && parentWidget() && m_look.text.isEmpty())
        hide();
    QWidget::changeEvent(event);
}

IconLabel::IconLabel(const QString &name, int size, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_name, rect(), inkColour(m_ink));
}

IconButton::IconButton(const QString &iconName, const QString &toolTip, QWidget *parent)
    : QToolButton(parent)
{
    setIconName(iconName);
    setIconSize({scaled(18), scaled(18)});
    setToolTip(plainToolTip(toolTip));
    setAccessibleName(toolTip);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
}

void IconButton::setIconName(const QString &iconName, Ink ink)
{
    setIcon(crm::icon(iconName, ink));
}

ActionButton::ActionButton(const QString &iconName, const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("look", "action");
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIcon(crm::icon(iconName, Ink::Accent));
    setIconSize({scaled(18), scaled(18)});
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextStyle::Small, QFont::Medium));
}

namespace {

/// Return presses what has the focus: Qt leaves that to dialogs whose buttons may all become the default one.
/// Qt 6.4 shifts the words of a mirrored button with a menu and an icon onto its arrow instead of away from it.
class PushButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isReturn && !(event->modifiers() & ~Qt::KeypadModifier))
            return event->isAutoRepeat() ? event->accept() : click();
        QPushButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (!menu() || !isRightToLeft() || QPushButton::icon().isNull())
            return QPushButton::paintEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        QStylePainter painter(this);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
        const int gap = 4; // px, Qt's own
        const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        const int spare = qMax(0, width() - arrow - words - gap - option.iconSize.width());
        const QRect text(arrow + spare / 2, 0, words, height());
        painter.drawItemText(text, Qt::AlignCenter | Qt::TextShowMnemonic, option.palette, isEnabled(), option.text,
            QPalette::ButtonText);
        const QRect picture(QPoint(text.right() + 1 + gap, (height() - option.iconSize.height()) / 2), option.iconSize);
        option.icon.paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
};

} // namespace

QPushButton *makeButton(const QString &text, const QString &iconName, const char *look, QWidget *parent)
{
    auto *button = new PushButton(shownText(text), parent);
    const auto kind = QByteArray(look);
    button->setProperty("look", QString::fromLatin1(look));
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName,
            kind == "primary" || kind == "danger" ? Ink::OnAccent
                : kind == "link"                  ? Ink::Accent
                                                  : Ink::Text));
    }
    button->setIconSize({scaled(16), scaled(16)});
    button->setAutoDefault(false);
    return button;
}

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QLatin1String("&&"));
}

QString plainToolTip(const QString &text)
{
    const auto shown = shownText(text);
    return Qt::mightBeRichText(shown) ? QStringLiteral("<p>%1</p>").arg(shown.toHtmlEscaped()) : shown;
}

QFrame *makeFrame(const char *look, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("look", QString::fromLatin1(look));
    if (QByteArray(look) == "rule")
        frame->setFixedHeight(1);
    return frame;
}

} // namespace crm
