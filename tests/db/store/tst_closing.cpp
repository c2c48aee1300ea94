// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QThread>

using namespace crm;

class TestClosing : public QObject
{
    Q_OBJECT
private slots:
    void whatFollowsAnAnswerMayAskAStoreThatIsBeingClosed();
    void whatWasCommittedBeforeTheEndIsStored();
};

/// The answer comes while the store is being destroyed, and what it is followed by asks every lane once more.
void TestClosing::whatFollowsAnAnswerMayAskAStoreThatIsBeingClosed()
{
    QTemporaryDir dir;
    auto store = std::make_unique<Store>(dir.filePath("a.rapport"), StoreOptions{.create = true});
    QVERIFY(await(store->opened()));
    auto *asked = store.get();
    const auto slowly = [](Answer<Result<QList<Row>>> answer, auto next) {
        return answer
            .then([next](const Result<QList<Row>> &) {
                QThread::msleep(100); // meanwhile the main thread is in the destructor
                return QFuture(next());
            })
            .unwrap();
    };
    const Query people{&Person::entity()};
    const auto first = slowly(store->selectNow(people, {"name"}), [=] { return asked->selectNow(people, {"name"}); });
    const auto second = slowly(store->select(people, {"name"}), [=] { return asked->select(people, {"name"}); });
    const auto third = slowly(store->selectNow(people, {"name"}), [=] { return asked->select(people, {"name"}); });
    store.reset();
    for (const auto &answer : {first, second, third}) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.resultCount(), 1);
        QVERIFY(answer.result() || answer.result().error().code == Error::Cancelled);
    }
}

void TestClosing::whatWasCommittedBeforeTheEndIsStored()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("a.rapport");
    {
        Store store(path, {.create = true});
        for (int i = 0; i < 20; ++i)
            store.commit({"Create", {Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)})}});
    }
    Store again(path);
    QCOMPARE(*await(again.count({&Person::entity()})), 20);
}

CRM_TEST(TestClosing)
#include "tst_closing.moc"
