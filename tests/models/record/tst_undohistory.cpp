// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/undohistory.h"
#include "tests/support/test.h"

using namespace crm;

class TestUndoHistory : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatComesNext_data();
    void saysWhatComesNext();
};

namespace {

TransactionInfo info(const QString &label, const QString &kind, bool undone = false, const QString &origin = "local")
{
    return {.label = label, .origin = origin, .kind = kind, .undone = undone};
}

} // namespace

void TestUndoHistory::saysWhatComesNext_data()
{
    QTest::addColumn<QList<TransactionInfo>>("newestFirst");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("redo");
    using List = QList<TransactionInfo>;
    const auto a = info("A", "do");
    const auto b = info("B", "do");
    const auto aUndone = info("A", "do", true);
    const auto bUndone = info("B", "do", true);
    QTest::newRow("empty file") << List{} << ""
                                << "";
    QTest::newRow("two edits") << List{b, a} << "B"
                               << "";
    QTest::newRow("one undone") << List{info("B", "undo"), bUndone, a} << "A"
                                << "B";
    QTest::newRow("both undone") << List{info("A", "undo"), info("B", "undo"), bUndone, aUndone} << ""
                                 << "A";
    QTest::newRow("one done again") << List{info("A", "redo"), info("A", "undo", true), info("B", "undo"), bUndone,
        aUndone} << "A"
                                    << "B";
    QTest::newRow("new work ends redo") << List{info("C", "do"), info("B", "undo"), bUndone, a} << "C"
                                        << "";
    QTest::newRow("others' work is not ours to undo") << List{info("X", "do", false, "remote"), a} << "A"
                                                      << "";
    auto notMine = info("B", "do");
    notMine.isRefused = true;
    QTest::newRow("what a reader may not take back") << List{notMine, a} << ""
                                                     << "";
    auto notMineEither = info("B", "undo");
    notMineEither.isRefused = true;
    QTest::newRow("nor do again") << List{notMineEither, bUndone, a} << "A"
                                  << "";
    QTest::newRow("first contents stay") << List{info("Demo data", "do", false, "system")} << ""
                                         << "";
}

void TestUndoHistory::saysWhatComesNext()
{
    QFETCH(const QList<TransactionInfo>, newestFirst);
    const auto state = undoState(newestFirst);
    QTEST(state.undo, "undo");
    QTEST(state.redo, "redo");
}

CRM_TEST(TestUndoHistory)
#include "tst_undohistory.moc"
