// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QEvent>
#include <QHash>
#include <QStackedWidget>

namespace crm {

/// Where the user is or was: a page, and the record it showed.
struct Place
{
    QByteArray page;
    AnyRef record = {};
    friend bool operator==(const Place &, const Place &) = default;
};

/// The pages of the window, each made when first needed, and the way the user came.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(Workspace &workspace, const QList<PageInfo> &pages, QWidget *parent = nullptr);

    const QList<PageInfo> &pages() const { return m_infos; }
    /// Null when no page is shown yet.
    Page *page() const;
    Place place() const { return m_places.value(m_at); }

    /// False when there is no such page.
    bool showPage(const QByteArray &key);
    /// Sent to a page that is chosen by its name rather than come back to: it shows itself and no figure's rows.
    static QEvent::Type chosenEvent();
    /// Shows the record on the page that is for it; false when none is.
    bool showRecord(const AnyRef &ref);
    bool showList(const Entity &entity, const Filter &filter, const QString &title);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void goBack();
    void goForward();
    /// Goes back from a page that has nothing but this record, which is gone.
    void leave(const AnyRef &ref);
    /// Whether the page in front is one for a single record, which the sidebar does not list.
    bool showsOneRecord() const;
    /// Puts the keyboard focus into the page: where it last was, or its first control.
    void focusPage();

    /// Everything a stack made anew needs to look like this one.
    struct State
    {
        QList<Place> places;
        int at = -1;
        QHash<QByteArray, QVariantMap> pages = {};
    };
    State state() const;
    /// What pages offer has changed: those behind the one in front are made anew when next needed.
    void renew();
    void restore(const State &state);

signals:
    void moved(); ///< another page is in front, or the ways back and forward changed
    void recordChanged(const crm::AnyRef &ref);

private:
    Page *make(int index);
    void bringUp(int index);
    void nameAccessibly(int index);
    void visit(const Place &place);
    void goTo(int at);
    int indexOf(const QByteArray &key) const;
    /// The pages to ask about a record or list of this kind, those that name it first.
    QList<int> candidates(const QByteArray &entity) const;

    Workspace &m_workspace;
    QList<PageInfo> m_infos;
    QList<Page *> m_made;                    // by index of m_infos; null: not needed yet
    QHash<QByteArray, QVariantMap> m_states; // of pages not made yet
    QList<Place> m_places;
    int m_at = -1;
    bool m_isMoving = false;
};

} // namespace crm
