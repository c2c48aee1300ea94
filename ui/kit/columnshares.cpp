// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/columnshares.h"

#include "ui/kit/painttext.h"
#include "ui/kit/tokens.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <numeric>

namespace crm {

ColumnShares::ColumnShares(QTableView &table, const QList<int> &needs, Need need)
    : QObject(&table)
    , m_table(table)
    , m_needs(needs)
    , m_need(need)
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

int ColumnShares::needOf(int column) const
{
    constexpr int mostRows = 200; // more are not looked through for a width
    if (m_needs.value(column) > 0)
        return scaled(m_needs.at(column));
    int need = m_table.horizontalHeader()->sectionSizeHint(column);
    const auto *model = m_need == Need::Texts ? m_table.model() : nullptr;
    const int rows = model ? qMin(model->rowCount(), mostRows) : 0;
    for (int row = 0; row < rows; ++row)
        need = qMax(need,
            textWidth(model->index(row, column).data().toString(), TextStyle::Body, QFont::DemiBold)
                + scaled(2 * 10 + 2)); // with the room around it
    return need;
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
        needs.append(header->isSectionHidden(i) ? 0 : needOf(i));
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
