// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/service/workcalendar.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/service/servicelevelpage.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/slapreviewpart.h"

#include <QLabel>
#include <QWidget>

using namespace crm;

namespace {

/// Everything else stands first, and takes what the other is meant for.
class Window : public DeskFixture
{
public:
    Window()
    {
        WorkCalendar hours{.zone = "UTC"};
        hours.week[0] = {{9 * 3600, 17 * 3600}};
        add(ServiceCalendar{.id = calendar, .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))});
        add(SlaPolicy{
            .id = rest, .name = "Everything else", .position = 10, .calendar = {calendar}, .promisedFirst = 60});
        add(SlaPolicy{.id = urgent,
            .name = "Urgent",
            .position = 20,
            .calendar = {calendar},
            .priorities = "urgent",
            .promisedFirst = 30});
        holder.resize(1200, 700);
        holder.show();
    }
    template <typename T> void add(const T &value) { QVERIFY(db.put(value)); }

    const Id calendar = Id::make();
    const Id rest = Id::make();
    const Id urgent = Id::make();
    QWidget holder;
};

} // namespace

class TestPolicyPlace : public QObject
{
    Q_OBJECT
private slots:
    void theFormSaysThatAPolicyIsNeverReached();
    void aNewPolicyIsPutWhereItIsReached();
};

void TestPolicyPlace::theFormSaysThatAPolicyIsNeverReached()
{
    Window window;
    auto *dialog = RecordDialog::edit(window.workspace, {SlaPolicy::entity().name, window.urgent}, &window.holder);
    QTRY_VERIFY(dialog->isLoaded());
    const auto *said = dialog->form()->findChild<QLabel *>("position_problem");
    QVERIFY(said);
    const QString never("Never reached: “Everything else” comes before it.");
    QTRY_COMPARE(said->text(), never);
    auto *part = dialog->findChild<SlaPreviewPart *>();
    part->preview();
    QTRY_VERIFY(part->view()->sentence().endsWith(never));
    dialog->form()->fill({{"position", 5}});
    QCOMPARE(said->text(), QString());
    part->preview();
    QTRY_VERIFY(!part->view()->sentence().isEmpty());
    QVERIFY(!part->view()->sentence().contains("Never reached"));
}

void TestPolicyPlace::aNewPolicyIsPutWhereItIsReached()
{
    Window window;
    ServiceLevelPage page(window.workspace, &window.holder);
    QTRY_COMPARE(page.newRecord().value("position").toInt(), 0); // before what stands at 10
}

CRM_TEST(TestPolicyPlace)
#include "tst_policyplace.moc"
