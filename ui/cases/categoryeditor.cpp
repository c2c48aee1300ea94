// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/categoryeditor.h"

#include "db/entities/servicecase.h"
#include "db/store/store.h"
#include "models/cases/categorytree.h"
#include "ui/kit/tokens.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace crm {

CategoryEditor::CategoryEditor(const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_context(context)
    , m_tree(new CategoryTree(this))
    , m_line(new QLineEdit(this))
    , m_popup(new QFrame(this, Qt::ToolTip))
    , m_view(new QTreeView)
{
    m_line->setPlaceholderText(tr("Type part of a category"));
    m_line->installEventFilter(this);
    setControl(m_line);
    m_popup->setProperty("look", "card");
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusProxy(m_line);
    m_view->setModel(m_tree);
    m_view->setHeaderHidden(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the arrow keys move in it while one types
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(entity.label(field));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_view);
    connect(m_line, &QLineEdit::textEdited, this, &CategoryEditor::onTyped);
    connect(m_view, &QTreeView::clicked, this, &CategoryEditor::choose);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(CaseCategory::entity()))
            load();
    });
    load();
}

void CategoryEditor::load()
{
    m_context.store->records({&CaseCategory::entity()}).then(this, [this](const Result<QList<Record>> &categories) {
        if (!categories)
            return;
        m_tree->setCategories(*categories);
        if (!m_line->hasFocus() || !m_line->isModified())
            showPath();
    });
}

void CategoryEditor::setValue(const QVariant &value)
{
    m_id = Id::fromBytes(value.toByteArray());
    m_problem.clear();
    showPath();
}

QVariant CategoryEditor::value() const
{
    return m_id.isNull() ? QVariant() : QVariant(m_id.bytes());
}

void CategoryEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

bool CategoryEditor::isOpen() const
{
    return m_popup->isVisible();
}

void CategoryEditor::showPath()
{
    m_line->setText(m_tree->pathOf(m_id));
    m_line->setCursorPosition(0);
    m_line->setModified(false);
}

void CategoryEditor::openList()
{
    if (m_line->isReadOnly() || m_tree->isEmpty())
        return;
    m_view->expandAll();
    const int rows = std::clamp(m_tree->rowCount() * 4, 6, 12);
    m_popup->setGeometry(QRect(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)),
        QSize(qMax(m_line->width(), scaled(260)), rows * scaled(26))));
    m_popup->show();
}

void CategoryEditor::onTyped(const QString &text)
{
    m_tree->setFilter(text);
    openList();
    if (text.trimmed().isEmpty() && !m_id.isNull()) {
        m_id = {};
        emit edited();
    }
    m_view->setCurrentIndex(m_tree->firstMatch());
}

void CategoryEditor::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto id = m_tree->idAt(index);
    m_popup->hide();
    m_tree->setFilter({});
    m_problem.clear();
    const bool isOther = id != m_id;
    m_id = id;
    showPath();
    if (isOther)
        emit edited();
}

/// Text that is no category when the field is left stays, marked as wrong, so that nothing typed is lost.
void CategoryEditor::leave()
{
    if (m_line->isModified() && !m_line->text().trimmed().isEmpty())
        choose(m_tree->firstMatch());
    m_popup->hide();
    m_problem = m_line->isModified() && !m_line->text().trimmed().isEmpty()
        ? tr("There is no category “%1”.").arg(m_line->text())
        : QString();
    m_tree->setFilter({});
    if (!m_problem.isEmpty())
        emit edited();
}

bool CategoryEditor::onKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!isOpen()) {
            m_tree->setFilter({});
            openList();
            m_view->setCurrentIndex(m_tree->indexOf(m_id));
        }
        const auto current = m_view->currentIndex();
        const auto next = !current.isValid() ? m_tree->index(0, 0)
            : event->key() == Qt::Key_Down   ? m_view->indexBelow(current)
                                             : m_view->indexAbove(current);
        if (next.isValid())
            m_view->setCurrentIndex(next);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen() || event->modifiers() != Qt::NoModifier)
            return false;
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (!isOpen())
            return false;
        m_popup->hide();
        m_tree->setFilter({});
        showPath();
        return true;
    default:
        return false;
    }
}

bool CategoryEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && event->type() == QEvent::FocusOut)
        leave();
    if (watched == m_line && event->type() == QEvent::MouseButtonPress && !isOpen())
        openList();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace crm
