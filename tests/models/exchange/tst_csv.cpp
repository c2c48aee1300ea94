// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csv.h"
#include "models/exchange/csvwriter.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace crm;

namespace {

/// Gives a few bytes at a time, so that every row is cut somewhere.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray bytes, int atOnce)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = std::min<qint64>({most, m_atOnce, m_bytes.size() - m_at});
        std::copy_n(m_bytes.cbegin() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_atOnce;
};

struct Read
{
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<CsvProblem> problems;
};

Read readAll(
    const QByteArray &bytes, CsvFormat format = {}, CsvLimits limits = {}, int expected = 0, int atOnce = 1 << 20)
{
    Trickle device(bytes, atOnce);
    CsvReader reader(device, format, limits);
    reader.setExpectedFields(expected);
    Read all;
    while (reader.next()) {
        all.rows.append(reader.texts());
        all.lines.append(reader.line());
        all.problems.append(reader.problems());
    }
    all.problems.append(reader.problems());
    return all;
}

using Kind = CsvProblem::Kind;

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreRead_data();
    void rowsAreRead();
    void everyRowKnowsItsLine();
    void aFieldThatIsQuotedEndsNoOpenOneAbove();
    void anUnclosedQuoteLosesNothing();
    void anUnclosedQuoteInAHugeFileStopsAtTheFieldLimit();
    void aStrayQuoteIsKeptAndReported();
    void rowsOfAnotherWidthAreReported();
    void limitsHoldWithASentence();
    void aRowWithoutEndStopsTheReading();
    void spreadsheetsSepLineIsSkipped();
    void writtenRowsComeBackEqual();
    void formulasAreNeutralisedAndRestored_data();
    void formulasAreNeutralisedAndRestored();
    void neutralisingIsReversibleForAnyText();
    void millionRowsAreReadInLinearTime();
};

void TestCsv::rowsAreRead_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty file") << QByteArray() << ',' << Rows{};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << ',' << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("LF, no last newline") << QByteArray("a,b\nc,d") << ',' << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << ',' << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("semicolon") << QByteArray("a;b,c\n") << ';' << Rows{{"a", "b,c"}};
    QTest::newRow("tab") << QByteArray("a\tb c\n") << '\t' << Rows{{"a", "b c"}};
    QTest::newRow("pipe") << QByteArray("a|b\n") << '|' << Rows{{"a", "b"}};
    QTest::newRow("blanks kept") << QByteArray(" a , b \n") << ',' << Rows{{" a ", " b "}};
    QTest::newRow("empty fields") << QByteArray(",,\n\"\",,\n") << ',' << Rows{{"", "", ""}, {"", "", ""}};
    QTest::newRow("ends with delimiter") << QByteArray("a,") << ',' << Rows{{"a", ""}};
    QTest::newRow("empty lines skipped") << QByteArray("a\n\n\r\nb\n\"\"\n") << ',' << Rows{{"a"}, {"b"}, {""}};
    QTest::newRow("quoted delimiter and breaks")
        << QByteArray("\"a,b\",\"c\r\nd\n\"\n") << ',' << Rows{{"a,b", "c\r\nd\n"}};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n") << ',' << Rows{{"say \"hi\"", "\""}};
    QTest::newRow("quote inside plain field") << QByteArray("5\" pipe,b\n") << ',' << Rows{{"5\" pipe", "b"}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << ',' << Rows{{"a", "b"}};
    QTest::newRow("scripts") << QByteArray("山田,Łódź\nعمر,😀") << ',' << Rows{{"山田", "Łódź"}, {"عمر", "😀"}};
    QTest::newRow("zero byte") << QByteArray("a\0b,c\n", 6) << ',' << Rows{{QString::fromUtf8("a\0b", 3), "c"}};
}

void TestCsv::rowsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const char, delimiter);
    QFETCH(const QList<QStringList>, rows);
    for (const int atOnce : {1, 2, 3, 7, 1 << 20}) {
        const auto all = readAll(bytes, {.delimiter = delimiter}, {}, 0, atOnce);
        QCOMPARE(all.rows, rows);
        QVERIFY(all.problems.isEmpty());
    }
}

void TestCsv::everyRowKnowsItsLine()
{
    const auto all = readAll("h\r\n\"two\r\nlines\"\r\n\r\nx\r\n\"a\rb\nc\"\ny");
    QCOMPARE(all.lines, (QList<qint64>{1, 2, 5, 6, 9}));
}

void TestCsv::aFieldThatIsQuotedEndsNoOpenOneAbove()
{
    for (const int atOnce : {1, 5, 1 << 20}) {
        const auto all
            = readAll("a,b,c\n\"Broken,b@x,oops\nAnn,a@x,good\nBob,b@x,\"well, quoted\"\n", {}, {}, 3, atOnce);
        QCOMPARE(all.rows,
            (QList<QStringList>{
                {"a", "b", "c"}, {"\"Broken", "b@x", "oops"}, {"Ann", "a@x", "good"}, {"Bob", "b@x", "well, quoted"}}));
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems[0].kind, Kind::OpenQuote);
        QCOMPARE(all.problems[0].line, 2);
        const auto talk = readAll("a,b\n\"first line\nhe said \"no\" to me\",x\n", {}, {}, 2, atOnce);
        QCOMPARE(talk.rows.value(1), (QStringList{"first line\nhe said \"no\" to me", "x"}));
    }
}

void TestCsv::anUnclosedQuoteLosesNothing()
{
    for (const int atOnce : {1, 5, 1 << 20}) {
        const auto all = readAll("a,b\n1,\"open\n2,\"\"\n3,x\n", {}, {}, 0, atOnce);
        QCOMPARE(all.rows, (QList<QStringList>{{"a", "b"}, {"1", "\"open"}, {"2", ""}, {"3", "x"}}));
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems[0].kind, Kind::OpenQuote);
        QCOMPARE(all.problems[0].line, 2);
        QCOMPARE(all.problems[0].column, 1);
        QVERIFY(all.problems[0].sentence.contains("Line 2"));
    }
}

void TestCsv::anUnclosedQuoteInAHugeFileStopsAtTheFieldLimit()
{
    QByteArray bytes = "\"open,1\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "row,2\n";
    bytes += "\"closed\",3\n";
    const auto all = readAll(bytes, {}, {.fieldBytes = 1000});
    QCOMPARE(all.rows.size(), 1002);
    QCOMPARE(all.rows.first(), (QStringList{"\"open", "1"}));
    QCOMPARE(all.rows.last(), (QStringList{"closed", "3"}));
    QCOMPARE(all.problems.size(), 1);
    QCOMPARE(all.problems[0].line, 1);
}

void TestCsv::aStrayQuoteIsKeptAndReported()
{
    const auto all = readAll("\"Fred \"Freddy\" Smith\",x\n\"a\"b,y\nz,\"q\" \n");
    QCOMPARE(all.rows, (QList<QStringList>{{"Fred \"Freddy\" Smith", "x"}, {"\"a\"b", "y"}, {"z", "\"q\" "}}));
    QCOMPARE(all.problems.size(), 3);
    for (const auto &problem : all.problems)
        QCOMPARE(problem.kind, Kind::StrayQuote);
    QCOMPARE(all.problems[2].line, 3);
    QCOMPARE(all.problems[2].column, 1);
}

void TestCsv::rowsOfAnotherWidthAreReported()
{
    const auto all = readAll("a,b\nc\n\nd,e,f\n", {}, {}, 2);
    QCOMPARE(all.rows.size(), 3);
    QCOMPARE(all.problems.size(), 2);
    QCOMPARE(all.problems[0].kind, Kind::TooFewFields);
    QCOMPARE(all.problems[0].line, 2);
    QCOMPARE(all.problems[1].kind, Kind::TooManyFields);
    QCOMPARE(all.problems[1].line, 4);
}

void TestCsv::limitsHoldWithASentence()
{
    const auto wide = readAll("a,b,c,d\ne\n", {}, {.columns = 3});
    QCOMPARE(wide.rows, (QList<QStringList>{{"a", "b", "c"}, {"e"}}));
    QCOMPARE(wide.problems.size(), 1);
    QCOMPARE(wide.problems[0].kind, Kind::TooManyColumns);
    const auto field = readAll("ääääää,b\n", {}, {.fieldBytes = 5});
    QCOMPARE(field.rows, (QList<QStringList>{{"ää", "b"}}));
    QCOMPARE(field.problems.size(), 1);
    QCOMPARE(field.problems[0].kind, Kind::FieldTooLong);
    for (const int atOnce : {1, 5, 1 << 20}) {
        const auto quoted = readAll("\"ääääää\",b\n\"c\",d\n", {}, {.fieldBytes = 5}, 0, atOnce);
        QCOMPARE(quoted.rows.last(), (QStringList{"c", "d"}));
        QCOMPARE(quoted.problems.size(), 1); // that the quotation mark is never closed would not be true
        QCOMPARE(quoted.problems[0].kind, Kind::FieldTooLong);
    }
}

void TestCsv::aRowWithoutEndStopsTheReading()
{
    const auto all = readAll("a,b\n" + QByteArray(5'000'000, 'x'), {}, {.fieldBytes = 1000, .rowBytes = 2'000'000});
    QCOMPARE(all.rows, (QList<QStringList>{{"a", "b"}}));
    QCOMPARE(all.problems.size(), 1);
    QCOMPARE(all.problems[0].kind, Kind::RowTooLong);
    QCOMPARE(all.problems[0].line, 2);
}

void TestCsv::spreadsheetsSepLineIsSkipped()
{
    const auto all = readAll("\xEF\xBB\xBFsep=;\r\na;b\r\n", {.delimiter = ';', .skipFirstLine = true});
    QCOMPARE(all.rows, (QList<QStringList>{{"a", "b"}}));
    QCOMPARE(all.lines, (QList<qint64>{2}));
}

void TestCsv::writtenRowsComeBackEqual()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList pieces{
        "a", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "'", "=", "-1", "ä", "山", "😀", "x y", ""};
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        for (int r = random.bounded(1, 8); r > 0; --r) {
            QStringList row;
            for (int f = random.bounded(1, 6); f > 0; --f) {
                QString text;
                for (int p = random.bounded(6); p > 0; --p)
                    text += pieces[random.bounded(int(pieces.size()))];
                row.append(text);
            }
            rows.append(row);
        }
        const char delimiter = ",;\t|"[random.bounded(4)];
        const bool isBom = random.bounded(2);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer,
            {.delimiter = delimiter,
                .lineEnd = random.bounded(2) ? "\n" : "\r\n",
                .byteOrderMark = isBom,
                .neutraliseFormulas = true});
        for (const auto &row : rows)
            QVERIFY(writer.write(row));
        auto all = readAll(buffer.data(), {.delimiter = delimiter}, {}, 0, random.bounded(1, 64));
        for (auto &row : all.rows)
            for (auto &text : row)
                text = restored(text);
        QCOMPARE(all.rows, rows);
        QVERIFY(all.problems.isEmpty());
    }
}

void TestCsv::formulasAreNeutralisedAndRestored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << "=1+1"
                             << "'=1+1";
    QTest::newRow("command") << "@SUM(A1)"
                             << "'@SUM(A1)";
    QTest::newRow("plus") << "+cmd|' /C calc'!A0"
                          << "'+cmd|' /C calc'!A0";
    QTest::newRow("minus") << "-2+3"
                           << "'-2+3";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("return") << "\r=1"
                            << "'\r=1";
    QTest::newRow("full width") << "＝1+1"
                                << "'＝1+1";
    QTest::newRow("full width at") << "＠SUM(A1)"
                                   << "'＠SUM(A1)";
    QTest::newRow("number stays") << "-12.50"
                                  << "-12.50";
    QTest::newRow("own apostrophe") << "'=1"
                                    << "''=1";
    QTest::newRow("word") << "'tis"
                          << "'tis";
    QTest::newRow("empty") << ""
                           << "";
}

void TestCsv::formulasAreNeutralisedAndRestored()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QCOMPARE(neutralised(text), written);
    QCOMPARE(restored(written), text);
}

void TestCsv::neutralisingIsReversibleForAnyText()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = "''=+-@＝＋\t\r1.,a";
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(7); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        QCOMPARE(restored(neutralised(text)), text);
    }
}

/// Prints the throughput; what it checks is that nothing is lost on the way.
void TestCsv::millionRowsAreReadInLinearTime()
{
    QByteArray bytes;
    for (int i = 0; i < 1'000'000; ++i)
        bytes += "Schlecht,Darcel,\"GTX, Plus\",darcel.schlecht@example.com,+1 555 0" + QByteArray::number(i)
            + ",2016-10-25\r\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QElapsedTimer timer;
    timer.start();
    qint64 rows = 0;
    qint64 fields = 0;
    while (reader.next()) {
        ++rows;
        fields += reader.size();
    }
    const auto ms = std::max<qint64>(timer.elapsed(), 1);
    qInfo("%lld MB/s", bytes.size() / 1000 / ms);
    QCOMPARE(rows, 1'000'000);
    QCOMPARE(fields, 6'000'000);
    QCOMPARE(reader.bytesRead(), bytes.size());
}

CRM_TEST(TestCsv)
#include "tst_csv.moc"
