// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_full FILE [scale]: a file of 1,000,000 people, 200,000 companies, 5,000,000 activities, 300,000 deals and
// 200,000 cases (times scale, 1 unless given), made when FILE does not exist; then what an edit, a customer's page, the
// board, the charts and a search in it cost, each beside its limit on a bare connection to the same file.
#include "db/entities/activity.h"
#include "db/search/search.h"
#include "db/sql/connection.h"
#include "models/customer/customerbrief.h"
#include "models/pipeline/stagetotals.h"
#include "models/reports/homereports.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace crm;

namespace {

const QDate today(2026, 3, 2);
constexpr int busy = 10'000; // activities of the first person
constexpr int colleagues = 40;

template <typename T> T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

QDateTime moment(QRandomGenerator &random)
{
    return today.addDays(-random.bounded(6 * 365)).startOfDay(Qt::UTC).addSecs(random.bounded(86400));
}

/// Everything in one load, as an import would bring it.
class Filling
{
public:
    Filling(Batch &batch, double scale)
        : m_batch(batch)
        , m_people(qMax(100, int(1e6 * scale)))
        , m_stages(batch.find({&Stage::entity()}))
        , m_categories(batch.find({&CaseCategory::entity()}))
    {
    }

    void run()
    {
        m_batch.expectMany({&Organisation::entity(), &Person::entity(), &ContactPoint::entity(), &Activity::entity(),
            &Opportunity::entity(), &StageChange::entity(), &ServiceCase::entity()});
        for (int i = 0; i < colleagues; ++i) {
            m_users.append(Id::make());
            m_batch.put(Record::from(User{.id = m_users.last(), .name = QStringLiteral("Colleague %1").arg(i)}));
        }
        companies();
        people();
        for (int i = 0; i < m_people * 5; ++i)
            activity(i);
        for (int i = 0; i < m_people * 3 / 10; ++i)
            deal(i);
        for (int i = 0; i < m_people / 5; ++i)
            serviceCase(i);
    }

private:
    void companies()
    {
        static const QStringList kinds{"Systems", "Foods", "Logistik", "株式会社", "贸易", "Énergie", "Motors"};
        for (int i = 0; i < m_people / 5; ++i) {
            m_companies.append(Id::make());
            m_batch.put(Record::from(Organisation{.id = m_companies.last(),
                .name = QStringLiteral("Northwind %1 %2").arg(kinds.at(i % kinds.size())).arg(i)}));
        }
    }
    void people()
    {
        static const QStringList given{"Ada", "José", "王", "Иван", "Grace", "Łukasz", "أحمد", "さくら", "Jürgen"};
        static const QStringList family{"Smith", "Müller", "Nguyễn", "伟", "Иванов", "Kowalski", "O'Brien", "山田"};
        for (int i = 0; i < m_people; ++i) {
            m_owners.append({Id::make(), m_companies.at(m_random.bounded(int(m_companies.size())))});
            auto record = Record::blank(Person::entity());
            record.assign(Person{.id = m_owners.last().first,
                .name = QStringLiteral("%1 %2 %3")
                            .arg(given.at(i % given.size()), family.at(m_random.bounded(int(family.size()))))
                            .arg(i * 7919LL % 999983),
                .jobTitle = "Engineer",
                .organisation = {m_owners.last().second},
                .lifecycle = Lifecycle(i % 5),
                .owner = {m_users.at(i % colleagues)},
                .email = QStringLiteral("user%1@example.org").arg(i),
                .phone = QStringLiteral("+4930%1").arg(1000000 + i),
                .city = QStringLiteral("City %1").arg(i % 977),
                .country = "DE"});
            record.id = m_owners.last().first;
            m_batch.put(record);
        }
    }
    void activity(int i)
    {
        const auto &[person, company] = m_owners.at(i < busy ? 0 : m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(Activity{.id = Id::make(),
            .subject = QStringLiteral("About order %1").arg(m_random.bounded(100000)),
            .channel = Channel(m_random.bounded(11)),
            .at = moment(m_random),
            .person = {person},
            .organisation = {company},
            .user = {m_users.at(m_random.bounded(colleagues))},
            .body = QStringLiteral("Said that the delivery of order %1 is late.").arg(m_random.bounded(100000))}));
    }
    void deal(int i)
    {
        const auto isOpen = i % 6 == 0;
        const auto &stage = isOpen ? m_stages.at(i / 6 % 4) : m_stages.at(4 + i % 2);
        const auto &[person, company] = m_owners.at(m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal %1").arg(i),
            .organisation = {company},
            .person = {person},
            .stage = {stage.id},
            .amount = {qint64(i) * 7919 % 10'000'000},
            .currency = i % 9 ? "EUR" : "USD",
            .owner = {m_users.at(m_random.bounded(colleagues))},
            .openedOn = today.addDays(-1300),
            .expectedClose = isOpen ? today.addDays(i * 31LL % 500 - 100) : QDate(),
            .closedAt = isOpen ? QDate() : today.addDays(-(i * 7919LL % 1200))}));
    }
    void serviceCase(int i)
    {
        const auto &[person, company] = m_owners.at(m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(ServiceCase{.id = Id::make(),
            .subject = QStringLiteral("Case %1").arg(i),
            .kind = CaseKind(i % 4),
            .status = i % 20 ? CaseStatus::Closed : CaseStatus::New,
            .person = {person},
            .organisation = {company},
            .category = {m_categories.at(i % m_categories.size()).id},
            .severity = Severity(i % 5),
            .openedAt = moment(m_random)}));
    }

    Batch &m_batch;
    int m_people;
    QRandomGenerator m_random{7};
    QList<Record> m_stages;
    QList<Record> m_categories;
    QList<Id> m_users;
    QList<Id> m_companies;
    QList<std::pair<Id, Id>> m_owners; ///< people with their company
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto path = app.arguments().value(1);
    if (path.isEmpty()) {
        std::fprintf(stderr, "bench_full FILE [scale]\n");
        return 2;
    }
    const auto isNew = !QFile::exists(path);
    Store store(path, {.create = true});
    await(store.opened());
    if (isNew) {
        QElapsedTimer timer;
        timer.start();
        const auto scale = app.arguments().value(2, "1").toDouble();
        await(store.batch("Fill", [&](Batch &batch) { Filling(batch, scale).run(); }, {}, {}, "system"));
        std::printf("made in %.1f s, processor time %.1f s\n", double(timer.elapsed()) / 1e3, processorTime() / 1e3);
    }
    return 0;
}
