// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>

#include <functional>

namespace crm {

class Banner;
class ToastHost;

/// Shows what the workspace tells: what was done as a toast with Undo, what failed as a banner that stays.
class Messages final : public QObject
{
    Q_OBJECT
public:
    /// Toasts lie over `window`; `banner` stands above its pages.
    Messages(Workspace &workspace, QWidget *window, Banner *banner);

    ~Messages() override;

    /// Says something with one thing to do about it, as soon as nothing else is being said.
    void offer(const QString &sentence, const QString &actionText, std::function<void()> action);
    bool withdraw(const QString &sentence); ///< an offer that does not stand any more; false when it had gone already
    bool dismissToast();                    ///< false when there was none
    /// Says so when a change of the file is later than `now`: the clock was set back. Until it is closed, or for good
    /// when the user says that it is right.
    void compareClock(const QDateTime &now);
    /// Another page, or another record on it, is in front: what failed on the one before goes with it, and comes back
    /// with it until it is closed.
    void turnTo(const QByteArray &page);

private:
    void showDone(const QString &sentence, qint64 undoTxn, const AnyRef &made);
    void showError(const Error &error);
    void show(const Error &error);
    void showStanding();
    void showClock();
    void takeBack(qint64 txn);

    Workspace &m_workspace;
    QPointer<ToastHost> m_toasts; // a child of the window, which may go first
    Banner *m_banner;
    QByteArray m_page;
    QString m_clockSentence;           ///< empty: the clock is right
    QHash<QByteArray, Error> m_errors; ///< by page and record
};

} // namespace crm
