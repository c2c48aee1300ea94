// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search [records] [texts]: what every key of typical searches costs, beside the time of reading the searched
// text once, which no search that reads it all can beat. Defaults: 1,000,000 records, 200,000 texts.

#include "db/search/namecache.h"
#include "db/search/nameindex.h"
#include "db/search/textindex.h"
#include "db/sql/connection.h"
#include "db/value/sortkey.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace {

using namespace crm;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Processor time in milliseconds (on Windows the clock's): other programs' turns do not count as ours.
double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

struct Times
{
    std::vector<double> list;

    template <typename Work> void add(Work work)
    {
        const auto begin = processorTime();
        work();
        list.push_back(processorTime() - begin);
    }
    double at(double share)
    {
        std::sort(list.begin(), list.end());
        return list[std::min(list.size() - 1, size_t(share * double(list.size())))];
    }
};

void print(const QString &what, Times &times, double floor = 0)
{
    auto line = QStringLiteral("%1 p50 %2  p99 %3  max %4 ms")
                    .arg(what, -44)
                    .arg(times.at(0.5), 8, 'f', 3)
                    .arg(times.at(0.99), 8, 'f', 3)
                    .arg(times.at(1), 8, 'f', 3);
    if (floor > 0)
        line += QStringLiteral("   p99 / floor %1").arg(times.at(0.99) / floor, 0, 'f', 2);
    out() << line << Qt::endl;
}

/// People of several scripts with frequent and rare names, an e-mail address, a number and a company.
class People
{
public:
    NameRecord next(qint64 rid)
    {
        const auto script = m_random.bounded(100);
        QString name, mail;
        if (script < 70) {
            const auto given = pick(script < 52 ? latinGiven : accentGiven);
            const auto family = pick(script < 52 ? latinFamily : accentFamily);
            name = given + u' ' + family;
            mail = (given + u'.' + family).toLower().remove(u' ') + QString::number(rid % 5000);
        } else if (script < 88) {
            name = pick(hanFamily) + pick(hanGiven) + (m_random.bounded(4) ? pick(hanGiven) : QString());
            mail = QStringLiteral("user%1").arg(rid);
        } else {
            name = pick(cyrillicGiven) + u' ' + pick(cyrillicFamily);
            mail = QStringLiteral("user%1").arg(rid);
        }
        NameRecord record{.hit = {1, rid}, .sortKey = sortKey(name)};
        appendText(record.searched, name);
        appendText(record.searched, mail + u'@' + pick(domains));
        appendPhone(record.searched,
            QStringLiteral("+%1%2").arg(pick(codes)).arg(m_random.bounded(1'000'000'000), 9, 10, QLatin1Char('0')));
        return record;
    }
    QString text()
    {
        QString made;
        for (int i = 10 + m_random.bounded(20); i > 0; --i)
            made += pick(words) + u' ';
        return made + QString::number(m_random.bounded(100'000));
    }

private:
    QString pick(const QStringList &list)
    {
        const auto skewed = m_random.generateDouble();
        return list[qsizetype(skewed * skewed * double(list.size()))];
    }

    QRandomGenerator m_random{42};
    const QStringList latinGiven{"James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Elizabeth",
        "Thomas", "Christopher", "Anna", "Peter", "Julia", "Martin", "Maria", "Carlos", "Elena", "Emma"};
    const QStringList latinFamily{"Smith", "Johnson", "Williams", "Garcia", "Miller", "Rodriguez", "Anderson",
        "Thompson", "Schmidt", "Fischer", "Rossi", "Kowalski", "Hansen", "O'Brien", "van der Berg", "McDonald"};
    const QStringList accentGiven{
        "José", "François", "Jürgen", "Søren", "Łukasz", "Jiří", "Hélène", "Nguyễn", "Đorđe", "Zoë"};
    const QStringList accentFamily{
        "Müller", "Schröder", "Groß", "Núñez", "Ångström", "Dvořák", "Yılmaz", "Öztürk", "Kovács"};
    const QStringList hanFamily{
        "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "欧阳", "山田", "佐藤", "鈴木"};
    const QStringList hanGiven{
        "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明"};
    const QStringList cyrillicGiven{"Александр", "Мария", "Дмитрий", "Ольга", "Сергей", "Иван"};
    const QStringList cyrillicFamily{"Иванов", "Смирнов", "Кузнецов", "Попов", "Соколов", "Шевченко"};
    const QStringList domains{
        "gmail.com", "outlook.com", "web.de", "qq.com", "northwind-systems.com", "acme.de", "globex.fr"};
    const QStringList codes{"49", "1", "86", "44", "33", "7", "81"};
    const QStringList words{"customer", "asked", "about", "delivery", "price", "discount", "meeting", "contract",
        "signed", "offer", "budget", "approved", "manager", "reply", "product", "upgrade", "licence", "support",
        "warehouse", "invoice", "overdue", "客户", "交货时间", "合同续签", "Lieferung", "réunion", "доставка",
        "договор"};
};

const QStringList &queries()
{
    static const QStringList list{"smith", "anna mill", "müller", "muller jurgen", "schroder", "o'brien", "王军军",
        "欧阳", "李伟", "山田", "иванов", "ольга смир", "gross", "lukasz", "angstrom", "@gmail.com", "northwind",
        "user4711", "+49 30 12", "030 / 123", "0044 7", "nguyen", "kowalski eva", "mcdonald", "xyzzy"};
    return list;
}

/// Each key's best of five: the caches are warm, as they are for somebody who types.
template <typename Work> void addBest(Times &times, Work work)
{
    Times rounds;
    for (int i = 0; i < 5; ++i)
        rounds.add(work);
    times.list.push_back(rounds.at(0));
}

void benchKeys(const QString &what, const NameIndex &index, double floor)
{
    Times first, all, palette;
    for (const auto &query : queries()) {
        for (int size = 1; size <= query.size(); ++size) {
            const NameIndex::Search search{.typed = query.left(size), .limit = 50};
            auto ranked = search;
            ranked.prefixFirst = true;
            ranked.limit = 8;
            addBest(first, [&] { (void)index.first(search); });
            addBest(all, [&] { (void)index.all(search); });
            addBest(palette, [&] { (void)index.first(ranked); });
        }
    }
    print(what + ": first 50", first, floor);
    print(what + ": all hits and count", all, floor);
    print(what + ": palette, prefixes first", palette, floor);
}

double floorOf(const NameBlob &blob)
{
    Times times;
    qsizetype zeros = 0;
    const auto text = blob.text();
    for (int i = 0; i < 30; ++i)
        times.add([&] { zeros += bestScan().count(text.begin(), text.end(), '\0'); });
    print(QStringLiteral("floor: reading %1 MiB once").arg(double(text.size()) / 1048576, 0, 'f', 1), times);
    return zeros ? times.at(0) : 0;
}

void benchNames(qint64 count)
{
    People people;
    std::vector<NameRecord> records;
    Times made, built;
    made.add([&] {
        for (qint64 i = 1; i <= count; ++i)
            records.push_back(people.next(i));
    });
    std::sort(records.begin(), records.end(),
        [](const auto &a, const auto &b) { return compareKeys(a.sortKey, b.sortKey) < 0; });
    NameBlobBuilder builder;
    std::shared_ptr<const NameBlob> blob;
    built.add([&] {
        for (const auto &record : records)
            builder.add(record);
        blob = builder.finish(1);
    });
    records.clear();
    print("folding, keys and generating names", made);
    print("building from records in name order", built);
    out() << QStringLiteral("memory %1 MiB for %2 records")
                 .arg(double(blob->memoryBytes()) / 1048576, 0, 'f', 1)
                 .arg(count)
          << Qt::endl;
    const auto floor = floorOf(*blob);

    NameIndex index;
    index.replace(blob);
    for (const auto *scan : availableScans()) {
        NameIndex other;
        other.replace(std::make_shared<const NameBlob>(blob->withScan(*scan)));
        benchKeys(QLatin1String(scan->name), other, floor);
    }
    Times edits, overlaid;
    for (int i = 0; i < 300; ++i) {
        auto change = people.next(1 + i * 37 % count);
        edits.add([&] { index.apply({{change}}, 2 + i); });
    }
    print("taking in one edit", edits);
    QList<NameChange> many;
    for (int i = 0; i < 19'000; ++i)
        many.append({people.next(1 + i * 41 % count)});
    overlaid.add([&] { index.apply(many, 500); });
    print("taking in 19,000 edits at once", overlaid);
    benchKeys(QStringLiteral("with 19,000 edits over it"), index, floor);

    const QTemporaryDir folder;
    const auto path = folder.filePath("names");
    const CacheIdentity identity{"bench", "bench", 1};
    Times saved, loaded;
    saved.add([&] { (void)saveNameBlob(*blob, path, identity); });
    for (int i = 0; i < 10; ++i)
        loaded.add([&] { NameIndex().replace(loadNameBlob(path, identity).blob); });
    print("writing the cache file", saved);
    print("starting from the cache file", loaded, floor);
}

void benchTexts(qint64 count)
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath("text.db"), Connection::Create);
    connection.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
    createTextIndex(connection);
    People people;
    qint64 done = 0;
    Times built, keys, edits;
    built.add([&] {
        rebuildTextIndex(connection, {.next = [&] {
            QList<TextRecord> batch;
            while (batch.size() < 2000 && done < count)
                batch.append({{6, ++done}, people.text()});
            return batch;
        }});
    });
    print(QStringLiteral("full text: building %1 texts").arg(count), built);
    out() << QStringLiteral("full text: %1 MiB")
                 .arg(double(connection.scalar("SELECT sum(length(block)) FROM search_text_data").toLongLong())
                         / 1048576,
                     0, 'f', 1)
          << Qt::endl;
    for (const QString query :
        {"delivery", "invoice overdue", "客户", "交货时间", "договор", "contract 4711", "lieferung 客户", "xyzzy"}) {
        for (int size = 1; size <= query.size(); ++size)
            keys.add([&] { (void)findText(connection, {.typed = query.left(size)}); });
    }
    print("full text: every key, newest 50", keys);
    for (int i = 0; i < 300; ++i) {
        const TextRecord record{{6, 1 + i * 31 % count}, people.text()};
        edits.add([&] { updateTextIndex(connection, {record}, i); });
    }
    print("full text: following one edit (background)", edits);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    benchNames(std::max<qint64>(1, arguments.value(1, "1000000").toLongLong()));
    benchTexts(std::max<qint64>(1, arguments.value(2, "200000").toLongLong()));
    return 0;
}
