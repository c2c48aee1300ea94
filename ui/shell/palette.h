// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/shell/workspace.h"

namespace crm {

class CommandPalette;
class RecentRecords;

/// What Ctrl+K offers: records as one types, and the actions of the menus. ">" first: actions only; "?" first: the
/// actions that have a key.
class Palette final : public QObject
{
    Q_OBJECT
public:
    Palette(Workspace &workspace, RecentRecords &recent, QWidget *window);
    ~Palette() override;

    /// In the order in which they are offered.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    void open(const QString &query = {});
    PaletteModel &model() { return m_model; }

private:
    void ask(const QString &query);
    void search(const QString &text);
    void showRecent(const QList<Record> &records);
    void showRows();
    void onActivated(const QModelIndex &index);

    Workspace &m_workspace;
    RecentRecords &m_recent;
    CommandPalette *m_palette;
    PaletteModel m_model;
    QList<QAction *> m_actions;
    QString m_query;
    QList<PaletteRow> m_records; // of the last answer, less what no longer matches
    Cancel m_cancel;
    bool m_isSearching = false;
    int m_question = 0; // tells stale answers from the awaited one
};

} // namespace crm
