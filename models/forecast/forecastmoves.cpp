// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/forecastmoves.h"

#include "db/value/amountlimit.h"

namespace crm {

namespace {

constexpr int mostDeals = 30000; // SQLite takes 32,766 values

const char *textOf(MoveKind kind)
{
    switch (kind) {
    case MoveKind::New:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "New");
    case MoveKind::PulledIn:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Pulled in");
    case MoveKind::SlippedIn:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Slipped in");
    case MoveKind::AmountUp:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Amount up");
    case MoveKind::Reassigned:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Handed over");
    case MoveKind::AmountDown:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Amount down");
    case MoveKind::Won:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Won");
    case MoveKind::Lost:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Lost");
    case MoveKind::SlippedOut:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Slipped");
    case MoveKind::PulledAhead:
        return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Pulled ahead");
    case MoveKind::Removed:
        break;
    }
    return QT_TRANSLATE_NOOP("crm::ForecastMoves", "Taken out");
}

class Comparison
{
public:
    Comparison(const MovesAsk &ask)
        : m_ask(ask)
    {
    }

    bool isIn(const StandingDeal &deal) const
    {
        return deal.state == StageType::Open && deal.category != ForecastCategory::Omitted && isInSpan(deal.close)
            && isMeant(deal) && deal.currency == m_ask.currency;
    }

    void leave(const StandingDeal &was, const StandingDeal *is)
    {
        if (!is)
            add(MoveKind::Removed, was.id, -was.amount);
        else if (is->state != StageType::Open)
            add(is->state == StageType::Won ? MoveKind::Won : MoveKind::Lost, was.id, -was.amount);
        else if (!isMeant(*is))
            add(MoveKind::Reassigned, was.id, -was.amount);
        else if (!isInSpan(is->close))
            add(is->close.isValid() && is->close < was.close ? MoveKind::PulledAhead : MoveKind::SlippedOut, was.id,
                -was.amount);
        else
            add(MoveKind::Removed, was.id, -was.amount); // omitted, or in another currency now
    }

    void stay(const StandingDeal &was, const StandingDeal &is)
    {
        if (is.amount != was.amount)
            add(is.amount > was.amount ? MoveKind::AmountUp : MoveKind::AmountDown, is.id, is.amount - was.amount);
    }

    void enter(const StandingDeal *was, const StandingDeal &is)
    {
        if (!was || was->currency != is.currency || was->category == ForecastCategory::Omitted)
            add(MoveKind::New, is.id, is.amount);
        else if (!isMeant(*was))
            add(MoveKind::Reassigned, is.id, is.amount);
        else
            add(was->close.isValid() && was->close < is.close ? MoveKind::SlippedIn : MoveKind::PulledIn, is.id,
                is.amount);
    }

    QList<ForecastMove> moves() const { return m_moves.values(); }

private:
    bool isInSpan(const QDate &day) const
    {
        return day.isValid() && (!m_ask.span.from.isValid() || day >= m_ask.span.from)
            && (!m_ask.span.until.isValid() || day < m_ask.span.until);
    }
    bool isMeant(const StandingDeal &deal) const { return !m_ask.isMeant || m_ask.isMeant(deal.owner); }
    void add(MoveKind kind, const Id &deal, qint64 amount)
    {
        auto &move = m_moves[kind];
        move.kind = kind;
        addCapped(move.amount, amount);
        move.deals.append(deal);
    }

    const MovesAsk &m_ask;
    QMap<MoveKind, ForecastMove> m_moves;
};

StandingDeal standingOf(const Row &row)
{
    return {.id = row.id,
        .owner = Id::fromBytes(row.cells.at(0).toByteArray()),
        .state = FieldTraits<StageType>::load(row.cells.at(1)),
        .category = FieldTraits<ForecastCategory>::load(row.cells.at(5)),
        .currency = row.cells.at(2).toString(),
        .amount = row.cells.at(3).toLongLong(),
        .close = QDate::fromString(row.cells.at(4).toString(), Qt::ISODate)};
}

const QByteArrayList standingPaths{
    "owner.id", "stage.type", "currency", "amount", "expected_close", "forecast_category"};

/// The deals with their amounts in the currency of the question; those that cannot be told in it keep their own, and
/// so do not count.
QList<StandingDeal> told(QList<StandingDeal> deals, const MovesAsk &ask)
{
    const RateConversion conversion(ask.rates, ask.currency);
    for (auto &deal : deals) {
        if (deal.currency == ask.currency)
            continue;
        if (const auto amount = conversion.valueOf({.currency = deal.currency, .amount = deal.amount})) {
            deal.amount = *amount;
            deal.currency = ask.currency;
        }
    }
    return deals;
}

} // namespace

QString moveText(MoveKind kind)
{
    return QCoreApplication::translate("crm::ForecastMoves", textOf(kind));
}

ForecastMoves forecastMoves(
    const MovesAsk &ask, const QList<StandingDeal> &thenDeals, const QList<StandingDeal> &nowDeals)
{
    const auto snapshot = told(thenDeals, ask);
    const auto now = told(nowDeals, ask);
    QHash<Id, const StandingDeal *> was;
    QHash<Id, const StandingDeal *> is;
    for (const auto &deal : snapshot)
        was.insert(deal.id, &deal);
    for (const auto &deal : now)
        is.insert(deal.id, &deal);
    Comparison compare(ask);
    ForecastMoves found{.week = ask.week, .currency = ask.currency};
    for (const auto &deal : snapshot) {
        if (!compare.isIn(deal))
            continue;
        addCapped(found.before, deal.amount);
        const auto *current = is.value(deal.id);
        if (current && compare.isIn(*current))
            compare.stay(deal, *current);
        else
            compare.leave(deal, current);
    }
    for (const auto &deal : now) {
        if (!compare.isIn(deal))
            continue;
        addCapped(found.now, deal.amount);
        const auto *before = was.value(deal.id);
        if (!before || !compare.isIn(*before))
            compare.enter(before, deal);
    }
    found.moves = compare.moves();
    return found;
}

void readMoves(
    Store &store, const MovesAsk &ask, QObject *context, std::function<void(const Result<ForecastMoves> &)> then)
{
    const Query week{&ForecastSnapshot::entity(), Filter::equals("week", ask.week.toString(Qt::ISODate))};
    store.records(week).then(context, [=, &store](const Result<QList<Record>> &records) {
        if (!records)
            return then(records.error());
        const auto snapshot = membersOf(*records);
        QVariantList ids;
        for (const auto &deal : snapshot)
            if (deal.close.isValid() && deal.close >= ask.span.from && deal.close < ask.span.until)
                ids.append(deal.id.bytes());
        if (ids.size() > mostDeals)
            return then(Error{Error::Usage,
                QCoreApplication::translate(
                    "crm::ForecastMoves", "This period has too many deals to compare. Choose a shorter one.")});
        const auto isOpen = Filter::all({ask.open, between("expected_close", ask.span.from, ask.span.until)});
        const auto known = ids.isEmpty() ? Filter::any({}) : Filter::compare("id", Filter::In, ids);
        store.select({&Opportunity::entity(), Filter::any({isOpen, known}), {{"rid"}}}, standingPaths)
            .then(context, [=](const Result<QList<Row>> &rows) {
                if (!rows)
                    return then(rows.error());
                QList<StandingDeal> now;
                for (const auto &row : *rows)
                    now.append(standingOf(row));
                then(forecastMoves(ask, snapshot, now));
            });
    });
}

} // namespace crm
