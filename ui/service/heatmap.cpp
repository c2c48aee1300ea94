// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/heatmap.h"

#include "ui/kit/cards.h"
#include "ui/service/singleclick.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

namespace {

/// The number on a ground that is the stronger the more there are; the number itself carries the meaning.
class HeatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = tokens();
        const auto heat = index.data(HeatModel::heatRole).toDouble();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto cell = option.rect.adjusted(2, 2, -2, -2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(heat > 0 ? blend(t.surface, t.bad.soft, 0.35 + 0.65 * heat) : t.sunken);
        painter->drawRoundedRect(cell, 4, 4);
        if (heat > 0) {
            painter->setFont(textFont(TextStyle::Body, heat > 0.6 ? QFont::DemiBold : QFont::Normal));
            painter->setPen(t.text);
            painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        }
        if (option.state & QStyle::State_Selected || option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, QRectF(cell));
        painter->restore();
    }
};

/// Products on the leading side, causes upright above their columns: many words in little room.
class HeatHeader final : public QHeaderView
{
public:
    HeatHeader(Qt::Orientation orientation, QWidget *parent)
        : QHeaderView(orientation, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    QSize sizeHint() const override
    {
        return orientation() == Qt::Vertical ? QSize(scaled(150), 0) : QSize(0, scaled(104));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        painter->save();
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(tokens().muted);
        const auto metrics = textMetrics(TextStyle::Small);
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // where "…" comes last
        if (orientation() == Qt::Vertical) {
            const auto room = rect.adjusted(spacing::tiny, 0, -spacing::small, 0);
            painter->drawText(room,
                int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, room.width()));
        } else {
            painter->translate(rect.center().x(), rect.bottom() - spacing::tiny);
            painter->rotate(-90);
            painter->drawText(QRect(0, -metrics.height() / 2, rect.height() - spacing::small, metrics.height()),
                int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter),
                metrics.elidedText(text, Qt::ElideRight, rect.height() - spacing::small));
        }
        painter->restore();
    }
};

} // namespace

void HeatModel::show(const HeatTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const int count = m_table.counts[index.row()][index.column()];
    if (role == Qt::DisplayRole)
        return count == 0 ? QString() : QLocale().toString(count);
    if (role == heatRole)
        return double(count) / std::max(1, m_table.most());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1, %2: %n complaint(s)", nullptr, count)
            .arg(m_table.rows[index.row()], m_table.columns[index.column()]);
    return {};
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto name = orientation == Qt::Horizontal ? m_table.columns.value(section) : m_table.rows.value(section);
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? name.section(QStringLiteral(" › "), -1) : name;
}

HeatCard::HeatCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_model(new HeatModel(this))
    , m_view(new QTableView)
    , m_stack(new QStackedWidget)
{
    setProperty("look", "card");
    setMinimumHeight(scaled(250));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HeatDelegate(m_view));
    m_view->setAccessibleName(title);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalHeader(new HeatHeader(Qt::Horizontal, m_view));
    m_view->setVerticalHeader(new HeatHeader(Qt::Vertical, m_view));
    m_view->horizontalHeader()->setMinimumSectionSize(scaled(26));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(scaled(26));
    m_view->setCornerButtonEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->addWidget(new Label(title, TextStyle::Small, Ink::Muted, QFont::Medium));
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyState(QStringLiteral("table"), tr("Nobody complained in this time.")));
    column->addWidget(m_stack, 1);
    openOnClick(m_view, [this, title](const QModelIndex &index) {
        const auto behind = m_model->table().behind[index.row()][index.column()];
        emit rowsRequested(behind.entity, behind.filter,
            QStringLiteral("%1 · %2, %3")
                .arg(title, m_model->table().rows[index.row()], m_model->table().columns[index.column()]));
    });
}

void HeatCard::show(const HeatTable &table)
{
    m_model->show(table);
    m_stack->setCurrentIndex(table.rows.isEmpty() ? 1 : 0);
}

} // namespace crm
