// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/labels.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLayout;
class QVBoxLayout;

namespace crm {

/// A card with a caption, a figure and a badge, and below them whatever the page adds (chart, funnel, list).
class KpiCard final : public QFrame
{
    Q_OBJECT
public:
    explicit KpiCard(const QString &title, QWidget *parent = nullptr);

    /// `value` is formatted; empty hides it. The accessible description repeats it.
    void setValue(const QString &value);
    /// Such as "+4 pt" with the tone that says whether that is good.
    void setChange(const BadgeLook &badge);
    /// One faint line below the figure.
    void setNote(const QString &note);
    void setContent(QWidget *content);
    /// A small button at the end of the head.
    void addTool(QWidget *tool);

private:
    void describe();

    QHBoxLayout *m_head;
    Label *m_title;
    Label *m_value;
    Badge *m_badge;
    Label *m_note;
    QVBoxLayout *m_column;
};

/// What stands where a list has nothing to show: icon, one sentence, what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &iconName, const QString &sentence);
    /// Faint second line; empty hides it.
    void setHint(const QString &hint);
    /// Empty text hides the button; the signals tell of clicks.
    void setPrimaryAction(const QString &text, const QString &iconName = {});
    void setSecondaryAction(const QString &text, const QString &iconName = {});

signals:
    void primaryTriggered();
    void secondaryTriggered();

private:
    void passFocusOn();

    IconLabel *m_icon;
    Label *m_sentence;
    Label *m_hint;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

/// A message inside a page that stays until dealt with. Announced to screen readers when it appears.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows the sentence; earlier actions are dropped.
    void showMessage(Kind kind, const QString &sentence);
    /// Another sentence beside the same actions.
    void setMessage(const QString &sentence);
    QPushButton *addAction(const QString &text, const char *look = "");
    void setClosable(bool isClosable);
    QString message() const { return m_sentence->text(); }
    Kind kind() const { return m_kind; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    Label *m_sentence;
    QBoxLayout *m_actions;
    IconButton *m_close;
};

/// The place of a message above a page: level with what the page holds, as the window's own message is.
QLayout *makeBannerRow(Banner *banner);

} // namespace crm
