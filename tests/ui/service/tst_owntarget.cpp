// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/theme.h"
#include "ui/service/duebadge.h"
#include "ui/service/slapopover.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace crm {

/// What people see of the target that is stricter than the promise.
class TestOwnTarget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theBadgeAndItsAccountSayThatItPassed();
};

void TestOwnTarget::theBadgeAndItsAccountSayThatItPassed()
{
    const QDateTime opening(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    TestDb db{opening};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    window.resize(1200, 700);
    window.show();
    WorkCalendar always{.zone = "UTC"};
    for (auto &day : always.week)
        day = {{0, 86400}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
    QVERIFY(db.put(calendar));
    QVERIFY(db.put(SlaPolicy{
        .id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedFirst = 240, .internalFirst = 60}));
    const ServiceCase leak{.id = Id::make(), .subject = "Kettle leaks", .openedAt = opening};
    QVERIFY(db.put(leak));
    DueBadge badge(workspace, &window);
    auto clock = opening.addSecs(30 * 60);
    badge.setClock([&clock] { return clock; });
    QSignalSpy shown(&badge, &DueBadge::shown);
    badge.showCase(Record::from(db.get<ServiceCase>(leak.id)));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(badge.look().icon, QStringLiteral("clock"));
    QVERIFY(badge.toolTip().contains("Our own target:"));
    clock = opening.addSecs(2 * 3600);
    badge.showCase(Record::from(db.get<ServiceCase>(leak.id)));
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(badge.look().icon, QStringLiteral("alert-triangle"));
    QCOMPARE(badge.look().tone, Tone::Warn);
    QVERIFY(badge.toolTip().contains("Our own target passed 1 h ago"));
    QVERIFY(badge.accessibleDescription().startsWith("Our own target passed 1 h ago"));
    badge.click();
    QTRY_VERIFY(window.findChild<SlaPopover *>() && window.findChild<SlaPopover *>()->isVisible());
    QStringList said;
    for (const auto *label : window.findChild<SlaPopover *>()->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(!said.filter("Our own target passed 1 h ago").isEmpty(), qPrintable(said.join(u'|')));
}

CRM_TEST(TestOwnTarget)

} // namespace crm

#include "tst_owntarget.moc"
