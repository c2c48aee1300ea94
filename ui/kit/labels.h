// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/paint.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace crm {

/// A plain-text label in a step of the type scale, following font and theme changes.
class Label final : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text, TextStyle style = TextStyle::Body, Ink ink = Ink::Text,
        QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Shown as shownText() has it.
    void setText(const QString &text);
    /// Whether a line that is too long for its place ends in “…”; its tool tip then says all of it.
    void setElided(bool isElided);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void alignLeading();
    bool isCut() const;
    void tellWhole();

    TextStyle m_style;
    Ink m_ink;
    QFont::Weight m_weight;
    bool m_isElided = false;
    Qt::Alignment m_leading; // as set by alignLeading(); another alignment is the caller's and stays
};

/// Initials of a person (round) or a company (rounded square).
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int size = 32, QWidget *parent = nullptr);

    /// `key` decides the colour; empty: the name does.
    void setSubject(const QString &name, const QString &key = {}, bool isSquare = false);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_key;
    int m_size; // px of the 13 px design
    bool m_isSquare = false;
};

class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const BadgeLook &look = {}, QWidget *parent = nullptr);

    void setLook(const BadgeLook &look);
    const BadgeLook &look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BadgeLook m_look;
};

/// A picture of resources/icons in the colour of an ink or tone; decoration, without accessible name.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &name, int size = 16, Ink ink = Ink::Muted, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Ink m_ink;
};

/// A button that is only a picture; `toolTip` is its accessible name too.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &toolTip, QWidget *parent = nullptr);
    void setIconName(const QString &iconName, Ink ink = Ink::Muted);
};

/// A picture above a word: the actions of a record (Call, E-mail, Note …).
class ActionButton final : public QToolButton
{
    Q_OBJECT
public:
    ActionButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
};

/// A push button in one of the looks of the style sheet: "primary", "flat", "danger", "link", "dashed" or "".
QPushButton *makeButton(
    const QString &text, const QString &iconName = {}, const char *look = "", QWidget *parent = nullptr);

/// `text` for setToolTip(): shown as it is, never read as HTML.
QString plainToolTip(const QString &text);
/// A name from outside as the text of a button or an entry of a menu: an ampersand stays one.
QString menuText(const QString &name);

/// A frame of the style sheet's looks "card", "panel", "rule" or "sidebar".
QFrame *makeFrame(const char *look, QWidget *parent = nullptr);

} // namespace crm
