// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/setlink.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// Members of a set are known by what they link, on every device.
class TestSetLink : public QObject
{
    Q_OBJECT
private slots:
    void addingTwiceIsAddingOnce();
    void theIdFollowsFromWhatIsLinked();
    void aMemberMadeIntoAnotherIsNotTouched();
    void removingIsUndone();
    void wordsCountWithoutCase();
};

namespace {

struct Tagged
{
    TestDb db;
    Person ada{.id = Id::make(), .name = "Ada Lovelace"};
    Tag vip{.id = Id::make(), .name = "VIP"}, press{.id = Id::make(), .name = "Press"};

    Tagged()
    {
        [&] { QVERIFY(db.put(ada) && db.put(vip) && db.put(press)); }();
    }
    Result<ChangeSet> add(const Tag &tag)
    {
        return db.put(TagLink{.id = Id::make(), .tag = {tag.id}, .person = {ada.id}});
    }
    QList<Record> links() { return *await(db.store.records({&TagLink::entity()})); }
};

} // namespace

void TestSetLink::addingTwiceIsAddingOnce()
{
    Tagged t;
    QVERIFY(t.add(t.vip));
    const auto again = t.add(t.vip);
    QVERIFY(again);
    QCOMPARE(again->txn, 0); // nothing changed, so that there is nothing to undo
    QVERIFY(t.add(t.press));
    QCOMPARE(t.links().size(), 2);
}

void TestSetLink::theIdFollowsFromWhatIsLinked()
{
    Tagged t;
    QVERIFY(t.add(t.vip));
    const QVariantList values{t.vip.id.bytes(), t.ada.id.bytes(), {}, {}, {}};
    QCOMPARE(t.links().first().id, memberId("tag_link", values));
    QVERIFY(memberId("tag_link", values) != memberId("case_follower", values));
    QVERIFY(memberId("tag_link", {t.vip.id.bytes(), {}, t.ada.id.bytes()})
        != memberId("tag_link", {t.vip.id.bytes(), t.ada.id.bytes(), {}}));
}

void TestSetLink::aMemberMadeIntoAnotherIsNotTouched()
{
    Tagged t;
    QVERIFY(t.add(t.vip));
    auto link = t.links().first();
    link.setReference("tag", t.press.id);
    QVERIFY(t.db.put(link));
    QVERIFY(t.add(t.vip));
    QSet<Id> tags;
    const auto links = t.links();
    for (const auto &record : links)
        tags.insert(record.reference("tag"));
    QCOMPARE(tags, QSet<Id>({t.vip.id, t.press.id}));
}

void TestSetLink::removingIsUndone()
{
    Tagged t;
    QVERIFY(t.add(t.vip));
    const auto id = t.links().first().id;
    QVERIFY(await(t.db.store.commit({"Remove", {}, {{"tag_link", id}}})));
    QVERIFY(t.links().isEmpty());
    QVERIFY(await(t.db.store.undo()));
    QCOMPARE(t.links().first().id, id);
    QVERIFY(await(t.db.store.redo()));
    QVERIFY(t.add(t.vip)); // and added again after that
    QCOMPARE(t.links().first().id, id);
}

void TestSetLink::wordsCountWithoutCase()
{
    QCOMPARE(memberId("tag", {QString(" Très  important")}), memberId("tag", {QString("TRÈS important ")}));
    QVERIFY(memberId("tag", {QString("a/b"), QString("c")}) != memberId("tag", {QString("a"), QString("b/c")}));
}

CRM_TEST(TestSetLink)
#include "tst_setlink.moc"
