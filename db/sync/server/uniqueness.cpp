// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/uniqueness.h"

namespace crm::sync {

namespace {

constexpr int mostSuffixes = 10000;

/// What two values have in common when people take them for the same; empty: there is nothing to share.
QString normal(const QCborValue &value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString().simplified().toCaseFolded();
}

bool isLive(const RowState &state)
{
    return state.isKnown() && !state.existence.isRemoved;
}

} // namespace

/// "CASE-000123-K7Q" for what people speak of: the code says which device it came from; "SKU~2" for the rest.
QString Uniqueness::freeValue(
    const UniqueRule &key, const QByteArray &table, const QString &wanted, const QByteArray &device)
{
    auto stem = wanted.simplified() + (key.isNumber ? '-' + m_sheet.ledger().deviceCode(device) : QString());
    if (key.isNumber && m_sheet.ledger().keyHolder(table, key.place.field, normal(stem)).isNull())
        return stem;
    for (int n = 2; n < mostSuffixes; ++n) {
        const auto value = stem + '~' + QString::number(n);
        if (m_sheet.ledger().keyHolder(table, key.place.field, normal(value)).isNull())
            return value;
    }
    return stem + '~' + QString::fromLatin1(Id::make().bytes().toHex());
}

QList<Taken> Uniqueness::hold(const RowState &before, const Id &row, const QByteArray &device)
{
    QList<Taken> taken;
    auto state = m_sheet.state({before.table, row});
    const auto rule = m_rules.constFind(state.table);
    if (rule == m_rules.cend())
        return taken;
    for (const auto &key : rule->keys) {
        const auto wanted = valueAt(state, key.place);
        const auto value = isLive(state) ? normal(wanted) : QString();
        const auto former = isLive(before) ? normal(valueAt(before, key.place)) : QString();
        if (value == former)
            continue;
        auto &ledger = m_sheet.ledger();
        const auto holder = value.isEmpty() ? Id() : ledger.keyHolder(state.table, key.place.field, value);
        if (holder.isNull() || holder == row) {
            ledger.releaseKey(state.table, key.place.field, row);
            if (!value.isEmpty())
                ledger.claimKey(state.table, key.place.field, value, row);
            continue;
        }
        const bool reverts = !former.isEmpty();
        const QCborValue given
            = reverts ? valueAt(before, key.place) : QCborValue(freeValue(key, state.table, wanted.toString(), device));
        auto &group = state.groups[key.place.group];
        const auto field = QString::fromLatin1(key.place.field);
        const auto other = m_sheet.state({state.table, holder}).groups.value(key.place.group);
        taken.append({{"unique", key.place.group, {}, {{field, given}}, {{field, wanted}}, other.stamp, group.stamp,
                          other.author, group.author},
            key.isNumber && !reverts ? wanted.toString() : QString()});
        group.fields.insert(field, given);
        group.stamp = m_sheet.nextStamp();
        state.seq = m_sheet.nextSeq();
        group.seq = state.seq;
        if (!reverts)
            ledger.claimKey(state.table, key.place.field, normal(given), row);
        m_sheet.put(state);
    }
    return taken;
}

} // namespace crm::sync
