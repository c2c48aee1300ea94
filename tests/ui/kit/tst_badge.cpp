// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>

using namespace crm;

class TestBadge : public QObject
{
    Q_OBJECT
private slots:
    void aBadgeIsNoWindow();
};

void TestBadge::aBadgeIsNoWindow()
{
    auto *badge = new Badge(BadgeLook{.text = "Late"});
    QVERIFY(!badge->isVisible());
    QWidget place;
    auto *row = new QHBoxLayout(&place);
    row->addWidget(badge);
    place.show();
    QVERIFY(badge->isVisible());
    badge->setLook(BadgeLook{});
    QVERIFY(!badge->isVisible());
    badge->setLook(BadgeLook{.text = "Soon"});
    QVERIFY(badge->isVisible());
    auto *later = new Badge(BadgeLook{});
    later->setLook(BadgeLook{.text = "Late"});
    QVERIFY(!later->isVisible());
    row->addWidget(later);
    QTRY_VERIFY(later->isVisible());
}

CRM_TEST(TestBadge)
#include "tst_badge.moc"
