// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/singleclick.h"

#include <QAbstractItemView>
#include <QTimer>

#include <memory>

namespace crm {

void openOnClick(QAbstractItemView *view, std::function<void(const QModelIndex &)> open)
{
    view->viewport()->setCursor(Qt::PointingHandCursor);
    const auto isClick = std::make_shared<bool>(false); // some desktops let a click activate as well
    QObject::connect(view, &QAbstractItemView::clicked, view, [view, open, isClick](const QModelIndex &index) {
        *isClick = true;
        QTimer::singleShot(0, view, [isClick] { *isClick = false; });
        open(index);
    });
    QObject::connect(view, &QAbstractItemView::activated, view, [open, isClick](const QModelIndex &index) {
        if (!*isClick)
            open(index);
    });
}

} // namespace crm
