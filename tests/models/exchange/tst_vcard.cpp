// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/vcardreader.h"
#include "models/exchange/vcardwriter.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace crm;

namespace {

QList<VCard> cardsOf(QByteArray bytes, VCardLimits limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(buffer, limits);
    QList<VCard> cards;
    while (auto card = reader.next())
        cards.append(*card);
    return cards;
}

VCard cardOf(const QByteArray &lines, const char *version)
{
    return cardsOf(QByteArray("BEGIN:VCARD\r\nVERSION:") + version + "\r\n" + lines + "END:VCARD\r\n").value(0);
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        "Anna", " ", ",", ";", "\\", "\n", ":", "ä", "山田", "😀", "\"", "=", "n", "BEGIN:VCARD", "x"};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text.trimmed();
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT
private slots:
    void oldPhonesQuotedPrintableIsRead();
    void anUnindentedPictureOfAnOldPhoneIsRead();
    void escapesOfTheThirdVersionAreUndone();
    void aNameOfPartsIsReadAsItsPeopleWriteIt();
    void groupsGiveLabels();
    void theFourthVersionIsRead();
    void typesAndPreferenceAreRead_data();
    void typesAndPreferenceAreRead();
    void charactersOfOldEncodingsAreRead();
    void birthdaysAreRead_data();
    void birthdaysAreRead();
    void whatHasNoPlaceIsKeptAsExtra();
    void brokenFilesGiveTheGoodCardsAndTheLine();
    void limitsHoldWithASentence();
    void writtenLinesAreFoldedBetweenCharacters();
    void outsideTextCannotBeginAProperty();
    void writtenCardsComeBackEqual_data();
    void writtenCardsComeBackEqual();
};

void TestVCard::oldPhonesQuotedPrintableIsRead()
{
    const auto card = cardOf("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=\r\n=B6rg;;;\r\n"
                             "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\ntwo =3D 2\r\n"
                             "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9=\r\n\r\n"
                             "TEL;CELL;PREF:123\r\n",
        "2.1");
    QCOMPARE(card.familyName, "Müller");
    QCOMPARE(card.givenName, "Jörg");
    QCOMPARE(card.note, "one\ntwo = 2");
    QCOMPARE(card.organisation, "Café");
    QCOMPARE(card.phones, (QList<VCardPoint>{{"123", {"cell"}, true, {}}}));
    QVERIFY(card.problems.isEmpty());
}

void TestVCard::anUnindentedPictureOfAnOldPhoneIsRead()
{
    const QByteArray picture(300, '\x7F');
    auto encoded = picture.toBase64();
    encoded.insert(100, "\r\n");
    const auto card = cardOf("PHOTO;ENCODING=BASE64;JPEG:" + encoded + "\r\n\r\nFN:Anna\r\n", "2.1");
    QCOMPARE(card.photo, picture);
    QCOMPARE(card.photoType, "jpeg");
    QCOMPARE(card.formattedName, "Anna");
}

void TestVCard::escapesOfTheThirdVersionAreUndone()
{
    const auto card = cardOf("N:Doe;John;Richter\\, James;Mr.;Sr.\r\nURL;TYPE=WORK:http\\://www.example.com\r\n"
                             "ADR;TYPE=HOME:;;Crescent drive\\nArea\\, Town;;;;\r\nNOTE:a\\\r\n \\b\\;c\r\n"
                             "CATEGORIES:one,two\\,three\r\nORG:Firm;Unit;Team\r\n",
        "3.0");
    QCOMPARE(card.additionalNames, "Richter, James");
    QCOMPARE(card.urls[0].value, "http://www.example.com");
    QCOMPARE(card.addresses[0].street, "Crescent drive\nArea, Town");
    QCOMPARE(card.note, "a\\b;c");
    QCOMPARE(card.categories, (QStringList{"one", "two,three"}));
    QCOMPARE(card.organisation, "Firm");
    QCOMPARE(card.unit, "Unit / Team");
}

void TestVCard::aNameOfPartsIsReadAsItsPeopleWriteIt()
{
    QCOMPARE(cardOf("N:王;小明;;;\r\n", "3.0").displayName(), QString("王小明"));
    QCOMPARE(cardOf("N:山田;花子;;;\r\n", "3.0").displayName(), QString("山田花子"));
    QCOMPARE(
        cardOf("N:Public;John;Quinlan;Mr.;Esq.\r\n", "3.0").displayName(), QString("Mr. John Quinlan Public Esq."));
}

void TestVCard::groupsGiveLabels()
{
    const auto card = cardOf("item1.X-ABDATE:1975-03-01\r\nitem1.X-ABLabel:_$!<Anniversary>!$_\r\n"
                             "item2.EMAIL;TYPE=INTERNET:a@example.com\r\nitem2.X-ABLabel:Holidays\r\n",
        "3.0");
    QCOMPARE(card.extras, (QList<VCardExtra>{{"X-ABDATE", "1975-03-01", "Anniversary"}}));
    QCOMPARE(card.emails, (QList<VCardPoint>{{"a@example.com", {}, false, "Holidays"}}));
}

void TestVCard::theFourthVersionIsRead()
{
    const auto card = cardOf("FN:Zoë\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,work\":tel:+49-30-1\r\nBDAY:--0322\r\n"
                             "PHOTO:data:image/png;base64,AAEC\r\nUID:urn:uuid:1\r\n",
        "4.0");
    QCOMPARE(card.phones, (QList<VCardPoint>{{"+49-30-1", {"work"}, true, {}}}));
    QCOMPARE(card.birthdayText, "--0322");
    QCOMPARE(card.photo, QByteArray("\0\1\2", 3));
    QCOMPARE(card.photoType, "png");
    QCOMPARE(card.uid, "urn:uuid:1");
    QVERIFY(card.problems.isEmpty());
}

void TestVCard::typesAndPreferenceAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("2.1") << QByteArray("TEL;WORK;FAX;PREF:1\r\n") << QByteArray("2.1");
    QTest::newRow("3.0 repeated") << QByteArray("TEL;TYPE=WORK;TYPE=FAX;TYPE=pref:1\r\n") << QByteArray("3.0");
    QTest::newRow("3.0 list") << QByteArray("TEL;TYPE=work,fax,pref:1\r\n") << QByteArray("3.0");
    QTest::newRow("4.0") << QByteArray("tel;type=\"work,fax\";pref=1:1\r\n") << QByteArray("4.0");
}

void TestVCard::typesAndPreferenceAreRead()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, version);
    QCOMPARE(cardOf(line, version.constData()).phones, (QList<VCardPoint>{{"1", {"work", "fax"}, true, {}}}));
}

void TestVCard::charactersOfOldEncodingsAreRead()
{
    QCOMPARE(cardOf("FN;CHARSET=ISO-8859-1:M\xFCller\r\n", "2.1").formattedName, "Müller");
    QCOMPARE(cardOf("FN:M\xFCller\r\n", "2.1").formattedName, "Müller");
    QCOMPARE(cardOf("FN;CHARSET=Shift_JIS:\x8E\x52\x93\x63\r\n", "2.1").formattedName, "山田");
    QCOMPARE(cardOf("FN:Müller\r\n", "2.1").formattedName, "Müller");
    const auto broken = cardOf("FN;CHARSET=UTF-8:M\xFCller\r\n", "2.1");
    QCOMPARE(broken.formattedName, "M\uFFFDller");
    QCOMPARE(broken.problems.value(0).line, 3);
}

void TestVCard::birthdaysAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problems");
    QTest::newRow("extended") << QByteArray("BDAY:1980-03-22\r\n") << QDate(1980, 3, 22) << "" << 0;
    QTest::newRow("basic") << QByteArray("BDAY:19800322\r\n") << QDate(1980, 3, 22) << "" << 0;
    QTest::newRow("with time") << QByteArray("BDAY:1980-03-22T00:00:00Z\r\n") << QDate(1980, 3, 22) << "" << 0;
    QTest::newRow("Apple without year") << QByteArray("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22\r\n") << QDate()
                                        << "--03-22" << 0;
    QTest::newRow("without year") << QByteArray("BDAY:--03-22\r\n") << QDate() << "--03-22" << 0;
    QTest::newRow("impossible") << QByteArray("BDAY:1980-02-31\r\n") << QDate() << "1980-02-31" << 1;
}

void TestVCard::birthdaysAreRead()
{
    QFETCH(const QByteArray, line);
    const auto card = cardOf(line, "3.0");
    QTEST(card.birthday, "date");
    QTEST(card.birthdayText, "text");
    QTEST(int(card.problems.size()), "problems");
}

void TestVCard::whatHasNoPlaceIsKeptAsExtra()
{
    const auto card
        = cardOf("ORG:One\r\nORG:Two\r\nNOTE:first\r\nNOTE:second\r\nX-SPOUSE:Jo\r\nREV:20120801T184631Z\r\n", "3.0");
    QCOMPARE(card.organisation, "One");
    QCOMPARE(card.note, "first\n\nsecond");
    QCOMPARE(card.extras, (QList<VCardExtra>{{"ORG", "Two", {}}, {"X-SPOUSE", "Jo", {}}}));
}

void TestVCard::brokenFilesGiveTheGoodCardsAndTheLine()
{
    QByteArray bytes = "rubbish\nBEGIN:VCARD\nVERSION:3.0\nFN:A\nno colon "
                       "here\nBEGIN:VCARD\nVERSION:2.1\nAGENT:\nBEGIN:VCARD\nFN:inner\nEND:VCARD\nFN:B\nEND:"
                       "VCARD\nBEGIN:VCARD\nFN:C";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(buffer);
    QStringList names;
    QList<qint64> lines;
    while (const auto card = reader.next()) {
        names.append(card->formattedName);
        for (const auto &problem : card->problems) {
            lines.append(problem.line);
            QVERIFY(problem.sentence.endsWith('.'));
        }
    }
    QCOMPARE(names, (QStringList{"A", "B", "C"}));
    QCOMPARE(lines, (QList<qint64>{5, 2, 9, 14}));
    QCOMPARE(reader.problems().size(), 1);
    QCOMPARE(reader.problems()[0].line, 1);
}

void TestVCard::limitsHoldWithASentence()
{
    const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nNOTE:" + QByteArray(500, 'x')
        + "\nPHOTO;ENCODING=b;TYPE=PNG:" + QByteArray(60, 'A') + "\nFN:A\nEND:VCARD\n";
    const auto cut = cardsOf(card, {.lineBytes = 100, .photoBytes = 10});
    QCOMPARE(cut.size(), 1);
    QCOMPARE(cut[0].formattedName, "A");
    QVERIFY(cut[0].photo.isEmpty());
    QVERIFY(cut[0].note.size() <= 100);
    QCOMPARE(cut[0].problems.size(), 2);
    const auto few = cardsOf(card, {.properties = 3});
    QVERIFY(few[0].formattedName.isEmpty());
    QCOMPARE(few[0].problems.size(), 1);
}

void TestVCard::writtenLinesAreFoldedBetweenCharacters()
{
    const VCard card{.formattedName = "A", .note = QString("山田太郎😀ä").repeated(50)};
    const auto text = writeVCard(card, VCardVersion::V4);
    for (const auto &line : text.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY(QByteArrayView(line).isValidUtf8());
    }
    QCOMPARE(cardsOf(text).value(0).note, card.note);
}

void TestVCard::outsideTextCannotBeginAProperty()
{
    const VCard card{.formattedName = "A\r\nEND:VCARD\r\nBEGIN:VCARD",
        .emails = {{"a@example.com\nTEL:1", {"work\r\nTEL:2", "x:y;z"}, false, {}}},
        .photo = "x",
        .photoType = "png\r\nTEL:3"};
    const auto cards = cardsOf(writeVCard(card, VCardVersion::V3));
    QCOMPARE(cards.size(), 1);
    QVERIFY(cards[0].phones.isEmpty());
}

void TestVCard::writtenCardsComeBackEqual_data()
{
    QTest::addColumn<bool>("isFour");
    QTest::newRow("3.0") << false;
    QTest::newRow("4.0") << true;
}

void TestVCard::writtenCardsComeBackEqual()
{
    QFETCH(const bool, isFour);
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        VCard card{.formattedName = randomText(random) + "x",
            .familyName = randomText(random),
            .givenName = randomText(random),
            .nickname = randomText(random),
            .organisation = randomText(random),
            .title = randomText(random),
            .note = randomText(random),
            .uid = randomText(random)};
        if (random.bounded(2))
            card.birthday = QDate(1900, 1, 1).addDays(random.bounded(40000));
        card.emails.append(
            {randomText(random).simplified() + "@example.com", {"work"}, bool(random.bounded(2)), randomText(random)});
        card.phones.append({"+" + QString::number(random.bounded(1000000)), {"home", "fax"}, false, {}});
        card.addresses.append({"", "", "x" + randomText(random), randomText(random), "", "12345", randomText(random),
            {"home"}, true, {}});
        card.categories = QStringList{"a,b;c", "d"};
        card.photo = QByteArray::fromRawData("\0\1\2\xFF", random.bounded(5));
        card.photoType = card.photo.isEmpty() ? "" : "png";
        const auto again = cardsOf(writeVCard(card, isFour ? VCardVersion::V4 : VCardVersion::V3)).value(0);
        QCOMPARE(again.formattedName, card.formattedName);
        QCOMPARE(again.familyName, card.familyName);
        QCOMPARE(again.givenName, card.givenName);
        QCOMPARE(again.nickname, card.nickname);
        QCOMPARE(again.organisation, card.organisation);
        QCOMPARE(again.title, card.title);
        QCOMPARE(again.note, card.note);
        QCOMPARE(again.uid, card.uid);
        QCOMPARE(again.birthday, card.birthday);
        QCOMPARE(again.emails, card.emails);
        QCOMPARE(again.phones, card.phones);
        QCOMPARE(again.addresses, card.addresses);
        QCOMPARE(again.categories, card.categories);
        QCOMPARE(again.photo, card.photo);
        QCOMPARE(again.photoType, card.photoType);
        QVERIFY(again.problems.isEmpty());
    }
}

CRM_TEST(TestVCard)
#include "tst_vcard.moc"
