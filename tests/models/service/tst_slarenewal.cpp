// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "db/service/workcalendar.h"
#include "models/service/slaexplanation.h"
#include "models/service/slaupdate.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

namespace {

constexpr const char *clockFields[]{"due_at", "warn_at", "half_over_at", "full_over_at", "paused_left", "sla_state",
    "sla_version", "overrun", "overrun_band"};

/// Monday, 4 May 2026, ten o'clock; policies for a customer, for a category and for all.
class RenewalDb : public TestDb
{
public:
    RenewalDb()
        : TestDb(QDateTime(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC))
    {
        add(Organisation{.id = acme, .name = "Acme"});
        add(CaseCategory{.id = delivery, .name = "Delivery"});
        add(CaseCategory{.id = damaged, .name = "Damaged", .parent = {delivery}});
        add(ServiceCalendar{.id = hours, .name = "Office", .definition = office(17)});
        agree("Acme only", {.organisation = {acme}}, 120);
        agree("Deliveries", {.category = {delivery}}, 180);
        agree("Last year's", {.validUntil = QDate(2025, 12, 31)}, 10);
        add(policy("Standard", 240));
    }
    static QString office(int closing)
    {
        WorkCalendar calendar{.zone = "Europe/Berlin"};
        for (size_t day = 0; day < 5; ++day)
            calendar.week[day] = {{9 * 3600, closing * 3600}};
        return QString::fromUtf8(calendarToJson(calendar));
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    SlaPolicy policy(const QString &name, qint64 first)
    {
        return {.id = Id::make(),
            .name = name,
            .position = ++m_place,
            .calendar = {hours},
            .promisedFirst = first,
            .promisedNext = first,
            .promisedUpdate = 600,
            .promisedResolution = 2400};
    }
    void agree(const QString &name, SlaAgreement agreement, qint64 first)
    {
        agreement.id = Id::make();
        agreement.name = name;
        add(agreement);
        auto made = policy(name, first);
        made.agreement = {agreement.id};
        add(made);
    }
    Id open(ServiceCase serviceCase)
    {
        serviceCase.id = Id::make();
        serviceCase.subject = "Late";
        serviceCase.openedAt = now;
        add(serviceCase);
        return serviceCase.id;
    }
    void say(const Id &serviceCase, Direction direction)
    {
        add(Activity{.id = Id::make(),
            .subject = "About it",
            .channel = Channel::Email,
            .direction = direction,
            .at = now,
            .serviceCase = {serviceCase}});
    }
    void reply(const Id &serviceCase)
    {
        add(CaseReply{.id = Id::make(),
            .serviceCase = {serviceCase},
            .recipient = "kim@example.com",
            .subject = "Yours",
            .body = "We look into it.",
            .status = ReplyStatus::Sent,
            .sentAt = now});
    }
    void set(const Id &serviceCase, const char *field, const QString &value)
    {
        auto c = read(serviceCase);
        c.setValue(field, value);
        QVERIFY(put(c));
    }
    Record read(const Id &id) { return await(store.fetch(ServiceCase::entity(), {id}))->first(); }
    QVariantList clocks(const Id &id)
    {
        QVariantList values;
        for (const auto *field : clockFields)
            values.append(read(id).value(field));
        return values;
    }
    QString policyOf(const Id &id) { return get<SlaVersion>(read(id).reference("sla_version")).name; }
    SlaEffect close(int hour)
    {
        SlaEffect effect;
        const Edit edit{
            "Other hours", {Record::from(ServiceCalendar{.id = hours, .name = "Office", .definition = office(hour)})}};
        const auto done = await(store.batch(
            edit.label, [&](Batch &batch) { effect = applyToOpenCases(batch, edit, now.toMSecsSinceEpoch()); }));
        return done ? effect : SlaEffect{.open = -1};
    }

    const Id acme = Id::make();
    const Id delivery = Id::make();
    const Id damaged = Id::make();
    const Id hours = Id::make();

private:
    int m_place = 0;
};

} // namespace

/// Working all open cases out together must come to what saving each of them by itself comes to.
class TestSlaRenewal : public QObject
{
    Q_OBJECT
private slots:
    void togetherIsAsOneByOne();
    void whatRulesWouldRefuseKeepsNobodyFromTheirDueTimes();
    void theReasonNamesWhatTheAgreementIsAbout();
};

void TestSlaRenewal::togetherIsAsOneByOne()
{
    RenewalDb db;
    const auto plain = db.open({});
    const auto ofAcme = db.open({.organisation = {db.acme}});
    const auto ofBoth = db.open({.organisation = {db.acme}, .category = {db.damaged}});
    const auto delivered = db.open({.category = {db.damaged}});
    const auto resting = db.open({});
    const auto answered = db.open({.category = {db.delivery}});
    const auto written = db.open({});
    const QList<Id> all{plain, ofAcme, ofBoth, delivered, resting, answered, written};
    db.now = db.now.addSecs(3600);
    db.set(resting, "status", "acknowledged");
    db.say(answered, Direction::Outbound);
    db.reply(written);
    db.now = db.now.addSecs(3600);
    db.set(resting, "status", "waiting");
    db.say(answered, Direction::Inbound);
    db.now = db.now.addDays(1);
    QCOMPARE(db.policyOf(ofBoth), "Acme only · 1");
    QCOMPARE(db.policyOf(delivered), "Deliveries · 1");
    QList<QVariantList> before;
    for (const auto &id : all)
        before.append(db.clocks(id));

    const auto effect = db.close(16);
    QCOMPARE(effect.open, int(all.size()));
    QCOMPARE(db.policyOf(ofBoth), "Acme only · 2");
    QCOMPARE(db.policyOf(delivered), "Deliveries · 2");
    QCOMPARE(db.policyOf(plain), "Standard · 2");
    QList<QVariantList> together;
    for (const auto &id : all)
        together.append(db.clocks(id));
    for (const auto &id : all) { // saved by itself, its hooks work its clocks out again
        db.set(id, "subject", "Late again");
        QCOMPARE(db.clocks(id), together.at(all.indexOf(id)));
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY(await(db.store.undo()));
    QVERIFY(await(db.store.undo())); // and the change itself
    for (const auto &id : all)
        QCOMPARE(db.clocks(id), before.at(all.indexOf(id)));
}

void TestSlaRenewal::whatRulesWouldRefuseKeepsNobodyFromTheirDueTimes()
{
    RenewalDb db;
    const auto good = db.open({});
    const auto nameless = db.open({});
    QVERIFY(await(db.store.batch("A file of earlier versions", [&](Batch &batch) {
        auto c = batch.record(ServiceCase::entity(), nameless);
        c.setValue("subject", QString());
        batch.amend(c);
    })));
    db.now = db.now.addSecs(60);
    const auto due = db.clocks(good);
    QCOMPARE(db.close(11).open, 2);
    QVERIFY(db.clocks(good) != due);
    QVERIFY(db.policyOf(nameless) == "Standard · 2");
}

void TestSlaRenewal::theReasonNamesWhatTheAgreementIsAbout()
{
    RenewalDb db;
    const auto because = [&db](const Id &id) {
        const auto version = db.get<SlaVersion>(db.read(id).reference("sla_version"));
        const auto terms = SlaTerms::fromJson(version.terms.toUtf8());
        return terms ? matchedBecause(*terms) : QString();
    };
    QCOMPARE(because(db.open({.organisation = {db.acme}})), "agreement “Acme only” with Acme");
    const auto delivered = db.open({.category = {db.damaged}});
    QCOMPARE(because(delivered), "agreement “Deliveries” · category Delivery");
    auto agreement
        = await(db.store.records({&SlaAgreement::entity(), Filter::equals("name", QStringLiteral("Deliveries"))}))
              ->first();
    agreement.setValue("kinds", "complaint");
    QVERIFY(db.put(agreement));
    QCOMPARE(db.policyOf(delivered), "Deliveries · 1"); // what it was promised stays
    QCOMPARE(
        because(db.open({.category = {db.damaged}})), "agreement “Deliveries” · category Delivery · kind Complaint");
}

CRM_TEST(TestSlaRenewal)
#include "tst_slarenewal.moc"
