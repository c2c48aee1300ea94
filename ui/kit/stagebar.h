// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace crm {

/// The stages of a pipeline and where a record stands. Click a stage, or Left/Right/Home/End and then Enter or Space.
class StageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);

    /// `isLost`: it ended in the current one, and not well.
    void setStages(const QStringList &names, int current, bool isLost = false);
    int current() const { return m_current; }

    /// Whether the user may choose another stage; true at first.
    void setEditable(bool isEditable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect stageRect(int stage) const;

signals:
    /// The user asks for this stage; the bar shows it once setStages() says so.
    void stageChosen(int stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int stage);
    void mark(int stage);
    int stageAt(const QPoint &position) const;

    QStringList m_names;
    int m_current = -1;
    bool m_isLost = false;
    int m_marked = -1; // where the keyboard is
    int m_hovered = -1;
    bool m_isEditable = true;
};

} // namespace crm
