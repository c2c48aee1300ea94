// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/decodingdevice.h"
#include "models/exchange/encoding.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace crm;

namespace {

QByteArray bytesIn(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

QString decoded(QByteArray bytes, const QByteArray &encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodingDevice device(buffer, encoding);
    return QString::fromUtf8(device.readAll());
}

const QString german = "Name;Ort\nJörg Müller;Köln\nGünther Weiß;Düsseldorf\n";
const QString russian = "Имя;Город\nИван Петров;Москва\nСергей Кузнецов, директор отдела продаж;Санкт-Петербург\n";
const QString chinese = "姓名,公司\n王小明,北京科技有限公司\n李华,上海贸易有限公司的销售经理负责客户关系\n";
const QString japanese = "氏名,会社\n山田太郎,東京株式会社\nすずきはなこ,おおさかカンパニーの営業担当です\n";
const QString korean = "이름,회사\n김철수,서울주식회사\n이영희,부산무역 영업부에서 일하고 있습니다\n";

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private slots:
    void textIsRecognisedAndDecoded_data();
    void textIsRecognisedAndDecoded();
    void filesThatAreNoTextAreRefused_data();
    void filesThatAreNoTextAreRefused();
    void aFewBrokenBytesDoNotHideUtf8();
    void aCharacterCutByTheSampleIsNoError();
    void everyOfferedEncodingCanDecode();
    void dangerousEncodingsAreNotOffered();
    void unreadableBytesAreCountedWithTheirLine();
    void blocksNeverSplitACharacter_data();
    void blocksNeverSplitACharacter();
};

void TestEncoding::textIsRecognisedAndDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("a,b\n") << QByteArray("UTF-8") << "a,b\n";
    QTest::newRow("UTF-8") << german.toUtf8() << QByteArray("UTF-8") << german;
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + german.toUtf8() << QByteArray("UTF-8") << german;
    QTest::newRow("UTF-16LE mark") << "\xFF\xFE" + bytesIn("UTF-16LE", german) << QByteArray("UTF-16LE") << german;
    QTest::newRow("UTF-16BE mark") << "\xFE\xFF" + bytesIn("UTF-16BE", german) << QByteArray("UTF-16BE") << german;
    QTest::newRow("UTF-16LE bare") << bytesIn("UTF-16LE", german) << QByteArray("UTF-16LE") << german;
    QTest::newRow("UTF-16BE bare") << bytesIn("UTF-16BE", german) << QByteArray("UTF-16BE") << german;
    QTest::newRow("UTF-16LE Chinese bare") << bytesIn("UTF-16LE", chinese) << QByteArray("UTF-16LE") << chinese;
    QTest::newRow("windows-1252") << bytesIn("windows-1252", german + "10 € – „gut“\n") << QByteArray("windows-1252")
                                  << german + "10 € – „gut“\n";
    QTest::newRow("one umlaut") << QByteArray("name\nM\xFCller\n") << QByteArray("windows-1252") << "name\nMüller\n";
    QTest::newRow("windows-1251") << bytesIn("windows-1251", russian) << QByteArray("windows-1251") << russian;
    QTest::newRow("KOI8-R") << bytesIn("KOI8-R", russian) << QByteArray("KOI8-R") << russian;
    QTest::newRow("GB18030") << bytesIn("GB18030", chinese) << QByteArray("GB18030") << chinese;
    QTest::newRow("Shift JIS") << bytesIn("Shift_JIS", japanese) << QByteArray("windows-31j") << japanese;
    QTest::newRow("EUC-KR") << bytesIn("EUC-KR", korean) << QByteArray("windows-949") << korean;
}

void TestEncoding::textIsRecognisedAndDecoded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    if (bytes.isEmpty())
        QSKIP("This build of Qt cannot write the encoding.");
    const auto guess = guessEncoding(bytes, true);
    QCOMPARE(guess.name, name);
    QVERIFY(guess.refusal.isEmpty());
    QVERIFY(guess.reason.endsWith('.'));
    QVERIFY(guess.confidence > 50);
    QCOMPARE(decoded(bytes, guess.name), text);
}

void TestEncoding::filesThatAreNoTextAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << "Excel";
    QTest::newRow("old Office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "Office";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3") << "PDF";
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0\x10\0", 18) << "database";
    QTest::newRow("zeros") << QByteArray(4096, '\0') << "binary";
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04\x05 text") << "binary";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>")
                              << "web page";
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><a/>") << "XML";
    QTest::newRow("JSON") << QByteArray("[{\"name\": \"Ada\"}]") << "JSON";
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << "binary";
}

void TestEncoding::filesThatAreNoTextAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto guess = guessEncoding(bytes, true);
    QVERIFY(guess.name.isEmpty());
    QVERIFY2(guess.refusal.contains(word), qPrintable(guess.refusal));
}

void TestEncoding::aFewBrokenBytesDoNotHideUtf8()
{
    const auto guess = guessEncoding("Name,City\nB\xFF\xFE"
                                     "ad,M\xC3nchen\nOk \xC3\xBC,K\xC3\xB6ln\n",
        true);
    QCOMPARE(guess.name, QByteArray("UTF-8"));
    QVERIFY(guess.confidence <= 60); // the user is asked to look
    QCOMPARE(guessEncoding(QByteArray("A\0B,C\nD,E\n", 8), true).name, QByteArray("UTF-8")); // the row's own fault
}

void TestEncoding::aCharacterCutByTheSampleIsNoError()
{
    const auto bytes = QString("ä山😀").toUtf8();
    for (qsizetype cut = 0; cut < 4; ++cut)
        QCOMPARE(guessEncoding(QByteArrayView("x" + bytes).chopped(cut), false).name, "UTF-8");
    QVERIFY(guessEncoding(QByteArrayView(bytes).chopped(1), true).confidence < 99);
}

void TestEncoding::everyOfferedEncodingCanDecode()
{
    for (const auto &encoding : encodings()) {
        // ASCII letters are in every one of them; wide encodings get them wide.
        const QString text = "Name, 12";
        QByteArray bytes = text.toLatin1();
        if (encoding.name.startsWith("UTF-16") || encoding.name.startsWith("UTF-32"))
            bytes = bytesIn(encoding.name.constData(), text);
        QCOMPARE(decoded(bytes, encoding.name), text);
        QVERIFY(!encoding.label.isEmpty());
    }
}

void TestEncoding::dangerousEncodingsAreNotOffered()
{
    QVERIFY(!isKnownEncoding("UTF-7"));
    QVERIFY(!isKnownEncoding("SCSU"));
    QVERIFY(isKnownEncoding("Windows-1252"));
}

void TestEncoding::unreadableBytesAreCountedWithTheirLine()
{
    for (const QByteArray encoding : {"UTF-8", "windows-31j"}) {
        QByteArray bytes = "a\nb\nc \xFF d\ne\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        DecodingDevice device(buffer, encoding);
        QVERIFY(QString::fromUtf8(device.readAll()).contains(QChar::ReplacementCharacter));
        QCOMPARE(device.unreadable(), 1);
        QCOMPARE(device.firstUnreadableLine(), 3);
        QCOMPARE(device.sourceBytes(), bytes.size());
    }
}

void TestEncoding::blocksNeverSplitACharacter_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *name : {"UTF-8", "UTF-16LE", "GB18030"})
        QTest::newRow(name) << QByteArray(name);
}

void TestEncoding::blocksNeverSplitACharacter()
{
    QFETCH(const QByteArray, encoding);
    for (int offset = 0; offset < 4; ++offset) {
        const auto text = QString(offset, 'x') + QString("ä山😀,").repeated(300'000);
        const auto bytes = bytesIn(encoding.constData(), text);
        if (bytes.isEmpty())
            QSKIP("This build of Qt cannot write the encoding.");
        QVERIFY(decoded(bytes, encoding) == text);
    }
}

CRM_TEST(TestEncoding)
#include "tst_encoding.moc"
