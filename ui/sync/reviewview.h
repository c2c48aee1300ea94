// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/reviewlist.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QListView;
class QScrollArea;
class QStackedLayout;

namespace crm {

class Label;

/// What colleagues changed without knowing of each other: a list, and the one being looked at. Nothing waits for an
/// answer; each is one click or key, and can be undone.
class ReviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewView(Workspace &workspace, QWidget *parent = nullptr);

    ReviewList *model() const { return m_model; }
    QListView *list() const { return m_list; }
    void setClock(const Clock &clock);
    /// Puts it in front; false when it is not open.
    bool showConflict(const Id &conflict);
    void focusList();

private:
    QWidget *makeBody();
    void addKeys();
    void onLoaded();
    void showCurrent();
    const ReviewItem *current() const; ///< null: none
    void choose(Decision decision);
    void edit();
    void openRecord();
    void commit(const Edit &edit);

    Workspace &m_workspace;
    ReviewList *m_model;
    QListView *m_list;
    Label *m_keys;
    QScrollArea *m_versions;
    QStackedLayout *m_states;
    Clock m_clock = systemClock;
    Id m_wanted; ///< to be put in front once loaded
    int m_row = 0;
    bool m_wantsFocus = false; ///< once loaded
};

} // namespace crm
