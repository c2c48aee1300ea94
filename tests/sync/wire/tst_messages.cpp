// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/messages.h"
#include "tests/support/test.h"

#include <QCborArray>

using namespace crm;
using namespace crm::sync;

/// What is large in a message is written and read without being built as a value: it is the same message all the same.
class TestMessages : public QObject
{
    Q_OBJECT
private slots:
    void aPushIsWrittenInTheOneForm();
    void anAnswerIsWrittenInTheOneForm();
    void aStateIsHandedOnAsItWasStored();
    void operationsSpoiltOnTheWayAreNoticed();
    void aRowSpoiltOnTheWayIsNoticed();
    void whatIsNoRowIsRefused();
    void whereADeviceStandsTravelsWithAPush();
    void anAnswerThatIsMadeToSayThatNothingIsNewIsNoticed();
};

namespace {

PushRequest push()
{
    PushRequest request{"annasbox", 1, 7, QByteArray(chainSize, 'p')};
    request.ops = {"one", "two", QByteArray(300, 'x')};
    request.series = {{"CASE", 12}};
    request.heard = 3;
    return request;
}

RowState row(const char *id, const QString &name)
{
    RowState state{"person", Id::fromBytes(id), 12};
    const Stamp stamp{12345, "annasbox"};
    state.groups.insert("name", {{{QString("name"), name}}, stamp, 12, {}});
    state.existence = {false, stamp, 12};
    return state;
}

Answer page()
{
    Answer answer;
    answer.cursor = 12;
    answer.head = 20;
    answer.hasMore = true;
    answer.rows = {row("0123456789abcdef", "Ada Lovelace"), row("fedcba9876543210", "Mary Somerville")};
    answer.fetched = {row("0123456789ABCDEF", "Charles Babbage")};
    return answer;
}

/// The message with one of its members changed.
QByteArray changed(const QByteArray &message, const char *name, const QCborValue &value)
{
    auto map = mapOf(decode(message));
    map[QLatin1String(name)] = value;
    return encode(map);
}

} // namespace

void TestMessages::aPushIsWrittenInTheOneForm()
{
    const auto bytes = encodePush(push());
    QCOMPARE(encode(decode(bytes)), bytes);
    const auto again = decodePush(bytes);
    QCOMPARE(again.ops, push().ops);
    QCOMPARE(again.series, push().series);
    QCOMPARE(again.chains, chainsOf(push().prev, push().ops));
    QCOMPARE(again.hash, chained(push().prev, push().ops));
}

void TestMessages::anAnswerIsWrittenInTheOneForm()
{
    const auto bytes = encodeAnswer(page());
    QCOMPARE(encode(decode(bytes)), bytes);
    const auto again = decodeAnswer(bytes);
    QCOMPARE(again.rows.size(), 2);
    QCOMPARE(again.rows.at(1).groups.value("name").fields.value("name").toString(), "Mary Somerville");
    QCOMPARE(again.fetched.size(), 1);
    QCOMPARE(encodeAnswer(again), bytes);
}

void TestMessages::aStateIsHandedOnAsItWasStored()
{
    auto packed = page();
    for (auto *rows : {&packed.rows, &packed.fetched})
        for (auto &state : *rows) {
            RowState stored{state.table, state.row, state.seq};
            stored.packed = encodeState(state);
            state = stored;
        }
    QCOMPARE(encodeAnswer(packed), encodeAnswer(page()));
    auto &first = packed.rows.first();
    unpack(first);
    QCOMPARE(first.groups.value("name").fields.value("name").toString(), "Ada Lovelace");
    QVERIFY(first.packed.isEmpty());
}

void TestMessages::operationsSpoiltOnTheWayAreNoticed()
{
    const auto bytes = encodePush(push());
    QVERIFY_THROWS_EXCEPTION(
        WireError, decodePush(changed(bytes, "ops", QCborArray{QByteArray("one"), QByteArray("too")})));
    QVERIFY_THROWS_EXCEPTION(WireError, decodePush(changed(bytes, "first", 8)));
}

void TestMessages::aRowSpoiltOnTheWayIsNoticed()
{
    const auto bytes = encodeAnswer(page());
    for (const auto *name : {"rows", "fetched"}) {
        const auto rows = mapOf(decode(bytes)).value(QLatin1String(name)).toArray();
        auto parts = rows.first().toArray();
        parts[2] = 13;
        QVERIFY_THROWS_EXCEPTION(WireError, decodeAnswer(changed(bytes, name, QCborArray{parts})));
    }
}

void TestMessages::whatIsNoRowIsRefused()
{
    auto map = mapOf(decode(encodeAnswer(page())));
    map.remove(QLatin1String("check"));
    const QCborArray nobody{QString("person"), QByteArray("short"), 1, QByteArray("\xa0", 1)};
    for (const auto &bad : {QCborValue(1), QCborValue(QCborArray{1, 2}), QCborValue(QCborArray{nobody})}) {
        map[QLatin1String("rows")] = bad;
        QVERIFY_THROWS_EXCEPTION(WireError, decodeAnswer(encode(map)));
    }
}

void TestMessages::whereADeviceStandsTravelsWithAPush()
{
    QCOMPARE(decodePush(encodePush(push())).cursor, PushRequest::unsaid);
    auto request = push();
    request.cursor = 0;
    request.places = {{QString("team"), 12}};
    const auto again = decodePush(encodePush(request));
    QCOMPARE(again.cursor, 0);
    QCOMPARE(again.places, request.places);
    QVERIFY_THROWS_EXCEPTION(WireError, decodePush(changed(encodePush(request), "cursor", 5)));
}

void TestMessages::anAnswerThatIsMadeToSayThatNothingIsNewIsNoticed()
{
    Answer answer;
    QVERIFY(!decodeAnswer(encodeAnswer(answer)).isCurrent);
    QVERIFY_THROWS_EXCEPTION(WireError, decodeAnswer(changed(encodeAnswer(answer), "current", 1)));
    answer.isCurrent = true;
    QVERIFY(decodeAnswer(encodeAnswer(answer)).isCurrent);
}

CRM_TEST(TestMessages)
#include "tst_messages.moc"
