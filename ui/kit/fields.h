// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLineEdit>

namespace crm {

/// "Owner: My team ×": a filter in force. Click, Space or Enter edits it; the cross, Delete or Backspace removes it.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;

    bool m_isCrossHovered = false;
};

/// Gives the buttons Qt puts into a line for its actions the name of the line: they have none of their own.
void nameButtonsOf(QLineEdit &line);

/// A line edit with magnifier, clear button and an optional painted key ("Ctrl K"); Escape clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is the accessible name and the placeholder.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    void setKeyHint(const QString &keys);

signals:
    /// Arrow down: go to the results.
    void resultsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys;
};

} // namespace crm
