// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPointer>

#include <algorithm>

namespace crm {

/// A lead that is taken down with the form.
class TestLeadTyping : public QObject
{
    Q_OBJECT
private slots:
    void aNewLeadWithoutAnOwnerGoesToWhomTheRuleChooses();
    void whoIsNamedKeepsTheLead();
    void withoutAFittingRuleItStaysWithoutAnOwner();
};

namespace {

struct Fixture
{
    explicit Fixture(const QString &country = {})
    {
        QVERIFY(db.put(ada));
        QVERIFY(db.put(AssignmentRule{.id = Id::make(), .name = "All", .country = country, .respondHours = 4}));
        window.show();
        auto lead = Record::blank(Lead::entity());
        lead.setValue("name", "Ana Silva");
        dialog = RecordDialog::create(workspace, lead, &window);
        QTRY_VERIFY(dialog->isLoaded());
    }
    bool saysByRule() const
    {
        const auto labels = dialog->form()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->text() == "Left empty, the owner is chosen by rule."; });
    }
    Lead saved()
    {
        dialog->save();
        [&] { QTRY_VERIFY(!dialog); }();
        const auto leads = await(db.store.records({&Lead::entity()}));
        return leads && leads->size() == 1 ? leads->first().as<Lead>() : Lead{};
    }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    const User ada{.id = Id::make(), .name = "Ada"};
    QPointer<RecordDialog> dialog;
};

} // namespace

void TestLeadTyping::aNewLeadWithoutAnOwnerGoesToWhomTheRuleChooses()
{
    Fixture f;
    QTRY_VERIFY(f.saysByRule());
    const auto lead = f.saved();
    QCOMPARE(lead.name, QString("Ana Silva"));
    QCOMPARE(lead.owner.id, f.ada.id);
    QCOMPARE(lead.assignedBecause, QString("Ada: rule “All” (every lead), first in turn."));
    QCOMPARE(lead.respondBy, lead.openedAt.addSecs(4 * 3600));
}

void TestLeadTyping::whoIsNamedKeepsTheLead()
{
    Fixture f;
    const User bo{.id = Id::make(), .name = "Bo"};
    QVERIFY(f.db.put(bo));
    QTRY_VERIFY(f.saysByRule());
    auto *owner = f.dialog->form()->editor("owner");
    owner->setValue(bo.id.bytes());
    emit owner->edited();
    QTRY_VERIFY(!f.saysByRule());
    const auto lead = f.saved();
    QCOMPARE(lead.owner.id, bo.id);
    QVERIFY(lead.assignedBecause.isEmpty());
}

void TestLeadTyping::withoutAFittingRuleItStaysWithoutAnOwner()
{
    Fixture f("France");
    const auto lead = f.saved();
    QCOMPARE(lead.name, QString("Ana Silva"));
    QVERIFY(lead.owner.isNull());
}

CRM_TEST(TestLeadTyping)

} // namespace crm

#include "tst_leadtyping.moc"
