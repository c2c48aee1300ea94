// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace crm {

/// Search and commands over a window (Ctrl+K): a line edit and a list on a darkened window.
/// The model is the caller's and answers the roles of RowDelegate; it changes on queryChanged().
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `window` while open.
    explicit CommandPalette(QWidget *window);

    void setModel(QAbstractItemModel *model);
    void setPlaceholder(const QString &text);
    /// The faint line at the bottom that tells the keys.
    void setHint(const QString &hint);

    /// Opens with `query` typed and gives back the focus when closed.
    void open(const QString &query = {});
    void dismiss();
    QString query() const;
    QListView *list() const { return m_list; }

signals:
    void queryChanged(const QString &query);
    /// Enter or a click; `modifiers` tell Ctrl+Enter. The palette has closed already.
    void activated(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void chooseFirst();
    void activate(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void place();

    QFrame *m_box;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_focusBefore;
};

} // namespace crm
