// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/learning.h"

#include "db/entities/activity.h"
#include "db/entities/learning.h"
#include "models/record/recordtablemodel.h"
#include "models/service/reportpages.h"
#include "models/service/servicereport.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace crm;

class TestLearning : public QObject
{
    Q_OBJECT
private slots:
    void limitsWidenWithFewerUnits();
    void paretoSortsAndAddsUp();
    void theHeatMapCountsPairs();
    void withoutContactsThereIsNoRate();
    void repeatsAndStayersAreCounted();
    void onlyRecordedAnswersCount();
    void promisesTellWhatNobodyRecorded();
    void aPromiseIsMissedTheMomentItIs();
    void everyFigureOpensItsCases();
    void whatIsOffIsListed();
    void aFinishedActionRemindsOfItsCheck();
    void anActionIsLateOnceItsDayIsOver();
    void reportsKeepTextsAsText();
    void barsAreAsLongAsTheirShare();
    void aHeadingStaysWithItsTable_data();
    void aHeadingStaysWithItsTable();
};

namespace {

const QDate today(2026, 6, 30);
const Period period{QDate(2026, 1, 1), QDate(2026, 7, 1)};

ServiceCase complaint(const QDate &day, const Id &cause = {}, const Id &product = {})
{
    return {.id = Id::make(),
        .subject = "x",
        .product = {product},
        .openedAt = QDateTime(day, QTime(12, 0)).toUTC(),
        .cause = {cause}};
}

} // namespace

/// Montgomery's u-chart: limits are mean ± 3·sqrt(mean / n); worked by hand for 4, 9 and 1 units.
void TestLearning::limitsWidenWithFewerUnits()
{
    const auto chart = controlChart({4, 9, 15, 0}, {4, 9, 1, 0});
    QCOMPARE(chart.mean, 2.0);
    QCOMPARE(chart.rates, (QList<double>{1, 1, 15, 0}));
    QVERIFY(qAbs(chart.upper[0] - (2 + 3 * 0.70710678)) < 1e-6);
    QVERIFY(qAbs(chart.upper[2] - (2 + 3 * 1.41421356)) < 1e-6);
    QCOMPARE(chart.lower[0], 0.0); // never below nothing
    QVERIFY(qAbs(chart.lower[1] - (2 - 3 * 0.47140452)) < 1e-6);
    QCOMPARE(chart.outside, QList<int>{2});
    QCOMPARE(controlChart({0}, {0}).mean, 0.0);
    const auto gaps = controlChart({15, 2, 46}, {2.0, 0.0, 0.0}); // calls were noted in one month only
    QCOMPARE(gaps.mean, 7.5);
    QVERIFY(gaps.outside.isEmpty());
}

void TestLearning::paretoSortsAndAddsUp()
{
    const auto packing = Id::make();
    const auto seal = Id::make();
    LearningFacts facts{.period = period, .now = today.startOfDay(), .causes = {{packing, "Packing"}, {seal, "Seal"}}};
    for (int i = 0; i < 4; ++i)
        facts.complaints.append(complaint(QDate(2026, 2, 3), seal));
    facts.complaints.append(complaint(QDate(2026, 2, 3), packing));
    facts.complaints.append(complaint(QDate(2026, 2, 3)));
    const auto numbers = learn(facts);
    QCOMPARE(numbers.pareto.categories, (QStringList{"Seal", "Packing"}));
    QCOMPARE(numbers.pareto.series[0].values, (QList<double>{4, 1}));
    QCOMPARE(numbers.pareto.series[1].values, (QList<double>{4, 5}));
    QCOMPARE(numbers.causesOfMost, 1); // 4 of 5
}

void TestLearning::theHeatMapCountsPairs()
{
    const auto seal = Id::make();
    const auto kettle = Id::make();
    LearningFacts facts{
        .period = period, .now = today.startOfDay(), .causes = {{seal, "Seal"}}, .products = {{kettle, "Kettle"}}};
    facts.complaints = {
        complaint(today, seal, kettle), complaint(today, seal, kettle), complaint(today, {}, kettle), complaint(today)};
    const auto heat = learn(facts).heat;
    QCOMPARE(heat.rows, (QStringList{"Kettle", "No product"}));
    QCOMPARE(heat.columns, (QStringList{"Seal", "No cause yet"}));
    QCOMPARE(heat.counts, (QList<QList<int>>{{2, 1}, {0, 1}}));
    QCOMPARE(heat.most(), 2);
    QVERIFY(!learn(facts).medianDays); // of none is the end known: no figure is no zero
    const auto lamp = Id::make();
    facts.products.insert(lamp, "Lamp");
    for (int i = 0; i < 5; ++i) // many complaints, and nothing known about any
        facts.complaints.append(complaint(today, {}, lamp));
    QCOMPARE(learn(facts).heat.rows.first(), "Kettle");
}

void TestLearning::withoutContactsThereIsNoRate()
{
    LearningFacts facts{.period = period, .now = today.startOfDay()};
    facts.complaints = {complaint(QDate(2026, 1, 5)), complaint(QDate(2026, 2, 5))};
    for (auto &c : facts.complaints)
        c.organisation.id = Id::make();
    const auto unknown = learn(facts);
    QCOMPARE(unknown.chart.judged, 0);
    for (const auto &series : unknown.rate.series)
        for (const auto value : series.values)
            QVERIFY(qIsNaN(value));
    QCOMPARE(unknown.retained.whole, 0); // nor is known who stays, without any deal
    facts.contacts = {100};
    facts.deals = {{{}, Id::make(), QDate(2026, 3, 1)}};
    facts.now = QDate(2026, 12, 31).startOfDay();
    const auto numbers = learn(facts);
    QCOMPARE(numbers.chart.judged, 1);
    QCOMPARE(numbers.rate.series[0].values[0], 1.0);
    QVERIFY(qIsNaN(numbers.rate.series[0].values[1]));
    QCOMPARE(numbers.retained.whole, 2);
}

void TestLearning::repeatsAndStayersAreCounted()
{
    const auto stays = Id::make();
    const auto leaves = Id::make();
    LearningFacts facts{.period = {QDate(2025, 7, 1), QDate(2026, 7, 1)}, .now = today.startOfDay()};
    auto first = complaint(QDate(2025, 8, 1));
    first.organisation.id = stays;
    auto again = complaint(QDate(2025, 9, 1));
    again.organisation.id = stays;
    again.repeatOf.id = first.id;
    auto lost = complaint(QDate(2025, 8, 1));
    lost.organisation.id = leaves;
    auto recent = complaint(QDate(2026, 6, 1)); // too early to tell
    recent.organisation.id = Id::make();
    facts.complaints = {first, again, lost, recent};
    facts.deals = {{{}, stays, QDate(2027, 1, 1)}};
    facts.firstDeal = QDate(2027, 1, 1); // of complaints long before it nobody knows who came back
    QCOMPARE(learn(facts).retained.whole, 0);
    facts.firstDeal = {};
    facts.deals = {{{}, stays, QDate(2025, 12, 1)}, {{}, leaves, QDate(2026, 6, 1)}};
    const auto numbers = learn(facts);
    QCOMPARE(numbers.repeated.part, 1);
    QCOMPARE(numbers.repeated.percent(), 25);
    QCOMPARE(numbers.retained.whole, 2);
    QCOMPARE(numbers.retained.part, 1);
    QCOMPARE(numbers.repeats.series[1].values[2], 1.0); // September
}

void TestLearning::onlyRecordedAnswersCount()
{
    LearningFacts facts{.period = period, .now = today.startOfDay()};
    auto quick = complaint(QDate(2026, 3, 2));
    quick.acknowledgedAt = quick.openedAt.addDays(2);
    quick.timely = 1;
    auto slow = complaint(QDate(2026, 3, 2));
    slow.acknowledgedAt = slow.openedAt.addDays(2).addSecs(1);
    slow.timely = 0;
    auto unknown = complaint(QDate(2026, 3, 2)); // came here closed
    unknown.status = CaseStatus::Closed;
    const auto waiting = complaint(QDate(2026, 3, 2)); // open since March and never answered
    const auto fresh = complaint(today);
    facts.complaints = {quick, slow, unknown, waiting, fresh};
    const auto numbers = learn(facts);
    QCOMPARE(numbers.acknowledged.whole, 3);
    QCOMPARE(numbers.acknowledged.part, 1);
    QCOMPARE(numbers.timely.percent(), 50);
}

void TestLearning::promisesTellWhatNobodyRecorded()
{
    LearningFacts facts{.period = period, .now = today.startOfDay()};
    const auto add = [&](SlaState state, const QDateTime &due, const QDateTime &closed = {}) {
        auto c = complaint(QDate(2026, 3, 2));
        c.slaState = state;
        c.dueAt = due;
        c.closedAt = closed;
        facts.complaints.append(c);
    };
    const auto march = QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
    add(SlaState::Met, {}, march);
    add(SlaState::Missed, {}, march);
    add(SlaState::FirstResponse, march);           // and nobody has answered since
    add(SlaState::None, march, march.addDays(-1)); // due by hand
    add(SlaState::Resolution, march.addYears(1));  // too early to tell
    add(SlaState::Resolution, march.addYears(1));
    facts.complaints.last().overrun = 60; // the first answer was late
    add(SlaState::Missed, {}, march);
    facts.complaints.last().timely = 1; // what somebody says goes first
    const auto numbers = learn(facts);
    QCOMPARE(numbers.timely.whole, 6);
    QCOMPARE(numbers.timely.part, 3);
    QCOMPARE(numbers.timely.filter.values.size(), 3); // those that were late
}

void TestLearning::aPromiseIsMissedTheMomentItIs()
{
    const QDateTime noon(today, QTime(12, 0), Qt::UTC);
    LearningFacts facts{.period = period, .now = noon};
    auto late = complaint(today.addDays(-5));
    late.slaState = SlaState::Resolution;
    late.dueAt = noon.addSecs(-60);
    auto running = late;
    running.dueAt = noon.addSecs(60);
    facts.complaints = {late, running};
    const auto numbers = learn(facts);
    QCOMPARE(numbers.timely.whole, 1);
    QCOMPARE(numbers.timely.part, 0);
}

void TestLearning::everyFigureOpensItsCases()
{
    TestDb db(QDateTime(today, QTime(9, 0), Qt::UTC));
    const Cause seal{.id = Id::make(), .name = "Seal"};
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(db.put(seal));
    QVERIFY(db.put(kettle));
    for (int i = 0; i < 3; ++i)
        QVERIFY(db.put(complaint(QDate(2026, 2, 3 + i), seal.id, kettle.id)));
    QVERIFY(db.put(complaint(QDate(2025, 2, 3), seal.id, kettle.id))); // not in the period
    QVERIFY(db.put(Activity{.id = Id::make(), .subject = "Call", .at = QDateTime(QDate(2026, 2, 3), QTime(9, 0))}));
    QCOMPARE(*await(readComplaintYears(db.store)), (QList<int>{2026, 2025}));
    const auto facts = await(readLearningFacts(db.store, period, today.startOfDay()));
    QVERIFY(facts);
    QCOMPARE(facts->contacts, (QList<double>{0, 1, 0, 0, 0, 0}));
    const auto numbers = learn(*facts);
    const auto count = [&](const Filter &filter) { return *await(db.store.count({&ServiceCase::entity(), filter})); };
    QCOMPARE(numbers.complaints, 3);
    QCOMPARE(count(numbers.all), 3);
    QCOMPARE(count(numbers.pareto.at(0, 0).filter), 3);
    QCOMPARE(count(numbers.heat.behind[0][0].filter), 3);
    QCOMPARE(count(numbers.rate.at(0, 1).filter), 3); // February
    QCOMPARE(count(numbers.repeats.at(1, 1).filter), 0);
    QCOMPARE(count(numbers.acknowledged.filter), 3);
    QCOMPARE(count(numbers.retained.filter), 0); // nobody was lost: a list of nobody, not of everybody
}

void TestLearning::whatIsOffIsListed()
{
    TestDb db(QDateTime(today, QTime(9, 0), Qt::UTC));
    QVERIFY(await(readExceptions(db.store, db.now))->isEmpty());
    auto fire = complaint(today.addDays(-3));
    fire.isSafety = true;
    QVERIFY(db.put(fire));
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(db.put(mara));
    QVERIFY(db.put(
        CorrectiveAction{.id = Id::make(), .subject = "Scan labels", .owner = {mara.id}, .dueOn = today.addDays(-1)}));
    const auto off = await(readExceptions(db.store, db.now));
    QByteArrayList keys;
    for (const auto &line : *off) {
        keys.append(line.key);
        QCOMPARE(*await(db.store.count({line.entity, line.filter})), line.count);
    }
    QCOMPARE(keys, (QByteArrayList{"safety", "unacknowledged", "unowned", "actions"}));
}

void TestLearning::aFinishedActionRemindsOfItsCheck()
{
    TestDb db;
    const User mara{.id = Id::make(), .name = "Mara"};
    const User tom{.id = Id::make(), .name = "Tom"};
    QVERIFY(db.put(mara) && db.put(tom));
    CorrectiveAction action{.id = Id::make(),
        .subject = "Thicker seals",
        .owner = {mara.id},
        .dueOn = QDate(2026, 3, 10),
        .checkOn = QDate(2026, 4, 10)};
    const auto tasks = [&] { return *await(db.store.records({&Task::entity()})); };
    QVERIFY(db.put(action));
    QVERIFY(tasks().isEmpty()); // there is nothing to check yet
    action.status = ActionStatus::Done;
    QVERIFY(db.put(action));
    QCOMPARE(tasks().size(), 1);
    auto task = tasks().first().as<Task>();
    QCOMPARE(task.subject, "Check whether it worked: Thicker seals");
    QCOMPARE(task.remindAt.toLocalTime().date(), action.checkOn);
    QCOMPARE(task.owner.id, mara.id);
    action.checkOn = QDate(2026, 5, 11);
    action.checkedBy = {tom.id};
    QVERIFY(db.put(action));
    QCOMPARE(tasks().size(), 1);
    task = tasks().first().as<Task>();
    QCOMPARE(task.dueAt.toLocalTime().date(), action.checkOn);
    QCOMPARE(task.owner.id, tom.id);
    action.effect = ActionEffect::Effective;
    QVERIFY(db.put(action));
    QCOMPARE(tasks().first().as<Task>().status, TaskStatus::Done);
}

void TestLearning::anActionIsLateOnceItsDayIsOver()
{
    TestDb db(QDateTime(today, QTime(9, 0), Qt::UTC));
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(db.put(mara));
    for (const int days : {-1, 0, 15})
        QVERIFY(db.put(CorrectiveAction{
            .id = Id::make(), .subject = QString::number(days), .owner = {mara.id}, .dueOn = today.addDays(days)}));
    RecordTableModel actions(db.store, nullptr, CorrectiveAction::entity());
    actions.setClock([&db] { return db.now; });
    actions.setColumns({"subject", "due_on"});
    actions.setQuery({}, {});
    QTRY_COMPARE(actions.rowCount(), 3);
    const auto tones = [&actions] {
        QHash<QString, QString> tones;
        for (int row = 0; row < actions.rowCount(); ++row)
            tones.insert(
                actions.index(row, 0).data().toString(), actions.index(row, 1).data(roles::DueTone).toString());
        return tones;
    };
    const QHash<QString, QString> expected{{"-1", "bad"}, {"0", "warn"}, {"15", ""}};
    QTRY_COMPARE(tones(), expected);
}

void TestLearning::reportsKeepTextsAsText()
{
    auto c = complaint(today);
    c.subject = "<b>bold</b> & <img src=x>";
    const auto html = customerReport(
        {.customer = "A & B", .period = period, .cases = {caseClocksAt(Record::from(c), Record(), {}, 0)}});
    QVERIFY(html.contains("&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img"));
    QVERIFY(html.contains("A &amp; B"));
    QTemporaryDir dir;
    QVERIFY(writePdf(html, dir.filePath("report.pdf"), "Report"));
    QFile file(dir.filePath("report.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!writePdf(html, dir.filePath("no/such/report.pdf"), "Report"));
}

void TestLearning::barsAreAsLongAsTheirShare()
{
    const auto packing = Id::make();
    const auto seal = Id::make();
    LearningFacts facts{.period = period, .now = today.startOfDay(), .causes = {{packing, "Packing"}, {seal, "Seal"}}};
    for (int i = 0; i < 4; ++i)
        facts.complaints.append(complaint(QDate(2026, 2, 3), seal));
    facts.complaints.append(complaint(QDate(2026, 2, 3), packing));
    const auto html = yearReport(2026, learn(facts), {}, {});
    QVERIFY(html.contains("<td width=\"240\""));
    QVERIFY(html.contains("<td width=\"60\""));
}

void TestLearning::aHeadingStaysWithItsTable_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("together"); // the last of the rows that stand on the heading's page
    QTest::newRow("a short table in one piece") << 6 << 6;
    QTest::newRow("the beginning of a long one") << 70 << 4;
}

void TestLearning::aHeadingStaysWithItsTable()
{
    QFETCH(int, rows);
    QFETCH(int, together);
    QString table = "<table><thead><tr><th>Month</th></tr></thead>";
    for (int i = 0; i < rows; ++i)
        table += "<tr><td>January</td></tr>";
    for (int lines = 30; lines < 80; lines += 3) { // from well above the end of a page to below it
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QTextDocument document;
        document.setHtml(QString("<p>Text</p>").repeated(lines) + "<h2>Causes</h2>" + table + "</table>");
        printReport(document, writer);
        const auto pageOf = [&](const QTextBlock &block) {
            return int(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
        };
        const auto found = document.find("Causes");
        const auto *shown = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().value(0));
        QVERIFY(shown && shown->rows() == rows + 1);
        QCOMPARE(pageOf(shown->cellAt(together, 0).firstCursorPosition().block()), pageOf(found.block()));
    }
}

CRM_TEST(TestLearning)
#include "tst_learning.moc"
