// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/voucher.h"

#include "db/entities/casepart.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestVoucher : public QObject
{
    Q_OBJECT
private slots:
    void aVoucherKeepsToItsPolicy();
    void aVoucherIsNotRedeemedAfterItsDay();
    void aVoucherIsRedeemedOnceItCounts();
    void aRedeemedVoucherStaysAsItWas_data();
    void aRedeemedVoucherStaysAsItWas();
    void aRedemptionIsTakenBackInSoManyWords();
    void aVoucherExpiresByItself();
    void nothingIsGivenBesideThePolicies();
    void aPolicyOutOfUseGivesNothingMore();
    void aCancelledVoucherComesBackWithinTheBudget();
    void aRemedyNamesItsVoucher();
    void aRemedyIsNobodyElsesVoucher();
};

namespace {

QByteArray voucherRefusedAt(const Result<ChangeSet> &done)
{
    return done ? QByteArray() : done.error().problems.value(0).field;
}

QString sentenceAt(const Result<ChangeSet> &done)
{
    return done ? QString() : done.error().problems.value(0).message;
}

Record storedVoucher(TestDb &db, const Id &id)
{
    return await(db.store.fetch(Voucher::entity(), {id}))->first();
}

} // namespace

void TestVoucher::aVoucherKeepsToItsPolicy()
{
    TestDb db;
    const VoucherPolicy policy{.id = Id::make(),
        .name = "Service",
        .limit = {5000},
        .budget = {8000},
        .period = BudgetPeriod::Month,
        .validDays = 90};
    QVERIFY(db.put(policy));
    const auto issue = [&](qint64 minor, const char *currency = "EUR") {
        const Voucher v{.id = Id::make(), .value = {minor}, .currency = currency, .policy = {policy.id}};
        return std::pair(v.id, db.put(v));
    };
    QCOMPARE(voucherRefusedAt(issue(5001).second), QByteArray("value"));
    QCOMPARE(voucherRefusedAt(issue(100, "USD").second), QByteArray("currency"));
    QCOMPARE(voucherRefusedAt(issue(0).second), QByteArray("value"));
    const auto [first, done] = issue(5000);
    QVERIFY(done);
    QVERIFY(db.get<Voucher>(first).code.startsWith("V-000"));
    QCOMPARE(db.get<Voucher>(first).expiresOn, db.now.date().addDays(90));
    QCOMPARE(voucherRefusedAt(issue(3001).second), QByteArray("value")); // 30.00 of 80.00 are left
    QVERIFY(issue(3000).second);
    db.now = db.now.addMonths(1); // another month, another budget
    QVERIFY(issue(5000).second);
    Voucher odd{.id = Id::make(), .value = {100}, .policy = {policy.id}, .issuedOn = db.now.date().addMonths(1)};
    QCOMPARE(voucherRefusedAt(db.put(odd)), QByteArray("issued_on")); // next month's budget is next month's
    odd.issuedOn = db.now.date();
    odd.expiresOn = db.now.date().addDays(91);
    QCOMPARE(voucherRefusedAt(db.put(odd)), QByteArray("expires_on"));
    odd.expiresOn = db.now.date().addDays(90);
    QVERIFY(db.put(odd));
}

void TestVoucher::aVoucherIsNotRedeemedAfterItsDay()
{
    TestDb db;
    Voucher v{.id = Id::make(), .value = {1000}, .issuedOn = db.now.date(), .expiresOn = db.now.date().addDays(1)};
    QVERIFY(db.put(v));
    auto record = await(db.store.fetch(Voucher::entity(), {v.id}))->first();
    record.setValue("redeemed_on", db.now.date().addDays(2).toString(Qt::ISODate));
    QCOMPARE(voucherRefusedAt(db.put(record)), QByteArray("redeemed_on"));
    record.setValue("redeemed_on", db.now.date().addDays(1).toString(Qt::ISODate));
    QVERIFY(db.put(record));
    QCOMPARE(db.get<Voucher>(v.id).status, VoucherStatus::Redeemed);
}

/// Lists, filters and files say so; what is stored is that it was issued.
void TestVoucher::aVoucherExpiresByItself()
{
    TestDb db(QDateTime::currentDateTimeUtc());
    const auto today = db.now.toLocalTime().date();
    const auto issue = [&](const QDate &last) {
        const Voucher v{.id = Id::make(), .value = {1000}, .issuedOn = today.addDays(-30), .expiresOn = last};
        [&] { QVERIFY(db.put(v)); }();
        return v.id;
    };
    const auto past = issue(today.addDays(-1));
    const auto good = issue(today.addDays(1));
    const auto endless = issue({});
    const auto idsOf = [&](const char *status) {
        QList<Id> ids;
        for (const auto &row :
            *await(db.store.select({&Voucher::entity(), Filter::equals("status", QString(status))}, {"id"})))
            ids.append(Id::fromBytes(row.cells.first().toByteArray()));
        return ids;
    };
    QCOMPARE(idsOf("expired"), QList{past});
    QCOMPARE(idsOf("issued").size(), 2);
    QVERIFY(!idsOf("issued").contains(past));
    auto record = storedVoucher(db, past);
    QCOMPARE(record.text("status"), QStringLiteral("issued"));
    record.setValue("status", QStringLiteral("expired")); // as a file written from the list says
    QVERIFY(db.put(record));
    QCOMPARE(storedVoucher(db, past).text("status"), QStringLiteral("issued"));
    for (const auto &id : {good, endless}) {
        record = storedVoucher(db, id);
        record.setValue("status", QStringLiteral("expired"));
        QCOMPARE(voucherRefusedAt(db.put(record)), QByteArray("status"));
    }
}

void TestVoucher::aVoucherIsRedeemedOnceItCounts()
{
    TestDb db;
    const Voucher v{.id = Id::make(), .value = {1000}, .issuedOn = db.now.date()};
    QVERIFY(db.put(v));
    const auto change = [&](const char *field, const QString &value) {
        auto record = await(db.store.fetch(Voucher::entity(), {v.id}))->first();
        record.setValue(field, value);
        return db.put(record);
    };
    for (const int days : {-1, 30}) // before it is issued, and ahead of time
        QCOMPARE(voucherRefusedAt(change("redeemed_on", db.now.date().addDays(days).toString(Qt::ISODate))),
            QByteArray("redeemed_on"));
    QVERIFY(change("status", "cancelled"));
    QCOMPARE(voucherRefusedAt(change("redeemed_on", db.now.date().toString(Qt::ISODate))), QByteArray("redeemed_on"));
    QCOMPARE(voucherRefusedAt(change("status", "redeemed")), QByteArray("redeemed_on"));
    QCOMPARE(db.get<Voucher>(v.id).status, VoucherStatus::Cancelled);
}

void TestVoucher::aRedeemedVoucherStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("refusedAt");
    const auto row = [](const char *name, const char *field, const QVariant &value, const char *refusedAt) {
        QTest::newRow(name) << QByteArray(field) << value << QByteArray(refusedAt);
    };
    row("worth more", "value", 9500LL, "value");
    row("other money", "currency", "USD", "currency");
    row("another budget", "issued_on", "2020-01-01", "issued_on");
    row("cancelled", "status", "cancelled", "status");
    row("issued, with its day of redemption", "status", "issued", "status");
    row("without a day", "redeemed_on", QVariant(), "redeemed_on");
    row("noted what for", "redeemed_for", "Order 7", "");
}

void TestVoucher::aRedeemedVoucherStaysAsItWas()
{
    QFETCH(QByteArray, field);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, refusedAt);
    TestDb db;
    const Voucher v{.id = Id::make(), .value = {2500}, .issuedOn = db.now.date()};
    QVERIFY(db.put(v));
    auto stored = storedVoucher(db, v.id);
    stored.setValue("status", "redeemed");
    QVERIFY(db.put(stored));
    stored = storedVoucher(db, v.id);
    stored.setValue(field, value);
    const auto done = db.put(stored);
    QCOMPARE(bool(done), refusedAt.isEmpty());
    QCOMPARE(voucherRefusedAt(done), refusedAt);
    QCOMPARE(storedVoucher(db, v.id).text("status"), QStringLiteral("redeemed"));
}

void TestVoucher::aRedemptionIsTakenBackInSoManyWords()
{
    TestDb db;
    const VoucherPolicy policy{.id = Id::make(), .name = "Goodwill", .budget = {8000}};
    const Voucher v{.id = Id::make(), .value = {5000}, .policy = {policy.id}};
    QVERIFY(db.put(policy) && db.put(v));
    auto stored = storedVoucher(db, v.id);
    stored.setValue("status", "redeemed");
    QVERIFY(db.put(stored));
    stored = storedVoucher(db, v.id);
    stored.setValue("status", "issued");
    stored.setValue("redeemed_on", QVariant());
    stored.setValue("value", 6000LL);
    QCOMPARE(voucherRefusedAt(db.put(stored)), QByteArray("value")); // first the one, then the other
    stored.setValue("value", 5000LL);
    QVERIFY(db.put(stored));
    QCOMPARE(storedVoucher(db, v.id).text("status"), QStringLiteral("issued"));
    stored = storedVoucher(db, v.id);
    stored.setValue("value", 6000LL);
    QVERIFY(db.put(stored));
}

void TestVoucher::nothingIsGivenBesideThePolicies()
{
    TestDb db;
    Voucher before{.id = Id::make(), .value = {99'900}};
    QVERIFY(db.put(before)); // there is no policy yet
    VoucherPolicy goodwill{.id = Id::make(), .name = "Goodwill", .limit = {5000}, .budget = {8000}};
    QVERIFY(db.put(goodwill));
    QVERIFY(db.put(VoucherPolicy{.id = Id::make(), .name = "Delay", .limit = {500}}));
    QVERIFY(db.put(VoucherPolicy{.id = Id::make(), .name = "Old", .active = false}));
    Voucher v{.id = Id::make(), .value = {100}};
    QCOMPARE(voucherRefusedAt(db.put(v)), QByteArray("policy"));
    QCOMPARE(sentenceAt(db.put(v)), "Choose the policy under which this voucher is given: Delay, Goodwill.");
    v.currency = "USD";
    QCOMPARE(
        sentenceAt(db.put(v)), "No voucher policy in use is for USD: choose another currency, or add a policy for it.");
    v.currency = "EUR";
    v.policy = {goodwill.id};
    QVERIFY(db.put(v));
    auto stored = storedVoucher(db, v.id);
    stored.setReference("policy", {});
    QCOMPARE(voucherRefusedAt(db.put(stored)), QByteArray("policy")); // nor does it leave its policy
    stored = storedVoucher(db, before.id);
    stored.setValue("status", "redeemed");
    QVERIFY(db.put(stored)); // what was given is taken
    stored = storedVoucher(db, before.id);
    stored.setValue("value", qint64(100'000));
    QCOMPARE(voucherRefusedAt(db.put(stored)), QByteArray("value")); // nor does what was spent become more
}

void TestVoucher::aPolicyOutOfUseGivesNothingMore()
{
    TestDb db;
    VoucherPolicy policy{.id = Id::make(), .name = "Goodwill", .limit = {5000}};
    QVERIFY(db.put(policy));
    const Voucher given{.id = Id::make(), .value = {100}, .policy = {policy.id}};
    QVERIFY(db.put(given));
    policy.active = false;
    QVERIFY(db.put(policy));
    const Voucher late{.id = Id::make(), .value = {100}, .policy = {policy.id}};
    QCOMPARE(sentenceAt(db.put(late)), "The policy “Goodwill” is no longer in use: choose another one.");
    auto stored = storedVoucher(db, given.id);
    stored.setValue("value", qint64(200));
    QVERIFY(db.put(stored)); // corrected within what held when it was given
    stored.setValue("value", qint64(5001));
    QCOMPARE(voucherRefusedAt(db.put(stored)), QByteArray("value"));
}

void TestVoucher::aCancelledVoucherComesBackWithinTheBudget()
{
    TestDb db;
    const VoucherPolicy policy{.id = Id::make(), .name = "Goodwill", .budget = {8000}};
    QVERIFY(db.put(policy));
    const Voucher first{.id = Id::make(), .value = {5000}, .policy = {policy.id}};
    QVERIFY(db.put(first));
    auto stored = storedVoucher(db, first.id);
    stored.setValue("status", "cancelled");
    QVERIFY(db.put(stored));
    QVERIFY(db.put(Voucher{.id = Id::make(), .value = {5000}, .policy = {policy.id}}));
    stored = storedVoucher(db, first.id);
    stored.setValue("status", "issued");
    QCOMPARE(voucherRefusedAt(db.put(stored)), QByteArray("value"));
}

void TestVoucher::aRemedyNamesItsVoucher()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    const auto remedy = [&] {
        return CaseRemedy{.id = Id::make(), .serviceCase = {c.id}, .kind = RemedyKind::Voucher, .cost = {100'000}};
    };
    QVERIFY(db.put(remedy()));
    const VoucherPolicy policy{.id = Id::make(), .name = "Goodwill", .limit = {5000}};
    QVERIFY(db.put(policy));
    QCOMPARE(voucherRefusedAt(db.put(remedy())), QByteArray("voucher"));
    QVERIFY(db.put(Voucher{.id = Id::make(), .value = {100}, .policy = {policy.id}, .serviceCase = {c.id}}));
    const auto remedies = await(db.store.records({&CaseRemedy::entity()}));
    QCOMPARE(remedies->size(), 2); // the second came with its voucher
}

void TestVoucher::aRemedyIsNobodyElsesVoucher()
{
    TestDb db;
    const Person ada{.id = Id::make(), .name = "Ada"}, ben{.id = Id::make(), .name = "Ben"};
    const ServiceCase first{.id = Id::make(), .subject = "Kettle leaks", .person = {ada.id}};
    const ServiceCase second{.id = Id::make(), .subject = "Lamp dark", .person = {ben.id}};
    const ServiceCase again{.id = Id::make(), .subject = "Kettle leaks again", .person = {ada.id}};
    QVERIFY(db.put(ada) && db.put(ben) && db.put(first) && db.put(second) && db.put(again));
    const Voucher voucher{.id = Id::make(), .value = {2500}, .person = {ada.id}, .serviceCase = {first.id}};
    QVERIFY(db.put(voucher));
    const auto remedyOf = [&](const ServiceCase &c) {
        return CaseRemedy{
            .id = Id::make(), .serviceCase = {c.id}, .kind = RemedyKind::Voucher, .voucher = {voucher.id}};
    };
    QCOMPARE(voucherRefusedAt(db.put(remedyOf(second))), QByteArray("voucher"));
    QVERIFY(db.put(remedyOf(again)));
    auto stored = storedVoucher(db, voucher.id);
    stored.setValue("status", "redeemed");
    QVERIFY(db.put(stored));
    QCOMPARE(voucherRefusedAt(db.put(remedyOf(again))), QByteArray("voucher"));
    QVERIFY(db.put(remedyOf(first))); // its own, noted later
    stored = storedVoucher(db, voucher.id);
    stored.setValue("status", "issued"); // it was not this one that came back
    stored.setValue("redeemed_on", QVariant());
    QVERIFY(db.put(stored));
    stored = storedVoucher(db, voucher.id);
    stored.setValue("status", "cancelled");
    QVERIFY(db.put(stored));
    QCOMPARE(voucherRefusedAt(db.put(remedyOf(first))), QByteArray("voucher"));
}

CRM_TEST(TestVoucher)
#include "tst_voucher.moc"
