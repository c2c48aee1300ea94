// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrepeats.h"

#include <QVariant>

#include <optional>
#include <utility>

namespace crm {

namespace {

constexpr int mostRecalled = 20'000; // complaints of the file, the newest: about half a second
constexpr int mostTried = 200;       // of one customer about one thing
constexpr qint64 repeatSpan = qint64(repeatDays) * 86'400'000;

/// What carries on from another case repeats nothing.
bool canRepeat(const Record &r)
{
    return r.text("kind") == u"complaint" && r.isNull("repeat_of") && r.isNull("follow_up_of");
}

} // namespace

ImportRepeats::ImportRepeats(Batch &batch)
    : m_batch(batch)
{
}

void ImportRepeats::link(Record &serviceCase)
{
    if (!canRepeat(serviceCase))
        return;
    recall();
    if (const auto found = nearest(ComplaintTopic::of(serviceCase), openedAt(serviceCase), true))
        serviceCase.setReference("repeat_of", m_seen.at(found->second).id);
}

void ImportRepeats::learn(const Record &serviceCase)
{
    if (serviceCase.text("kind") != u"complaint")
        return;
    linkLater(serviceCase);
    remember(serviceCase);
}

void ImportRepeats::finish()
{
    for (auto it = m_later.cbegin(); it != m_later.cend(); ++it) {
        auto complaint = m_batch.record(ServiceCase::entity(), it.key());
        if (!complaint.isValid() || !canRepeat(complaint))
            continue;
        complaint.setReference("repeat_of", it.value());
        m_batch.amend(complaint);
    }
    m_later.clear();
}

/// What the file held before; asked for once, and not for files without complaints.
void ImportRepeats::recall()
{
    if (std::exchange(m_hasRecalled, true))
        return;
    const Filter complaints = Filter::equals("kind", QStringLiteral("complaint"));
    for (const auto &complaint :
        m_batch.find({&ServiceCase::entity(), complaints, {{"opened_at", true}}, mostRecalled}))
        remember(complaint);
}

void ImportRepeats::remember(const Record &complaint)
{
    const auto topic = ComplaintTopic::of(complaint);
    const auto keys = keysOf(topic);
    if (keys.isEmpty())
        return;
    for (const auto &key : keys)
        m_byKey[key].insert(openedAt(complaint), m_seen.size());
    m_seen.append({complaint.id, topic, !canRepeat(complaint)});
}

/// Files begin with the newest as often as with the oldest.
void ImportRepeats::linkLater(const Record &complaint)
{
    const auto found = nearest(ComplaintTopic::of(complaint), openedAt(complaint), false);
    if (!found || m_seen.at(found->second).isLinked || m_seen.at(found->second).id == complaint.reference("repeat_of"))
        return;
    auto &later = m_seen[found->second];
    later.isLinked = true;
    m_later.insert(later.id, complaint.id);
}

qint64 ImportRepeats::openedAt(const Record &complaint) const
{
    return complaint.isNull("opened_at") ? m_batch.now() : complaint.value("opened_at").toLongLong();
}

ImportRepeats::Found ImportRepeats::nearest(const ComplaintTopic &topic, qint64 opened, bool isBefore) const
{
    Found best;
    for (const auto &key : keysOf(topic)) {
        const auto found = nearestOf(key, topic, opened, isBefore);
        if (found && (!best || qAbs(found->first - opened) < qAbs(best->first - opened)))
            best = found;
    }
    return best;
}

/// The last one opened by then, or the first one opened after it.
ImportRepeats::Found ImportRepeats::nearestOf(
    const Key &key, const ComplaintTopic &topic, qint64 opened, bool isBefore) const
{
    const auto line = m_byKey.constFind(key);
    if (line == m_byKey.cend())
        return std::nullopt;
    auto at = line->upperBound(opened);
    for (int tried = 0; tried < mostTried; ++tried) {
        if (at == (isBefore ? line->cbegin() : line->cend()))
            return std::nullopt;
        if (isBefore)
            --at;
        if (qAbs(at.key() - opened) > repeatSpan)
            return std::nullopt;
        if (topic.isThatOf(m_seen.at(at.value()).topic))
            return std::pair(at.key(), at.value());
        if (!isBefore)
            ++at;
    }
    return std::nullopt;
}

QList<ImportRepeats::Key> ImportRepeats::keysOf(const ComplaintTopic &topic)
{
    QList<Key> keys;
    for (const auto &who : {topic.person, topic.organisation})
        for (const auto &what : {topic.category, topic.product})
            if (!who.isNull() && !what.isNull())
                keys.append({who, what});
    return keys;
}

} // namespace crm
