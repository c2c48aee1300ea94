// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/cards.h"

#include "ui/kit/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

KpiCard::KpiCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_title(new Label(title, TextStyle::Small, Ink::Muted, QFont::Medium))
    , m_value(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_badge(new Badge({}, this))
    , m_note(new Label({}, TextStyle::Small, Ink::Faint))
    , m_column(new QVBoxLayout(this))
{
    setProperty("look", "card");
    setAccessibleName(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_value);
    words->addWidget(m_note);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_badge, 0, Qt::AlignTop);
    m_column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_column->setSpacing(spacing::small);
    m_column->addLayout(m_head);
    m_note->setWordWrap(true); // German needs more room than English
    m_value->hide();
    m_note->hide();
}

void KpiCard::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setVisible(!value.isEmpty());
    describe();
}

void KpiCard::setChange(const BadgeLook &badge)
{
    m_badge->setLook(badge);
    describe();
}

void KpiCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void KpiCard::setContent(QWidget *content)
{
    m_column->addWidget(content, 1);
}

void KpiCard::addTool(QWidget *tool)
{
    m_head->addWidget(tool, 0, Qt::AlignTop);
}

void KpiCard::describe()
{
    QStringList said{m_value->text(), m_badge->look().text, m_note->text()};
    said.removeAll(QString());
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, 40, Ink::Faint))
    , m_sentence(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_hint(new Label({}, TextStyle::Body, Ink::Muted))
    , m_primary(makeButton({}, QStringLiteral("plus"), "primary"))
    , m_secondary(makeButton({}))
{
    for (auto *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    column->setSpacing(spacing::medium);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(spacing::tiny);
    column->addLayout(buttons);
    column->addStretch(3);
    m_hint->hide();
    m_primary->hide();
    m_secondary->hide();
    setSentence(iconName, sentence);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);
}

void EmptyState::setSentence(const QString &iconName, const QString &sentence)
{
    m_icon->setIcon(iconName, Ink::Faint);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setPrimaryAction(const QString &text, const QString &iconName)
{
    m_primary->setText(text);
    m_primary->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, Ink::OnAccent));
    m_primary->setVisible(!text.isEmpty());
    passFocusOn();
}

void EmptyState::setSecondaryAction(const QString &text, const QString &iconName)
{
    m_secondary->setText(text);
    m_secondary->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, Ink::Text));
    m_secondary->setVisible(!text.isEmpty());
    passFocusOn();
}

/// A button that is not there would hold the focus where nobody sees it.
void EmptyState::passFocusOn()
{
    setFocusProxy(m_primary->isVisibleTo(this) ? m_primary : m_secondary->isVisibleTo(this) ? m_secondary : nullptr);
}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("info-circle"), 18, Ink::Info))
    , m_sentence(new Label({}, TextStyle::Body))
    , m_actions(new QHBoxLayout)
    , m_close(new IconButton(QStringLiteral("x"), tr("Close this message")))
{
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    hide();
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Banner::showMessage(Kind kind, const QString &sentence)
{
    constexpr const char *icons[] = {"info-circle", "alert-triangle", "alert-circle"};
    constexpr Ink inks[] = {Ink::Info, Ink::Warn, Ink::Bad};
    while (auto *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_kind = kind;
    m_icon->setIcon(QString::fromLatin1(icons[int(kind)]), inks[int(kind)]);
    setMessage(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setMessage(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *Banner::addAction(const QString &text, const char *look)
{
    auto *button = makeButton(text, {}, look);
    button->setAutoDefault(true); // Enter presses it where no dialog says so
    m_actions->addWidget(button);
    return button;
}

void Banner::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void Banner::paintEvent(QPaintEvent *)
{
    constexpr Tone tones[] = {Tone::Info, Tone::Warn, Tone::Bad};
    const auto colours = toneColours(tones[int(m_kind)]);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(blend(colours.soft, colours.text, 0.35), 1));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

QLayout *makeBannerRow(Banner *banner)
{
    auto *row = new QVBoxLayout;
    row->setContentsMargins(spacing::huge, 0, spacing::huge, 0);
    row->addWidget(banner);
    return row;
}

} // namespace crm
