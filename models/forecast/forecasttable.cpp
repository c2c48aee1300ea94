// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/forecasttable.h"

#include "db/entities/forecast.h"
#include "models/pipeline/stagetotals.h"
#include "models/record/fieldformat.h"
#include "models/roles.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

const QList<ForecastMeasure> measures{ForecastMeasure::Closed, ForecastMeasure::Commit, ForecastMeasure::BestCase,
    ForecastMeasure::Pipeline, ForecastMeasure::Weighted, ForecastMeasure::Expected, ForecastMeasure::ByHand,
    ForecastMeasure::Target, ForecastMeasure::Attained};

std::optional<ForecastCategory> categoryOf(ForecastMeasure measure)
{
    switch (measure) {
    case ForecastMeasure::Closed:
        return ForecastCategory::Closed;
    case ForecastMeasure::Commit:
        return ForecastCategory::Commit;
    case ForecastMeasure::BestCase:
        return ForecastCategory::BestCase;
    case ForecastMeasure::Pipeline:
        return ForecastCategory::Pipeline;
    default:
        return std::nullopt;
    }
}

/// The categories whose deals a measure adds up.
QList<ForecastCategory> categoriesOf(ForecastMeasure measure, bool isCumulative)
{
    const auto &all = forecastCategories();
    const auto category = categoryOf(measure);
    if (category)
        return isCumulative ? all.first(all.indexOf(*category) + 1) : QList<ForecastCategory>{*category};
    return measure == ForecastMeasure::Attained ? QList<ForecastCategory>{ForecastCategory::Closed}
        : measure == ForecastMeasure::Expected  ? all
                                                : all.mid(1);
}

} // namespace

QString measureText(ForecastMeasure measure, bool isCumulative)
{
    if (const auto category = categoryOf(measure)) {
        const auto text = categoryText(*category);
        return isCumulative && category != ForecastCategory::Closed ? QStringLiteral("≥ ") + text : text;
    }
    switch (measure) {
    case ForecastMeasure::Weighted:
        return ForecastTableModel::tr("Weighted");
    case ForecastMeasure::Expected:
        return ForecastTableModel::tr("Expected");
    case ForecastMeasure::ByHand:
        return ForecastTableModel::tr("By hand");
    case ForecastMeasure::Target:
        return ForecastTableModel::tr("Target");
    default:
        return ForecastTableModel::tr("Attained");
    }
}

void ForecastTableModel::setGrid(const SalesFacts &facts, const ForecastGrid &grid)
{
    beginResetModel();
    m_facts = facts;
    m_grid = grid;
    m_span = qMin(m_span, int(grid.ask.spans.size()) - 1);
    endResetModel();
}

void ForecastTableModel::showSpan(int span)
{
    beginResetModel();
    m_span = qMin(span, int(m_grid.ask.spans.size()) - 1);
    endResetModel();
}

void ForecastTableModel::setCumulative(bool isCumulative)
{
    beginResetModel();
    m_isCumulative = isCumulative;
    endResetModel();
}

void ForecastTableModel::setReadOnly(bool isReadOnly)
{
    beginResetModel();
    m_isReadOnly = isReadOnly;
    endResetModel();
}

int ForecastTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.rows.isEmpty() ? 0 : int(m_grid.rows.size()) + 1;
}

int ForecastTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_span < 0 ? m_grid.ask.spans.size() : measures.size());
}

ForecastMeasure ForecastTableModel::measureAt(int column) const
{
    return m_span < 0 || column < 1 ? ForecastMeasure::Expected : measures.value(column - 1);
}

ForecastSums ForecastTableModel::sumsAt(const QModelIndex &index) const
{
    return m_grid.sums(isTotal(index.row()) ? -1 : index.row(), spanAt(index.column()));
}

QString ForecastTableModel::text(const ForecastSums &sums, ForecastMeasure measure) const
{
    const auto money = [this](qint64 minor) { return minor == 0 ? QString() : compactAmount(minor, m_grid.currency); };
    if (const auto category = categoryOf(measure))
        return money(m_isCumulative ? sums.cumulative(*category) : sums.single(*category));
    switch (measure) {
    case ForecastMeasure::Weighted:
        return money(sums.weighted);
    case ForecastMeasure::Expected:
        return money(sums.expected());
    case ForecastMeasure::ByHand:
        return sums.overridden == 0 ? QString() : QLocale().toString(sums.overridden);
    case ForecastMeasure::Target:
        return sums.target ? money(*sums.target) : QString();
    default:
        return sums.attainment() ? tr("%1 %").arg(QLocale().toString(qRound(*sums.attainment() * 100))) : QString();
    }
}

QString ForecastTableModel::rowText(int row) const
{
    if (isTotal(row))
        return tr("Total");
    const auto &label = m_grid.rows.at(row).label;
    if (!label.isEmpty())
        return label;
    return m_grid.ask.axis == ForecastAxis::Team   ? tr("No team")
        : m_grid.ask.axis == ForecastAxis::Product ? tr("No product")
                                                   : tr("No owner");
}

QVariant ForecastTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == 0;
    const auto measure = measureAt(index.column());
    if (role == roles::Kind) {
        const bool isStrong = isTotal(index.row());
        return int(
            isName ? (isStrong ? CellKind::Strong : CellKind::Text) : (isStrong ? CellKind::Money : CellKind::Number));
    }
    if (role == Qt::DisplayRole)
        return isName ? rowText(index.row()) : shownText(index);
    if (isName)
        return {};
    const auto sums = sumsAt(index);
    const auto *unread = unreadAt(index);
    switch (role) {
    case roles::DueTone:
        return unread ? QVariant(QStringLiteral("bad")) : QVariant();
    case Qt::EditRole:
        return unread                                           ? unread->typed
            : measure == ForecastMeasure::Target && sums.target ? amountText(*sums.target, m_grid.currency)
                                                                : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (unread)
            return QStringLiteral("%1: %2").arg(titleOf(index), unread->problem);
        const auto category = categoryOf(measure);
        const auto shown = category
            ? formatAmount(m_isCumulative ? sums.cumulative(*category) : sums.single(*category), m_grid.currency)
            : text(sums, measure);
        const bool isSum = category || measure == ForecastMeasure::Weighted || measure == ForecastMeasure::Expected;
        const auto nothing = isSum ? QStringLiteral("0") : tr("none"); // nobody has set a target of 0
        return QStringLiteral("%1: %2").arg(titleOf(index), shown.isEmpty() ? nothing : shown);
    }
    default:
        return {};
    }
}

QString ForecastTableModel::shownText(const QModelIndex &index) const
{
    const auto *unread = unreadAt(index);
    return unread ? unread->typed : text(sumsAt(index), measureAt(index.column()));
}

QVariant ForecastTableModel::keyOf(int row) const
{
    return isTotal(row) ? QVariant(-1) : m_grid.rows.at(row).key;
}

const ForecastTableModel::Unread *ForecastTableModel::unreadAt(const QModelIndex &index) const
{
    if (m_unread.isEmpty() || m_span < 0 || measureAt(index.column()) != ForecastMeasure::Target)
        return nullptr;
    const auto span = m_grid.ask.spans.value(m_span);
    const auto found = std::find_if(m_unread.cbegin(), m_unread.cend(),
        [&](const Unread &unread) { return unread.row == keyOf(index.row()) && unread.span == span; });
    return found == m_unread.cend() ? nullptr : &*found;
}

/// An empty problem forgets what the cell held.
void ForecastTableModel::keepUnread(const QModelIndex &index, const QString &typed, const QString &problem)
{
    const auto span = m_grid.ask.spans.value(m_span);
    m_unread.removeIf([&](const Unread &unread) { return unread.row == keyOf(index.row()) && unread.span == span; });
    if (!problem.isEmpty())
        m_unread.append({keyOf(index.row()), span, typed, problem});
    emit dataChanged(index, index);
    emit problemChanged();
}

QString ForecastTableModel::problem() const
{
    const auto span = m_span < 0 ? ForecastSpan() : m_grid.ask.spans.value(m_span);
    const auto shown = std::find_if(
        m_unread.crbegin(), m_unread.crend(), [&](const Unread &unread) { return m_span >= 0 && unread.span == span; });
    return shown == m_unread.crend() ? QString() : shown->problem;
}

QString ForecastTableModel::titleOf(const QModelIndex &index) const
{
    const auto span = spanText(m_grid.ask.spans.value(spanAt(index.column())));
    return QStringLiteral("%1 · %2 · %3")
        .arg(rowText(index.row()), measureText(measureAt(index.column()), m_isCumulative), span);
}

std::optional<Filter> ForecastTableModel::behind(const QModelIndex &index) const
{
    const auto measure = measureAt(index.column());
    if (!index.isValid() || index.column() == 0 || measure == ForecastMeasure::Target)
        return std::nullopt;
    if (measure == ForecastMeasure::ByHand && sumsAt(index).overridden == 0)
        return std::nullopt; // an empty cell has no deals to show
    auto filter = behindCell(m_facts, m_grid, isTotal(index.row()) ? -1 : index.row(), spanAt(index.column()),
        categoriesOf(measure, m_isCumulative));
    if (measure == ForecastMeasure::ByHand)
        filter = Filter::all({filter, Filter::equals("forecast_overridden", 1LL)});
    return filter;
}

bool ForecastTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto &entity = SalesTarget::entity();
    auto amount = fieldValue(entity, *entity.field("amount"), value.toString(), m_grid.currency);
    if (amount && !amount->isNull() && amount->toLongLong() <= 0)
        amount = Error{Error::Invalid, SalesTarget::tr("A target must be above 0.")};
    if (!amount) {
        keepUnread(index, value.toString(), amount.error().message);
        emit failed(amount.error());
        return false;
    }
    keepUnread(index, {}, {});
    const auto minor = amount->isNull() ? std::nullopt : std::optional(amount->toLongLong());
    if (minor != sumsAt(index).target)
        emit targetTyped(isTotal(index.row()) ? -1 : index.row(), spanAt(index.column()), minor);
    return true;
}

QVariant ForecastTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_grid.ask.axis == ForecastAxis::Team   ? tr("Team")
            : m_grid.ask.axis == ForecastAxis::Product ? tr("Product")
                                                       : tr("Colleague");
    return m_span < 0 ? spanText(m_grid.ask.spans.value(section - 1)) : measureText(measureAt(section), m_isCumulative);
}

Qt::ItemFlags ForecastTableModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const auto axis = m_grid.ask.axis;
    const bool isOurs = axis == ForecastAxis::Owner || axis == ForecastAxis::Team;
    const bool isNobodys = !isTotal(index.row()) && m_grid.rows.value(index.row()).key.isNull();
    const bool isSelection = isTotal(index.row()) && !m_grid.ask.deals.isAll();
    if (index.column() > 0 && m_span >= 0 && measureAt(index.column()) == ForecastMeasure::Target && isOurs
        && !isNobodys && !isSelection && !m_isReadOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace crm
