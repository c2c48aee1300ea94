// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace crm;

class TestLead : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_db = std::make_unique<TestDb>(); }
    void cleanup() { m_db.reset(); }
    void theStoreHoldsToTheWhitelist_data();
    void theStoreHoldsToTheWhitelist();
    void noWalkLeavesTheWhitelist();
    void aConvertedLeadIsReadOnly();
    void disqualifyingNeedsAReason();
    void aNewLeadIsDisqualifiedWithAReason();
    void aNewLeadIsNotConvertedIntoNothing();
    void whatALeadBecameElsewhereCanBeSaidLater();
    void takingUpAgainForgetsTheReason();
    void aNewLeadIsToBeAnsweredInADay();
    void theFirstAnswerStartsTheWork();
    void whatComesInAnswersNothing();
    void aLeadWithoutANameIsCalledAfterItsCompany();
    void anAmountIsOfTheCurrencyOfNewDeals();
    void anAmountWithoutACurrencyIsANumber();
    void theScoreIsTheSumOfItsReasons();
    void theScoreStaysWithinBounds();

private:
    Lead lead(LeadState state = LeadState::New)
    {
        Lead made{.id = Id::make(), .name = "Ana Silva", .status = state};
        if (state == LeadState::Disqualified)
            made.reason = DisqualifyReason::NoNeed;
        if (state == LeadState::Converted)
            made.convertedAt = m_db->now;
        return m_db->put(made) ? m_db->get<Lead>(made.id) : Lead{};
    }
    std::unique_ptr<TestDb> m_db;
};

namespace {

constexpr LeadState states[] = {LeadState::New, LeadState::Working, LeadState::Nurturing, LeadState::Qualified,
    LeadState::Disqualified, LeadState::Converted};

/// The whitelist as DOMAIN §4 means it, written down a second time: a row per state, a column per state it may go to.
constexpr bool allowed[6][6] = {
    // new, working, nurturing, qualified, disqualified, converted
    {true, true, true, true, true, true},
    {false, true, true, true, true, true},
    {false, true, true, true, true, false},
    {false, true, true, true, true, true},
    {false, true, true, false, true, false},
    {false, false, false, false, false, true},
};

const char *nameOf(LeadState state)
{
    return choicesOf<LeadState>().at(int(state)).code;
}

} // namespace

void TestLead::theStoreHoldsToTheWhitelist_data()
{
    QTest::addColumn<LeadState>("from");
    QTest::addColumn<LeadState>("to");
    for (const auto from : states)
        for (const auto to : states)
            QTest::addRow("%s to %s", nameOf(from), nameOf(to)) << from << to;
}

void TestLead::theStoreHoldsToTheWhitelist()
{
    QFETCH(LeadState, from);
    QFETCH(LeadState, to);
    const Person ana{.id = Id::make(), .name = "Ana Silva"};
    QVERIFY(m_db->put(ana));
    auto changed = lead(from);
    changed.status = to;
    changed.person = {ana.id};
    changed.reason = to == LeadState::Disqualified ? DisqualifyReason::NoBudget : DisqualifyReason::None;
    const auto done = m_db->put(changed);
    QCOMPARE(bool(done), allowed[int(from)][int(to)]); // of one that came converted, the person can still be said
    QCOMPARE(mayFollow(from, to), allowed[int(from)][int(to)]);
    QCOMPARE(m_db->get<Lead>(changed.id).status, done ? to : from);
    if (!done)
        QCOMPARE(done.error().code, Error::Invalid);
}

/// Whatever is tried in whatever order, a stored lead only ever takes allowed steps, and undo leads back.
void TestLead::noWalkLeavesTheWhitelist()
{
    const Person ana{.id = Id::make(), .name = "Ana Silva"};
    QVERIFY(m_db->put(ana));
    QRandomGenerator random(42);
    for (int walk = 0; walk < 12; ++walk) {
        const auto id = lead().id;
        for (int step = 0; step < 15; ++step) {
            auto record = await(m_db->store.fetch(Lead::entity(), {id}))->first();
            const auto from = record.as<Lead>().status;
            const auto to = states[random.bounded(6)];
            record.setValue("status", nameOf(to));
            record.setValue("reason", to == LeadState::Disqualified ? "no_need" : "none");
            if (to == LeadState::Converted)
                record.setReference("person", ana.id);
            const bool isDone = bool(await(m_db->store.commit({"Step", {record}})));
            QCOMPARE(isDone, allowed[int(from)][int(to)]);
            QCOMPARE(m_db->get<Lead>(id).status, isDone ? to : from);
            if (isDone && to != from && random.bounded(4) == 0) {
                QVERIFY(await(m_db->store.undo()));
                QCOMPARE(m_db->get<Lead>(id).status, from);
            }
        }
    }
}

void TestLead::aConvertedLeadIsReadOnly()
{
    const Person ana{.id = Id::make(), .name = "Ana Silva"};
    QVERIFY(m_db->put(ana));
    auto converted = lead(LeadState::Working);
    converted.status = LeadState::Converted;
    converted.person = {ana.id};
    QVERIFY(m_db->put(converted));
    QCOMPARE(m_db->get<Lead>(converted.id).convertedAt, m_db->now);
    auto record = await(m_db->store.fetch(Lead::entity(), {converted.id}))->first();
    record.setValue("company", "Contoso");
    const auto refused = m_db->put(record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, QString("“Ana Silva” has been converted and can only be read."));
    QVERIFY(await(m_db->store.undo())); // of the conversion
    QVERIFY(m_db->put(record));
}

void TestLead::disqualifyingNeedsAReason()
{
    auto l = lead();
    l.status = LeadState::Disqualified;
    const auto refused = m_db->put(l);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QByteArray("reason"));
    l.reason = DisqualifyReason::BadTime;
    QVERIFY(m_db->put(l));
}

void TestLead::aNewLeadIsDisqualifiedWithAReason()
{
    Lead l{.id = Id::make(), .name = "Ana Silva", .status = LeadState::Disqualified};
    const auto refused = m_db->put(l);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().message, QString("Say why the lead is disqualified."));
    l.reason = DisqualifyReason::NoBudget;
    QVERIFY(m_db->put(l));
}

void TestLead::aNewLeadIsNotConvertedIntoNothing()
{
    const auto refused = m_db->put(Lead{.id = Id::make(), .name = "Ana Silva", .status = LeadState::Converted});
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QByteArray("status"));
}

/// As it came from another program: only what it has become can still be said, and once.
void TestLead::whatALeadBecameElsewhereCanBeSaidLater()
{
    const auto l = lead(LeadState::Converted);
    const Person ana{.id = Id::make(), .name = "Ana Silva"};
    QVERIFY(m_db->put(ana));
    auto record = await(m_db->store.fetch(Lead::entity(), {l.id}))->first();
    QVERIFY(isConvertedElsewhere(record));
    record.setValue("company", "Contoso");
    QVERIFY(!m_db->put(record));
    record = await(m_db->store.fetch(Lead::entity(), {l.id}))->first();
    record.setReference("person", ana.id);
    QVERIFY(m_db->put(record));
    record = await(m_db->store.fetch(Lead::entity(), {l.id}))->first();
    QVERIFY(!isConvertedElsewhere(record));
    record.setReference("person", Id());
    QVERIFY(!m_db->put(record));
}

void TestLead::takingUpAgainForgetsTheReason()
{
    auto l = lead(LeadState::Disqualified);
    l.status = LeadState::Working;
    QVERIFY(m_db->put(l));
    QCOMPARE(m_db->get<Lead>(l.id).reason, DisqualifyReason::None);
}

void TestLead::aNewLeadIsToBeAnsweredInADay()
{
    const auto l = lead();
    QCOMPARE(l.openedAt, m_db->now);
    QCOMPARE(l.respondBy, m_db->now.addDays(1));
    QVERIFY(!lead(LeadState::Working).respondBy.isValid());
}

void TestLead::theFirstAnswerStartsTheWork()
{
    const auto l = lead();
    m_db->now = m_db->now.addSecs(7200);
    QVERIFY(m_db->put(Activity{.id = Id::make(), .subject = "Call", .channel = Channel::Call, .lead = {l.id}}));
    auto answered = m_db->get<Lead>(l.id);
    QCOMPARE(answered.status, LeadState::Working);
    QCOMPARE(answered.firstResponseAt, m_db->now);
    QCOMPARE(answered.lastContactAt, m_db->now);
    const auto first = m_db->now;
    m_db->now = m_db->now.addSecs(7200);
    QVERIFY(m_db->put(Activity{.id = Id::make(), .subject = "Mail", .channel = Channel::Email, .lead = {l.id}}));
    answered = m_db->get<Lead>(l.id);
    QCOMPARE(answered.firstResponseAt, first);
    QCOMPARE(answered.lastContactAt, m_db->now);
}

void TestLead::whatComesInAnswersNothing()
{
    const auto l = lead();
    const Activity inbound{.id = Id::make(),
        .subject = "They asked again",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .lead = {l.id}};
    QVERIFY(m_db->put(inbound));
    QVERIFY(m_db->put(Activity{.id = Id::make(), .subject = "Note", .channel = Channel::Note, .lead = {l.id}}));
    QCOMPARE(m_db->get<Lead>(l.id).status, LeadState::New);
    QVERIFY(!m_db->get<Lead>(l.id).firstResponseAt.isValid());
}

void TestLead::aLeadWithoutANameIsCalledAfterItsCompany()
{
    const Lead nameless{.id = Id::make(), .company = "Contoso", .email = "info@contoso.example"};
    QVERIFY(m_db->put(nameless));
    QCOMPARE(m_db->get<Lead>(nameless.id).name, QString("Contoso"));
    QVERIFY(!m_db->put(Lead{.id = Id::make()}));
}

void TestLead::anAmountIsOfTheCurrencyOfNewDeals()
{
    auto house = await(m_db->store.records({&Pipeline::entity(), {}, {{"position"}}}))->value(0);
    QVERIFY(house.isValid());
    house.setValue("currency", "CHF");
    const Pipeline later{.id = Id::make(), .name = "Service", .currency = "SEK", .position = 900};
    QVERIFY(await(m_db->store.commit({"Currencies", {house, Record::from(later)}})));
    const Lead estimated{.id = Id::make(), .name = "Ana", .amount = {1200000}};
    const Lead said{.id = Id::make(), .name = "Ben", .amount = {1200000}, .currency = "USD"};
    const Lead without{.id = Id::make(), .name = "Cy"};
    QVERIFY(m_db->put(estimated) && m_db->put(said) && m_db->put(without));
    QCOMPARE(m_db->get<Lead>(estimated.id).currency, "CHF");
    QCOMPARE(m_db->get<Lead>(said.id).currency, "USD");
    QCOMPARE(m_db->get<Lead>(without.id).currency, "");
}

void TestLead::anAmountWithoutACurrencyIsANumber()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(formatAmount(1200000, {}), "12,000.00"); // not pounds
    QCOMPARE(formatAmount(1200000, {}, true), "12,000");
    QCOMPARE(formatAmount(1200000, "GBP", true), "£12,000");
    QLocale::setDefault(QLocale::c());
}

void TestLead::theScoreIsTheSumOfItsReasons()
{
    Lead l{.id = Id::make(), .name = "Ana", .company = "Contoso", .email = "ana@contoso.example"};
    l.need = Finding::Confirmed;
    l.budget = Finding::Missing;
    const auto points = leadPoints(l);
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.first().points, 25);
    QCOMPARE(points.first().reason, QString("There is a need for what we offer."));
    QCOMPARE(leadScore(points), 25 - 20 + 5 + 5);
    QVERIFY(m_db->put(l));
    QCOMPARE(m_db->get<Lead>(l.id).score, 15);
    l.email = "ana@gmail.com"; // says nothing about the company
    QCOMPARE(leadScore(leadPoints(l)), 10);
}

void TestLead::theScoreStaysWithinBounds()
{
    Lead worst{.name = "Ana"};
    worst.need = worst.budget = worst.decision = worst.timing = Finding::Missing;
    worst.consent = Consent::Refused;
    QCOMPARE(leadScore(leadPoints(worst)), 0);
    Lead best{.name = "Ana", .company = "C", .email = "a@c.example", .phone = "+49 30 1", .amount = {100}};
    best.need = best.budget = best.decision = best.timing = Finding::Confirmed;
    QCOMPARE(leadScore(leadPoints(best)), 100);
}

CRM_TEST(TestLead)
#include "tst_lead.moc"
