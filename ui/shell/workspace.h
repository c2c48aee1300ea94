// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"
#include "db/store/query.h"
#include "db/store/rights.h"
#include "db/value/result.h"

#include <QObject>

#include <QPoint>

#include <functional>

class QWidget;

namespace crm {

class Search;
class Settings;
class Store;

/// What every page works with: the store, the search, the settings, and what it may ask of the window
/// around it. Pages know this and nothing else of the shell.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(Store &store, Search &search, Settings &settings, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    Search &search() const { return m_search; }
    Settings &settings() const { return m_settings; }

    /// Commits, and tells: a toast with the edit's label and Undo, or the error as a message. `then` runs on
    /// the GUI thread with the result, first; what is wrong at fields goes to `then` alone when there is one.
    void commit(const Edit &edit, std::function<void(const Result<ChangeSet> &)> then = {});
    /// The same; the toast also leads to a record that the edit has made.
    void commitLeadingTo(
        const AnyRef &made, const Edit &edit, std::function<void(const Result<ChangeSet> &)> then = {});

    /// Shows a record: its page in the window (companies and contacts: the 360° page; deals; cases).
    void open(const AnyRef &ref) { emit openRequested(ref); }
    /// Shows the records behind a figure as a list with this filter, under this title.
    void openList(const Entity &entity, const Filter &filter, const QString &title)
    {
        emit listRequested(&entity, filter, title);
    }
    /// Lets the user fill in a new record, beginning with these values.
    void create(const Record &defaults) { emit createRequested(defaults); }
    /// Lets the user change a stored record in the form dialog.
    void edit(const AnyRef &ref) { emit editRequested(ref); }
    /// Shows a record's change history.
    void showHistory(const AnyRef &ref) { emit historyRequested(ref); }
    /// Tells how a live due time came about, below a place on the screen; `beside` is what asks.
    void explainDue(const AnyRef &ref, QWidget *beside, const QPoint &global)
    {
        emit dueExplanationRequested(ref, beside, global);
    }
    /// Leaves a control that changes records enabled where they may be changed, else it says why not.
    void allow(QWidget *control) const;
    void allow(QWidget *control, const Permission &permission) const;
    /// Lets whoever works here say which colleague they are.
    void askWhoYouAre() { emit whoAsked(); }
    void undo();
    void redo();
    void notify(const QString &sentence) { emit noticed(sentence, 0, {}); }
    /// Says more of a step than its label; it can be undone there as well.
    void notifyOf(const ChangeSet &done, const QString &sentence) { emit noticed(sentence, done.txn, {}); }
    void fail(const Error &error) { emit failed(error); }

signals:
    void openRequested(const crm::AnyRef &ref);
    void listRequested(const crm::Entity *entity, const crm::Filter &filter, const QString &title);
    void createRequested(const crm::Record &defaults);
    void editRequested(const crm::AnyRef &ref);
    void historyRequested(const crm::AnyRef &ref);
    void dueExplanationRequested(const crm::AnyRef &ref, QWidget *beside, const QPoint &global);
    void whoAsked();
    /// undoTxn 0: nothing to undo; `made` null: nothing to show.
    void noticed(const QString &sentence, qint64 undoTxn, const crm::AnyRef &made);
    void failed(const crm::Error &error);

private:
    Store &m_store;
    Search &m_search;
    Settings &m_settings;
};

} // namespace crm
