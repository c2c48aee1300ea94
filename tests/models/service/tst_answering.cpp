// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/answering.h"

#include "db/entities/cannedtext.h"
#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "db/entities/person.h"
#include "db/entities/user.h"
#include "db/entities/voucher.h"
#include "models/service/knowledge.h"
#include "models/service/placeholders.h"
#include "models/service/replycontext.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QFile>

using namespace crm;

class TestAnswering : public QObject
{
    Q_OBJECT
private slots:
    void placeholdersAreFilledAndMissingOnesNamed();
    void aShortcutIsWhatStandsBehindTwoColons_data();
    void aShortcutIsWhatStandsBehindTwoColons();
    void answersThatBeginSoComeFirst();
    void theResponseIsPutTogetherFromItsParts();
    void onlyWhatHoldsGoodIsPromised();
    void aLetterInAFileIsItsOwnersAlone();
    void whatIsMissingKeepsTheReplyHere_data();
    void whatIsMissingKeepsTheReplyHere();
    void theAddressCarriesTextUnharmed();
    void aMessageHoldsItsAttachments();
    void aVoucherIsRedeemedOnce();
    void salientWordsAreTheLongOnes();
    void articlesThatShareWordsAreSuggested();
    void whatHasGoneOutIsNotUndone();
    void repliesBroughtOverAreUndone();
};

void TestAnswering::placeholdersAreFilledAndMissingOnesNamed()
{
    const auto filled = fillPlaceholders("Dear {{name}}, {{ number }}: {{serial}} {{serial}} {{no such}}",
        {{"name", "Kim {{number}}"}, {"number", "CASE-1"}});
    QCOMPARE(filled.text, QStringLiteral("Dear Kim {{number}}, CASE-1: {{serial}} {{serial}} {{no such}}"));
    QCOMPARE(filled.missing, (QStringList{"serial", "no such"}));
}

void TestAnswering::aShortcutIsWhatStandsBehindTwoColons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("word");
    QTest::newRow("just begun") << "Hi ::" << 3 << "";
    QTest::newRow("word") << "::sor" << 0 << "sor";
    QTest::newRow("hyphen") << "a ::late-delivery" << 2 << "late-delivery";
    QTest::newRow("one colon") << "Note: x" << -1 << "";
    QTest::newRow("ended") << "::sorry " << -1 << "";
    QTest::newRow("nothing") << "" << -1 << "";
}

void TestAnswering::aShortcutIsWhatStandsBehindTwoColons()
{
    QFETCH(QString, text);
    const auto found = shortcutBefore(text, int(text.size()));
    QTEST(found.at, "at");
    QTEST(found.word, "word");
}

void TestAnswering::answersThatBeginSoComeFirst()
{
    const auto answer = [](const char *name, const char *shortcut, bool active = true) {
        return Record::from(CannedAnswer{.id = Id::make(), .name = name, .shortcut = shortcut, .active = active});
    };
    QStringList names;
    for (const auto &found : matchingAnswers({answer("Very sorry", "vs"), answer("Sorry", "sorry"),
                                                 answer("Sorry, old", "old", false), answer("Thanks", "thanks")},
             "SOR"))
        names.append(found.text("name"));
    QCOMPARE(names, (QStringList{"Sorry", "Very sorry"}));
}

void TestAnswering::theResponseIsPutTogetherFromItsParts()
{
    const auto parts = proposedResponse(
        {.name = "Kim", .subject = "late delivery", .cause = "a wrong label", .action = "labels are scanned"});
    QVERIFY(parts.gesture.isEmpty());
    const auto text = composedResponse(parts);
    QVERIFY(text.startsWith("Dear Kim,\n\nWe are sorry"));
    QVERIFY(text.contains("a wrong label") && text.contains("labels are scanned"));
    QVERIFY(!text.contains("\n\n\n"));
}

void TestAnswering::onlyWhatHoldsGoodIsPromised()
{
    TestDb db(QDateTime::currentDateTimeUtc());
    const auto today = db.now.toLocalTime().date();
    const User mara{.id = Id::make(), .name = "Mara"};
    const ServiceCase leak{.id = Id::make(), .subject = "Kettle leaks"};
    CorrectiveAction seals{.id = Id::make(),
        .subject = "seals are checked",
        .serviceCase = {leak.id},
        .owner = {mara.id},
        .dueOn = today.addDays(-3)};
    Voucher voucher{
        .id = Id::make(), .code = "V-1", .value = {2500}, .issuedOn = today.addDays(-9), .serviceCase = {leak.id}};
    for (const auto &record : {Record::from(mara), Record::from(leak), Record::from(seals), Record::from(voucher)})
        QVERIFY(db.put(record));
    const auto proposed = [&] {
        const auto c = await(db.store.fetch(ServiceCase::entity(), {leak.id}))->first();
        return proposedResponse(factsOf(c, await(readReplyContext(db.store, c))->linked));
    };
    QVERIFY(proposed().assurance.contains("we do the following by"));
    QVERIFY(proposed().gesture.contains("V-1"));
    seals.status = ActionStatus::Done;
    QVERIFY(db.put(seals));
    QCOMPARE(proposed().assurance, "So that it does not happen again we have done the following: seals are checked.");
    seals.status = ActionStatus::Checked;
    seals.effect = ActionEffect::NotEffective;
    seals.finding = "They leak again.";
    seals.checkOn = today;
    seals.checkedBy = {mara.id};
    voucher.expiresOn = today.addDays(-1);
    QVERIFY(db.put(seals) && db.put(voucher));
    QCOMPARE(proposed().assurance, QString());
    QCOMPARE(proposed().gesture, QString());
}

void TestAnswering::aLetterInAFileIsItsOwnersAlone()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const OutgoingReply reply{"kim@example.com", "Long", QString(4000, u'x'), {}};
    const auto old = letterUrl(reply, now);
    QVERIFY(old && old->isLocalFile());
    QCOMPARE(QFile::permissions(old->toLocalFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto next = letterUrl(reply, now.addDays(2));
    QVERIFY(next && !QFile::exists(old->toLocalFile()));
    QVERIFY(QFile::remove(next->toLocalFile()));
}

void TestAnswering::whatIsMissingKeepsTheReplyHere_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("ready") << "kim@example.com"
                           << "Sorry." << 0;
    QTest::newRow("a placeholder of two words") << "kim@example.com"
                                                << "Dear {{given name}}, sorry." << 1;
    QTest::newRow("a placeholder left open") << "kim@example.com"
                                             << "Dear {{given, sorry." << 1;
    QTest::newRow("nobody") << ""
                            << "Sorry." << 1;
    QTest::newRow("two at once") << "a@b.c,d@e.f"
                                 << "Sorry." << 1;
    QTest::newRow("no text") << "kim@example.com"
                             << " \n"
                             << 1;
    QTest::newRow("placeholder") << "kim@example.com"
                                 << "Dear {{name}}, {{name}} {{due}}" << 2;
}

void TestAnswering::whatIsMissingKeepsTheReplyHere()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    QTEST(int(obstaclesTo({to, "Re", text, {}}).size()), "count");
}

void TestAnswering::theAddressCarriesTextUnharmed()
{
    const auto url = mailtoOf({"kim@example.com", "Re: 50 % & more", "A&B=C\n\u4f60\u597d #1", {}});
    QCOMPARE(url.toEncoded(),
        QByteArray("mailto:kim@example.com?subject=Re%3A%2050%20%25%20%26%20more&body=A%26B%3DC%0D%0A%E4%BD%A0%E5%A5%"
                   "BD%20%231"));
}

void TestAnswering::aMessageHoldsItsAttachments()
{
    QTemporaryDir dir;
    QFile file(dir.filePath("proof.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("seen");
    file.close();
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    const auto message = messageOf({"kim@example.com", "Re: \u00e4", "Sorry.", {file.fileName()}}, now);
    QVERIFY(message);
    QVERIFY(message->contains("To: kim@example.com\r\n"));
    QVERIFY(message->contains("Subject: =?UTF-8?B?" + QByteArray("Re: \u00e4").toBase64() + "?="));
    QVERIFY(message->contains("filename*=UTF-8''proof.txt"));
    QVERIFY(message->contains(QByteArray("seen").toBase64()));
    QVERIFY(!messageOf({"kim@example.com", "Re", "Sorry.", {dir.filePath("gone.txt")}}, now));
}

void TestAnswering::aVoucherIsRedeemedOnce()
{
    const QDate today(2026, 3, 2);
    Voucher v{.id = Id::make(), .code = "V1", .value = {1000}, .issuedOn = today, .expiresOn = today};
    QVERIFY(redeemVoucher(Record::from(v), today));
    QVERIFY(!redeemVoucher(Record::from(v), today.addDays(1)));
    v.status = VoucherStatus::Redeemed;
    QVERIFY(!redeemVoucher(Record::from(v), today));
    v.status = VoucherStatus::Cancelled;
    QVERIFY(!redeemVoucher(Record::from(v), today));
}

void TestAnswering::salientWordsAreTheLongOnes()
{
    QCOMPARE(salientWords("The kettle is leaking, the KETTLE leaks!", 2), (QStringList{"leaking", "kettle"}));
    QCOMPARE(salientWords("a an it"), QStringList());
    QCOMPARE(salientWords("Level sensor shows drift"), (QStringList{"sensor", "Level", "drift"}));
    QCOMPARE(salientWords("\u6f0f\u6c34"), QStringList{"\u6f0f\u6c34"});
    QCOMPARE(salientWords("Coating peels off after two weeks"), (QStringList{"Coating", "peels"}));
    QCOMPARE(salientWords("Nach zwei Wochen löst sich die Beschichtung"), (QStringList{"Beschichtung", "löst"}));
}

void TestAnswering::articlesThatShareWordsAreSuggested()
{
    TestDb db;
    const KnowledgeArticle seals{.id = Id::make(), .title = "Kettle leaking at the seal", .body = "Replace the seal."};
    const KnowledgeArticle other{.id = Id::make(), .title = "Kettle sizes", .body = "Three sizes."};
    const KnowledgeArticle none{.id = Id::make(), .title = "Opening hours", .body = "Nine to five."};
    QVERIFY(db.put(seals));
    QVERIFY(db.put(other));
    QVERIFY(db.put(none));
    Search search(db.store);
    QVERIFY(await(search.complete()));
    const auto hits = await(suggestArticles(search, "My kettle is leaking"));
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->first().ref.id, seals.id);
    QVERIFY(await(suggestArticles(search, "it is"))->isEmpty());
}

void TestAnswering::whatHasGoneOutIsNotUndone()
{
    TestDb db;
    const ServiceCase leak{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(leak));
    const auto c = await(db.store.fetch(ServiceCase::entity(), {leak.id}))->first();
    const OutgoingReply reply{"kim@example.com", "Your kettle", "A new one is on its way.", {}};
    QVERIFY(await(db.store.commit(sendReply(c, reply, db.now))));
    const auto refused = await(db.store.undo());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith("The reply “Your kettle” has been sent, and what has gone out cannot "
                                                "be taken back. Write another one to put it right."),
        qPrintable(refused.error().message));
    QCOMPARE(*await(db.store.count({&CaseReply::entity()})), 1);
    QCOMPARE(db.get<ServiceCase>(leak.id).response, reply.body);
    auto note = await(db.store.fetch(ServiceCase::entity(), {leak.id}))->first();
    note.setValue("facts", QStringLiteral("The seal."));
    QVERIFY(db.put(note));
    QVERIFY(await(db.store.undo()));                                              // what came after it
    QVERIFY(await(db.store.commit({"Delete", {}, {{"service_case", leak.id}}}))); // asked for by name
}

void TestAnswering::repliesBroughtOverAreUndone()
{
    TestDb db;
    const ServiceCase leak{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(leak));
    QVERIFY(db.put(CaseReply{.id = Id::make(),
        .serviceCase = {leak.id},
        .recipient = "kim@example.com",
        .body = "A new one is on its way.",
        .status = ReplyStatus::Sent,
        .sentAt = db.now.addDays(-30)}));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(*await(db.store.count({&CaseReply::entity()})), 0);
}

CRM_TEST(TestAnswering)
#include "tst_answering.moc"
