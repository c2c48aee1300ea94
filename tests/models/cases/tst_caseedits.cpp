// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/caseedits.h"
#include "tests/support/test.h"

namespace crm {

class TestCaseEdits : public QObject
{
    Q_OBJECT
private slots:
    void onlyStepsOfTheFlowAreAllowed_data();
    void onlyStepsOfTheFlowAreAllowed();
    void solvingAsksForTheResolution();
    void solvingKeepsTheResolutionThatIsThere();
    void reopeningGoesBackToWork();
    void aCaseNeedsACustomer();
    void aReturnNeedsItsProduct();
    void aProblemDoesNotLieInTheFuture();
    void whatAKindDoesNotAskForIsEmptied();
    void editsTouchOnlyWhatTheyAreNamedFor();
    void newCasesBelongToTheCustomer();
    void labelsSayWhatWasDone();
};

namespace {

const QDate today(2026, 3, 2);

Record stored(CaseStatus status, const QString &resolution = {})
{
    auto r = Record::from(ServiceCase{.id = Id::make(),
        .number = "CASE-000007",
        .subject = "Kettle leaks",
        .status = status,
        .person = {Id::make()},
        .resolution = resolution});
    r.setUntouched();
    return r;
}

QByteArrayList fieldsOfProblems(const QList<Problem> &problems)
{
    QByteArrayList fields;
    for (const auto &p : problems)
        fields.append(p.field);
    return fields;
}

QByteArrayList touched(const Record &r)
{
    QByteArrayList names;
    for (int i = 0; i < r.entity().fields.size(); ++i)
        if (r.isTouched(i))
            names.append(r.entity().fields[i].name);
    return names;
}

} // namespace

void TestCaseEdits::onlyStepsOfTheFlowAreAllowed_data()
{
    QTest::addColumn<CaseStatus>("from");
    QTest::addColumn<CaseStatus>("to");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("forwards") << CaseStatus::New << CaseStatus::Acknowledged << true;
    QTest::newRow("over steps") << CaseStatus::New << CaseStatus::Solved << true;
    QTest::newRow("back to work") << CaseStatus::Waiting << CaseStatus::InProgress << true;
    QTest::newRow("never new again") << CaseStatus::InProgress << CaseStatus::New << false;
    QTest::newRow("solved to waiting") << CaseStatus::Solved << CaseStatus::Waiting << false;
    QTest::newRow("closed to acknowledged") << CaseStatus::Closed << CaseStatus::Acknowledged << false;
    QTest::newRow("reopened") << CaseStatus::Closed << CaseStatus::InProgress << true;
}

void TestCaseEdits::onlyStepsOfTheFlowAreAllowed()
{
    QFETCH(CaseStatus, from);
    QFETCH(CaseStatus, to);
    QFETCH(bool, allowed);
    const auto edit = changeStatus(stored(from), to, "Sent a new one.");
    QCOMPARE(bool(edit), allowed);
    if (allowed)
        QCOMPARE(statusOf(edit->puts.first()), to);
    else
        QCOMPARE(edit.error().problems.first().field, QByteArray("status"));
}

void TestCaseEdits::solvingAsksForTheResolution()
{
    const auto edit = solveCase(stored(CaseStatus::InProgress), "  ");
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, Error::Invalid);
    QCOMPARE(edit.error().problems.first().field, QByteArray("resolution"));
    const auto done = solveCase(stored(CaseStatus::InProgress), " Sent a new kettle. ");
    QVERIFY(done);
    QCOMPARE(done->puts.first().text("resolution"), QStringLiteral("Sent a new kettle."));
}

void TestCaseEdits::solvingKeepsTheResolutionThatIsThere()
{
    const auto edit = closeCase(stored(CaseStatus::Solved, "Refunded."), {});
    QVERIFY(edit);
    QCOMPARE(edit->puts.first().text("resolution"), QStringLiteral("Refunded."));
}

void TestCaseEdits::reopeningGoesBackToWork()
{
    const auto edit = reopenCase(stored(CaseStatus::Closed, "Refunded."));
    QVERIFY(edit);
    QCOMPARE(statusOf(edit->puts.first()), CaseStatus::InProgress);
    QCOMPARE(edit->label, QStringLiteral("Reopen CASE-000007"));
}

void TestCaseEdits::aCaseNeedsACustomer()
{
    auto c = newCase(CaseKind::Complaint, {}, {});
    c.setValue("subject", "Kettle leaks");
    QCOMPARE(fieldsOfProblems(caseProblems(c, nullptr, today)), QByteArrayList{"person"});
    c.setReference("organisation", Id::make());
    QVERIFY(caseProblems(c, nullptr, today).isEmpty());
}

void TestCaseEdits::aReturnNeedsItsProduct()
{
    auto c = newCase(CaseKind::ProductReturn, {"person", Id::make()}, {});
    c.setValue("subject", "Kettle");
    QCOMPARE(fieldsOfProblems(caseProblems(c, nullptr, today)), QByteArrayList{"product"});
}

void TestCaseEdits::aProblemDoesNotLieInTheFuture()
{
    auto c = newCase(CaseKind::Complaint, {"person", Id::make()}, {});
    c.setValue("subject", "Kettle");
    c.setValue("problem_date", "2026-03-03");
    QCOMPARE(fieldsOfProblems(caseProblems(c, nullptr, today)), QByteArrayList{"problem_date"});
    c.setValue("problem_date", "2026-03-02");
    QVERIFY(caseProblems(c, nullptr, today).isEmpty());
}

void TestCaseEdits::whatAKindDoesNotAskForIsEmptied()
{
    auto c = newCase(CaseKind::Complaint, {"person", Id::make()}, {});
    c.setValue("subject", "Opening hours?");
    c.setValue("remedy_sought", "refund");
    c.setReference("product", Id::make());
    c.setValue("kind", "information_request");
    const auto kept = openCase(c).puts.first();
    QCOMPARE(kept.text("remedy_sought"), QStringLiteral("none"));
    QVERIFY(kept.isNull("product"));
    QCOMPARE(kept.text("subject"), QStringLiteral("Opening hours?"));
}

void TestCaseEdits::editsTouchOnlyWhatTheyAreNamedFor()
{
    const auto c = stored(CaseStatus::New);
    QCOMPARE(touched(assignCase(c, Id::make()).puts.first()), QByteArrayList{"owner"});
    QCOMPARE(touched(acknowledgeCase(c).puts.first()), QByteArrayList{"status"});
    QCOMPARE(touched(respondToCase(c, "We are sorry.").puts.first()), QByteArrayList{"response"});
    QCOMPARE(touched(solveCase(c, "Repaired.")->puts.first()), (QByteArrayList{"status", "resolution"}));
}

void TestCaseEdits::newCasesBelongToTheCustomer()
{
    const auto id = Id::make();
    QCOMPARE(newCase(CaseKind::Complaint, {"organisation", id}, {}).reference("organisation"), id);
    QCOMPARE(newCase(CaseKind::Complaint, {"person", id}, {}).reference("person"), id);
    const auto other = newCase(CaseKind::Complaint, {"opportunity", id}, {});
    QVERIFY(other.isNull("person") && other.isNull("organisation"));
}

void TestCaseEdits::labelsSayWhatWasDone()
{
    QCOMPARE(acknowledgeCase(stored(CaseStatus::New)).label, QStringLiteral("Acknowledge CASE-000007"));
    QCOMPARE(solveCase(stored(CaseStatus::New), "Repaired.")->label, QStringLiteral("Solve CASE-000007"));
    QCOMPARE(respondToCase(stored(CaseStatus::New), "We are sorry.").label,
        QStringLiteral("Write the answer to CASE-000007")); // nobody was told
    QCOMPARE(respondToCase(stored(CaseStatus::New), " ").label, QStringLiteral("Change CASE-000007"));
    auto c = newCase(CaseKind::ProductReturn, {}, {});
    c.setValue("subject", "Kettle");
    QCOMPARE(openCase(c).label, QStringLiteral("New return: Kettle"));
}

CRM_TEST(TestCaseEdits)

} // namespace crm

#include "tst_caseedits.moc"
