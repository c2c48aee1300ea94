// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include "db/entity/record.h"

class QGridLayout;
class QPushButton;

namespace crm {

class Label;

/// The fields above the lines of a quote: whom it is for, its days and its money; the texts on request.
class QuoteHead final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteHead(Workspace &workspace, QWidget *parent = nullptr);
    ~QuoteHead() override;

    void setQuote(const Record &quote, bool isReadOnly);
    FieldEditor *editor(QByteArrayView field) const;
    /// Shows the sentences at their fields; those that are at none of them are given back.
    QList<Problem> showProblems(const QList<Problem> &problems);
    /// Says at the discount what is wrong with it as it is being typed; empty: nothing.
    void showDiscountProblem(const QString &sentence);
    /// What is wrong with the fields as they stand.
    QList<Problem> problems() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void edited(const QByteArray &field, const QVariant &value);

private:
    struct Line
    {
        QByteArray field;
        FieldEditor *editor;
        Label *problem;
        bool isUnread = false; ///< it says that what is typed cannot be read
    };
    void addRows(QGridLayout *grid, const QList<QByteArrayList> &rows);
    void add(QGridLayout *grid, const QByteArray &field, int row, int column);
    QWidget *buildMore();
    void followFields();
    void followCustomer();
    void lookAtDeal();
    void sayOfDeal(const QString &sentence);
    Id idOf(QByteArrayView field) const;
    void judge(const FieldEditor *editor, bool isLeft);
    void show(const Line &line, const QString &problem);

    Workspace &m_workspace;
    QList<Line> m_lines;
    QString m_discountProblem;
    QString m_dealHint;  ///< why the deal is an odd one for this quote; empty: it is not
    int m_dealAsked = 0; ///< times it was looked at
    QWidget *m_more = nullptr;
    QWidget *m_added = nullptr; ///< holds the fields that users have added
    int m_fields = -1;          ///< their generation then
    bool m_isFilling = false;
};

} // namespace crm
