// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QQueue>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace crm {

/// What a toast says and what its buttons do; a button without a text is not there.
struct Toast
{
    QString sentence;
    QString actionText = {};
    std::function<void()> action = {};
    QString leadText = {}; ///< to what the sentence speaks of
    std::function<void()> lead = {};
    bool isOffer = false; ///< holds whatever is done meanwhile: gives way to other toasts and comes back after them
};

/// Shows the last thing said as a toast at the bottom of a window, above everything and without moving anything.
/// It stays for 8 s of no pointer and no focus on it, an offer for a minute. F6 puts the focus on its button, Escape
/// closes it.
/// A widget with the property "keptClear" is never covered: the toast stands above it.
class ToastHost final : public QFrame
{
    Q_OBJECT
public:
    /// `window` is watched for its size and owns the host.
    explicit ToastHost(QWidget *window);

    /// Takes the place of the toast on screen at once, so that its button never means an earlier step; an offer waits.
    void post(const Toast &toast);
    void dismiss();
    /// Takes back what says this, also while it waits; false when nothing does.
    bool withdraw(const QString &sentence);
    void setDuration(int ms);
    int waiting() const { return int(m_queue.size()); }
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void next();
    void put(const Toast &toast);
    void place();
    QWidget *popover() const;
    bool liesOverPopover();
    int lowestBottom() const;
    void keepTime();

    QQueue<Toast> m_queue;
    Toast m_current;
    int m_duration = 8000; ///< ms: long enough to read it and reach for Undo
    QTimer m_timer;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_lead;
};

/// Where a popup that would stand at `place` of the window covers nothing that is kept clear: there, or higher up, or
/// beside it at the bottom, or there all the same when nothing is free. `watcher` filters the events of what is kept
/// clear, which may come, go and grow.
QRect clearPlace(const QWidget &window, const QRect &place, QObject *watcher);

} // namespace crm
