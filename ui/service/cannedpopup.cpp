// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/cannedpopup.h"

#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace crm {

CannedPopup::CannedPopup(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_frame(makeFrame("card", edit))
    , m_list(new QListWidget(m_frame))
{
    m_frame->setObjectName(QStringLiteral("cannedAnswers"));
    m_list->setFocusPolicy(Qt::NoFocus); // the text keeps the keys
    m_list->setAccessibleName(tr("Canned answers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    column->addWidget(m_list);
    m_frame->hide();
    edit->installEventFilter(this);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &CannedPopup::follow);
    connect(m_list, &QListWidget::itemClicked, this, [this] { put(); });
}

CannedPopup::~CannedPopup()
{
    delete m_frame;
}

bool CannedPopup::isOpen() const
{
    return m_frame && !m_frame->isHidden() && m_edit->isVisible();
}

void CannedPopup::follow()
{
    if (!m_frame)
        return; // the window is going
    const auto cursor = m_edit->textCursor();
    m_typed = shortcutBefore(cursor.block().text(), cursor.positionInBlock());
    m_shown = m_typed.at < 0 || cursor.hasSelection() || m_edit->isReadOnly()
        ? QList<Record>()
        : matchingAnswers(m_answers, m_typed.word);
    m_list->clear();
    for (const auto &answer : std::as_const(m_shown))
        m_list->addItem(QStringLiteral("::%1   %2").arg(answer.text("shortcut"), answer.text("name")));
    m_list->setCurrentRow(0);
    if (!m_shown.isEmpty())
        place();
    m_frame->setVisible(!m_shown.isEmpty());
}

void CannedPopup::place()
{
    const int line = std::max(scaled(24), m_list->sizeHintForRow(0));
    const int height = line * std::min(6, int(m_shown.size())) + 4 * spacing::tiny;
    auto *window = m_edit->window();
    if (m_frame->parentWidget() != window)
        m_frame->setParent(window);
    const int width = std::min(window->width(), scaled(320));
    auto at = m_edit->cursorRect();
    at.moveTopLeft(m_edit->viewport()->mapTo(window, at.topLeft()));
    const int below = at.bottom() + spacing::tiny;
    const int top = below + height <= window->height() ? below : std::max(0, at.top() - height - spacing::tiny);
    m_frame->setGeometry(std::clamp(at.left(), 0, std::max(0, window->width() - width)), top, width, height);
    m_frame->raise();
}

void CannedPopup::put()
{
    const auto answer = m_shown.value(std::max(0, m_list->currentRow()));
    if (!answer.isValid())
        return;
    const auto filled = fillPlaceholders(answer.text("body"), m_values);
    auto cursor = m_edit->textCursor();
    const int length = cursor.positionInBlock() - m_typed.at;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, length);
    cursor.insertText(filled.text); // one step of the text's own undo
    m_edit->setTextCursor(cursor);
    m_frame->hide();
    emit inserted(filled.missing);
}

bool CannedPopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == m_edit && m_frame && (type == QEvent::FocusOut || type == QEvent::Hide))
        m_frame->hide();
    if (watched != m_edit || type != QEvent::KeyPress || !isOpen())
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->count() - 1, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        put();
        return true;
    case Qt::Key_Escape:
        m_frame->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace crm
