// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/letter.h"
#include "tests/support/test.h"

using namespace crm;

/// What people have written stays, and nothing stands there twice.
class TestLetter : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPutTogetherAgain_data();
    void whatIsPutTogetherAgain();
    void nothingIsPutInTwice();
    void anotherContactIsAddressedByName();
};

namespace {

ResponseParts parts(const QString &apology, const QString &assurance = "We check every seal.")
{
    return {.salutation = "Dear Kim Sato,",
        .apology = apology,
        .assurance = assurance,
        .closing = "Kind regards\nMara Lindqvist"};
}

const QString sorry("We are sorry.");
const QString apologies("We apologise.");

} // namespace

void TestLetter::whatIsPutTogetherAgain_data()
{
    QTest::addColumn<QString>("before"); // the letter
    QTest::addColumn<QString>("apology");
    QTest::addColumn<QString>("assurance");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isBesideOwn");
    const QString seal("We check every seal.");
    const QString head("Dear Kim Sato,\n\n");
    const QString foot("\n\nKind regards\nMara Lindqvist");
    const auto letter = head + "We are sorry.\n\nWe check every seal." + foot;
    const auto row = [](const char *name, const QString &before, const QString &apology, const QString &assurance,
                         const QString &after, bool isBesideOwn = false) {
        QTest::newRow(name) << before << apology << assurance << after << isBesideOwn;
    };
    row("unchanged", letter, sorry, seal, letter);
    row("other words", letter, apologies, seal, head + "We apologise.\n\nWe check every seal." + foot);
    row("a part left out", letter, "", seal, head + "We check every seal." + foot);
    row("the last part left out", letter, sorry, "", head + "We are sorry." + foot);
    row("emptied by hand", " \n", sorry, seal, letter);
    row("a part taken out by hand", head + "We are sorry." + foot, sorry, seal, letter);
    row("a postscript", letter + "\n\nPS: Call me.", apologies, seal,
        head + "We apologise.\n\nWe check every seal." + foot + "\n\nPS: Call me.");
    row("a line added", head + "We are sorry.\n\nReally.\n\nWe check every seal." + foot, apologies, seal,
        head + "We apologise.\n\nReally.\n\nWe check every seal." + foot);
    row("own words in a part", head + "We are so sorry.\n\nWe check every seal." + foot, sorry, seal,
        head + "We are so sorry.\n\nWe check every seal." + foot);
    row("own words in a part that changes", head + "We are so sorry.\n\nWe check every seal." + foot, apologies, seal,
        head + "We apologise.\n\nWe are so sorry.\n\nWe check every seal." + foot, true);
    row("another salutation", "Dear Ms Sato,\n\nWe are sorry.\n\nWe check every seal." + foot, apologies, seal,
        "Dear Ms Sato,\n\nWe apologise.\n\nWe check every seal." + foot);
    row("another closing", head + "We are sorry.\n\nWe check every seal.\n\nBest wishes,\nMara", apologies, seal,
        head + "We apologise.\n\nWe check every seal.\n\nBest wishes,\nMara");
}

void TestLetter::whatIsPutTogetherAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, apology);
    QFETCH(QString, assurance);
    QFETCH(QString, after);
    QFETCH(bool, isBesideOwn);
    const auto found = putTogether(before, parts(sorry), parts(apology, assurance));
    QCOMPARE(found.text, after);
    QCOMPARE(found.isBesideOwn, isBesideOwn);
}

/// Of what was there before, nobody knows what was put in: it may come from a draft.
void TestLetter::nothingIsPutInTwice()
{
    const auto text = [](const QString &letter) { return putTogether(letter, {}, parts(sorry)).text; };
    const auto whole = composedResponse(parts(sorry));
    QCOMPARE(text({}), whole);
    QCOMPARE(text(whole), whole);
    QCOMPARE(text("My own words."),
        "Dear Kim Sato,\n\nWe are sorry.\n\nWe check every seal.\n\nMy own words.\n\nKind regards\nMara Lindqvist");
    QCOMPARE(text("Hello Kim!\nMy own words.\n\nSee you\nMara"),
        "Hello Kim!\n\nWe are sorry.\n\nWe check every seal.\n\nMy own words.\n\nSee you\nMara");
    QCOMPARE(text("Sehr geehrte Frau Sato,\n\nMeine Worte.\n\nViele Grüße,\nM. L.\n"),
        "Sehr geehrte Frau Sato,\n\nWe are sorry.\n\nWe check every seal.\n\nMeine Worte.\n\nViele Grüße,\nM. L.\n");
}

void TestLetter::anotherContactIsAddressedByName()
{
    auto other = parts(sorry);
    other.salutation = "Dear Max Frei,";
    const auto letter = composedResponse(parts(sorry)) + "\n\nPS: Call me.";
    QCOMPARE(putTogether(letter, parts(sorry), other).text, composedResponse(other) + "\n\nPS: Call me.");
}

CRM_TEST(TestLetter)
#include "tst_letter.moc"
