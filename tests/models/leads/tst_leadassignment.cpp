// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadassignment.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestLeadAssignment : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRuleThatFitsDecides();
    void territoryAndSourceAreWholeWords_data();
    void territoryAndSourceAreWholeWords();
    void turnsGoRound();
    void theLeastLoadedGetsIt();
    void onlyTheActiveColleaguesOfTheTeamCount();
    void whoIsNamedAlwaysGetsIt();
    void noRuleSaysSo();
    void theFactsAreReadFromTheFile();
    void theTurnFollowsTheAssignments();
    void whatIsChosenByHandSaysSoAndTakesNoTurn();

private:
    AssignmentFacts factsOf(TestDb &db);
    /// Assigned by the rules of the file, and as it is stored then.
    Lead assigned(TestDb &db, const Lead &lead);
    const Id m_north{9, 1};
    const User m_ada{.id = Id(1, 1), .name = "Ada", .team = {Id(9, 1)}};
    const User m_bo{.id = Id(1, 2), .name = "Bo", .team = {Id(9, 1)}};
    const User m_cy{.id = Id(1, 3), .name = "Cy"};
};

void TestLeadAssignment::theFirstRuleThatFitsDecides()
{
    const AssignmentFacts facts{.rules = {{.id = Id(2, 1), .name = "Bavaria", .country = "germany", .region = "8"},
                                    {.id = Id(2, 2), .name = "Fair", .leadSource = "fair"},
                                    {.id = Id(2, 3), .name = "Rest", .respondHours = 4}},
        .users = {m_ada}};
    QCOMPARE(assignLead({.postalCode = "80331", .country = "Germany"}, facts).rule, Id(2, 1));
    QCOMPARE(assignLead({.postalCode = "10115", .country = "Germany"}, facts).rule, Id(2, 3));
    QCOMPARE(assignLead({.postalCode = "80331", .country = "Deutschland"}, facts).rule, Id(2, 1));
    QCOMPARE(assignLead({.postalCode = "80331", .country = "DE"}, facts).rule, Id(2, 1));
    QCOMPARE(assignLead({.country = "France", .source = "Trade fair"}, facts).rule, Id(2, 2));
    const auto rest = assignLead({}, facts);
    QCOMPARE(rest.respondHours, 4);
    QCOMPARE(rest.because, QString("Ada: rule “Rest” (every lead), first in turn."));
}

void TestLeadAssignment::territoryAndSourceAreWholeWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<bool>("fits");
    QTest::newRow("itself") << "Ulm"
                            << "ULM" << true;
    QTest::newRow("inside a word") << "Ulm"
                                   << "Kulmbach" << false;
    QTest::newRow("the beginning of a word") << "Web"
                                             << "Webinar" << false;
    QTest::newRow("the end of a word") << "Web"
                                       << "Cobweb Ltd list" << false;
    QTest::newRow("later as a word") << "Web"
                                     << "Cobweb, web form" << true;
    QTest::newRow("beside a hyphen") << "Ulm"
                                     << "Neu-Ulm" << true;
    QTest::newRow("several words") << "trade fair"
                                   << "Trade  fair Munich" << true;
    QTest::newRow("accents") << "Koln" << QString::fromUtf8("Köln") << true;
    QTest::newRow("no spaces") << QString::fromUtf8("京都") << QString::fromUtf8("京都市") << true;
}

void TestLeadAssignment::territoryAndSourceAreWholeWords()
{
    QFETCH(QString, rule);
    QFETCH(QString, lead);
    QFETCH(bool, fits);
    const AssignmentFacts local{.rules = {{.id = Id(2, 1), .name = "Near", .region = rule}}, .users = {m_ada}};
    QCOMPARE(!assignLead({.city = lead}, local).user.isNull(), fits);
    QCOMPARE(!assignLead({.region = lead}, local).user.isNull(), fits);
    const AssignmentFacts campaigns{.rules = {{.id = Id(2, 1), .name = "From", .leadSource = rule}}, .users = {m_ada}};
    QCOMPARE(!assignLead({.source = lead}, campaigns).user.isNull(), fits);
    QCOMPARE(!assignLead({.campaign = lead}, campaigns).user.isNull(), fits);
}

void TestLeadAssignment::turnsGoRound()
{
    const AssignmentFacts facts{
        .rules = {{.id = Id(2, 1), .name = "All"}}, .users = {m_ada, m_bo, m_cy}, .lastByRule = {{Id(2, 1), m_bo.id}}};
    QList<Record> leads;
    for (int i = 0; i < 4; ++i)
        leads.append(Record::from(Lead{.id = Id(3, quint64(i) + 1), .name = QString::number(i)}));
    const auto edit = assignLeads(leads, facts);
    QList<Id> owners;
    for (const auto &lead : edit.puts)
        owners.append(lead.reference("owner"));
    QCOMPARE(owners, (QList<Id>{m_cy.id, m_ada.id, m_bo.id, m_cy.id}));
    QCOMPARE(
        edit.puts.first().text("assigned_because"), QString("Cy: rule “All” (every lead), next in turn after Bo."));
    QCOMPARE(edit.label, QString("4 lead(s) assigned"));
}

void TestLeadAssignment::theLeastLoadedGetsIt()
{
    const AssignmentFacts facts{.rules = {{.id = Id(2, 1), .name = "All", .method = AssignmentMethod::LeastLoad}},
        .users = {m_ada, m_bo, m_cy},
        .openLeads = {{m_ada.id, 6}, {m_bo.id, 4}, {m_cy.id, 5}}};
    const auto chosen = assignLead({}, facts);
    QCOMPARE(chosen.user, m_bo.id);
    QCOMPARE(chosen.because, QString("Bo: rule “All” (every lead), fewest open leads of 3: 4."));
    // Each lead counts for the next decision: 6, 4 and 5 open ones become 6, 6 and 6.
    QList<Record> leads;
    for (int i = 0; i < 3; ++i)
        leads.append(Record::from(Lead{.id = Id(3, quint64(i) + 1), .name = QString::number(i)}));
    const auto edit = assignLeads(leads, facts);
    QCOMPARE(edit.puts.at(0).reference("owner"), m_bo.id);
    QCOMPARE(edit.puts.at(1).reference("owner"), m_bo.id);
    QCOMPARE(edit.puts.at(2).reference("owner"), m_cy.id);
}

void TestLeadAssignment::onlyTheActiveColleaguesOfTheTeamCount()
{
    auto away = m_ada;
    away.active = false;
    AssignmentFacts facts{.rules = {{.id = Id(2, 1), .name = "North", .team = {m_north}}}, .users = {away, m_bo, m_cy}};
    QCOMPARE(assignLead({}, facts).user, m_bo.id);
    facts.users = {away, m_cy};
    QVERIFY(assignLead({}, facts).user.isNull());
    QCOMPARE(assignLead({}, facts).because, QString("Rule “North” fits, but none of its colleagues is active."));
}

void TestLeadAssignment::whoIsNamedAlwaysGetsIt()
{
    const AssignmentFacts facts{
        .rules = {{.id = Id(2, 1), .name = "Key", .user = {m_cy.id}}}, .users = {m_ada, m_bo, m_cy}};
    QCOMPARE(assignLead({}, facts).user, m_cy.id);
}

void TestLeadAssignment::noRuleSaysSo()
{
    const AssignmentFacts facts{.rules
        = {{.id = Id(2, 1), .name = "Off", .active = false}, {.id = Id(2, 2), .name = "FR", .country = "France"}},
        .users = {m_ada}};
    QVERIFY(assignLead({.country = "Spain"}, facts).user.isNull());
    const auto lead = Record::from(Lead{.id = Id(3, 1), .name = "A", .country = "Spain"});
    QVERIFY(assignLeads({lead}, facts).puts.isEmpty());
}

void TestLeadAssignment::theFactsAreReadFromTheFile()
{
    TestDb db;
    const AssignmentRule rule{.id = Id::make(), .name = "All", .respondHours = 2};
    for (const auto &user : {User{.id = m_bo.id, .name = "Bo"}, User{.id = m_ada.id, .name = "Ada"}})
        QVERIFY(db.put(user));
    QVERIFY(db.put(rule));
    const Lead first{.id = Id::make(), .name = "First", .owner = {m_ada.id}, .assignedBy = {rule.id}};
    const Lead second{.id = Id::make(), .name = "Second"};
    QVERIFY(db.put(first));
    QVERIFY(db.put(second));
    std::optional<AssignmentFacts> facts;
    readAssignmentFacts(db.store, this, [&](const Result<AssignmentFacts> &read) {
        if (read)
            facts = *read;
    });
    QTRY_VERIFY(facts);
    QCOMPARE(facts->users.first().name, QString("Ada"));
    QCOMPARE(facts->openLeads.value(m_ada.id), 1);
    QCOMPARE(facts->lastByRule.value(rule.id), m_ada.id);
    const auto stored = await(db.store.fetch(Lead::entity(), {second.id}))->first();
    QVERIFY(await(db.store.commit(assignLeads({stored}, *facts))));
    const auto assigned = db.get<Lead>(second.id);
    QCOMPARE(assigned.owner.id, m_bo.id);
    QCOMPARE(assigned.respondBy, db.now.addSecs(2 * 3600));
}

AssignmentFacts TestLeadAssignment::factsOf(TestDb &db)
{
    std::optional<AssignmentFacts> facts;
    readAssignmentFacts(db.store, this, [&](const Result<AssignmentFacts> &read) {
        if (read)
            facts = *read;
    });
    return QTest::qWaitFor([&] { return facts.has_value(); }) ? *facts : AssignmentFacts{};
}

Lead TestLeadAssignment::assigned(TestDb &db, const Lead &lead)
{
    const auto stored = await(db.store.fetch(Lead::entity(), {lead.id}))->first();
    const auto done = await(db.store.commit(assignLeads({stored}, factsOf(db))));
    return done ? db.get<Lead>(lead.id) : Lead{};
}

void TestLeadAssignment::theTurnFollowsTheAssignments()
{
    TestDb db;
    for (const auto &user : {User{.id = m_ada.id, .name = "Ada"}, User{.id = m_bo.id, .name = "Bo"}})
        QVERIFY(db.put(user));
    QVERIFY(db.put(AssignmentRule{.id = Id::make(), .name = "All"}));
    QList<Lead> leads;
    for (const char *name : {"Old", "Older turn", "New"}) {
        leads.append({.id = Id::make(), .name = name});
        QVERIFY(db.put(leads.last()));
    }
    QCOMPARE(assigned(db, leads.at(1)).owner.id, m_ada.id);
    QCOMPARE(assigned(db, leads.at(0)).owner.id, m_bo.id); // came first, assigned after
    const auto last = assigned(db, leads.at(2));
    QCOMPARE(last.owner.id, m_ada.id);
    QCOMPARE(last.assignedBecause, QString("Ada: rule “All” (every lead), next in turn after Bo."));
    QVERIFY(last.assignedAt > db.get<Lead>(leads.at(0).id).assignedAt);
}

void TestLeadAssignment::whatIsChosenByHandSaysSoAndTakesNoTurn()
{
    TestDb db;
    const User away{.id = m_cy.id, .name = "Cy", .active = false};
    for (const auto &user : {User{.id = m_ada.id, .name = "Ada"}, User{.id = m_bo.id, .name = "Bo"}, away})
        QVERIFY(db.put(user));
    QVERIFY(db.put(AssignmentRule{.id = Id::make(), .name = "All"}));
    const Lead first{.id = Id::make(), .name = "First"};
    const Lead second{.id = Id::make(), .name = "Second"};
    QVERIFY(db.put(first));
    QVERIFY(db.put(second));
    auto given = assigned(db, first);
    QCOMPARE(given.owner.id, m_ada.id);
    given.owner = {away.id};
    QVERIFY(db.put(given));
    QCOMPARE(db.get<Lead>(first.id).assignedBecause, QString("Chosen by hand."));
    QCOMPARE(db.get<Lead>(first.id).chosenByRule.id, m_ada.id);
    const auto next = assigned(db, second); // it was Ada's turn all the same
    QCOMPARE(next.owner.id, m_bo.id);
    QCOMPARE(next.assignedBecause, QString("Bo: rule “All” (every lead), next in turn after Ada."));
    given = db.get<Lead>(first.id);
    given.owner = {};
    QVERIFY(db.put(given));
    QVERIFY(db.get<Lead>(first.id).assignedBecause.isEmpty()); // nobody's
}

CRM_TEST(TestLeadAssignment)
#include "tst_leadassignment.moc"
