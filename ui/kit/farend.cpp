// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/farend.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace crm {

FarEnd::FarEnd(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool FarEnd::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        stop();
        if (key->key() == Qt::Key_End && !(key->modifiers() & ~Qt::KeypadModifier))
            begin();
        return m_rows; // the way is gone in steps
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        stop();
    return false;
}

void FarEnd::begin()
{
    if (!m_view->model())
        return;
    m_rows = connect(m_view->model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!std::exchange(m_isPending, true)) // once for all that a page brings
            QTimer::singleShot(0, this, &FarEnd::step);
    });
    step();
}

void FarEnd::stop()
{
    disconnect(m_rows);
    m_rows = {};
}

void FarEnd::step()
{
    m_isPending = false;
    auto *model = m_view->model();
    if (!m_rows || !model)
        return;
    const auto last = model->index(model->rowCount() - 1, 0);
    m_view->setCurrentIndex(last);
    m_view->scrollToBottom();
    if (model->canFetchMore({}))
        model->fetchMore({});
}

} // namespace crm
