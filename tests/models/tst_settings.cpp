// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace crm;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAskedForOnceIsNotKept();
    void whatIsSetMeanwhileHolds();
};

namespace {

constexpr Setting<bool> mirrored{"test/mirrored", false};

} // namespace

void TestSettings::whatIsAskedForOnceIsNotKept()
{
    const QTemporaryDir dir;
    {
        Settings settings(dir.filePath("a.ini"));
        settings.setForThisRun(mirrored, true);
        QVERIFY(settings.value(mirrored));
    }
    QVERIFY(!Settings(dir.filePath("a.ini")).value(mirrored));
}

void TestSettings::whatIsSetMeanwhileHolds()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath("a.ini"));
    settings.setForThisRun(mirrored, true);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setValue(mirrored, false); // as it was kept: all the same another than holds
    QCOMPARE(changed.size(), 1);
    QVERIFY(!settings.value(mirrored));
}

CRM_TEST(TestSettings)
#include "tst_settings.moc"
