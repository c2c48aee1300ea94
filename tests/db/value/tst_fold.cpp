// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/value/fold.h"

#include <QRandomGenerator>

namespace crm {

class TestFold : public QObject
{
    Q_OBJECT
private slots:
    void foldsTo_data();
    void foldsTo();
    void foldingTwiceChangesNothing();
    void theFastWayFoldsLikeUnicode();
    void neverHoldsControlBytes();
    void digitsOfEveryScriptAreKept();
    void wordsBecomeTokens();
    void unspacedRunsBecomePairs();
    void aLoneCharacterIsSoughtAsPrefix();
    void everyPartOfARunIsFound();
    void matchesNeedsEveryWord();
};

void TestFold::foldsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << "  John   SMITH\t& Sons\n"
                           << "john smith & sons";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only spaces") << " \u00A0\u3000 "
                                 << "";
    QTest::newRow("umlaut") << "Müller"
                            << "muller";
    QTest::newRow("decomposed") << "Mu\u0308ller"
                                << "muller";
    QTest::newRow("sharp s") << "Straße GROẞ"
                             << "strasse gross";
    QTest::newRow("polish") << "Łódź"
                            << "lodz";
    QTest::newRow("danish") << "Ærø Søren Ångström"
                            << "aero soren angstrom";
    QTest::newRow("croatian") << "Đorđević"
                              << "dordevic";
    QTest::newRow("french") << "Œuvre Noël"
                            << "oeuvre noel";
    QTest::newRow("icelandic") << "Þór Guðrún"
                               << "thor gudrun";
    QTest::newRow("turkish") << "İstanbul Iğdır"
                             << "istanbul igdir";
    QTest::newRow("vietnamese") << "Nguyễn Đức"
                                << "nguyen duc";
    QTest::newRow("russian") << "Ёлкин ИВАНОВ"
                             << "елкин иванов";
    QTest::newRow("greek") << "ΟΔΥΣΣΕΎΣ Ὀδυσσεύς ᾳ"
                           << "οδυσσευσ οδυσσευσ α";
    QTest::newRow("arabic") << "مُحَمَّد أحمد"
                            << "محمد احمد";
    QTest::newRow("tatweel") << "محـــمد"
                             << "محمد";
    QTest::newRow("persian kaf and yeh") << "کی"
                                         << "كي";
    QTest::newRow("hebrew points") << "שָׁלוֹם"
                                   << "שלום";
    QTest::newRow("full width") << "ＡＢＣ　１２３＠"
                                << "abc 123@";
    QTest::newRow("half width kana") << "ｶﾞﾁｬ"
                                     << "ガチャ";
    QTest::newRow("chinese") << "王军军 有限公司"
                             << "王军军 有限公司";
    QTest::newRow("kana keeps its voicing") << "がぎ"
                                            << "がぎ";
    QTest::newRow("korean") << "김철수"
                            << "김철수";
    QTest::newRow("hindi keeps its vowels") << "हिन्दी"
                                            << "हिन्दी";
    QTest::newRow("arabic digits") << "٠١٢٣"
                                   << "0123";
    QTest::newRow("ligature") << "ﬁnance"
                              << "finance";
    QTest::newRow("zero width") << "Mar\u200Bia\u00AD"
                                << "maria";
    QTest::newRow("quotes and dashes") << "O’Brien – Co"
                                       << "o'brien - co";
    QTest::newRow("beyond the first plane") << "𝐁𝐨𝐥𝐝 𠮷田"
                                            << "bold 𠮷田";
}

void TestFold::foldsTo()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromUtf8(foldText(text)), folded);
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const auto length = random.bounded(40);
    for (int i = 0; i < length; ++i) {
        static constexpr std::pair<int, int> ranges[] = {{1, 0x7F}, {1, 0x7F}, {0x80, 0x700}, {0x300, 0x370},
            {0x1E00, 0x2000}, {0x3040, 0x3100}, {0x1100, 0x1200}, {0xAC00, 0xAC40}, {0x900, 0xE80}, {1, 0xFFFF}};
        const auto [from, to] = ranges[random.bounded(int(std::size(ranges)))];
        text.append(QChar(random.bounded(from, to)));
    }
    return text;
}

void TestFold::foldingTwiceChangesNothing()
{
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const auto once = foldText(randomText(random));
        const auto twice = foldText(QString::fromUtf8(once));
        QVERIFY2(once == twice,
            qPrintable(
                QStringLiteral("seed %1: %2 then %3")
                    .arg(QString::number(seed), QLatin1String(once.toHex(' ')), QLatin1String(twice.toHex(' ')))));
    }
}

void TestFold::theFastWayFoldsLikeUnicode()
{
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const auto text = randomText(random);
        const auto fast = foldText(text);
        const auto whole = foldTextByUnicode(text);
        QVERIFY2(fast == whole,
            qPrintable(
                QStringLiteral("seed %1: %2 not %3")
                    .arg(QString::number(seed), QLatin1String(fast.toHex(' ')), QLatin1String(whole.toHex(' ')))));
    }
    for (char32_t c = 1; c < 0x30000; ++c) {
        const auto text = QChar(u'a') + QString::fromUcs4(&c, 1) + QStringLiteral("\u0301か\u3099b");
        QVERIFY2(foldText(text) == foldTextByUnicode(text), qPrintable(QString::number(c, 16)));
    }
}

void TestFold::neverHoldsControlBytes()
{
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const auto folded = foldText(randomText(random));
        for (const char c : folded)
            QVERIFY2(uchar(c) >= 0x20 && uchar(c) != 0x7F && uchar(c) != 0xFF, qPrintable(QString::number(seed)));
        QVERIFY2(!folded.contains("  ") && folded == folded.trimmed(), qPrintable(QString::number(seed)));
    }
}

void TestFold::digitsOfEveryScriptAreKept()
{
    QCOMPARE(foldDigits(u"+49 (030) / 123-45"), "4903012345");
    QCOMPARE(foldDigits(u"１２ ٣٤ ५"), "12345");
    QCOMPARE(foldDigits(u"no number ½"), "");
}

void TestFold::wordsBecomeTokens()
{
    QCOMPARE(indexTokens(u"Dr. Müller-Lüdenscheidt <a.b@x.de>"),
        QByteArrayList({"dr", "muller", "ludenscheidt", "a", "b", "x", "de"}));
    QCOMPARE(queryTokens(u"Mül le"), QList<QueryToken>({{"mul", true}, {"le", true}}));
    QVERIFY(indexTokens(u" -- ").isEmpty());
}

void TestFold::unspacedRunsBecomePairs()
{
    QCOMPARE(indexTokens(u"王军军abc"), QByteArrayList({"王军", "军军", "军", "abc"}));
    QCOMPARE(indexTokens(u"李"), QByteArrayList({"李"}));
    QCOMPARE(queryTokens(u"王军军"), QList<QueryToken>({{"王军", false}, {"军军", false}}));
}

void TestFold::aLoneCharacterIsSoughtAsPrefix()
{
    QCOMPARE(queryTokens(u"军"), QList<QueryToken>({{"军", true}}));
}

void TestFold::everyPartOfARunIsFound()
{
    const auto text = QStringLiteral("東京都港区芝公園の山田さん");
    const auto tokens = indexTokens(text);
    for (int from = 0; from < text.size(); ++from) {
        for (int size = 1; from + size <= text.size(); ++size) {
            const auto query = queryTokens(QStringView(text).mid(from, size));
            for (const auto &token : query) {
                const auto found = std::any_of(tokens.begin(), tokens.end(),
                    [&](const QByteArray &t) { return token.prefix ? t.startsWith(token.text) : t == token.text; });
                QVERIFY2(found, qPrintable(text.mid(from, size)));
            }
        }
    }
}

void TestFold::matchesNeedsEveryWord()
{
    const auto text = foldText(u"Müller, Anna <anna@example.org>");
    QVERIFY(matches(text, foldWords(u"ANNA mül")));
    QVERIFY(matches(text, foldWords(u"")));
    QVERIFY(!matches(text, foldWords(u"anna meier")));
}

} // namespace crm

using crm::TestFold;
CRM_TEST(TestFold)
#include "tst_fold.moc"
