// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/simulationparts.h"

#include "db/sync/wire/cbor.h"

#include <QFile>

namespace crm {

using namespace sync;

namespace {

constexpr qint64 start = 1772443800000; // 2026-03-02 09:30 UTC

} // namespace

Simulation::Simulation(quint64 seed, const Weather &weather)
    : m_random(seed)
    , m_weather(weather)
    , m_nowMs(start)
    , m_office(std::make_unique<Office>(m_dir.filePath("office0"), true))
{
    m_office->ledger.found("Office", newNode(), m_nowMs);
    for (int i = 0; i < weather.devices; ++i) {
        const auto path = m_dir.filePath(QString("device%1").arg(m_files++));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(emptyFile());
        file.close();
        const auto skew = weather.skew ? qint64(m_random() % quint64(2 * weather.skew)) - weather.skew : 0;
        m_devices.push_back(std::make_unique<Device>(*this, path, skew));
        m_devices.back()->tables.set(key::device, newNode());
        m_devices.back()->tables.set(key::epoch, 1);
    }
}

Simulation::~Simulation() = default;

QByteArray Simulation::newNode()
{
    QByteArray node(nodeSize, '\0');
    for (auto &byte : node)
        byte = char(m_random());
    return node;
}

Simulation::Device &Simulation::anyDevice()
{
    return *m_devices.at(size_t(dice(int(m_devices.size()))));
}

QStringList Simulation::run()
{
    QStringList faults;
    try {
        for (int i = 0; i < m_weather.steps; ++i)
            step();
        if (!settle())
            faults.append("the devices do not come to rest");
        else
            checkEnd(faults);
    } catch (const SqlError &error) {
        faults.append(error.statement + ": " + error.reason);
    } catch (const DatabaseError &error) {
        faults.append(error.statement + ": " + error.reason);
    } catch (const WireError &error) {
        faults.append(error.reason);
    } catch (const Failure &failure) {
        faults.append(failure.error.message);
    }
    return faults;
}

void Simulation::step()
{
    m_nowMs += 1 + dice(4000);
    auto &device = anyDevice();
    const int what = dice(100);
    if (what < 35)
        return edit(device);
    if (what < 85) {
        if (device.requestPath.isEmpty())
            feed(device, {chance(50) ? Event::Asked : Event::Edited});
        return deliver(device);
    }
    if (what < 89 && m_weather.crashes)
        return restart(device);
    if (what < 91 && m_weather.copies && m_devices.size() < 5)
        return copyDevice();
    if (what < 93 && m_weather.rewinds)
        return rewindDevice();
    if (what < 97 && m_weather.restores)
        return restoreOffice();
    m_nowMs += 60000;
}

void Simulation::edit(Device &device)
{
    const int what = dice(10);
    if (what < 3)
        insert(device);
    else if (what < 8)
        update(device, what < 5 ? "name" : what < 7 ? "street" : "city");
    else
        remove(device);
}

void Simulation::insert(Device &device)
{
    const auto parents = device.connection.scalar("SELECT id FROM thing ORDER BY random() LIMIT 1");
    const auto token = QString("t%1.").arg(m_tokens++);
    m_written.insert(token, {});
    Record record = Record::from(Thing{.id = Id(m_random(), m_random()), .name = token});
    if (chance(40) && !parents.isNull())
        record.setValue("parent", parents);
    device.writer.transact({"Insert"}, [&] { device.writer.put(record); });
}

void Simulation::update(Device &device, const QByteArray &field)
{
    const auto count = device.connection.scalar("SELECT count(*) FROM thing").toInt();
    if (count == 0)
        return;
    const auto id = Id::fromBytes(
        device.connection.scalar("SELECT id FROM thing ORDER BY id LIMIT 1 OFFSET ?", {dice(count)}).toByteArray());
    const auto token = QString("t%1.").arg(m_tokens++);
    auto record = device.writer.record(Thing::entity(), id);
    const auto before = record.text(field);
    m_written.insert(token, before);
    if (!before.isEmpty())
        m_overwritten.insert(before);
    record.setValue(field, token);
    device.writer.transact({"Update"}, [&] { device.writer.put(record); });
}

void Simulation::remove(Device &device)
{
    const auto count = device.connection.scalar("SELECT count(*) FROM thing").toInt();
    if (count < 2)
        return;
    const auto id = Id::fromBytes(
        device.connection.scalar("SELECT id FROM thing ORDER BY id LIMIT 1 OFFSET ?", {dice(count)}).toByteArray());
    const auto tokens = [&] {
        QStringList all;
        auto rows
            = device.connection.exec("SELECT coalesce(name, ''), coalesce(street, ''), coalesce(city, '') FROM thing");
        while (rows.next())
            all << rows.text(0) << rows.text(1) << rows.text(2);
        return QSet<QString>(all.cbegin(), all.cend());
    };
    const auto before = tokens();
    device.writer.transact({"Remove"}, [&] { device.writer.remove({"thing", id}); });
    m_overwritten.unite(before - tokens());
}

void Simulation::feed(Device &device, Event event)
{
    event.nowMs = m_nowMs + device.skew;
    event.sentMs = event.nowMs;
    for (const auto &action : device.engine.step(event)) {
        if (action.kind == Action::Send) {
            device.requestPath = action.path;
            device.requestBody = action.body;
        } else if (action.kind == Action::Abort) {
            device.stray.append({device.requestPath, device.requestBody});
            device.requestPath.clear();
        } else if (action.kind == Action::Wake) {
            device.wakeAt = m_nowMs + action.delayMs;
        }
    }
}

void Simulation::deliver(Device &device)
{
    if (m_weather.loses && !device.stray.isEmpty() && chance(30)) { // long after nobody waits for it
        const auto late = device.stray.takeAt(dice(int(device.stray.size())));
        serve(late.first, late.second);
    }
    if (device.requestPath.isEmpty())
        return;
    const auto path = std::exchange(device.requestPath, {});
    const auto body = device.requestBody;
    const int luck = m_weather.loses ? dice(100) : 99;
    Event lost{Event::Unreachable};
    lost.reason = "lost";
    if (luck < 8) // the request
        return feed(device, lost);
    auto answer = serve(path, body);
    if (luck < 16) { // the answer
        if (chance(50))
            device.stray.append({path, body});
        return feed(device, lost);
    }
    if (luck < 20)
        answer = serve(path, body); // it arrived twice
    if (luck < 24)
        answer.chop(1 + dice(int(answer.size())));
    Event event{Event::Answered};
    event.status = 200;
    event.body = answer;
    feed(device, event);
}

QByteArray Simulation::serve(const QByteArray &path, const QByteArray &body)
{
    const Caller caller{"anna", "agent", {}};
    if (path == "/v1/push") {
        auto request = decodePush(body);
        auto answer = takeIn(m_office->ledger, request, caller, m_nowMs);
        return encodeAnswer(answer);
    }
    auto answer = handOut(m_office->ledger, decodePull(body), m_nowMs);
    sabotage(answer);
    return encodeAnswer(answer);
}

/// A server that errs as real ones did: the invariants must notice.
void Simulation::sabotage(Answer &answer)
{
    if (m_weather.sabotage == Weather::DropsRow && answer.rows.size() > 1 && chance(20))
        answer.rows.removeLast();
    if (m_weather.sabotage == Weather::HidesConflicts)
        answer.rows.removeIf([](const RowState &row) { return row.table == "sync_conflict"; });
    if (m_weather.sabotage == Weather::ForgetsOp && chance(10))
        m_office->database.run("DELETE FROM entity_row WHERE seq = (SELECT max(seq) FROM entity_row)", {});
}

void Simulation::restart(Device &device)
{
    for (auto &slot : m_devices) {
        if (slot.get() != &device)
            continue;
        const auto path = device.path;
        const auto skew = device.skew;
        auto stray = device.stray;
        if (!device.requestPath.isEmpty())
            stray.append({device.requestPath, device.requestBody});
        slot.reset();
        slot = std::make_unique<Device>(*this, path, skew);
        slot->stray = stray;
        return;
    }
}

void Simulation::copyDevice()
{
    auto &device = anyDevice();
    const auto path = m_dir.filePath(QString("device%1").arg(m_files++));
    device.connection.backupTo(path);
    m_devices.push_back(std::make_unique<Device>(*this, path, device.skew));
}

/// The file as it was some time ago takes the place of the present one.
void Simulation::rewindDevice()
{
    auto &device = anyDevice();
    const auto old = device.path + ".old";
    if (!QFile::exists(old))
        return device.connection.backupTo(old);
    const auto path = m_dir.filePath(QString("device%1").arg(m_files++));
    QFile::rename(old, path);
    for (auto &slot : m_devices)
        if (slot.get() == &device)
            slot = std::make_unique<Device>(*this, path, device.skew);
}

void Simulation::restoreOffice()
{
    if (m_backups.isEmpty() || chance(50)) {
        m_backups.append(m_dir.filePath(QString("backup%1").arg(m_files++)));
        return m_office->database.connection().backupTo(m_backups.last());
    }
    const auto path = m_dir.filePath(QString("office%1").arg(m_files++));
    QFile::copy(m_backups.at(dice(int(m_backups.size()))), path);
    const auto epoch = m_office->ledger.head().epoch;
    m_office = std::make_unique<Office>(path, false);
    while (m_office->ledger.head().epoch <= epoch) // as the note beside the database makes sure
        m_office->ledger.beginEpoch(newNode(), m_nowMs);
}

/// Nothing is lost any more: everybody must come to rest with nothing left to send.
bool Simulation::settle()
{
    for (int round = 0; round < 400; ++round) {
        bool isQuiet = round > 3;
        for (auto &device : m_devices) {
            m_nowMs += 50;
            if (device->requestPath.isEmpty())
                feed(*device, {device->engine.status().state == SyncState::Idle ? Event::Edited : Event::Asked});
            for (int i = 0; i < 12 && !device->requestPath.isEmpty(); ++i) {
                const bool isPull = device->requestPath == "/v1/pull";
                const auto path = std::exchange(device->requestPath, {});
                Event event{Event::Answered};
                event.status = 200;
                event.body = serve(path, device->requestBody);
                const auto answer = decodeAnswer(event.body);
                isQuiet = isQuiet && isPull && answer.isOk() && answer.rows.isEmpty();
                feed(*device, event);
                if (isPull && answer.isOk() && !answer.hasMore && answer.rows.isEmpty())
                    break;
            }
            isQuiet = isQuiet && device->outbox.pending() == 0
                && device->tables.number(key::cursor) == m_office->ledger.head().head;
        }
        if (isQuiet)
            return true;
    }
    return false;
}

void Simulation::checkEnd(QStringList &faults)
{
    const auto first = m_devices.front()->dump();
    for (const auto &device : m_devices) {
        const auto other = device->dump();
        if (other != first) {
            const QSet<QString> a(first.cbegin(), first.cend()), b(other.cbegin(), other.cend());
            faults.append("the files differ: " + QStringList((a - b).values()).join(u'\n') + "\n against \n"
                + QStringList((b - a).values()).join(u'\n'));
        }
        if (device->connection.scalar("PRAGMA integrity_check(1)").toString() != "ok")
            faults.append("a file is damaged");
        if (!device->connection.scalar("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").isNull())
            faults.append("a record refers to one that is gone");
    }
    faults += m_office->ledger.verifyLog();
    m_conflicts = m_devices.front()->connection.scalar("SELECT count(*) FROM sync_conflict").toInt();
    checkTokens(first, faults);
}

/// Nothing that was stored is lost: it stands in a record, waits for review, or somebody who saw it replaced it.
void Simulation::checkTokens(const QStringList &dump, QStringList &faults)
{
    if (m_weather.rewinds) // what was never sent is gone with the file
        return;
    const auto all = dump.join(u'\n');
    for (auto it = m_written.begin(); it != m_written.end(); ++it)
        if (!m_overwritten.contains(it.key()) && !all.contains(it.key()))
            faults.append(QString("%1 (over \"%2\") is lost").arg(it.key(), it.value()));
}

} // namespace crm
