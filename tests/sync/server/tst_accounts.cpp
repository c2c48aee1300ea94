// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/accounts.h"
#include "db/sync/server/api.h"
#include "db/sync/server/sqlitedatabase.h"
#include "db/sync/server/totp.h"
#include "tests/support/test.h"

using namespace crm;
using namespace crm::sync;

class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aLoginIsTakenOnce();
    void theInviteAndThePasswordMustFit();
    void aCodeIsAskedForWhereOneIsDemanded();
    void aCodeWorksOnce();
    void aRecoveryCodeWorksOnceAndHoweverItIsTyped();
    void aTokenSleepsNinetyDaysAndLivesAYear();
    void aRevokedDeviceIsOutAtOnce();
    void nobodyWaitsLongerThanShuttingOutMayTake();
    void aLostDeviceIsToldToWipe();
    void whoSignsOutIsOut();
    void whatDevicesTellIsTracedOnce();
    void aDeviceNumberIsOnePersons();
    void whoJoinsIsLentNumbersAtOnce();
    void nobodyBecomesAColleagueByTheirFile();
    void whoMayDoWhatIsTraced();
    void aLoginCannotForgeLinesOfTheAudit();
    void aChangedAuditIsNoticed_data();
    void aChangedAuditIsNoticed();

private:
    Joining join(const QString &totp = {}, const QString &given = "correct horse battery")
    {
        const JoinRequest request{
            accounts->invite("anna", now), "anna", given, "annasbox", "Anna's laptop", Id::make(), totp};
        return accounts->join(request, "127.0.0.1", now);
    }
    QStringList events()
    {
        QStringList all;
        for (const auto &line : Audit(*database).list(0))
            all.append(line.section(u'\t', 2, 4));
        return all;
    }

    static constexpr qint64 day = 86400000;
    qint64 now = 1772443800000;
    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<Accounts> accounts;
};

void TestAccounts::init()
{
    database.reset();
    dir = std::make_unique<QTemporaryDir>();
    database = std::make_unique<SqliteDatabase>(dir->filePath("office.db"), true);
    Ledger(*database).found("Office", "server01", now);
    accounts = std::make_unique<Accounts>(*database);
    QVERIFY(accounts->add({"anna", "Anna", "agent"}, "correct horse battery", now));
}

void TestAccounts::aLoginIsTakenOnce()
{
    QVERIFY(!accounts->add({"anna", "Another Anna", "manager"}, "correct horse battery", now));
    QCOMPARE(accounts->find("anna")->role, "agent");
}

void TestAccounts::theInviteAndThePasswordMustFit()
{
    QVERIFY(!join({}, "wrong horse battery").answer);
    const JoinRequest request{accounts->invite("anna", now), "anna", "correct horse battery", "annasbox", "Laptop", {}};
    auto stranger = request;
    stranger.login = "nobody";
    QVERIFY(!accounts->join(stranger, {}, now).answer);
    QVERIFY(!accounts->join(request, {}, now + 8 * day).answer);
    const auto joined = accounts->join(request, {}, now);
    QVERIFY(joined.answer);
    QCOMPARE(joined.answer->role, "agent");
    QVERIFY(!accounts->join(request, {}, now).answer); // works once
    QVERIFY(accounts->change({"anna", "Anna", "agent", {}, {}, true}, now));
    QVERIFY(!join().answer);
}

void TestAccounts::aCodeIsAskedForWhereOneIsDemanded()
{
    const auto factor = accounts->demandCode("anna", now);
    QCOMPARE(factor.recoveryCodes.size(), 10);
    const auto asked = join();
    QVERIFY(asked.needsCode);
    QVERIFY(!asked.answer);
    QVERIFY(!join({}, "wrong horse battery").needsCode); // who does not know the password learns nothing
    QVERIFY(!join("000000").answer);
    QVERIFY(join(totpCode(factor.secret, now / totpStepMs)).answer);
    accounts->demandNoCode("anna", now);
    QVERIFY(join().answer);
}

void TestAccounts::aCodeWorksOnce()
{
    const auto factor = accounts->demandCode("anna", now);
    const auto code = totpCode(factor.secret, now / totpStepMs);
    QVERIFY(join(code).answer);
    QVERIFY(!join(code).answer);
    now += totpStepMs;
    QVERIFY(!join(code).answer);
    QVERIFY(join(totpCode(factor.secret, now / totpStepMs)).answer);
}

void TestAccounts::aRecoveryCodeWorksOnceAndHoweverItIsTyped()
{
    const auto factor = accounts->demandCode("anna", now);
    QVERIFY(join(factor.recoveryCodes.at(3).toLower().remove(u'-')).answer);
    QVERIFY(!join(factor.recoveryCodes.at(3)).answer);
    QVERIFY(join(factor.recoveryCodes.at(4)).answer);
    accounts->demandCode("anna", now);
    QVERIFY(!join(factor.recoveryCodes.at(5)).answer); // of the former secret
}

void TestAccounts::aTokenSleepsNinetyDaysAndLivesAYear()
{
    const auto token = join().answer->token;
    QVERIFY(accounts->caller(token, now + 89 * day));
    QVERIFY(accounts->caller(token, now + 178 * day)); // 89 days since then
    QVERIFY(!accounts->caller(token, now + 269 * day));
    const auto other = join().answer->token;
    for (int days = 0; days <= 365; days += 60)
        QVERIFY(accounts->caller(other, now + days * day));
    QVERIFY(!accounts->caller(other, now + 366 * day));
}

void TestAccounts::aRevokedDeviceIsOutAtOnce()
{
    const auto token = join().answer->token;
    QVERIFY(accounts->caller(token, now));
    QCOMPARE(accounts->revoke("616e6e61", now), 1); // "anna…"
    QVERIFY(!accounts->caller(token, now));
    QCOMPARE(accounts->revoke("616e6e61", now), 0);
}

void TestAccounts::nobodyWaitsLongerThanShuttingOutMayTake()
{
    now = QDateTime::currentMSecsSinceEpoch(); // the server's own clock
    const auto joined = join();
    QVERIFY(joined.answer);
    Api api([file = dir->filePath("office.db")] { return std::make_unique<SqliteDatabase>(file); });
    const HttpRequest question{
        "POST", "/v1/pull", joined.answer->token, encodePull({"annasbox", 1, 0, 2000, 50000}), "127.0.0.1"};
    const auto waiting = api.answer(question, true);
    QVERIFY(waiting.waitFor >= 0);
    QVERIFY2(waiting.waitMs <= 30000, qPrintable(QString::number(waiting.waitMs)));
    QCOMPARE(api.answer(question, false).status, 200);
}

void TestAccounts::aLostDeviceIsToldToWipe()
{
    const auto token = join().answer->token;
    const auto other = join().answer->token; // the same device, joined again
    QCOMPARE(accounts->revoke("616e6e61", now), 1);
    QVERIFY(!accounts->isToWipe(token));
    QCOMPARE(accounts->wipe("616e6e61", now), 1); // also when it was revoked before
    QCOMPARE(accounts->wipe("616e6e61", now), 0);
    QVERIFY(!accounts->caller(token, now));
    QVERIFY(accounts->isToWipe(token));
    QVERIFY(accounts->isToWipe(other));
    QVERIFY(!accounts->isToWipe("nobody's"));
    QVERIFY(accounts->devices().first().isToWipe);
    accounts->noteWiped(token, "127.0.0.1", now);
    accounts->noteWiped(token, "127.0.0.1", now); // asked twice, told twice, traced once
    QVERIFY(accounts->isToWipe(token));
    QCOMPARE(events().mid(events().size() - 2),
        QStringList({"device to be wiped\tanna\tAnna's laptop", "told to wipe\tanna\t127.0.0.1 Anna's laptop"}));
}

void TestAccounts::whoSignsOutIsOut()
{
    const auto token = join().answer->token;
    const auto other = join().answer->token;
    accounts->signOut(token, now);
    accounts->signOut(token, now);
    QVERIFY(!accounts->caller(token, now));
    QVERIFY(!accounts->isToWipe(token));
    QVERIFY(accounts->caller(other, now));
    QCOMPARE(events().last(), "signed out\tanna\tAnna's laptop");
    QCOMPARE(events().filter("signed out").size(), 1);
}

void TestAccounts::whatDevicesTellIsTracedOnce()
{
    const ToldEvent event{Id::make(), "person csv 120\n9\tjoined\teve", now - 60000};
    const auto when = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODate);
    QList<Id> noted;
    for (int i = 0; i < 2; ++i) // the answer was lost, so that it is told again
        database->transact([&] { noted = Audit(*database).take({event}, "anna", "annasbox", now); });
    QCOMPARE(noted, QList<Id>{event.id});
    const auto lines = Audit(*database).list(1);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().section(u'\t', 2, 3), "exported\tanna");
    QVERIFY(lines.first().contains("person csv 120") && lines.first().contains(when));
    QCOMPARE(Audit(*database).verify(), QStringList());
}

void TestAccounts::aDeviceNumberIsOnePersons()
{
    const auto token = join().answer->token;
    const Caller anna{"anna", "agent", {}}, ben{"ben", "agent", {}};
    QVERIFY(accounts->claims(anna, "annasbox", token, now));
    QVERIFY(!accounts->claims(ben, "annasbox", token, now));
    QVERIFY(accounts->owns(ben, "new-one1") && accounts->owns(anna, "new-one1"));
    QVERIFY(accounts->claims(ben, "new-one1", "bens", now));
    QVERIFY(!accounts->owns(anna, "new-one1"));
    QVERIFY(!accounts->claims(anna, "new-one1", token, now));
    QCOMPARE(accounts->devices().size(), 1); // a number that comes with the token it began with is no copy
    QVERIFY(accounts->claims(anna, "annascopy", token, now));
    const auto devices = accounts->devices();
    QCOMPARE(devices.size(), 2);
    QVERIFY(devices.last().isCopy);
}

/// What is written before the first exchange has numbers as well, and nobody else's.
void TestAccounts::whoJoinsIsLentNumbersAtOnce()
{
    QVERIFY(accounts->add({"rita", "Rita", "reader"}, "correct horse battery", now));
    const auto ask = [&](const QString &login, const QByteArray &device) {
        JoinRequest request{accounts->invite(login, now), login, "correct horse battery", device, "Laptop", Id::make()};
        request.series = {{"case", 7}};
        const auto joined = accounts->join(decodeJoin(encodeJoin(request)), "127.0.0.1", now);
        return joined.answer ? decodeJoined(encodeJoined(*joined.answer)) : JoinAnswer();
    };
    const auto first = ask("anna", "annasbox");
    QCOMPARE(first.leases.size(), 1);
    QCOMPARE(first.leases.first().series, QByteArray("case"));
    QCOMPARE(first.leases.first().first, 8); // after those the file has given
    QCOMPARE(first.leases.first().last, 7 + leaseSize);
    QCOMPARE(first.deviceCode.size(), 3);
    const auto second = ask("anna", "annashut");
    QCOMPARE(second.leases.first().first, 8 + leaseSize);
    QVERIFY(second.deviceCode != first.deviceCode);
    const auto reader = ask("rita", "ritasbox");
    QVERIFY(!reader.token.isEmpty());
    QVERIFY(reader.leases.isEmpty());
    QVERIFY(reader.deviceCode.isEmpty());
}

void TestAccounts::nobodyBecomesAColleagueByTheirFile()
{
    const auto user = Id::make();
    const auto come = [&](const QString &login, const QByteArray &device) {
        return accounts->join(
            {accounts->invite(login, now), login, "correct horse battery", device, "Laptop", user, {}}, {}, now);
    };
    QVERIFY(accounts->add({"ben", "Ben", "agent"}, "correct horse battery", now));
    QCOMPARE(come("anna", "annasbox").answer->user, user); // her own file
    const auto joined = come("ben", "bensbox1");           // a copy of it
    QVERIFY(joined.answer);
    QVERIFY(!joined.answer->user.isNull());
    QVERIFY(joined.answer->user != user);
}

void TestAccounts::whoMayDoWhatIsTraced()
{
    join({}, "wrong horse battery");
    join();
    accounts->change({"anna", "Anna", "manager", "North"}, now);
    accounts->change({"anna", "Anna B.", "manager", "North"}, now); // a name is no right
    accounts->revoke("616e6e61", now);
    QCOMPARE(events(),
        QStringList({"user added\tanna\tagent ", "invited\tanna\t", "refused\tanna\t127.0.0.1 Anna's laptop",
            "invited\tanna\t", "joined\tanna\t127.0.0.1 Anna's laptop", "role changed\tanna\tagent  → manager North",
            "device revoked\tanna\tAnna's laptop"}));
    QCOMPARE(Audit(*database).verify(), QStringList());
}

void TestAccounts::aLoginCannotForgeLinesOfTheAudit()
{
    const JoinRequest request{QByteArray(16, 'x'), "eve\n9\t2026-03-02T09:30:00Z\tjoined\tanna", "wrong horse battery",
        "evesbox1", "a\tb", {}};
    QVERIFY(!accounts->join(request, "127.0.0.1", now).answer);
    const auto lines = Audit(*database).list(1);
    QCOMPARE(lines.size(), 1);
    QVERIFY(!lines.first().contains(u'\n'));
    QCOMPARE(lines.first().count(u'\t'), 5);
    QCOMPARE(Audit(*database).verify(), QStringList());
}

void TestAccounts::aChangedAuditIsNoticed_data()
{
    QTest::addColumn<QByteArrayList>("forgery");
    QTest::addColumn<QString>("fault");
    QTest::newRow("changed") << QByteArrayList{"UPDATE audit SET login = 'ben' WHERE n = 2"}
                             << "Event 2 of the audit has been changed.";
    QTest::newRow("taken out") << QByteArrayList{"DELETE FROM audit WHERE n = 2"} << "Event 2 of the audit is missing.";
    QTest::newRow("put in another order")
        << QByteArrayList{"UPDATE audit SET n = n + 10 WHERE n IN (2, 3)", "UPDATE audit SET n = 15 - n WHERE n > 10"}
        << "Event 2 of the audit has been changed.";
}

void TestAccounts::aChangedAuditIsNoticed()
{
    QFETCH(QByteArrayList, forgery);
    join();
    QCOMPARE(Audit(*database).verify(), QStringList());
    for (const auto &statement : forgery)
        database->run(statement);
    QTEST(Audit(*database).verify().join(u' '), "fault");
}

CRM_TEST(TestAccounts)
#include "tst_accounts.moc"
