// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QCryptographicHash>

namespace crm {

class TestStoredFiles : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_db = std::make_unique<TestDb>(); }
    void bytesComeBackAsTheyWere();
    void oneUnreadableFileKeepsNone();
    void unknownContentsAreSaid();
    void aBackupCarriesThem();

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_db->dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    std::unique_ptr<TestDb> m_db;
};

void TestStoredFiles::bytesComeBackAsTheyWere()
{
    const QByteArray bytes("%PDF-1.7\n\0\xFF\x01 end", 17);
    const auto kept = await(m_db->store.keepFiles(
        {written("offer.pdf", bytes), written("empty.txt", {}), written("copy of offer.pdf", bytes)}));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 3);
    const auto &offer = kept->at(0);
    QCOMPARE(offer.name, QString("offer.pdf"));
    QCOMPARE(offer.mediaType, QString("application/pdf"));
    QCOMPARE(offer.size, qint64(17));
    QCOMPARE(offer.sha256, QString(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(kept->at(2).sha256, offer.sha256);
    QCOMPARE(*await(m_db->store.fileBytes(offer.sha256)), bytes);
    QCOMPARE(*await(m_db->store.fileBytes(kept->at(1).sha256)), QByteArray());
}

void TestStoredFiles::oneUnreadableFileKeepsNone()
{
    const auto good = written("good.txt", "good");
    const auto refused = await(m_db->store.keepFiles({good, m_db->dir.filePath("gone.txt")}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Invalid);
    QVERIFY(refused.error().message.contains("gone.txt"));
    QVERIFY(!await(m_db->store.keepFiles({m_db->dir.path()})));
    const auto hash = QString(QCryptographicHash::hash("good", QCryptographicHash::Sha256).toHex());
    QCOMPARE(await(m_db->store.fileBytes(hash)).error().code, Error::NotFound);
}

void TestStoredFiles::unknownContentsAreSaid()
{
    const auto answer = await(m_db->store.fileBytes(QString(64, u'0')));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::NotFound);
    QVERIFY(!answer.error().message.isEmpty());
}

void TestStoredFiles::aBackupCarriesThem()
{
    const auto kept = await(m_db->store.keepFiles({written("a.txt", "contents")}));
    QVERIFY(kept);
    const auto path = m_db->dir.filePath("backup.rapport");
    QVERIFY(await(m_db->store.backup(path)));
    Store copy(path);
    QCOMPARE(*await(copy.fileBytes(kept->first().sha256)), QByteArray("contents"));
}

CRM_TEST(TestStoredFiles)

} // namespace crm

#include "tst_storedfiles.moc"
