// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/columnchooser.h"

#include "models/record/filterwords.h"
#include "models/record/recordtablemodel.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace crm {

ColumnChooser::ColumnChooser(const Entity &entity, const QByteArrayList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_search(new SearchField(tr("Find a column")))
    , m_list(new QListWidget)
{
    setProperty("look", "card");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    setFixedWidth(scaled(280));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(tr("Space shows or hides a column; Alt+Up and Alt+Down move it."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(scaled(340));
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    fill(shown);
    auto *reset = makeButton(tr("Standard columns"), {}, "link");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(reset, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] { emit changed(columns()); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { emit changed(columns()); });
    connect(reset, &QPushButton::clicked, this, [this] {
        emit resetAsked();
        close();
    });
}

void ColumnChooser::fill(const QByteArrayList &shown)
{
    QByteArrayList paths = shown;
    const auto add = [&paths](const QByteArray &path) {
        if (!paths.contains(path))
            paths.append(path);
    };
    for (const auto &field : m_entity.fields)
        if (!field.is(Hidden))
            add(field.name);
    for (const auto &field : m_entity.fields)
        if (field.kind == FieldKind::Reference && !field.is(Hidden))
            for (const auto &name : RecordTableModel::standardColumns(field.target()))
                if (name != field.target().title().name)
                    add(field.name + '.' + name);
    for (const auto &path : std::as_const(paths)) {
        auto *item = new QListWidgetItem(pathText(m_entity, path), m_list);
        item->setData(Qt::UserRole, path);
        item->setSizeHint({0, scaled(28)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(path) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QByteArrayList ColumnChooser::columns() const
{
    QByteArrayList paths;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            paths.append(m_list->item(i)->data(Qt::UserRole).toByteArray());
    return paths;
}

void ColumnChooser::moveCurrent(int by)
{
    const auto row = m_list->currentRow();
    const auto to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list);
    auto *item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    emit changed(columns());
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched == m_list && key->modifiers() == Qt::AltModifier && isArrow) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace crm
