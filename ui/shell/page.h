// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QVariantMap>
#include <QWidget>

namespace crm {

/// One page of the window: home, a list, a board, a customer. Holds its own PageHeader; lays itself out
/// for 1024×640 and more; shows loading, empty, error and read-only states itself.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    virtual QString title() const = 0;
    /// It came to the front; load what is not loaded yet.
    virtual void activate() { }
    /// Shows the records behind a figure; false when this page does not show such records.
    virtual bool showList(const Entity &, const Filter &, const QString &) { return false; }
    /// Shows one record; false when it is not this page's.
    virtual bool showRecord(const AnyRef &) { return false; }
    /// Whether all that this page has to show of the record is in sight already: opening it lets it be changed.
    virtual bool isShowing(const AnyRef &) const { return false; }
    /// The record that record actions (log a call, edit, delete, history) are about; null when there is none.
    virtual AnyRef current() const { return {}; }
    /// Deletes the records that are marked, when there are several; false when there are not: the current one goes then.
    virtual bool removeMarked() { return false; }
    /// What Ctrl+N makes here; invalid: nothing.
    virtual Record newRecord() const { return {}; }
    /// Ctrl+F and "/": puts the focus into the filter; false when there is none.
    virtual bool focusFilter() { return false; }
    enum class Step { Undo, Redo };
    /// Whether something was typed here that undo, or redo, is about before anything stored.
    virtual bool canTakeStep(Step) const { return false; }
    virtual void takeStep(Step) { }
    /// F5: asks the store again. Most pages follow Store::changed and need nothing.
    virtual void refresh() { }
    /// What the user has set up here and would miss: the filter, the view. A page made anew (another language)
    /// is given it back before it is shown; its current record comes through showRecord().
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) { }

signals:
    void currentChanged(const crm::AnyRef &ref);
    void titleChanged();
    void stepsChanged(); ///< what canTakeStep() says

protected:
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

/// How the sidebar and the menus know a page. Made when first shown.
struct PageInfo
{
    QByteArray key; ///< stable: settings and shortcuts remember it
    QByteArray icon;
    const char *context; ///< of the label's translation
    const char *label;   ///< untranslated
    const char *section; ///< untranslated heading in the sidebar, context crm::Shell; "": the first group; null: none
    std::function<Page *(Workspace &, QWidget *parent)> make;
    std::optional<Query> badge = {}; ///< records counted beside the label
    const char *badgeTone = "";
    QByteArrayList records = {}; ///< kinds whose records and lists this page is for: asked before any other page,
                                 ///< and about no other kind; empty: it may be about any
};

} // namespace crm
