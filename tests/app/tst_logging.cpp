// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "tests/support/test.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace crm;

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void messagesGoToTheFile();
    void aBigLogIsSetAside();
    void cleanup() { qInstallMessageHandler(nullptr); }
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestLogging::messagesGoToTheFile()
{
    const QTemporaryDir dir;
    startLogging(dir.filePath("log"));
    qWarning(QLoggingCategory("crm.test")) << "the disk is nearly full";
    const auto text = contents(dir.filePath("log/rapport.log"));
    QVERIFY(text.contains(" warning crm.test: the disk is nearly full\n"));
}

void TestLogging::aBigLogIsSetAside()
{
    const QTemporaryDir dir;
    const QByteArray old(1024 * 1024, 'x');
    {
        QFile file(dir.filePath("rapport.log"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
    }
    startLogging(dir.path());
    qWarning("new");
    QCOMPARE(contents(dir.filePath("rapport.1.log")), old);
    QVERIFY(contents(dir.filePath("rapport.log")).size() < 1000);
}

CRM_TEST(TestLogging)
#include "tst_logging.moc"
