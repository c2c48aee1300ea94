// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QAbstractButton>

namespace crm {

/// A figure as a card that opens the records behind it: caption, value, a faint note of one line or two.
class KpiTile final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `iconName` stands beside the caption in `ink`.
    KpiTile(const QString &caption, const QString &iconName, Ink ink, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &note);
    QString value() const { return m_value; }
    QString note() const { return m_note; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaled(120), sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The note as it is broken for a tile of this width, in px.
    QStringList noteLines(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isCut() const;

    QString m_iconName;
    Ink m_ink;
    QString m_value;
    QString m_note;
};

} // namespace crm
