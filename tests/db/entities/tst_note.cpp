// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestNote : public QObject
{
    Q_OBJECT
private slots:
    void aTagsColourIsOneOfThePalette();
    void anOlderFileKeepsWhatItSaysOfAColour();
};

void TestNote::aTagsColourIsOneOfThePalette()
{
    const auto &entity = Tag::entity();
    const auto &tone = *entity.field("tone");
    QCOMPARE(tone.kind, FieldKind::Choice);
    QCOMPARE(tone.choices->size(), 6);
    for (const auto &choice : *tone.choices)
        QCOMPARE(QByteArray(choice.tone), QByteArray(choice.code));
    TestDb db;
    QVERIFY(db.put(Tag{.id = Id::make(), .name = "VIP", .tone = "violet"}));
    QVERIFY(db.put(Tag{.id = Id::make(), .name = "Plain"}));
    const auto refused = db.put(Tag{.id = Id::make(), .name = "Odd", .tone = "lilac"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.value(0).field, QByteArray("tone"));
}

void TestNote::anOlderFileKeepsWhatItSaysOfAColour()
{
    TestDb db;
    const auto id = Id::make();
    QVERIFY(await(db.store.batch("Old", [id](Batch &batch) {
        batch.put(Record::from(Tag{.id = id, .name = "VIP"}));
        Record old(Tag::entity());
        old.id = id;
        old.setValue("tone", "lilac");
        batch.amend(old); // as it was saved when any text would do
    })));
    auto tag = await(db.store.fetch(Tag::entity(), {id}))->first();
    QCOMPARE(tag.text("tone"), QString("lilac"));
    tag.setValue("name", "Very important");
    QVERIFY(db.put(tag));
    QCOMPARE(db.get<Tag>(id).tone, QString("lilac"));
    QCOMPARE(db.get<Tag>(id).name, QString("Very important"));
}

CRM_TEST(TestNote)
#include "tst_note.moc"
