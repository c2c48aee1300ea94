// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace crm {

/// The steps of a longer task, one below the other: those done, the present one, those to come. Only tells.
class StepRail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// Steps this task does without are painted fainter.
    void setSkipped(const QList<int> &steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_steps;
    QList<int> m_skipped;
    int m_current = 0;
};

} // namespace crm
