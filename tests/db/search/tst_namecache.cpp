// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/search/namecache.h"
#include "db/search/nameindex.h"
#include "db/value/sortkey.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace crm {

class TestNameCache : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whatWasSavedIsFoundAgain();
    void anEmptyBlobIsSavedToo();
    void anyChangeWillDoWhenNoneIsAsked();
    void onlyTheUserMayReadIt();
    void refusesWhatDiffers_data();
    void refusesWhatDiffers();
    void refusesEveryDamagedByte();
    void refusesEveryTruncation();
    void aMissingFileIsNoFault();
    void anUnwritablePlaceIsTold();

private:
    QByteArray contents() const;
    void write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const NameBlob> m_blob;
    const CacheIdentity m_identity{"database-1", "schema-1", 42};
};

void TestNameCache::initTestCase()
{
    NameBlobBuilder builder;
    for (int i = 1; i <= 200; ++i) {
        NameRecord r{.hit = {1, i}, .sortKey = sortKey(QStringLiteral("Name %1").arg(i))};
        appendText(r.searched, QStringLiteral("Name %1 王军").arg(i));
        builder.add(r);
    }
    m_blob = builder.finish(42);
    m_path = m_folder.filePath("names.cache");
}

void TestNameCache::init()
{
    QVERIFY(saveNameBlob(*m_blob, m_path, m_identity));
}

QByteArray TestNameCache::contents() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestNameCache::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestNameCache::whatWasSavedIsFoundAgain()
{
    const auto loaded = loadNameBlob(m_path, m_identity);
    QVERIFY2(loaded.blob, qPrintable(loaded.refused));
    QCOMPARE(loaded.blob->lastChange(), 42);
    QCOMPARE(loaded.blob->sortKeyAt(100), m_blob->sortKeyAt(100));
    NameIndex built, mapped;
    built.replace(m_blob);
    mapped.replace(loaded.blob);
    QCOMPARE(mapped.all({.typed = "军"}).size(), 200);
    QCOMPARE(mapped.all({.typed = "name 1"}), built.all({.typed = "name 1"}));
}

void TestNameCache::anEmptyBlobIsSavedToo()
{
    const auto empty = NameBlobBuilder().finish(42);
    QVERIFY(saveNameBlob(*empty, m_path, m_identity));
    const auto loaded = loadNameBlob(m_path, m_identity);
    QVERIFY2(loaded.blob, qPrintable(loaded.refused));
    QCOMPARE(loaded.blob->size(), 0);
}

void TestNameCache::anyChangeWillDoWhenNoneIsAsked()
{
    auto identity = m_identity;
    identity.lastChange.reset();
    const auto loaded = loadNameBlob(m_path, identity);
    QVERIFY(loaded.blob);
    QCOMPARE(loaded.blob->lastChange(), 42);
}

void TestNameCache::onlyTheUserMayReadIt()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps access in lists that the folder gives.");
#endif
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void TestNameCache::refusesWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("lastChange");
    QTest::newRow("database") << QByteArray("database-2") << QByteArray("schema-1") << qint64(42);
    QTest::newRow("schema") << QByteArray("database-1") << QByteArray("schema-2") << qint64(42);
    QTest::newRow("boundary") << QByteArray("database-1s") << QByteArray("chema-1") << qint64(42);
    QTest::newRow("change") << QByteArray("database-1") << QByteArray("schema-1") << qint64(43);
}

void TestNameCache::refusesWhatDiffers()
{
    QFETCH(QByteArray, database);
    QFETCH(QByteArray, content);
    QFETCH(qint64, lastChange);
    const auto loaded = loadNameBlob(m_path, {database, content, lastChange});
    QVERIFY(!loaded.blob);
    QVERIFY(!loaded.refused.isEmpty());
}

void TestNameCache::refusesEveryDamagedByte()
{
    const auto good = contents();
    qsizetype accepted = 0;
    for (qsizetype at = 0; at < good.size(); at += at < 200 ? 1 : 31) {
        auto bad = good;
        bad[at] = char(bad[at] ^ 0x41);
        write(bad);
        // Bytes that only fill the space between sections carry nothing.
        accepted += loadNameBlob(m_path, m_identity).blob != nullptr;
    }
    QVERIFY2(accepted <= 6 * 64 / 31 + 1, qPrintable(QString::number(accepted)));
}

void TestNameCache::refusesEveryTruncation()
{
    const auto good = contents();
    for (qsizetype size = 0; size < good.size(); size += 97) {
        write(good.first(size));
        QVERIFY(!loadNameBlob(m_path, m_identity).blob);
    }
    write(good + QByteArray(64, '\0'));
    QVERIFY(!loadNameBlob(m_path, m_identity).blob);
}

void TestNameCache::aMissingFileIsNoFault()
{
    const auto loaded = loadNameBlob(m_folder.filePath("none"), m_identity);
    QVERIFY(!loaded.blob);
    QVERIFY(loaded.refused.isEmpty());
}

void TestNameCache::anUnwritablePlaceIsTold()
{
    QVERIFY(!saveNameBlob(*m_blob, m_folder.filePath("no/such/folder/names"), m_identity));
}

} // namespace crm

using crm::TestNameCache;
CRM_TEST(TestNameCache)
#include "tst_namecache.moc"
