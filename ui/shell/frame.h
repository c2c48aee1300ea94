// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace crm {

/// A painted button: Enter presses it as Space does.
class FrameButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FrameButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The ground of a button of the sidebar under pointer, press or focus.
void paintGround(QPainter *painter, const QAbstractButton &button);

/// The head of the sidebar: the file the user works in. A click opens the menu of files.
class WorkspaceButton final : public FrameButton
{
    Q_OBJECT
public:
    explicit WorkspaceButton(const QString &path, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_folder;
};

/// Looks like a field, opens the palette; what is typed on it is typed into the palette.
class SearchButton final : public FrameButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void setKeys(const QString &keys);

signals:
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys;
};

/// Avatar and name of who works: opens the settings.
class UserButton final : public FrameButton
{
    Q_OBJECT
public:
    explicit UserButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Empty name: nobody has said who works.
    void setUser(const QString &name, const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_key;
};

/// The mark of the program, `side` px wide.
void paintMark(QPainter *painter, const QRect &rect);

} // namespace crm
