// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/draftkeeper.h"

#include "db/entities/person.h"
#include "db/search/search.h"
#include "db/sql/connection.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>

using namespace crm;

class TestDraftKeeper : public QObject
{
    Q_OBJECT
private slots:
    void whatCannotBeKeptIsSaidAndKeptLater();
    void whatWasForgottenIsNotTriedAgain();
    void theFootOfAFormDoesNotPromiseWhatIsNotKept();
};

namespace {

/// A file that takes no drafts until this is gone.
struct NoRoom
{
    explicit NoRoom(TestDb &db)
        : connection(await(db.store.opened()) ? db.path() : QString(), Connection::ReadWrite)
    {
        connection.run("CREATE TRIGGER no_room BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no room'); END");
    }
    ~NoRoom() { connection.run("DROP TRIGGER no_room"); }

    Connection connection;
};

} // namespace

void TestDraftKeeper::whatCannotBeKeptIsSaidAndKeptLater()
{
    TestDb db;
    DraftKeeper keeper(db.store, "note", [] { return QJsonObject{{"text", "Call back"}}; });
    {
        const NoRoom full(db);
        keeper.touch();
        QTRY_VERIFY(!keeper.trouble().isEmpty());
    }
    QTRY_VERIFY_WITH_TIMEOUT(keeper.trouble().isEmpty(), 15'000);
    QVERIFY(await(db.store.draft("note"))->contains("Call back"));
}

void TestDraftKeeper::whatWasForgottenIsNotTriedAgain()
{
    TestDb db;
    DraftKeeper keeper(db.store, "note", [] { return QJsonObject{{"text", "Call back"}}; });
    {
        const NoRoom full(db);
        keeper.touch();
        QTRY_VERIFY(!keeper.trouble().isEmpty());
        keeper.forget();
    }
    QTest::qWait(3500); // longer than until the next try
    QCOMPARE(*await(db.store.draft("note")), QByteArray());
}

void TestDraftKeeper::theFootOfAFormDoesNotPromiseWhatIsNotKept()
{
    TestDb db;
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const std::unique_ptr<RecordDialog> dialog(RecordDialog::create(workspace, Record(Person::entity()), nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(dialog->isLoaded());
    const auto *foot = dialog->findChild<QLabel *>("saveState");
    const NoRoom full(db);
    QTest::keyClicks(dialog->form()->editor("name")->findChild<QLineEdit *>(), "Kenji Sato");
    QTRY_VERIFY2(foot->text().startsWith("Not saved yet, nor kept as a draft."), qPrintable(foot->text()));
}

CRM_TEST(TestDraftKeeper)
#include "tst_draftkeeper.moc"
