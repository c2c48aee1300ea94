// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"

#include "tests/models/exchange/importfixture.h"
#include "tests/support/filedump.h"

#include <QJsonDocument>

#include <optional>

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

/// A store with a guard has its work done by one thread.
Outcome outcomeOf(const QString &path, const ImportPlan &plan, bool isAhead)
{
    TestDb db;
    if (!isAhead)
        db.store.setGuard([](const Edit &) { return std::optional<Error>(); });
    const auto rejects = db.dir.filePath("rejects.csv");
    const auto done = await(importFile(db.store, plan, path, {.rejectsPath = rejects}));
    if (!done)
        return {};
    QFile file(rejects);
    return {*done, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), FileDump(db.store.path()).lines()};
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
