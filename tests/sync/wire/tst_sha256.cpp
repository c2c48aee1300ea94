// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/sha256.h"
#include "tests/support/test.h"

#include <QCryptographicHash>

using namespace crm;
using namespace crm::sync;

class TestSha256 : public QObject
{
    Q_OBJECT
private slots:
    void itIsTheHashThatEverybodyMeans();
    void partsCountAsOneWhole();
    void aResultIsNotPartOfTheNext();
};

void TestSha256::itIsTheHashThatEverybodyMeans()
{
    QCOMPARE(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(sha256({"abc"}).toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    for (const qsizetype size : {55, 56, 64, 700, 100000}) {
        const QByteArray bytes(size, 'x');
        QCOMPARE(sha256({bytes}), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void TestSha256::partsCountAsOneWhole()
{
    QCOMPARE(sha256({"a", {}, QByteArray(), "bc"}), sha256({"abc"}));
    QVERIFY(sha256({"ab"}) != sha256({"a", "c"}));
}

void TestSha256::aResultIsNotPartOfTheNext()
{
    Sha256 hash;
    hash.add("abc");
    const auto first = hash.result();
    hash.add("abc");
    QCOMPARE(hash.result(), first);
}

CRM_TEST(TestSha256)
#include "tst_sha256.moc"
