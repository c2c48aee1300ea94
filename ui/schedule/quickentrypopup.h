// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/quickentryline.h"

#include <QFrame>
#include <QPointer>

namespace crm {

/// A quick entry that floats over a window: at a place of the calendar, or in the middle when asked for from anywhere.
/// Escape and the focus leaving it close it.
class QuickEntryPopup final : public QFrame
{
    Q_OBJECT
public:
    QuickEntryPopup(Workspace &workspace, QWidget *window);

    QuickEntryLine *line() const { return m_line; }
    /// `beside` in the window's coordinates, which it stays clear of; null: in the middle of the upper third.
    void open(const QRect &beside, const TimeSpan &given, const QString &typed = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place(const QRect &beside);
    void finish();

    QuickEntryLine *m_line;
    QPointer<QWidget> m_focusBefore;
};

/// Opens one over the window for the record shown there; it goes when it is closed.
void quickEntry(Workspace &workspace, const AnyRef &about, QWidget *window);

} // namespace crm
