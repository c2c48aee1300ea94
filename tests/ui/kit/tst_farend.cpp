// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/timeline.h"

#include <QAbstractListModel>
#include <QTimer>

namespace crm {

class TestFarEnd : public QObject
{
    Q_OBJECT
private slots:
    void endGoesToTheLastRowThereIs();
    void anotherKeyStopsOnTheWay();
};

namespace {

/// Rows that come in pages, a moment after they were asked for.
class Pages final : public QAbstractListModel
{
public:
    static constexpr int all = 400;
    static constexpr int page = 50;

    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString("Event %1").arg(index.row())) : QVariant();
    }
    bool canFetchMore(const QModelIndex &) const override { return m_rows < all && !m_isAsking; }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_isAsking = true;
        QTimer::singleShot(0, this, [this] {
            m_isAsking = false;
            beginInsertRows({}, m_rows, m_rows + page - 1);
            m_rows += page;
            endInsertRows();
        });
    }

private:
    int m_rows = page;
    bool m_isAsking = false;
};

} // namespace

void TestFarEnd::endGoesToTheLastRowThereIs()
{
    Pages model;
    TimelineView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(view.currentIndex().row(), Pages::all - 1);
    QTRY_VERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center()));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
}

void TestFarEnd::anotherKeyStopsOnTheWay()
{
    Pages model;
    TimelineView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::qWait(50);
    QCOMPARE(view.currentIndex().row(), 0);
    QVERIFY(model.rowCount() < Pages::all);
}

} // namespace crm

using crm::TestFarEnd;
CRM_TEST(TestFarEnd)
#include "tst_farend.moc"
