// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"
#include "models/exchange/importrun.h"

#include "tests/models/exchange/importfixture.h"
#include "tests/support/filedump.h"

#include <QJsonDocument>

using namespace crm;

/// Large files are read by one thread and stored by another; what they come to is what one thread would make of them.
class TestImportAhead : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void aLargeFileComesToWhatOneThreadMakesOfIt_data();
    void aLargeFileComesToWhatOneThreadMakesOfIt();
    void cancellingLeavesNothing();
};

namespace {

struct Outcome
{
    ImportResult result;
    QByteArray rejects;
    QStringList lines;
};

/// Names in several scripts; every fifth company is there once more, written otherwise.
QByteArray peopleFile()
{
    static const QStringList names{"Ada", "José", "王", "Иван", "Łukasz", "أحمد", "さくら"};
    QString text("First name,Last name,Company,Job title,E-mail,Phone,E-mail 2,Mobile,City,Country,Tags,Notes\n");
    for (int i = 0; text.size() < manyBytes; ++i) {
        const auto company = i % 5 == 0 ? QStringLiteral("NORTH-WIND %1") : QStringLiteral("Northwind %1");
        const bool isBad = i % 1009 == 17;
        text += QStringLiteral("%1,Smith %2,%3,Engineer,%4,+49 30 %5,")
                    .arg(names.at(i % names.size()))
                    .arg(i)
                    .arg(company.arg(i / 9),
                        isBad ? QStringLiteral("nonsense") : QStringLiteral("p%1@example.org").arg(i))
                    .arg(1000000 + i);
        text += QStringLiteral("%1,%2,Köln,%3,%4,%5\n")
                    .arg(i % 40 == 3 ? QStringLiteral("second%1@example.org").arg(i) : QString(),
                        i % 50 == 4 ? QStringLiteral("+49 170 %1").arg(2000000 + i) : QString(),
                        i % 997 == 3 ? QStringLiteral("Nowhere at all, it seems") : QStringLiteral("DE"),
                        i % 60 == 5 ? QStringLiteral("VIP; fair %1").arg(i % 7) : QString(),
                        i % 3 == 0 ? QString(120, u'x') : QString());
    }
    return text.toUtf8();
}

/// Requests, whose numbers and terms the store is asked for.
QByteArray casesFile()
{
    QByteArray text("Subject,Company,Kind,Category,Opened,Description\n");
    for (int i = 0; text.size() < manyBytes; ++i)
        text += "Damaged " + QByteArray::number(i) + ",Acme " + QByteArray::number(i / 20)
            + ",service request,Delivery,2026-01-" + QByteArray::number(10 + i % 19) + ',' + QByteArray(2000, 'x')
            + '\n';
    return text;
}

/// Hands everything on: with it in between, all is done by one thread.
class PlainBatch final : public Batch
{
public:
    explicit PlainBatch(Batch &batch)
        : m_batch(batch)
    {
    }
    void put(const Record &record) override { m_batch.put(record); }
    void amend(const Record &record) override { m_batch.amend(record); }
    void remove(const AnyRef &ref) override { m_batch.remove(ref); }
    qint64 now() const override { return m_batch.now(); }
    QList<Record> find(const Query &query) override { return m_batch.find(query); }
    QList<Problem> check(const Record &record) override { return m_batch.check(record); }
    void expectMany(const QList<const Entity *> &entities) override { m_batch.expectMany(entities); }
    void endMany() override { m_batch.endMany(); }
    void continueStep(qint64 txn, const QString &label) override { m_batch.continueStep(txn, label); }
    void progress(double part) override { m_batch.progress(part); }
    void savepoint() override { m_batch.savepoint(); }
    void rollbackToSavepoint() override { m_batch.rollbackToSavepoint(); }
    Record record(const Entity &entity, const Id &id) override { return m_batch.record(entity, id); }
    QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) override
    {
        return m_batch.where(entity, field, value, limit);
    }
    bool isTaken(const Entity &entity, QByteArrayView field, const QString &text) override
    {
        return m_batch.isTaken(entity, field, text);
    }
    qint64 nextNumber(const QByteArray &series) override { return m_batch.nextNumber(series); }
    qint64 peekNumber(const QByteArray &series) override { return m_batch.peekNumber(series); }

private:
    Batch &m_batch;
};

Outcome outcomeOf(const QString &path, const ImportPlan &plan, bool isAhead)
{
    TestDb db;
    const auto rejects = db.dir.filePath("rejects.csv");
    ImportResult result;
    const auto done = await(db.store.batch("Import", [&](Batch &batch) {
        PlainBatch plain(batch);
        result = runImport(isAhead ? batch : plain, plan, path, {.rejectsPath = rejects});
    }));
    if (!done)
        return {};
    QFile file(rejects);
    return {result, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), FileDump(db.store.path()).lines()};
}

} // namespace

void TestImportAhead::aLargeFileComesToWhatOneThreadMakesOfIt_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("people") << QByteArray("person") << peopleFile();
    QTest::newRow("cases") << QByteArray("service_case") << casesFile();
}

void TestImportAhead::aLargeFileComesToWhatOneThreadMakesOfIt()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, file);
    const auto path = write(file);
    const auto plan = guessed(path, entity);
    const auto expected = outcomeOf(path, plan, false);
    const auto found = outcomeOf(path, plan, true);
    QVERIFY(expected.result.created > 1000);
    QCOMPARE(QJsonDocument(found.result.toJson()).toJson(), QJsonDocument(expected.result.toJson()).toJson());
    QCOMPARE(found.rejects, expected.rejects);
    for (qsizetype i = 0; i < qMin(found.lines.size(), expected.lines.size()); ++i)
        if (found.lines.at(i) != expected.lines.at(i))
            QCOMPARE(found.lines.at(i), expected.lines.at(i));
    QCOMPARE(found.lines.size(), expected.lines.size());
}

void TestImportAhead::cancellingLeavesNothing()
{
    TestDb db;
    const auto path = write(peopleFile());
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    double last = 0;
    const auto progress = [&](double part) {
        last = part;
        if (part > 0.3)
            *cancel = true;
    };
    const auto done = await(importFile(db.store, guessed(path, "person"), path, {}, progress, cancel));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Cancelled);
    QVERIFY(last > 0.3);
    QVERIFY(last < 0.9);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

CRM_TEST(TestImportAhead)
#include "tst_importahead.moc"
