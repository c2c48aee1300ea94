// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/inspection.h"

#include "models/record/fieldformat.h"
#include "models/roles.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::InspectionModel)
};

const QByteArrayList paths{"name", "organisation", "stage", "amount", "currency", "expected_close", "owner",
    "next_step", "stage_since", "stage.rot_days", "organisation.last_talk_at", "person.last_talk_at", "probability",
    "probability_overridden", "last_talk_at"};

QDateTime instantOf(const QVariant &value)
{
    return FieldTraits<QDateTime>::load(value);
}

InspectedDeal inspected(const Row &row)
{
    const auto &c = row.cells;
    InspectedDeal deal{.id = row.id,
        .owner = c.at(6).toString(),
        .probability = c.at(12).toLongLong(),
        .isOverridden = c.at(13).toLongLong() != 0};
    deal.facts = {.name = c.at(0).toString(),
        .company = c.at(1).toString(),
        .stage = c.at(2).toString(),
        .amount = FieldTraits<Amount>::load(c.at(3)),
        .currency = c.at(4).toString(),
        .expectedClose = FieldTraits<QDate>::load(c.at(5)),
        .stageSince = instantOf(c.at(8)),
        .lastContact = std::max({instantOf(c.at(10)), instantOf(c.at(11)), instantOf(c.at(14))}),
        .rotDays = FieldTraits<std::optional<qint64>>::load(c.at(9)),
        .nextStep = c.at(7).toString()};
    return deal;
}

QStringList riskTexts(const InspectedDeal &deal, const QDateTime &now)
{
    QStringList texts;
    for (const auto risk : deal.risks)
        texts.append(riskText(risk, deal, now));
    return texts;
}

} // namespace

DealPast pastOf(const QList<HistoryLine> &lines, qint64 amount)
{
    DealPast past;
    auto highest = amount;
    for (const auto &line : lines) {
        for (const auto &change : line.changes) {
            if (line.op != 'U')
                continue;
            if (change.field == "expected_close" && !change.before.isNull() && !change.after.isNull()
                && change.after.toString() > change.before.toString())
                ++past.slips;
            if (change.field == "amount")
                highest = std::max(highest, change.before.toLongLong());
        }
    }
    past.fallen = highest - amount;
    return past;
}

QList<DealRisk> risksOf(const InspectedDeal &deal, const QDateTime &now)
{
    const auto &f = deal.facts;
    QList<DealRisk> risks;
    if (f.expectedClose.isValid() && f.expectedClose < now.toLocalTime().date())
        risks.append(DealRisk::CloseDatePassed);
    if (!f.expectedClose.isValid())
        risks.append(DealRisk::NoCloseDate);
    if (f.nextStep.trimmed().isEmpty() && !f.task)
        risks.append(DealRisk::NoNextStep);
    if (staleDays(f, now) > 0)
        risks.append(DealRisk::Stale);
    if (deal.past.slips > 0)
        risks.append(DealRisk::Slipped);
    if (deal.past.fallen > 0)
        risks.append(DealRisk::AmountFell);
    return risks;
}

QString riskText(DealRisk risk, const InspectedDeal &deal, const QDateTime &now)
{
    switch (risk) {
    case DealRisk::CloseDatePassed:
        return Text::tr("Close date passed");
    case DealRisk::NoCloseDate:
        return Text::tr("No close date");
    case DealRisk::NoNextStep:
        return Text::tr("No next step");
    case DealRisk::Stale:
        return Text::tr("Stale for %n day(s)", nullptr, staleDays(deal.facts, now));
    case DealRisk::Slipped:
        return Text::tr("Slipped %n time(s)", nullptr, deal.past.slips);
    case DealRisk::AmountFell:
        break;
    }
    return Text::tr("Amount fell by %1").arg(formatAmount(deal.past.fallen, deal.facts.currency, true));
}

InspectionModel::InspectionModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void InspectionModel::load(const Filter &openDeals)
{
    const auto asked = ++m_asked;
    const Query query{&Opportunity::entity(), openDeals, {{"amount", true}}, most};
    m_store.select(query, paths).then(this, [this, asked](const Result<QList<Row>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows)
            return emit failed(rows.error());
        QList<InspectedDeal> deals;
        QVariantList ids;
        for (const auto &row : *rows) {
            deals.append(inspected(row));
            ids.append(row.id.bytes());
        }
        if (ids.isEmpty())
            return take({});
        const Aggregate tasks{&Task::entity(),
            Filter::all(
                {Filter::compare("opportunity", Filter::In, ids), Filter::equals("status", QStringLiteral("open"))}),
            {{"opportunity"}}, {{Aggregate::Count}}};
        m_store.aggregate(tasks).then(this, [this, asked, deals](const Result<Table> &found) {
            if (asked != m_asked)
                return;
            if (!found)
                return emit failed(found.error());
            QSet<Id> withTask;
            for (const auto &row : *found)
                withTask.insert(Id::fromBytes(row.value(0).toByteArray()));
            askPast(asked, deals, withTask);
        });
    });
}

void InspectionModel::askPast(int asked, const QList<InspectedDeal> &deals, const QSet<Id> &withTask)
{
    using Asked = QFuture<Result<QList<HistoryLine>>>;
    QList<Asked> pasts;
    for (const auto &deal : deals)
        pasts.append(m_store.history({Opportunity::entity().name, deal.id}));
    Answer(QtFuture::whenAll(pasts.begin(), pasts.end()))
        .then(this, [this, asked, deals, withTask](const QList<Asked> &answers) {
            if (asked != m_asked)
                return;
            auto known = deals;
            for (int i = 0; i < known.size(); ++i) {
                auto &deal = known[i];
                if (const auto lines = answers[i].result())
                    deal.past = pastOf(*lines, deal.facts.amount.minor.value_or(0));
                if (withTask.contains(deal.id))
                    deal.facts.task = Task{};
                deal.risks = risksOf(deal, m_clock());
            }
            take(known);
        });
}

void InspectionModel::take(const QList<InspectedDeal> &deals)
{
    beginResetModel();
    m_deals = deals;
    endResetModel();
    sort(m_sortColumn, m_sortOrder);
    emit loaded();
}

AnyRef InspectionModel::refAt(int row) const
{
    return row < 0 || row >= m_deals.size() ? AnyRef{} : AnyRef{Opportunity::entity().name, m_deals.at(row).id};
}

int InspectionModel::atRisk() const
{
    return int(
        std::count_if(m_deals.begin(), m_deals.end(), [](const InspectedDeal &deal) { return !deal.risks.isEmpty(); }));
}

QVariant InspectionModel::textAt(const InspectedDeal &deal, int column) const
{
    const auto &f = deal.facts;
    switch (column) {
    case Deal:
        return f.name;
    case Owner:
        return deal.owner;
    case Stage:
        return f.stage;
    case AmountColumn:
        return f.amount.minor ? formatAmount(*f.amount.minor, f.currency, true) : QString();
    case Probability:
        return deal.isOverridden ? Text::tr("%1 % by hand").arg(QLocale().toString(deal.probability))
                                 : Text::tr("%1 %").arg(QLocale().toString(deal.probability));
    case Close:
        return f.expectedClose.isValid() ? shortDate(f.expectedClose, m_clock().toLocalTime().date()) : QString();
    case NextStep:
        return f.nextStep;
    default:
        return riskTexts(deal, m_clock()).join(QStringLiteral(" · "));
    }
}

QVariant InspectionModel::keyAt(const InspectedDeal &deal, int column) const
{
    switch (column) {
    case AmountColumn:
        return deal.facts.amount.minor.value_or(-1);
    case Probability:
        return deal.probability;
    case Close:
        return deal.facts.expectedClose.isValid() ? deal.facts.expectedClose.toJulianDay() : 0;
    case Risks:
        return qint64(deal.risks.size());
    default:
        return textAt(deal, column).toString().toCaseFolded();
    }
}

QVariant InspectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &deal = m_deals.at(index.row());
    const auto column = index.column();
    const bool isLate = deal.risks.contains(DealRisk::CloseDatePassed);
    switch (role) {
    case Qt::DisplayRole:
        return textAt(deal, column);
    case Qt::ToolTipRole:
        return column == Risks ? riskTexts(deal, m_clock()).join(u'\n').toHtmlEscaped() : QVariant();
    case roles::Subtitle:
        return column == Deal ? deal.facts.company : QVariant();
    case roles::BadgeTone:
        return column == Risks ? QStringLiteral("%1").arg(deal.risks.size() > 2 || isLate ? "bad" : "warn")
                               : QVariant();
    case roles::DueTone:
        return column == Close && isLate ? QStringLiteral("bad") : QVariant();
    case roles::AvatarKey:
        return column == Owner ? deal.owner : QVariant();
    default:
        return {};
    }
}

QVariant InspectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deal:
        return tr("Deal");
    case Owner:
        return tr("Owner");
    case Stage:
        return tr("Stage");
    case AmountColumn:
        return tr("Amount");
    case Probability:
        return tr("Probability");
    case Close:
        return tr("Expected close");
    case NextStep:
        return tr("Next step");
    default:
        return tr("Why look at it");
    }
}

void InspectionModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QList<Id> ids;
    for (const auto &index : before)
        ids.append(m_deals.at(index.row()).id);
    std::stable_sort(m_deals.begin(), m_deals.end(), [&](const InspectedDeal &a, const InspectedDeal &b) {
        const auto left = keyAt(a, column);
        const auto right = keyAt(b, column);
        const auto way = left.typeId() == QMetaType::QString
            ? QString::localeAwareCompare(left.toString(), right.toString())
            : (left.toLongLong() > right.toLongLong()) - (left.toLongLong() < right.toLongLong());
        return order == Qt::AscendingOrder ? way < 0 : way > 0;
    });
    for (int i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(
            m_deals.begin(), m_deals.end(), [&](const InspectedDeal &deal) { return deal.id == ids[i]; });
        changePersistentIndex(before[i], index(int(row - m_deals.begin()), before[i].column()));
    }
    emit layoutChanged();
}

} // namespace crm
