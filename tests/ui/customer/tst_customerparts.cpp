// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerparts.h"

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/customer/customerpanel.h"
#include "ui/customer/recordlink.h"
#include "ui/kit/labels.h"
#include "ui/list/recordsummary.h"

#include <QApplication>
#include <QHelpEvent>

using namespace crm;

/// What stands beside a list is narrow: what it has to cut ends in an ellipsis and is said whole.
class TestCustomerParts : public QObject
{
    Q_OBJECT
private slots:
    void whatThePanelCutsIsSaidWhole();
    void whatASummaryCutsIsSaidWhole();
    void aLinkThatIsCutIsSaidWhole();
};

namespace {

const QString longName = "Wolfgang Amadeus Hohenzollern-Sigmaringen von und zu Liechtenstein";
const QString longEmail = "wolfgang.hohenzollern.sigmaringen.liechtenstein@olivarviejomontero.example";
const QString longFirm = "Olivar Viejo Montero y Hijos Sociedad Cooperativa Andaluza de Aceites, S.L.";

/// Each line that has no room for all of it.
QList<Label *> cut(const QWidget &panel)
{
    QList<Label *> lines;
    for (auto *label : panel.findChildren<Label *>())
        if (!label->wordWrap() && label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width())
            lines.append(label);
    return lines;
}

QStringList textsOf(const QList<Label *> &labels)
{
    QStringList texts;
    for (const auto *label : labels)
        texts.append(label->text());
    return texts;
}

void tellsWhole(const QList<Label *> &labels)
{
    for (auto *label : labels)
        QCOMPARE(label->toolTip(), plainToolTip(label->text()));
}

} // namespace

void TestCustomerParts::whatThePanelCutsIsSaidWhole()
{
    TestDb db;
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const Organisation firm{.id = Id::make(), .name = longFirm};
    const Person person{.id = Id::make(),
        .name = longName,
        .jobTitle = "Chief Executive Officer",
        .organisation = {firm.id},
        .email = longEmail,
        .street = "Calle del Almendro en Flor, 112, escalera derecha"};
    QVERIFY(db.put(firm));
    QVERIFY(db.put(person));
    CustomerPanel panel(workspace);
    panel.resize(300, 800); // beside a list in a window 1280 px wide
    panel.show();
    panel.setCustomer(Record::from(person).ref());
    QTRY_VERIFY(textsOf(cut(panel)).contains(longEmail));
    const auto lines = cut(panel);
    QVERIFY(textsOf(lines).contains(longName));
    QVERIFY(!textsOf(lines).filter(longFirm).isEmpty());
    tellsWhole(lines);
}

void TestCustomerParts::whatASummaryCutsIsSaidWhole()
{
    TestDb db;
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const User user{.id = Id::make(), .name = longName, .email = longEmail};
    QVERIFY(db.put(user));
    RecordSummary summary(workspace, Record::from(user).ref());
    summary.resize(300, 600);
    summary.show();
    QTRY_VERIFY(textsOf(cut(summary)).contains(longEmail));
    tellsWhole(cut(summary));
    QVERIFY(summary.widget()->width() <= summary.viewport()->width());
}

void TestCustomerParts::aLinkThatIsCutIsSaidWhole()
{
    const auto toolTipOf = [](RecordLink &link) {
        QHelpEvent asks(QEvent::ToolTip, {20, 10}, link.mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(&link, &asks);
        return link.toolTip();
    };
    RecordLink narrow({.title = longFirm, .note = "Supplier", .icon = "building"});
    narrow.resize(200, narrow.sizeHint().height());
    QCOMPARE(toolTipOf(narrow), plainToolTip(longFirm + ", Supplier"));
    QCOMPARE(narrow.accessibleName(), longFirm + ", Supplier");
    narrow.resize(900, narrow.height());
    QCOMPARE(toolTipOf(narrow), QString());
}

CRM_TEST(TestCustomerParts)
#include "tst_customerparts.moc"
