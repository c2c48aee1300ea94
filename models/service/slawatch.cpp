// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slawatch.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "models/cases/caseedits.h"
#include "models/service/slaupdate.h"

#include <algorithm>
#include <optional>

namespace crm {

namespace {

const QString sinceKey = QStringLiteral("sla_watch/since");
const QString completeKey = QStringLiteral("sla_watch/complete"); // that completeClocks() went over the file

constexpr qint64 dayMs = 86'400'000;
constexpr int tellDays = 30;       // what was reached longer ago is no news, also when the program was closed so long
constexpr int changeDelay = 1000;  // ms: saving a case writes events behind it
constexpr int longestWait = 60000; // ms: timers stand still while a laptop sleeps, the wall clock does not
constexpr int askAgain = 6;        // hours: further cases come within sight

constexpr int countAgain = 300000;      // ms: what is months late may wait for minutes
constexpr int mostCounted = 1000;       // a badge shows two digits
constexpr qsizetype mostOneByOne = 200; // changed cases; with more, all are read again

QPair<Id, int> clockOf(const SlaAlert &alert)
{
    return {alert.serviceCase.id, int(alert.clock)};
}

} // namespace

SlaWatch::SlaWatch(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeDelay);
    connect(&m_timer, &QTimer::timeout, this, &SlaWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &SlaWatch::askForChanged);
}

void SlaWatch::start()
{
    connect(&m_store, &Store::changed, this, &SlaWatch::note);
    connect(&m_store, &Store::userChanged, this, &SlaWatch::ask);
    m_store.meta(sinceKey).then(this, [this](const Result<QVariant> &stored) {
        if (!stored)
            return emit failed(stored.error());
        m_since = stored->toLongLong();
        m_isStarted = true;
        if (m_since == 0) { // a file seen for the first time may hold years of old cases
            m_since = m_clock().toMSecsSinceEpoch() - dayMs;
            m_store.setMeta(sinceKey, m_since);
        }
        ask();
        completeOnce();
    });
}

void SlaWatch::completeOnce()
{
    if (m_store.isReadOnly())
        return;
    m_store.meta(completeKey).then(this, [this](const Result<QVariant> &stored) {
        if (!stored || !stored->isNull())
            return;
        m_store
            .batch(
                tr("Complete the due times of earlier versions"),
                [now = m_clock().toMSecsSinceEpoch()](Batch &batch) { completeClocks(batch, now); }, {}, {},
                QStringLiteral("system"))
            .then(this, [this](const Result<ChangeSet> &done) {
                if (done)
                    m_store.setMeta(completeKey, 1LL);
                else
                    emit failed(done.error());
            });
    });
}

/// Which cases have changed, or that all of them must be read again.
void SlaWatch::note(const ChangeSet &set)
{
    const bool isForAll = set.touches(SlaStep::entity()) || set.touches(CaseFollower::entity())
        || set.whole.contains(&ServiceCase::entity()) || set.whole.contains(&Activity::entity())
        || set.whole.contains(&CaseReply::entity());
    bool isAny = isForAll;
    m_isAllChanged = m_isAllChanged || isForAll;
    for (const auto &change : set.changes) {
        if (change.entity == &ServiceCase::entity())
            m_changed.insert(change.id);
        else if (change.entity == &Activity::entity() || change.entity == &CaseReply::entity())
            m_strands[change.entity].append(change.id);
        else
            continue;
        isAny = true;
    }
    if (isAny)
        m_soon.start();
}

/// A file may hold hundreds of thousands of cases: after a change only those are read that it concerns.
void SlaWatch::askForChanged()
{
    if (m_changed.isEmpty() && m_strands.isEmpty() && !m_isAllChanged)
        return; // all have been read meanwhile
    const auto strands = std::exchange(m_strands, {});
    qsizetype count = m_changed.size();
    for (const auto &ids : strands)
        count += ids.size();
    if (!m_isStarted || m_isAllChanged || count > mostOneByOne)
        return ask();
    if (m_isReading) { // what is on its way may be older than the change
        m_strands = strands;
        return m_soon.start();
    }
    if (strands.isEmpty())
        return askFor(std::exchange(m_changed, {}));
    casesOfStrands(m_store, strands).then(this, [this](const Result<QList<Id>> &cases) {
        if (!cases)
            return emit failed(cases.error());
        auto all = std::exchange(m_changed, {});
        for (const auto &id : *cases)
            all.insert(id);
        if (!all.isEmpty())
            askFor(all);
    });
}

void SlaWatch::askFor(const QSet<Id> &cases)
{
    const auto now = m_clock().toMSecsSinceEpoch();
    readAlerts(m_store, {.user = m_store.user(), .since = oldest(now), .now = now, .cases = cases.values()})
        .then(this, [this, cases, sequence = m_sequence](const Result<QList<SlaAlert>> &alerts) {
            if (sequence != m_sequence)
                return; // all are being read again
            if (!alerts)
                return emit failed(alerts.error());
            auto all = std::exchange(m_alerts, {});
            all.removeIf([&](const SlaAlert &alert) { return cases.contains(alert.serviceCase.id); });
            const auto kept = all.size();
            all += *alerts;
            std::inplace_merge(all.begin(), all.begin() + kept, all.end(), isEarlier);
            take(std::move(all));
            if (m_counted.msecsTo(m_clock()) > countAgain)
                countLongOverdue();
        });
}

qint64 SlaWatch::oldest(qint64 now) const
{
    return std::max(m_since, now - tellDays * dayMs) - tellDays * dayMs;
}

/// Steps of what has been due so long are told no more; overdue it is.
void SlaWatch::countLongOverdue()
{
    m_counted = m_clock();
    QList<Filter> parts{openCases(), Filter::compare("sla_version", Filter::IsNotNull),
        Filter::compare("due_at", Filter::Less, {oldest(m_clock().toMSecsSinceEpoch())})};
    if (!m_store.user().isNull())
        parts.append(Filter::any({Filter::refers("owner", m_store.user()), Filter::compare("owner", Filter::IsNull)}));
    m_store.select({&ServiceCase::entity(), Filter::all(parts), {{"rid"}}, mostCounted}, {})
        .then(this, [this](const Result<QList<Row>> &found) {
            if (!found)
                return emit failed(found.error());
            if (std::exchange(m_longOverdue, int(found->size())) != found->size())
                emit alertsChanged();
        });
}

void SlaWatch::ask()
{
    if (!m_isStarted)
        return;
    countLongOverdue();
    m_changed.clear();
    m_strands.clear();
    m_isAllChanged = false;
    m_isReading = true;
    m_asked = m_clock();
    const auto now = m_asked.toMSecsSinceEpoch();
    readAlerts(m_store, {.user = m_store.user(), .since = oldest(now), .now = now})
        .then(this, [this, sequence = ++m_sequence](const Result<QList<SlaAlert>> &alerts) {
            if (sequence != m_sequence)
                return;
            m_isReading = false;
            if (!alerts)
                return emit failed(alerts.error());
            take(*alerts);
        });
}

void SlaWatch::take(QList<SlaAlert> alerts)
{
    m_alerts = std::move(alerts);
    if (!m_shown.isEmpty()) {
        QHash<Id, qsizetype> rows;
        rows.reserve(m_alerts.size());
        for (qsizetype row = 0; row < m_alerts.size(); ++row)
            rows.insert(m_alerts.at(row).id, row);
        QList<SlaAlert> still;
        for (const auto &shown : std::as_const(m_shown))
            if (const auto row = rows.value(shown.id, -1); row >= 0)
                still.append(m_alerts.at(row));
        const bool isLess = still.size() != m_shown.size();
        m_shown = still;
        if (isLess)
            emit shownChanged();
    }
    emit alertsChanged();
    look();
}

bool SlaWatch::isToBeTold(const SlaAlert &alert) const
{
    return !alert.isTold && alert.at >= std::max(m_since, m_clock().toMSecsSinceEpoch() - tellDays * dayMs)
        && !m_told.contains(alert.id);
}

void SlaWatch::look()
{
    const auto now = m_clock();
    const auto ms = now.toMSecsSinceEpoch();
    if (m_asked.secsTo(now) > askAgain * 3600)
        return ask();
    QList<SlaAlert> due;
    for (const auto &alert : std::as_const(m_alerts))
        if (alert.at <= ms && isToBeTold(alert) && alert.tellAt(ms) <= ms)
            due.append(alert);
    if (!due.isEmpty())
        tell(due);
    wait();
}

void SlaWatch::tell(const QList<SlaAlert> &due)
{
    for (const auto &alert : due)
        m_told.insert(alert.id);
    if (!m_store.isReadOnly()) // before they are shown: a crash may lose one, but never tells twice
        m_store.commit(noticeAlerts(due, m_store.user(), m_clock())).then(this, [this](const Result<ChangeSet> &done) {
            if (!done)
                emit failed(done.error());
        });
    // Of one clock only the highest step reached is worth a line, and none below what has been told.
    QHash<QPair<Id, int>, const SlaAlert *> highest;
    for (const auto &alert : std::as_const(m_alerts))
        if (auto &of = highest[clockOf(alert)];
            (alert.isTold || m_told.contains(alert.id)) && (!of || of->reached <= alert.reached))
            of = &alert;
    QList<SlaAlert> news;
    QSet<QPair<Id, int>> heard;
    for (const auto &alert : due) {
        if (highest.value(clockOf(alert))->id != alert.id)
            continue;
        news.append(alert);
        heard.insert(clockOf(alert));
    }
    if (news.isEmpty())
        return;
    m_shown.removeIf([&](const SlaAlert &shown) { return heard.contains(clockOf(shown)); });
    m_shown += news;
    emit announced(news);
    emit shownChanged();
}

SlaWatch::Standing SlaWatch::standing() const
{
    const auto now = m_clock().toMSecsSinceEpoch();
    Standing standing;
    QSet<Id> overdue;
    const auto counted = oldest(now);
    for (const auto &alert : m_alerts) {
        if (alert.due < counted)
            continue; // among those due for long
        if (alert.due <= now)
            overdue.insert(alert.serviceCase.id);
        else if (!standing.next || alert.due < standing.next->due)
            standing.next = alert;
    }
    standing.overdue = int(overdue.size()) + m_longOverdue;
    return standing;
}

QDateTime SlaWatch::next() const
{
    const auto now = m_clock().toMSecsSinceEpoch();
    std::optional<qint64> soonest;
    for (const auto &alert : m_alerts) { // the earliest first
        if (!isToBeTold(alert))
            continue;
        const auto at = alert.tellAt(now);
        if (at > now)
            soonest = std::min(at, soonest.value_or(at));
        if (alert.at > now)
            break;
    }
    return soonest ? QDateTime::fromMSecsSinceEpoch(*soonest, Qt::UTC) : QDateTime();
}

void SlaWatch::wait()
{
    const auto at = next();
    const auto ms = at.isValid() ? m_clock().msecsTo(at) : qint64(longestWait);
    m_timer.start(int(qBound(qint64(0), ms, qint64(longestWait))));
}

void SlaWatch::dismiss(const QString &key)
{
    if (m_shown.removeIf([&](const SlaAlert &shown) { return shown.key() == key; }) > 0)
        emit shownChanged();
}

void SlaWatch::dismissCase(const Id &id)
{
    if (m_shown.removeIf([&](const SlaAlert &shown) { return shown.serviceCase.id == id; }) > 0)
        emit shownChanged();
}

void SlaWatch::dismissAll()
{
    m_shown.clear();
    emit shownChanged();
}

} // namespace crm
