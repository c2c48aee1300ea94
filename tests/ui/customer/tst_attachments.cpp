// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/attachments.h"

#include "db/entities/note.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/customer/customerhistory.h"
#include "ui/customer/customerpage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

namespace crm {

/// Files in the window: dropped on a history, shown, and never run.
class TestAttachments : public QObject
{
    Q_OBJECT
public slots:
    void show(const QUrl &url) { m_shown = url; }

private slots:
    void init();
    void cleanup();
    void aDroppedFileStandsOnTheHistoryAndOpens();
    void undoTakesItAwayAndRedoBringsItBack();
    void aProgramIsOfferedToBeSavedInstead();
    void linksToTheWebAreNotFiles();
    void aFolderIsRefusedWithASentence();

private:
    void drop(const QString &path);
    QList<Record> attachments() { return *await(m_db->store.records({&Attachment::entity()})); }
    QString written(const QString &name);

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CustomerPage> m_page;
    Person m_person;
    QUrl m_shown;
};

void TestAttachments::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
    m_person = {.id = Id::make(), .name = "Kenji Sato"};
    QVERIFY(await(m_db->store.commit({"Test", {Record::from(m_person)}})));
    m_page = std::make_unique<CustomerPage>(*m_workspace);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->showRecord({"person", m_person.id});
    QTRY_COMPARE(m_page->title(), m_person.name);
    m_shown.clear();
    QDesktopServices::setUrlHandler("file", this, "show");
}

void TestAttachments::cleanup()
{
    QDesktopServices::unsetUrlHandler("file");
    m_page.reset();
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

QString TestAttachments::written(const QString &name)
{
    QFile file(m_db->dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("contents") != 8)
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

/// What the window system does when files are let go over the history.
void TestAttachments::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto *target = m_page->history();
    QDragEnterEvent enter({20, 60}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let(QPointF(20, 60), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &let);
}

void TestAttachments::aDroppedFileStandsOnTheHistoryAndOpens()
{
    drop(written("floor plan.pdf"));
    auto &timeline = m_page->history()->timeline();
    QTRY_COMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.index(1).data().toString(), QString("File added: floor plan.pdf"));
    openAttachment(*m_workspace, attachments().first(), m_page.get());
    QTRY_VERIFY(!m_shown.isEmpty());
    QFile shown(m_shown.toLocalFile());
    QVERIFY(shown.fileName().endsWith("/floor plan.pdf"));
    QVERIFY(shown.open(QIODevice::ReadOnly));
    QCOMPARE(shown.readAll(), QByteArray("contents"));
}

void TestAttachments::undoTakesItAwayAndRedoBringsItBack()
{
    drop(written("plan.txt"));
    QTRY_COMPARE(attachments().size(), 1);
    const auto hash = attachments().first().text("sha256");
    m_workspace->undo();
    QTRY_COMPARE(attachments().size(), 0);
    m_workspace->redo();
    QTRY_COMPARE(attachments().size(), 1);
    QCOMPARE(*await(m_db->store.fileBytes(hash)), QByteArray("contents"));
}

void TestAttachments::aProgramIsOfferedToBeSavedInstead()
{
    drop(written("invoice.pdf.exe"));
    QTRY_COMPARE(attachments().size(), 1);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->reject();
    });
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    openAttachment(*m_workspace, attachments().first(), m_page.get());
    QVERIFY(m_shown.isEmpty());
}

void TestAttachments::linksToTheWebAreNotFiles()
{
    QMimeData data;
    data.setUrls({QUrl("https://example.org/a.pdf")});
    QCOMPARE(filesIn(&data), QStringList());
    QDragEnterEvent enter({20, 60}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_page->history(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestAttachments::aFolderIsRefusedWithASentence()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    drop(m_db->dir.path());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains("folder"));
    QCOMPARE(attachments().size(), 0);
}

CRM_TEST(TestAttachments)

} // namespace crm

#include "tst_attachments.moc"
