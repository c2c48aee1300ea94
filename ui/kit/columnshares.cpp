// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/columnshares.h"

#include "ui/kit/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <numeric>

namespace crm {

ColumnShares::ColumnShares(QTableView &table, const QList<int> &needs)
    : QObject(&table)
    , m_table(table)
    , m_needs(needs)
{
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_isFitted = false;
    });
    connect(header, &QHeaderView::sectionCountChanged, this, &ColumnShares::fit);
    fit();
}

void ColumnShares::fit()
{
    auto *header = m_table.horizontalHeader();
    const int width = m_table.viewport()->width();
    if (!m_isFitted || m_isFitting)
        return;
    m_isFitting = true;
    QList<int> needs;
    for (int i = 0; i < header->count(); ++i)
        needs.append(header->isSectionHidden(i) ? 0
                : m_needs.value(i) > 0          ? scaled(m_needs.at(i))
                                                : header->sectionSizeHint(i));
    const auto all = std::accumulate(needs.cbegin(), needs.cend(), 0);
    int need = 0;
    int left = 0;
    for (int i = 0; i < needs.size() && all > 0; ++i) {
        need += needs.at(i);
        const int right = int(qint64(width) * need / all); // what is rounded off one goes to the next
        if (right > left)
            header->resizeSection(i, right - left);
        left = right;
    }
    m_isFitting = false;
}

/// The size a table has when it is shown first comes without an event of its own.
bool ColumnShares::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fit();
        QTimer::singleShot(0, this, &ColumnShares::fit); // what stands beside may have been shown or hidden by it
    }
    return QObject::eventFilter(watched, event);
}

} // namespace crm
