// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrepeats.h"

#include <QVariant>

#include <optional>
#include <utility>

namespace crm {

namespace {

constexpr int mostRecalled = 20'000; // complaints of the file, the newest: about half a second
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
    const auto keys = keysOf(ComplaintTopic::of(complaint), given);
    if (keys.isEmpty())
        return;
    for (const auto &key : keys)
        m_byKey[key].insert(openedAt(complaint), m_seen.size());
    m_seen.append({complaint.id, !canRepeat(complaint)});
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
    for (const auto &key : keysOf(topic, asked)) {
        const auto found = nearestOf(key, opened, isBefore);
        if (found && (!best || qAbs(found->first - opened) < qAbs(best->first - opened)))
            best = found;
    }
    return best;
}

/// The last one opened by then, or the first one opened after it.
ImportRepeats::Found ImportRepeats::nearestOf(const Key &key, qint64 opened, bool isBefore) const
{
    const auto line = m_byKey.constFind(key);
    if (line == m_byKey.cend())
        return std::nullopt;
    auto at = line->upperBound(opened);
    if (at == (isBefore ? line->cbegin() : line->cend()))
        return std::nullopt;
    if (isBefore)
        --at;
    return qAbs(at.key() - opened) > repeatSpan ? std::nullopt : Found({at.key(), at.value()});
}

/// By what a complaint is found: as ComplaintTopic::isThatOf() has it, the first of the two tells when both give one, else
/// the second. So who gives both finds by the second only those that do not give the first.
QList<ImportRepeats::Part> ImportRepeats::given(const Id &first, const Id &second)
{
    QList<Part> parts;
    if (!first.isNull())
        parts.append({first, First});
    if (!second.isNull())
        parts.append({second, Second});
    if (!second.isNull() && first.isNull())
        parts.append({second, SecondAlone});
    return parts;
}

QList<ImportRepeats::Part> ImportRepeats::asked(const Id &first, const Id &second)
{
    QList<Part> parts;
    if (!first.isNull())
        parts.append({first, First});
    if (!second.isNull())
        parts.append({second, first.isNull() ? Second : SecondAlone});
    return parts;
}

QList<ImportRepeats::Key> ImportRepeats::keysOf(
    const ComplaintTopic &topic, QList<Part> (*parts)(const Id &, const Id &))
{
    QList<Key> keys;
    for (const auto &who : parts(topic.person, topic.organisation))
        for (const auto &what : parts(topic.category, topic.product))
            keys.append({who, what});
    return keys;
}

} // namespace crm
