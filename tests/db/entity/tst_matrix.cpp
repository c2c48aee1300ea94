// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/customfield.h"
#include "db/entities/note.h"
#include "db/entity/registry.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// Every kind of record goes through the whole life: create, edit, undo, redo, delete, undelete.
class TestMatrix : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyEntityLivesThroughItsLife_data();
    void everyEntityLivesThroughItsLife();
    void descriptionsHold();
    void structsAndRecordsAgree_data();
    void structsAndRecordsAgree();
};

namespace {

/// A value that the field accepts and that differs with `n`.
QVariant sample(TestDb &db, const Field &f, int n);

/// A field of every kind that users can add, where they can.
void addFields(TestDb &db, const Entity &entity)
{
    const auto *currency = entity.field("currency");
    for (const auto &kind : choicesOf<CustomKind>()) {
        if (!entity.fields.takesMore()
            || (CustomKind(kind.value) == CustomKind::Money && (!currency || currency->isComputed())))
            continue;
        CustomField field{.id = Id::make(),
            .about = QString::fromLatin1(entity.name),
            .label = QString::fromLatin1(kind.label),
            .kind = CustomKind(kind.value)};
        if (field.kind == CustomKind::Choice)
            field.choices = QStringLiteral("Gold|Silver");
        QVERIFY(db.put(field));
    }
}

/// A record with every field filled; references point at further samples.
Record sampleRecord(TestDb &db, const Entity &entity, int n)
{
    auto record = Record::blank(entity);
    for (int i = 0; i < entity.fields.size(); ++i) {
        const auto &f = entity.fields.at(i);
        if (f.isComputed() || (f.hasColumn() && f.is(Custom)) || (f.is(Derived) && f.kind == FieldKind::Instant)
            || (f.target && !f.is(Required)))
            continue;
        record.setValue(i, sample(db, f, n));
    }
    if (entity.name == "contact_point")
        record.setReference("person", sampleRecord(db, Person::entity(), n).id); // stored below
    return record;
}

QVariant sample(TestDb &db, const Field &f, int n)
{
    switch (f.kind) {
    case FieldKind::Integer:
        return f.name == "founded" ? 1990 + n : f.name == "probability" ? 10 + n : n;
    case FieldKind::Decimal:
    case FieldKind::Money:
        return qint64(1000 + n);
    case FieldKind::Flag:
        return qint64(n % 2);
    case FieldKind::Date:
        return QDate(2026, 3, 1 + n).toString(Qt::ISODate);
    case FieldKind::Instant:
        return QDateTime(QDate(2026, 3, 1).addDays(-n), QTime(10, 0), Qt::UTC)
            .toMSecsSinceEpoch(); // nothing lies ahead
    case FieldKind::Choice:
        if (f.name == "state")
            return QString::fromLatin1(f.choices->first().code); // everything begins at the beginning
        return QString::fromLatin1(f.choices->at(n % f.choices->size()).code);
    case FieldKind::Reference: {
        const auto record = sampleRecord(db, f.target(), n);
        return db.put(record) ? QVariant(record.id.bytes()) : QVariant();
    }
    default:
        if (f.name == "about")
            return QStringLiteral("organisation");
        if (f.name == "discount")
            return QString("%1%").arg(n);
        if (f.name == "definition")
            return QStringLiteral(R"({"week":{"mon":[["09:00","1%1:00"]]},"zone":"UTC"})").arg(n);
        if (f.name.startsWith("quiet_"))
            return QStringLiteral("%1:0%2").arg(f.name == "quiet_from" ? 20 : 10).arg(n);
        if (f.name == "base") // of an exchange rate
            return QString(n % 2 ? "USD" : "GBP");
        if (f.name == "kinds" || f.name == "priorities") // lists of codes
            return f.name == "kinds" ? QString(n % 2 ? "complaint" : "product_return")
                                     : QString(n % 2 ? "urgent" : "high, low");
        return f.name == "currency" ? QString("EUR") : QString("%1 %2 é 中").arg(f.name).arg(n);
    }
}

/// The values of the whole record as text, for comparison.
QStringList dump(TestDb &db, const AnyRef &ref)
{
    const auto &entity = *Registry::instance().byName(ref.entity);
    const auto found = await(db.store.fetch(entity, {ref.id}));
    QStringList lines;
    for (const auto &record : *found)
        for (int i = 0; i < entity.fields.size(); ++i)
            lines.append(QString("%1=%2").arg(entity.fields.at(i).name, record.value(i).toString()));
    return lines;
}

} // namespace

void TestMatrix::initTestCase()
{
    QVERIFY2(Registry::instance().selfCheck().isEmpty(), qPrintable(Registry::instance().selfCheck().join('\n')));
}

void TestMatrix::everyEntityLivesThroughItsLife_data()
{
    QTest::addColumn<const Entity *>("entity");
    for (const auto *e : Registry::instance().entities())
        QTest::newRow(e->name) << e;
}

void TestMatrix::everyEntityLivesThroughItsLife()
{
    QFETCH(const Entity *, entity);
    TestDb db;
    addFields(db, *entity);
    QCOMPARE(entity->addedFields().isEmpty(), !entity->fields.takesMore());
    auto record = sampleRecord(db, *entity, 1);
    if (entity->name == "contact_point") {
        const Person ada{.id = Id::make(), .name = "Ada"};
        QVERIFY(db.put(ada));
        record.setReference("person", ada.id);
        record.setValue("organisation", QVariant());
    }
    QVERIFY(db.put(record, "Create"));
    if (!db.exists(record.ref())) // a member of a set is named by what it joins
        record.id = await(db.store.records({entity}))->constLast().id;
    const auto ref = record.ref();
    const auto created = dump(db, ref);
    QCOMPARE(created.size(), entity->fields.size());

    auto edited = await(db.store.fetch(*entity, {record.id}))->first();
    const auto &title = entity->title();
    const bool texts = title.kind == FieldKind::Text && !title.is(Derived);
    if (texts)
        edited.setValue(title.name, QString("Changed"));
    else
        edited.setValue(entity->titleField, sample(db, title, 2));
    QVERIFY(db.put(edited, "Edit"));
    const auto changed = dump(db, ref);
    QVERIFY(changed != created);
    QVERIFY(await(db.store.undo()));
    QCOMPARE(dump(db, ref), created);
    QVERIFY(await(db.store.redo()));
    QCOMPARE(dump(db, ref), changed);

    QVERIFY(await(db.store.commit({"Delete", {}, {ref}})));
    QVERIFY(!db.exists(ref));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(dump(db, ref), changed);
    QVERIFY(await(db.store.check())->isEmpty());
}

void TestMatrix::descriptionsHold()
{
    const Entity nameless = [] {
        Entity e;
        e.name = "broken";
        e.number = 128;
        e.fields.append({"a", "", FieldKind::Text, {}});
        e.fields.append({"a", "A", FieldKind::Choice, {}});
        return e;
    }();
    const auto faults = Registry({&nameless}).selfCheck();
    QVERIFY(faults.contains("broken.a is declared twice."));
    QVERIFY(faults.contains("broken.a has no label."));
    QVERIFY(faults.contains("broken.a has no choices."));
    QVERIFY(faults.contains("broken needs a number from 1 to 127."));
}

void TestMatrix::structsAndRecordsAgree_data()
{
    everyEntityLivesThroughItsLife_data();
}

/// Setting what was got changes nothing: no trait loses a value on the way.
void TestMatrix::structsAndRecordsAgree()
{
    QFETCH(const Entity *, entity);
    for (int i = 0; i < entity->fields.size(); ++i) {
        const auto &f = entity->fields.at(i);
        QCOMPARE(bool(f.get), bool(f.set));
        // What hooks alone keep, and what users added, needs no member.
        QVERIFY2(f.isComputed() || f.is(Custom) || f.get || f.is(ReadOnly), f.name);
    }
    QCOMPARE(entity->defaults.size(), entity->fields.declared().size());
}

CRM_TEST(TestMatrix)
#include "tst_matrix.moc"
