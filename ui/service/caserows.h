// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QWidget>

class QListWidget;
class QLineEdit;
class QPushButton;

namespace crm {

class Label;
class Workspace;

/// What belongs to a case, a line each: returned goods, remedies, actions. Enter or a double click opens one, Delete
/// takes it away (the toast brings it back), the button adds one.
class CaseRows final : public QWidget
{
    Q_OBJECT
public:
    struct Shape
    {
        const Entity *entity = nullptr;
        QString add;          ///< on the button
        QString empty;        ///< when there is none
        QByteArrayList shown; ///< paths of the fields of a line, the first as it is, the others behind it
        QByteArray link = "service_case";
    };
    CaseRows(Workspace &workspace, const Shape &shape, QWidget *parent = nullptr);

    /// Asks for what belongs to the case; `defaults`: what a new one begins with.
    void show(const Id &serviceCase, const Record &defaults);
    QListWidget *list() const { return m_list; }
    QPushButton *addButton() const { return m_add; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QList<Row> &rows);
    QString lineOf(const Row &row) const;
    AnyRef refAt(int place) const;

    Workspace &m_workspace;
    Shape m_shape;
    QList<Row> m_rows;
    Id m_case;
    Record m_defaults;
    QListWidget *m_list;
    QPushButton *m_add;
    Label *m_empty;
};

/// The steps of a service request to tick off, and a line to add one.
class CaseChecklist final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseChecklist(Workspace &workspace, QWidget *parent = nullptr);

    void show(const QList<Record> &steps, const Id &serviceCase);
    QListWidget *list() const { return m_list; }
    QLineEdit *line() const { return m_line; }

private:
    void add();
    void onChecked(int row);

    Workspace &m_workspace;
    QList<Record> m_steps;
    Id m_case;
    QListWidget *m_list;
    QLineEdit *m_line;
    bool m_isFilling = false;
};

} // namespace crm
