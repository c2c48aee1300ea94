// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace crm {

class IconButton;

/// Writes a note, call or task about a record: several lines of text, a button per kind, Ctrl+Enter submits.
class Composer final : public QFrame
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    /// `kind` is the caller's code ("note"); the first one added is current. `prompt` stands in the empty field,
    /// `submit` on the button.
    struct Kind
    {
        QString kind;
        QString icon;
        QString name;
        QString prompt;
        QString submit;
    };
    void addKind(const Kind &kind);
    void setCurrentKind(const QString &kind);
    QString currentKind() const;

    /// A further button beside the kinds, such as "Attach a file".
    IconButton *addTool(const QString &iconName, const QString &toolTip);

    QString text() const;
    void setText(const QString &text);
    void clear();
    QPlainTextEdit *edit() const { return m_edit; }

signals:
    /// `text` is trimmed and not empty; the caller clears the composer when the text is safe.
    void submitted(const QString &kind, const QString &text);
    void kindChanged(const QString &kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void fitHeight();

    QPlainTextEdit *m_edit;
    QPushButton *m_submit;
    QBoxLayout *m_tools;
    QList<Kind> m_kinds;
    QList<IconButton *> m_buttons;
    int m_current = -1;
};

} // namespace crm
