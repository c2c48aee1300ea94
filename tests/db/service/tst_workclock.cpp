// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workledger.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <ctime>

using namespace crm;

namespace {

/// Counts second by second with the C library's clock, which knows nothing of the program's.
class SecondCounter
{
public:
    explicit SecondCounter(const WorkCalendar &calendar)
        : m_calendar(calendar)
    {
        qputenv("TZ", calendar.zone);
        tzset();
    }

    bool isOpen(qint64 second)
    {
        const auto time = time_t(second);
        std::tm wall{};
        localtime_r(&time, &wall);
        const auto ofDay = wall.tm_hour * 3600 + wall.tm_min * 60 + wall.tm_sec;
        const auto key = wall.tm_year * 366 + wall.tm_yday;
        if (key != m_key) {
            m_key = key;
            const QDate date(wall.tm_year + 1900, wall.tm_mon + 1, wall.tm_mday);
            m_spans = m_calendar.exceptions.contains(date) ? m_calendar.exceptions.value(date).spans
                : m_calendar.holidays.contains(date)       ? QList<WorkSpan>()
                                                           : m_calendar.week[size_t((wall.tm_wday + 6) % 7)];
        }
        for (const auto &span : std::as_const(m_spans))
            if (ofDay >= span.from && ofDay < span.to)
                return true;
        return false;
    }

    qint64 due(qint64 start, qint64 seconds, const QList<WorkPause> &pauses)
    {
        auto at = start;
        for (; seconds > 0; ++at) {
            bool isPaused = false;
            for (const auto &pause : pauses)
                isPaused = isPaused || (at * 1000 >= pause.from && at * 1000 < *pause.to);
            if (!isPaused && isOpen(at))
                --seconds;
        }
        return at;
    }

private:
    const WorkCalendar &m_calendar;
    QList<WorkSpan> m_spans;
    int m_key = -1;
};

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return int(m_random.bounded(limit)); }

    QList<WorkSpan> spans()
    {
        QList<WorkSpan> spans;
        int at = below(8) == 0 ? 0 : below(40000);
        for (int i = below(4); i > 0 && at < 86000; --i) {
            const auto to = below(6) == 0 ? 86400 : std::min(86400, at + 60 + below(20000));
            spans.append({at, to});
            at = to + below(8000);
        }
        return spans;
    }

    WorkCalendar calendar(const QByteArray &zone, const QDate &around)
    {
        WorkCalendar c{.zone = zone};
        do
            for (auto &day : c.week)
                day = spans();
        while (faultOf(c));
        for (int i = below(4); i > 0; --i)
            c.holidays.insert(around.addDays(below(14) - 4), {});
        for (int i = below(4); i > 0; --i)
            c.exceptions.insert(around.addDays(below(14) - 4), {{}, spans()});
        return c;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestWorkClock : public QObject
{
    Q_OBJECT
private slots:
    void everySecondIsCountedAsTheWallClockSays();
};

void TestWorkClock::everySecondIsCountedAsTheWallClockSays()
{
    bool isGiven = false;
    auto seed = qEnvironmentVariableIntValue("CRM_SEED", &isGiven);
    if (!isGiven)
        seed = int(QRandomGenerator::global()->bounded(1 << 30));
    qInfo("seed %d; CRM_SEED=%d repeats it", seed, seed);
    const auto zone = qgetenv("TZ");
    const auto back = qScopeGuard([&] {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    });
    // Steps of an hour and of half an hour, north and south, at midnight, a day left out, and none at all.
    const QList<std::pair<QByteArray, QDate>> places{{"Europe/Berlin", {2026, 3, 29}},
        {"Europe/Berlin", {2026, 10, 25}}, {"America/New_York", {2027, 3, 14}}, {"America/St_Johns", {2026, 11, 1}},
        {"Australia/Lord_Howe", {2026, 4, 5}}, {"Australia/Lord_Howe", {2026, 10, 4}},
        {"America/Sao_Paulo", {2018, 11, 4}}, {"Asia/Beirut", {2025, 10, 26}}, {"Pacific/Apia", {2011, 12, 30}},
        {"Asia/Kathmandu", {2026, 6, 1}}, {"UTC", {2028, 2, 29}}};
    Chance chance{quint32(seed)};
    for (int round = 0; round < 130; ++round) {
        const auto &[name, around] = places.at(round % places.size());
        const auto calendar = chance.calendar(name, around);
        const WorkTimetable timetable(calendar);
        SecondCounter counter(calendar);
        const auto start = around.startOfDay(Qt::UTC).toSecsSinceEpoch() - 130000 + chance.below(200000);
        const qint64 target = 1 + chance.below(chance.below(3) == 0 ? 200 : 60000);
        QList<WorkPause> pauses;
        auto at = start;
        for (int i = chance.below(4); i > 0; --i) {
            const auto from = at + chance.below(40000);
            at = from + chance.below(30000);
            pauses.append({from * 1000, at * 1000});
        }
        const auto due = deadline(timetable, start * 1000, target * 1000, pauses);
        const auto counted = counter.due(start, target, pauses);
        QVERIFY(due);
        const auto about = QStringLiteral("round %1, %2").arg(round).arg(QString::fromLatin1(calendarToJson(calendar)));
        QVERIFY2(*due == counted * 1000,
            qPrintable(QStringLiteral("%1, %2 instead of %3").arg(about).arg(*due / 1000).arg(counted)));
        QVERIFY2(workedOutside(timetable, start * 1000, *due, pauses) == target * 1000, qPrintable(about));
        const auto lines = ledger(timetable, start * 1000, *due, pauses);
        QVERIFY2(lines.last().total == target * 1000, qPrintable(about));
        if (pauses.isEmpty()) {
            const auto back = *timetable.before(*due, target * 1000);
            QVERIFY2(back >= start * 1000 && timetable.between(back, *due) == target * 1000
                    && timetable.between(back + 1000, *due) < target * 1000,
                qPrintable(about));
        }
    }
}

CRM_TEST(TestWorkClock)
#include "tst_workclock.moc"
