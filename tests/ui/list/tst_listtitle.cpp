// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/contacts/listpages.h"
#include "ui/kit/fields.h"
#include "ui/kit/segments.h"
#include "ui/list/filterbar.h"
#include "ui/list/recordlistpage.h"
#include "ui/shell/workspace.h"

using namespace crm;

/// What a list is called, which the window is told of: it has the same name in its title.
class TestListTitle : public QObject
{
    Q_OBJECT
private slots:
    void aFiguresNameGoesWithItsChip();
    void aFiguresNameGoesWithItsSegment();
};

namespace {

struct ListFixture
{
    ListFixture()
    {
        page.show();
        page.activate();
        QObject::connect(&page, &Page::titleChanged, &page, [this] { told.append(page.title()); });
        if (!page.showList(Person::entity(), Filter::equals("lifecycle", "lead"), "Leads of March"))
            qFatal("the list is not shown");
    }
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    RecordListPage page{workspace, listPageShape("contacts")};
    QStringList told;
};

} // namespace

void TestListTitle::aFiguresNameGoesWithItsChip()
{
    ListFixture f;
    QCOMPARE(f.told, QStringList{"Leads of March"});
    QTest::keyClick(f.page.filterBar()->chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(f.told, QStringList({"Leads of March", "Contacts"}));
}

void TestListTitle::aFiguresNameGoesWithItsSegment()
{
    ListFixture f;
    f.page.findChild<SegmentedControl *>()->setCurrentIndex(1);
    QCOMPARE(f.told, QStringList({"Leads of March", "Contacts"}));
}

CRM_TEST(TestListTitle)
#include "tst_listtitle.moc"
