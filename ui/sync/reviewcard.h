// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/reviewlist.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Label;

/// One open question: both versions side by side, each with the button that makes it count.
class ReviewCard final : public QWidget
{
    Q_OBJECT
public:
    ReviewCard(const ReviewItem &item, const QDateTime &now, bool isReadOnly);

signals:
    void decided(crm::Decision decision);
    void editRequested();
    void openRequested();
    void anewRequested(); ///< a new record of what was refused

private:
    void addHead(const ReviewItem &item);
    QLayout *makeAuthor(const ReviewItem::Side &side, const QDateTime &now);
    QWidget *makeRefused(const ReviewItem &item, const QDateTime &now);
    QWidget *makeSide(const ReviewItem &item, bool isInForce, const QDateTime &now);
    void addRest(const ReviewItem &item);
    QPushButton *addChoice(
        QBoxLayout *layout, const QString &text, const QString &icon, const char *look, Decision decision);

    QVBoxLayout *m_column;
    QList<QPushButton *> m_buttons;
};

} // namespace crm
