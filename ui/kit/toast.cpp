// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/toast.h"

#include "ui/kit/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <initializer_list>

namespace crm {

static constexpr int offerShare = 8; // times as long as what tells of something done: nobody may be looking yet

static QList<QWidget *> keptClear(const QWidget &window)
{
    auto widgets = window.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !widget->property("keptClear").toBool(); });
    return widgets;
}

/// Of those in sight, in the window's coordinates.
static QList<QRect> placesOf(const QList<QWidget *> &widgets, const QWidget &window)
{
    QList<QRect> places;
    for (const auto *widget : widgets)
        if (widget->isVisible())
            places.append({widget->mapTo(&window, QPoint()), widget->size()});
    return places;
}

ToastHost::ToastHost(QWidget *window)
    : QFrame(window)
    , m_sentence(new Label({}))
    , m_button(new QPushButton)
    , m_lead(new QPushButton)
{
    setObjectName("toast");
    auto *close = new IconButton(QStringLiteral("x"), tr("Close this message"));
    close->setIconName(QStringLiteral("x"), Ink::Inverse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(m_sentence);
    row->addWidget(m_button);
    row->addWidget(close);
    row->insertWidget(1, m_lead);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::next);
    connect(close, &IconButton::clicked, this, &ToastHost::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_current.action;
        dismiss();
        if (action)
            action();
    });
    connect(m_lead, &QPushButton::clicked, this, [this] {
        const auto lead = m_current.lead;
        dismiss();
        if (lead)
            lead();
    });
    auto *reach = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(reach, &QShortcut::activated, this, [this] {
        if (isVisible())
            (m_button->isVisible() ? static_cast<QWidget *>(m_button) : this)->setFocus(Qt::ShortcutFocusReason);
    });
    for (QObject *watched : std::initializer_list<QObject *>{window, m_button, m_lead, close})
        watched->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) // never away from under the pointer
            place();
    });
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ToastHost::post(const Toast &toast)
{
    if (toast.isOffer && isVisible())
        return m_queue.enqueue(toast);
    if (isVisible() && m_current.isOffer)
        m_queue.prepend(m_current);
    put(toast);
}

void ToastHost::dismiss()
{
    next();
}

bool ToastHost::withdraw(const QString &sentence)
{
    if (isVisible() && m_current.sentence == sentence) {
        dismiss();
        return true;
    }
    return m_queue.removeIf([&sentence](const Toast &toast) { return toast.sentence == sentence; }) > 0;
}

void ToastHost::setDuration(int ms)
{
    m_duration = ms;
}

QString ToastHost::sentence() const
{
    return m_current.sentence;
}

void ToastHost::next()
{
    m_timer.stop();
    if (m_queue.isEmpty()) {
        m_current = {};
        if (isAncestorOf(window()->focusWidget()) || hasFocus())
            parentWidget()->setFocus();
        hide();
        return;
    }
    put(m_queue.dequeue());
}

void ToastHost::put(const Toast &toast)
{
    m_timer.stop();
    m_current = toast;
    m_sentence->setText(m_current.sentence);
    m_button->setText(m_current.actionText);
    m_button->setVisible(!m_current.actionText.isEmpty());
    m_lead->setText(m_current.leadText);
    m_lead->setVisible(!m_current.leadText.isEmpty());
    setAccessibleName(m_current.sentence);
    place();
    QFrame::show();
    raise();
    keepTime();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What is being answered just now; null: nothing.
QWidget *ToastHost::popover() const
{
    for (auto *widget = window()->focusWidget(); widget && widget != parentWidget(); widget = widget->parentWidget())
        if (widget->objectName().endsWith(u"popover"))
            return widget;
    return nullptr;
}

/// It must not be covered, also when it grows.
bool ToastHost::liesOverPopover()
{
    auto *answered = popover();
    if (!answered)
        return false;
    answered->removeEventFilter(this); // once only
    answered->installEventFilter(this);
    return geometry().intersects(QRect(answered->mapTo(parentWidget(), QPoint()), answered->size()));
}

/// Where the toast may end, in pixels of the window.
int ToastHost::lowestBottom() const
{
    int bottom = y() + height();
    for (const auto &place : placesOf(keptClear(*parentWidget()), *parentWidget()))
        if (place.intersects(geometry()))
            bottom = qMin(bottom, place.top() - spacing::small);
    return bottom;
}

void ToastHost::place()
{
    adjustSize();
    const auto *window = parentWidget();
    resize(qMin(width(), window->width() - spacing::page), height());
    move((window->width() - width()) / 2, window->height() - height() - spacing::huge);
    move(x(), lowestBottom() - height());
    if (liesOverPopover())
        move(x(), spacing::huge);
}

/// The time runs only while nobody is about to use the toast.
void ToastHost::keepTime()
{
    const auto *focus = window()->focusWidget();
    if (!isVisible())
        return;
    if (underMouse() || (focus && focus->hasFocus() && (focus == this || isAncestorOf(focus))))
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(m_current.isOffer ? m_duration * offerShare : m_duration);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPlaced = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isPlaced && isVisible() && (watched == parentWidget() || watched == popover()))
        place();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ToastHost::keepTime, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void ToastHost::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    keepTime();
}

void ToastHost::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    QMetaObject::invokeMethod(this, &ToastHost::keepTime, Qt::QueuedConnection);
}

void ToastHost::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

QRect clearPlace(const QWidget &window, const QRect &place, QObject *watcher)
{
    const auto kept = keptClear(window);
    for (auto *widget : kept) {
        widget->removeEventFilter(watcher); // once only
        widget->installEventFilter(watcher);
    }
    const auto taken = placesOf(kept, window);
    const auto raised = [&taken](QRect clear) {
        const auto covers = [&clear](const QRect &one) { return one.intersects(clear); };
        for (auto it = std::find_if(taken.cbegin(), taken.cend(), covers); it != taken.cend();
             it = std::find_if(taken.cbegin(), taken.cend(), covers))
            clear.moveBottom(it->top() - 1 - spacing::small);
        return clear;
    };
    if (const auto clear = raised(place); clear.top() >= spacing::small)
        return clear;
    const bool isLeading = place.center().x() < window.width() / 2;
    auto beside = place.translated((isLeading ? 1 : -1) * (place.width() + spacing::medium), 0);
    beside.moveBottom(window.height() - spacing::huge);
    const auto clear = raised(beside);
    return clear.top() >= spacing::small && window.rect().contains(clear) ? clear : place;
}

} // namespace crm
