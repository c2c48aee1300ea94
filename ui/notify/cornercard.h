// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace crm {

class Label;

/// What tells of something at the trailing corner of a window: a few rows, and a way to the rest. It makes room for what
/// must stay in sight. Escape and its cross put all of it away.
class CornerCard : public QFrame
{
    Q_OBJECT
signals:
    void allRequested(); ///< there are more than fit
    void putAway();      ///< all that it shows

protected:
    static constexpr int mostRows = 3;

    struct Look
    {
        QString name; ///< of the object
        QString title;
        QString icon;
        Ink ink = Ink::Accent;
    };
    CornerCard(const Look &look, QWidget *window);

    struct Content
    {
        QString title;
        QList<QWidget *> rows; ///< at most mostRows; the card owns them
        QString rest;          ///< where there are more: what leads to them
        QStringList said;      ///< for whoever does not see it
    };
    /// Nothing to show hides the card.
    void showRows(const Content &content);
    /// Where in the window the card's lower edge comes.
    virtual int bottom();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    Label *m_title;
    QVBoxLayout *m_rows;
};

} // namespace crm
