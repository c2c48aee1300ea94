// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QFrame>
#include <QTimer>

class QLayout;
class QVBoxLayout;

namespace crm {

/// What stands beside the list: the current record, as its kind shows it, with buttons to open and to close.
class DetailPanel final : public QFrame
{
    Q_OBJECT
public:
    using Factory = std::function<QWidget *(Workspace &, const AnyRef &, QWidget *parent)>;

    /// Without a factory records show themselves in a RecordSummary below a head with buttons; what a factory makes
    /// brings its own, and may emit closed() of its parent.
    DetailPanel(Workspace &workspace, Factory factory, QWidget *parent = nullptr);

    /// Shows the record after a moment: who runs down a list with the arrow keys does not wait for each.
    void showRecord(const AnyRef &ref);
    AnyRef shown() const { return m_shown; }
    /// Whether it stays with its record when the list, of its own accord, goes to another: what the user has just done
    /// may have taken the record out of the list, and the panel says what has come of it.
    void setHeld(bool isHeld);
    bool isHeld() const { return m_isHeld; }

signals:
    void closed();

private:
    QLayout *makeHead();
    void update();

    Workspace &m_workspace;
    Factory m_factory;
    AnyRef m_wanted;
    AnyRef m_shown;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QTimer m_pause;
    bool m_isHeld = false;
};

} // namespace crm
