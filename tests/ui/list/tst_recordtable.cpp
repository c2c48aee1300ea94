// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordtable.h"

#include "db/entities/activity.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/search/search.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtablemodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/paint.h"
#include "ui/kit/painttext.h"
#include "ui/kit/tokens.h"

#include <QLocale>
#include <QSignalSpy>

namespace crm {

class TestRecordTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsSelectedGoesAlongWhenItGetsAnotherPlace();
    void othersThatMoveLeaveTheCurrentRecord();
    void theNeighbourFollowsARecordThatIsGone();
    void aCountdownHasRoom();
    void badgesTakeWhatTheirWordsNeed();
    void namesAreReadInANarrowTable();
    void timesAreReadInANarrowTable();
    void wordsAreNotCutWhereOneScrollsAnyway();

private:
    void rename(const char *from, const QString &to);
    QString current() const { return m_table->currentIndex().siblingAtColumn(0).data().toString(); }

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<RecordTable> m_table;
    QHash<QByteArray, Id> m_ids;
};

void TestRecordTable::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    for (const auto *name : {"Bela", "Cora", "Dina", "Edda"}) {
        m_ids.insert(name, Id::make());
        QVERIFY(m_db->put(Person{.id = m_ids.value(name), .name = QLatin1String(name)}));
    }
    m_model = std::make_unique<RecordTableModel>(m_db->store, m_search.get(), Person::entity());
    m_model->setColumns({"name", "lifecycle"});
    m_table = std::make_unique<RecordTable>();
    m_table->setRecordModel(m_model.get(), "People");
    m_table->resize(600, 400);
    m_table->show();
    m_model->setQuery({}, {});
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void TestRecordTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_search.reset();
    m_db.reset();
}

void TestRecordTable::rename(const char *from, const QString &to)
{
    QSignalSpy shown(m_model.get(), &RecordTableModel::shown);
    auto person = await(m_db->store.fetch(Person::entity(), {m_ids.value(from)}))->first();
    person.setValue("name", to);
    QVERIFY(await(m_db->store.commit({"Rename", {person}})));
    QTRY_VERIFY(!shown.isEmpty());
}

void TestRecordTable::whatIsSelectedGoesAlongWhenItGetsAnotherPlace()
{
    m_table->selectRow(3);
    rename("Edda", "Ada");
    QTRY_COMPARE(current(), QString("Ada"));
    QTRY_COMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->selectedRids(), Rids{m_model->rids().first()});
}

void TestRecordTable::othersThatMoveLeaveTheCurrentRecord()
{
    m_table->selectRow(1);
    rename("Edda", "Ada");
    QTRY_COMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(current(), QString("Cora"));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void TestRecordTable::theNeighbourFollowsARecordThatIsGone()
{
    m_table->selectRow(1);
    QVERIFY(await(m_db->store.commit({.label = "Delete", .removals = {{"person", m_ids.value("Cora")}}})));
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(current(), QString("Dina"));
}

void TestRecordTable::aCountdownHasRoom()
{
    RecordTableModel cases(m_db->store, m_search.get(), ServiceCase::entity());
    cases.setColumns({"due_at", "subject", "description", "person", "organisation", "owner"});
    RecordTable table;
    table.setRecordModel(&cases, "Cases");
    table.resize(300, 200);
    table.show();
    for (const auto &widths : {QList<int>(), QList<int>{0, 200}}) {
        table.setWidths(widths);
        QVERIFY(table.columnWidth(0) > badgeWidth({.text = "−23 h 59 min", .icon = "clock"}) + scaled(20));
    }
}

void TestRecordTable::badgesTakeWhatTheirWordsNeed()
{
    RecordTableModel cases(m_db->store, m_search.get(), ServiceCase::entity());
    cases.setColumns({"subject", "kind", "status", "severity"});
    RecordTable table;
    table.setRecordModel(&cases, "Cases");
    table.resize(scaled(600), scaled(400));
    table.show();
    for (int column = 1; column < 3; ++column) {
        const auto texts = cases.choiceTexts(column);
        QVERIFY(texts.size() > 3);
        for (const auto &text : texts)
            if (badgeWidth({.text = text, .hasDot = true}) < scaled(110))
                QVERIFY2(table.columnWidth(column) >= badgeWidth({.text = text, .hasDot = true}) + scaled(20),
                    qPrintable(text));
    }
    QVERIFY(table.columnWidth(2) < table.columnWidth(1)); // "New" needs less than "Information request"
}

/// Beside the sidebar of a window 1280 wide: what they are called stays, and nothing has to be scrolled to.
void TestRecordTable::namesAreReadInANarrowTable()
{
    RecordTableModel companies(m_db->store, m_search.get(), Organisation::entity());
    companies.setTitleLook({TitleLook::Square, "industry"});
    companies.setColumns(
        {"name", "kind", "city", "country", "phone", "owner", "last_contact_at", "open_deals", "open_cases"});
    RecordTable table;
    table.setRecordModel(&companies, "Companies");
    table.resize(scaled(994), scaled(400));
    table.show();
    int total = 0;
    for (int column = 0; column < companies.columnCount(); ++column)
        total += table.columnWidth(column);
    QVERIFY2(table.columnWidth(0) >= scaled(190), qPrintable(QString::number(table.columnWidth(0))));
    QVERIFY2(total <= table.viewport()->width(),
        qPrintable(QStringLiteral("%1 > %2").arg(total).arg(table.viewport()->width())));
    QVERIFY(table.columnWidth(7) < table.columnWidth(0) / 2); // a number of two digits
}

/// Of ten columns some are out of sight: what the record is called and whose it is are not cut for their sake.
void TestRecordTable::wordsAreNotCutWhereOneScrollsAnyway()
{
    RecordTableModel quotes(m_db->store, m_search.get(), Quote::entity());
    quotes.setTitleLook({TitleLook::None, "number"});
    quotes.setColumns(
        {"number", "title", "status", "organisation", "total", "issued_on", "valid_until", "net", "margin", "owner"});
    RecordTable table;
    table.setRecordModel(&quotes, "Quotes");
    table.resize(scaled(860), scaled(400));
    table.show();
    QVERIFY2(table.columnWidth(1) >= scaled(210), qPrintable(QString::number(table.columnWidth(1))));
    QVERIFY2(table.columnWidth(3) >= scaled(150), qPrintable(QString::number(table.columnWidth(3))));
    QVERIFY2(table.columnWidth(5) < scaled(118), qPrintable(QString::number(table.columnWidth(5))));
}

/// Words give way, the time in "yesterday, 22:28" does not; a day takes no more than a day needs.
void TestRecordTable::timesAreReadInANarrowTable()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    RecordTableModel tasks(m_db->store, m_search.get(), Task::entity());
    tasks.setColumns({"subject", "kind", "due_at", "person", "organisation", "status", "owner"});
    RecordTable table;
    table.setRecordModel(&tasks, "Tasks");
    table.resize(scaled(700), scaled(400));
    table.show();
    const auto now = QDateTime(QDate(2026, 9, 28), QTime(9, 0));
    for (const int days : {-1, 1}) {
        const auto text = relativeTime(QDateTime(now.date().addDays(days), QTime(22, 28)), now);
        QVERIFY2(
            table.columnWidth(2) >= textWidth(text, TextStyle::Body, QFont::Normal) + scaled(20), qPrintable(text));
    }
    RecordTableModel quotes(m_db->store, m_search.get(), Quote::entity());
    quotes.setColumns({"number", "title", "status", "organisation", "total", "issued_on", "valid_until", "net"});
    RecordTable list;
    list.setRecordModel(&quotes, "Quotes");
    list.resize(scaled(700), scaled(400));
    list.show();
    QVERIFY(list.columnWidth(5) < table.columnWidth(2));
    QVERIFY(list.columnWidth(5)
        >= textWidth(shortDate(now.date().addYears(-1), now.date()), TextStyle::Body, QFont::Normal) + scaled(20));
    QLocale::setDefault(QLocale::c());
}

CRM_TEST(TestRecordTable)

} // namespace crm

#include "tst_recordtable.moc"
