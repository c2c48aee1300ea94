// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/baredevice.h"

using namespace crm;
using namespace crm::sync;

/// Who may do what to whose records, table by table: the server over bare operations, without any program's tables.
class TestAdmission : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void everyRoleDoesWhatItMayAndNothingElse_data();
    void everyRoleDoesWhatItMayAndNothingElse();
    void whoAddsChangesWhatTheyHaveAdded();
    void whoMakesARecordForOthersMakesItsParts();
    void whoGivesARecordAwayAndRemovesItRemovesItsParts();
    void whoChangesRulesMustBeAdministrator();
    void aForgedAuthorIsReplaced();
    void othersWordsAreTakenOnlyAfterARestore();
    void copiesOfOneNameDoNotOverwriteEachOther_data();
    void copiesOfOneNameDoNotOverwriteEachOther();
    void whatSomebodyGivesBackDoesNotMakeOneAskOneself();
    void whatIsWrittenOnceIsCorrectedAtOnceOrNever();
    void nobodyIsAskedAboutWhatIsWorkedOut();
    void programsTellWhatTheyWorkOut();

private:
    Stores m_stores;
};

namespace {

const QStringList roles{"reader", "agent", "manager", "administrator", "guest"};

/// Who says what of the name of a record, without having heard of anything after its insertion.
Op saying(Op::Kind kind, const Id &row, const QByteArray &node, quint64 h, const QString &name)
{
    auto op = opOf(kind, "open_table", row, node, h);
    op.seen = kind == Op::Insert ? 0 : 1;
    op.groups = {{"name", {{QString("name"), name}}}};
    return op;
}

int questions(Office &office)
{
    return office.database->scalar("SELECT count(*) FROM entity_row WHERE tbl = 'sync_conflict'").toInt();
}

} // namespace

/// Letters are the roles that may: r(eader), a(gent), m(anager), A(dministrator); a guest is nobody the server knows.
void TestAdmission::everyRoleDoesWhatItMayAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<QString>("readers");
    QTest::addColumn<QString>("writers");
    const auto row = [](const char *table, const char *whose, const char *readers, const char *writers) {
        QTest::addRow("%s of %s", table, whose)
            << QByteArray(table) << QString(whose) << QString(readers) << QString(writers);
    };
    row("open_table", "self", "ramA", "amA");
    row("open_table", "mate", "ramA", "amA");
    row("open_table", "stranger", "ramA", "amA");
    row("open_table", "nobody", "ramA", "amA");
    row("team_table", "self", "ramA", "amA");
    row("team_table", "mate", "ramA", "amA");
    row("team_table", "stranger", "A", "A");
    row("team_table", "nobody", "ramA", "amA");
    row("owned_table", "self", "ramA", "amA");
    row("owned_table", "mate", "mA", "mA");
    row("owned_table", "stranger", "A", "A");
    row("own_table", "self", "ramA", "ramA");
    row("own_table", "mate", "", "");
    row("own_table", "stranger", "", "");
    row("own_table", "nobody", "ramA", "amA");
    row("guarded_table", "self", "ramA", "mA");
    row("guarded_table", "stranger", "ramA", "mA");
    row("undescribed_table", "self", "ramA", "amA");
    row("undescribed_table", "mate", "A", "A");
    row("undescribed_table", "stranger", "A", "A");
}

void TestAdmission::everyRoleDoesWhatItMayAndNothingElse()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, whose);
    QFETCH(QString, readers);
    QFETCH(QString, writers);
    Office office;
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    QVERIFY(root.describe(tables()).isOk());
    int n = 0;
    for (const auto &role : roles) {
        const auto letter = role == "administrator" ? QString("A") : role.left(1);
        const auto tag = QByteArray::number(++n);
        const auto self = office.hire("self" + tag, role, "North");
        const auto other = whose == "self" ? self
            : whose == "mate"              ? office.hire("mate" + tag, "agent", "north ")
                                           : office.hire("stranger" + tag, "agent", "South");
        // Who owns the record made it, when they were allowed to.
        BareDevice author(office, "author_" + tag, {other.login, "administrator", other.user, other.team});
        const auto make = [&](const char *name) {
            auto op = opOf(Op::Insert, table, Id::make(), {}, 1);
            op.groups = {{"owner", {}}, {"name", {{QString("name"), QString(name)}}}};
            if (whose != "nobody")
                op.groups["owner"].insert(QString("owner"), other.user.bytes());
            author.send(op);
            return op.row;
        };
        const auto changed = make("before");
        const auto removed = make("kept");
        BareDevice device(office, "device_" + tag, self);
        QCOMPARE(std::pair(role, device.gets(table, changed)), std::pair(role, readers.contains(letter)));
        auto change = opOf(Op::Update, table, changed, {}, 100);
        change.groups = {{"name", {{QString("name"), QString("after")}}}};
        device.send(change);
        QCOMPARE(std::pair(role, nameOf(office, table, changed)),
            std::pair(role, QString(writers.contains(letter) ? "after" : "before")));
        device.send(opOf(Op::Remove, table, removed, {}, 101));
        QCOMPARE(std::pair(role, nameOf(office, table, removed)),
            std::pair(role, QString(writers.contains(letter) ? "removed" : "kept")));
        // Nobody gets into a record by hanging something on it, or by saying that it is theirs.
        auto child = opOf(Op::Insert, "child_table", Id::make(), {}, 102);
        child.groups = {{"parent", {{QString("parent"), changed.bytes()}}}};
        device.send(child);
        auto claim = opOf(Op::Update, table, changed, {}, 103);
        claim.groups = {{"owner", {{QString("owner"), self.user.bytes()}}}};
        device.send(claim);
        QCOMPARE(std::pair(role, device.gets(table, changed)), std::pair(role, readers.contains(letter)));
        QCOMPARE(office.ledger.states({{"child_table", child.row}}).contains(child.row),
            role != "reader" && role != "guest" && readers.contains(letter));
    }
}

/// What all work by: an import adds to it, a manager changes it.
void TestAdmission::whoAddsChangesWhatTheyHaveAdded()
{
    Office office;
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    QVERIFY(root.describe(tables()).isOk());
    BareDevice eve(office, "evesdesk", office.hire("eve", "agent"));
    BareDevice adam(office, "adamdesk", office.hire("adam", "agent"));
    BareDevice boss(office, "bossdesk", office.hire("boss", "manager"));
    const auto row = Id::make();
    quint64 h = 100;
    const auto write = [&](BareDevice &device, Op::Kind kind, const char *name) {
        auto op = opOf(kind, "common_table", row, {}, ++h);
        op.groups = {{"owner", {}}, {"name", {{QString("name"), QString(name)}}}};
        device.send(op);
        return nameOf(office, "common_table", row);
    };
    QCOMPARE(write(eve, Op::Insert, "added"), QString("added"));
    QCOMPARE(write(eve, Op::Update, "hers"), QString("hers"));
    QCOMPARE(write(boss, Op::Update, "theirs"), QString("theirs"));
    QCOMPARE(write(adam, Op::Update, "his"), QString("theirs"));
}

void TestAdmission::whoMakesARecordForOthersMakesItsParts()
{
    Office office;
    const auto north = office.hire("adam", "agent", "North");
    const auto south = office.hire("eve", "agent", "South");
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    QVERIFY(root.describe(tables()).isOk());
    BareDevice eve(office, "evesdesk", south);
    BareDevice second(office, "evesnext", south);
    auto made = opOf(Op::Insert, "team_table", Id::make(), {}, 1);
    made.groups = {{"owner", {{QString("owner"), north.user.bytes()}}}};
    eve.send(made);
    const auto heard = office.ledger.head().head;
    quint64 h = 100;
    const auto isTaken = [&](BareDevice &device, qint64 seen) {
        auto part = opOf(Op::Insert, "child_table", Id::make(), {}, ++h);
        part.seen = seen;
        part.groups = {{"parent", {{QString("parent"), made.row.bytes()}}}};
        device.send(part);
        return office.ledger.states({{"child_table", part.row}}).contains(part.row);
    };
    QVERIFY(isTaken(eve, 0)); // before she has heard that it is not hers to see
    QVERIFY(!isTaken(eve, heard));
    QVERIFY(!isTaken(second, 0)); // which never had it
    auto view = opOf(Op::Insert, "share_table", Id::make(), {}, ++h);
    view.seen = 0;
    view.groups
        = {{"target", {{QString("target"), made.row.bytes()}}}, {"with", {{QString("with"), south.user.bytes()}}}};
    eve.send(view);
    QVERIFY(!eve.gets("team_table", made.row)); // nobody shares with themselves what is not theirs to see
}

/// After the first operation the second is about what its author does not see any more.
void TestAdmission::whoGivesARecordAwayAndRemovesItRemovesItsParts()
{
    Office office;
    const auto north = office.hire("adam", "agent", "North");
    const auto south = office.hire("eve", "agent", "South");
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    QVERIFY(root.describe(tables()).isOk());
    BareDevice eve(office, "evesdesk", south);
    auto whole = opOf(Op::Insert, "team_table", Id::make(), {}, 1);
    whole.groups = {{"owner", {{QString("owner"), south.user.bytes()}}}};
    auto part = opOf(Op::Insert, "child_table", Id::make(), {}, 2);
    part.groups = {{"parent", {{QString("parent"), whole.row.bytes()}}}};
    eve.sendTogether({whole, part});
    auto away = opOf(Op::Remove, "team_table", whole.row, {}, 10);
    away.groups = {{"owner", {{QString("owner"), north.user.bytes()}}}};
    auto along = opOf(Op::Remove, "child_table", part.row, {}, 11);
    away.seen = along.seen = office.ledger.head().head;
    eve.sendTogether({away, along});
    QCOMPARE(nameOf(office, "team_table", whole.row), "removed");
    QCOMPARE(nameOf(office, "child_table", part.row), "removed");
    QCOMPARE(questions(office), 0);
}

void TestAdmission::whoChangesRulesMustBeAdministrator()
{
    Office office;
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    BareDevice eve(office, "evesdesk", office.hire("eve", "agent"));
    root.describe(tables());
    auto open = tables();
    for (auto &rule : open) {
        rule.reach = reach::everyone;
        rule.version = 99;
        rule.writers = "reader";
    }
    eve.describe(open);
    QCOMPARE(office.ledger.rules()->value("team_table").reach, QByteArray(reach::team));
    QCOMPARE(office.ledger.rules()->value("guarded_table").writers, QByteArray("manager"));
    root.describe(open);
    QCOMPARE(office.ledger.rules()->value("team_table").reach, QByteArray(reach::everyone));
}

void TestAdmission::aForgedAuthorIsReplaced()
{
    Office office;
    const auto eve = office.hire("eve", "agent");
    BareDevice device(office, "evesdesk", eve);
    device.describe(tables());
    auto op = opOf(Op::Insert, "open_table", Id::make(), {}, 1);
    op.author.user = Id::make();
    op.groups = {{"name", {{QString("name"), QString("Not me")}}}};
    device.send(op);
    QCOMPARE(office.ledger.states({{op.table, op.row}}).value(op.row).groups.value("name").author.user, eve.user);
}

void TestAdmission::othersWordsAreTakenOnlyAfterARestore()
{
    Office office;
    BareDevice device(office, "evesdesk", office.hire("eve", "agent"));
    device.describe(tables());
    auto op = opOf(Op::Insert, "open_table", Id::make(), "someones", 1);
    op.groups = {{"name", {{QString("name"), QString("Said by somebody else")}}}};
    device.send(op);
    QVERIFY(office.ledger.states({{op.table, op.row}}).isEmpty());
}

/// A server that went back has forgotten that a copy of the laptop took a name of its own.
void TestAdmission::copiesOfOneNameDoNotOverwriteEachOther_data()
{
    QTest::addColumn<int>("stampOfCopy");
    QTest::newRow("the copy wrote first") << 10;
    QTest::newRow("the laptop wrote first") << 30;
}

void TestAdmission::copiesOfOneNameDoNotOverwriteEachOther()
{
    QFETCH(int, stampOfCopy);
    Office office;
    const auto anna = office.hire("anna", "agent");
    BareDevice laptop(office, "annabare", anna);
    BareDevice copy(office, "anna_new", anna);
    laptop.describe(tables());
    const auto row = Id::make();
    laptop.send(saying(Op::Insert, row, "annabare", 1, "first"));
    office.ledger.beginEpoch("server02", officeTime);
    laptop.epoch = copy.epoch = office.ledger.head().epoch;
    laptop.send(saying(Op::Update, row, "annabare", 20, "the laptop's"));
    laptop.send(saying(Op::Update, row, "annabare", 21, "the laptop's own second thought"));
    QCOMPARE(questions(office), 0);
    copy.send(saying(Op::Insert, row, "annabare", 1, "first"));
    copy.send(saying(Op::Update, row, "annabare", quint64(stampOfCopy), "the copy's"));
    QCOMPARE(nameOf(office, "open_table", row), stampOfCopy > 21 ? "the copy's" : "the laptop's own second thought");
    QCOMPARE(questions(office), 1);
    copy.send(saying(Op::Update, row, "anna_new", 40, "the copy's last word"));
    QCOMPARE(questions(office), stampOfCopy > 21 ? 1 : 2); // of what the laptop wrote it still has not heard
}

void TestAdmission::whatSomebodyGivesBackDoesNotMakeOneAskOneself()
{
    Office office;
    BareDevice anna(office, "annabare", office.hire("anna", "agent"));
    BareDevice ben(office, "bensbare", office.hire("ben", "agent"));
    anna.describe(tables());
    const auto row = Id::make();
    anna.send(saying(Op::Insert, row, "annabare", 1, "first"));
    office.ledger.beginEpoch("server02", officeTime);
    anna.epoch = ben.epoch = office.ledger.head().epoch;
    const auto said = saying(Op::Update, row, "annabare", 20, "second");
    auto givenBack = said;
    givenBack.author.at = 0;
    ben.send(givenBack);
    anna.send(said);
    anna.send(saying(Op::Update, row, "annabare", 21, "third"));
    QCOMPARE(nameOf(office, "open_table", row), "third");
    QCOMPARE(questions(office), 0);
}

void TestAdmission::whatIsWrittenOnceIsCorrectedAtOnceOrNever()
{
    constexpr qint64 minute = 60000;
    Office office;
    BareDevice anna(office, "annadesk", office.hire("anna", "agent"));
    BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
    anna.describe(tables());
    auto op = opOf(Op::Insert, "log_table", Id::make(), {}, 1);
    const auto say = [&](const char *words) { op.groups = {{"name", {{QString("name"), QString(words)}}}}; };
    say("Called at ten");
    anna.send(op);
    op.kind = Op::Update;
    op.stamp.h += 100;
    op.author.at += 14 * minute;
    say("Called at eleven");
    anna.send(op);
    QCOMPARE(nameOf(office, "log_table", op.row), "Called at eleven");
    op.stamp.h += 100;
    say("Never called");
    root.send(op); // not even an administrator says what somebody else wrote
    QCOMPARE(nameOf(office, "log_table", op.row), "Called at eleven");
    op.stamp.h += 100;
    op.author.at += 30 * minute;
    anna.send(op);
    QCOMPARE(nameOf(office, "log_table", op.row), "Called at eleven");
}

void TestAdmission::nobodyIsAskedAboutWhatIsWorkedOut()
{
    Office office;
    BareDevice anna(office, "annabare", office.hire("anna", "administrator"));
    BareDevice ben(office, "bensbare", office.hire("ben", "agent"));
    auto rules = tables();
    rules["open_table"].quiet = {"total"};
    QVERIFY(anna.describe(rules).isOk());
    const auto row = Id::make();
    const auto write = [&](Op::Kind kind, quint64 h, qint64 seen, const QString &value) {
        auto op = opOf(kind, "open_table", row, {}, h);
        op.seen = seen;
        for (const auto *group : {"name", "total"})
            op.groups.insert(group, {{QString::fromLatin1(group), value}});
        return op;
    };
    anna.send(write(Op::Insert, 1, 0, "first"));
    const auto seen = office.ledger.head().head;
    anna.send(write(Op::Update, 2, seen, "Anna's"));
    ben.send(write(Op::Update, 3, seen, "Ben's"));
    QCOMPARE(nameOf(office, "open_table", row), "Ben's");
    QCOMPARE(questions(office), 1); // about the name
}

void TestAdmission::programsTellWhatTheyWorkOut()
{
    const auto rules = rulesOf(Registry::instance(), sharing());
    QVERIFY(rules["quote"].quiet.contains("net"));
    QVERIFY(!rules["quote"].quiet.contains("number"));
    QVERIFY(!rules["quote"].quiet.contains("state"));
    QVERIFY(!rules["attachment"].quiet.contains("sha256"));
    QCOMPARE(rules["contact_point"].quiet, QByteArrayList());
    QVERIFY(rules["quote"].seal.groups.contains("terms"));
    QVERIFY(!rules["quote"].seal.groups.contains("notes"));
    QCOMPARE(rules["quote"].seal.parts, QByteArrayList{"quote_line"});
    QVERIFY(!rules["organisation"].seal.isGiven());
    QVERIFY(decodeRules(encodeRules(rules)) == rules);
}

CRM_TEST(TestAdmission)
#include "tst_admission.moc"
