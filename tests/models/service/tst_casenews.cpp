// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "models/service/casenews.h"
#include "tests/support/test.h"

using namespace crm;

class TestCaseNews : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceIsWholeAndNamesItsAuthor_data();
    void everySentenceIsWholeAndNamesItsAuthor();
};

void TestCaseNews::everySentenceIsWholeAndNamesItsAuthor_data()
{
    using Changes = QList<HistoryLine::FieldChange>;
    QTest::addColumn<CaseNews>("news");
    QTest::addColumn<QString>("sentence");
    const auto row
        = [](const char *name, const QList<const Entity *> &made, const Changes &changes, const QString &sentence) {
              QTest::newRow(name) << CaseNews{"Noor", made, changes} << sentence;
          };
    const HistoryLine::FieldChange status{"status", "new", "waiting"};
    const HistoryLine::FieldChange acknowledged{"status", "new", "acknowledged"};
    const HistoryLine::FieldChange how{"acknowledged_how", "not_yet", "email"};
    const HistoryLine::FieldChange due{"due_at", 1, 2};
    row("a note", {&Note::entity()}, {}, "Noor wrote a note.");
    row("a call, and what follows", {&Activity::entity()}, {due, how}, "Noor logged a contact.");
    row("an answer, and what follows", {&CaseReply::entity()}, {{"response", {}, "Yes."}, acknowledged, how, due},
        "Noor answered.");
    row("an answer and more", {&CaseReply::entity()}, {status, due}, "Noor answered. Noor set Status to “Waiting”.");
    row("a choice", {}, {status, due}, "Noor set Status to “Waiting”.");
    row("acknowledged", {}, {acknowledged}, "Noor set Status to “Acknowledged”.");
    row("several", {}, {status, {"subject", "a", "b"}}, "Noor changed: Status, Subject.");
    row("the same twice", {}, {status, acknowledged}, "Noor set Status to “Waiting”.");
    row("only what is due", {}, {due}, "Noor changed: Due.");
    row("what the program keeps", {}, {{"warn_at", 1, 2}, {"sla_state", "none", "met"}}, "");
    QTest::newRow("nobody") << CaseNews{{}, {&Note::entity()}, {}} << "Somebody wrote a note.";
}

void TestCaseNews::everySentenceIsWholeAndNamesItsAuthor()
{
    QFETCH(CaseNews, news);
    QFETCH(QString, sentence);
    QCOMPARE(newsSentence(news), sentence);
}

CRM_TEST(TestCaseNews)
#include "tst_casenews.moc"
