// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/composer.h"

#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace crm {

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit)
    , m_submit(makeButton({}, {}, "primary"))
    , m_tools(new QHBoxLayout)
{
    setObjectName("composer");
    setProperty("keptClear", true); // what is being written, and the button that keeps it
    m_edit->setProperty("look", "bare");
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    m_edit->viewport()->setAutoFillBackground(false);
    m_tools->setSpacing(2);
    auto *foot = new QHBoxLayout;
    foot->addLayout(m_tools);
    foot->addStretch(1);
    foot->addWidget(m_submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::tiny);
    column->addWidget(m_edit);
    column->addLayout(foot);
    m_submit->setEnabled(false);
    m_submit->setToolTip(tr("Ctrl+Enter"));
    connect(m_submit, &QPushButton::clicked, this, &Composer::submit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_submit->setEnabled(!text().isEmpty());
        fitHeight();
    });
    fitHeight();
}

void Composer::addKind(const Kind &kind)
{
    m_kinds.append(kind);
    auto *button = new IconButton(kind.icon, kind.name, this);
    button->setCheckable(true);
    m_buttons.append(button);
    m_tools->insertWidget(int(m_buttons.size()) - 1, button);
    connect(button, &IconButton::clicked, this, [this, code = kind.kind] {
        setCurrentKind(code);
        m_edit->setFocus();
    });
    if (m_current < 0)
        setCurrentKind(kind.kind);
}

void Composer::setCurrentKind(const QString &kind)
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        m_buttons[i]->setChecked(m_kinds[i].kind == kind);
        if (m_kinds[i].kind == kind)
            m_current = i;
    }
    if (m_current < 0)
        return;
    const auto &current = m_kinds[m_current];
    m_edit->setPlaceholderText(current.prompt);
    m_edit->setAccessibleName(current.name);
    m_submit->setText(current.submit);
    emit kindChanged(current.kind);
}

QString Composer::currentKind() const
{
    return m_kinds.value(m_current).kind;
}

IconButton *Composer::addTool(const QString &iconName, const QString &toolTip)
{
    auto *button = new IconButton(iconName, toolTip, this);
    m_tools->addWidget(button);
    return button;
}

QString Composer::text() const
{
    return m_edit->toPlainText().trimmed();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End); // who comes back to half a sentence goes on behind it
}

void Composer::clear()
{
    m_edit->clear();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("active", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Composer::submit()
{
    const auto written = text();
    if (!written.isEmpty() && m_current >= 0)
        emit submitted(currentKind(), written);
}

/// Grows from one line to six and scrolls from there.
void Composer::fitHeight()
{
    const auto lines = qBound(1, int(m_edit->document()->size().height()), 6);
    m_edit->setFixedHeight(lines * textMetrics(TextStyle::Body).lineSpacing() + scaled(14));
}

} // namespace crm
