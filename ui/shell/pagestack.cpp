// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace crm {

namespace {

constexpr int placesKept = 50;

} // namespace

PageStack::PageStack(Workspace &workspace, const QList<PageInfo> &pages, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_infos(pages)
    , m_made(pages.size(), nullptr)
{
}

Page *PageStack::page() const
{
    return static_cast<Page *>(currentWidget());
}

int PageStack::indexOf(const QByteArray &key) const
{
    const auto it
        = std::find_if(m_infos.cbegin(), m_infos.cend(), [&](const PageInfo &info) { return info.key == key; });
    return it == m_infos.cend() ? -1 : int(it - m_infos.cbegin());
}

Page *PageStack::make(int index)
{
    auto *&page = m_made[index];
    if (page)
        return page;
    page = m_infos.at(index).make(m_workspace, this);
    page->setObjectName(QString::fromUtf8(m_infos.at(index).key));
    addWidget(page);
    if (const auto kept = m_states.take(m_infos.at(index).key); !kept.isEmpty())
        page->restore(kept);
    nameAccessibly(index);
    connect(page, &Page::titleChanged, this, [this, index] {
        nameAccessibly(index);
        emit moved();
    });
    connect(page, &Page::currentChanged, this, [this, page](const AnyRef &ref) {
        if (page != currentWidget())
            return;
        if (m_at >= 0 && !m_isMoving)
            m_places[m_at].record = ref;
        emit recordChanged(ref);
    });
    return page;
}

void PageStack::nameAccessibly(int index)
{
    const auto &info = m_infos.at(index);
    const auto title = m_made.at(index)->title();
    m_made.at(index)->setAccessibleName(
        title.isEmpty() ? QCoreApplication::translate(info.context, info.label) : title);
}

void PageStack::bringUp(int index)
{
    auto *page = make(index);
    setCurrentWidget(page);
    page->activate();
}

QEvent::Type PageStack::chosenEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

bool PageStack::showPage(const QByteArray &key)
{
    const auto index = indexOf(key);
    if (index < 0)
        return false;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        bringUp(index);
    }
    QEvent chosen(chosenEvent());
    QCoreApplication::sendEvent(m_made.at(index), &chosen);
    visit({key, m_made.at(index)->current()});
    return true;
}

QList<int> PageStack::candidates(const QByteArray &entity) const
{
    QList<int> order;
    for (int i = 0; i < m_infos.size(); ++i)
        if (const auto &kinds = m_infos.at(i).records; kinds.isEmpty() || kinds.contains(entity))
            order += i; // a page for other kinds need not be made to find that out
    const auto rank = [&](int i) {
        if (m_infos.at(i).records.contains(entity))
            return 0;
        if (m_made.at(i) && m_made.at(i) == currentWidget())
            return 1;
        return m_made.at(i) ? 2 : 3;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return order;
}

bool PageStack::showRecord(const AnyRef &ref)
{
    const QScopedValueRollback moving(m_isMoving, true);
    for (const auto index : candidates(ref.entity)) {
        if (!make(index)->showRecord(ref))
            continue;
        bringUp(index);
        visit({m_infos.at(index).key, ref});
        emit recordChanged(ref);
        return true;
    }
    return false;
}

bool PageStack::showList(const Entity &entity, const Filter &filter, const QString &title)
{
    const QScopedValueRollback moving(m_isMoving, true);
    for (const auto index : candidates(entity.name)) {
        if (!make(index)->showList(entity, filter, title))
            continue;
        bringUp(index);
        visit({m_infos.at(index).key});
        return true;
    }
    return false;
}

void PageStack::visit(const Place &place)
{
    if (m_at < 0 || m_places.at(m_at) != place) {
        m_places.resize(m_at + 1); // a new way forgets the ways forward
        m_places += place;
        if (m_places.size() > placesKept)
            m_places.removeFirst();
        m_at = int(m_places.size()) - 1;
    }
    emit moved();
}

void PageStack::goBack()
{
    if (canGoBack())
        goTo(m_at - 1);
}

void PageStack::goForward()
{
    if (canGoForward())
        goTo(m_at + 1);
}

void PageStack::goTo(int at)
{
    const QScopedValueRollback moving(m_isMoving, true);
    const auto place = m_places.at(at);
    const auto index = indexOf(place.page);
    if (index < 0)
        return;
    m_at = at;
    auto *page = make(index);
    if (!place.record.isNull() && page->current() != place.record)
        page->showRecord(place.record);
    bringUp(index);
    emit moved();
    emit recordChanged(page->current());
}

bool PageStack::showsOneRecord() const
{
    const auto index = indexOf(place().page);
    return index >= 0 && !m_infos.at(index).section;
}

void PageStack::leave(const AnyRef &ref)
{
    if (place().record != ref || !showsOneRecord())
        return;
    auto at = m_at;
    while (at >= 0 && m_places.at(at).record == ref)
        --at;
    if (at >= 0)
        goTo(at);
    else
        showPage(m_infos.first().key);
}

void PageStack::focusPage()
{
    auto *front = page();
    if (!front)
        return;
    if (auto *last = front->focusWidget(); last && last->isVisibleTo(front)) {
        last->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    // A list is what arrow keys are for; without one the first control.
    QWidget *first = nullptr;
    for (auto *next = front->nextInFocusChain(); front->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisibleTo(front) || !next->isEnabled())
            continue;
        const auto isView = qobject_cast<QAbstractItemView *>(next) != nullptr;
        if (!first || isView)
            first = next;
        if (isView)
            break;
    }
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
}

PageStack::State PageStack::state() const
{
    State state{.places = m_places, .at = m_at, .pages = m_states};
    for (int i = 0; i < m_infos.size(); ++i)
        if (m_made.at(i))
            state.pages[m_infos.at(i).key] = m_made.at(i)->state();
    return state;
}

void PageStack::renew()
{
    for (int i = 0; i < m_infos.size(); ++i) {
        auto *&made = m_made[i];
        if (!made || made == currentWidget())
            continue;
        m_states[m_infos.at(i).key] = made->state();
        removeWidget(made);
        made->deleteLater();
        made = nullptr;
    }
    if (page())
        page()->refresh();
    emit moved();
}

void PageStack::restore(const State &state)
{
    m_states = state.pages;
    m_places = state.places;
    if (state.at >= 0 && state.at < state.places.size())
        goTo(state.at);
}

} // namespace crm
