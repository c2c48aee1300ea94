// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lastcontact.h"

#include <QByteArrayList>

namespace crm {

namespace {

/// A kind of record that may be a contact.
struct Source
{
    QByteArray table;
    QByteArray at;
    QByteArray decisive;                         ///< columns that decide whether it counts
    QByteArray (*counts)(const QByteArray &row); ///< SQL over a row with the prefix given
};

Source contacts()
{
    return {"activity", "at", "channel, direction, outcome",
        [](const QByteArray &row) -> QByteArray { return row + "channel <> 'note'"; }};
}

Source replies()
{
    return {
        "case_reply", "sent_at", "status", [](const QByteArray &row) -> QByteArray { return row + "status = 'sent'"; }};
}

Source talks()
{
    return {"activity", "at", "channel, direction, outcome", [](const QByteArray &row) -> QByteArray {
                return row + "channel <> 'note' AND (" + row + "direction = 'inbound' OR " + row
                    + "outcome IN ('reached', 'positive', 'negative') OR " + row + "channel IN ('meeting', 'visit'))";
            }};
}

/// Of one record of the owner's table.
QByteArray latest(const QByteArray &owner, const Source &source)
{
    return "(SELECT max(" + source.at + ") FROM " + source.table + " a WHERE a." + owner + " = " + owner + ".id AND "
        + source.counts("a.") + ')';
}

QByteArray latestOf(const QByteArray &owner, const QList<Source> &sources)
{
    if (sources.size() == 1)
        return latest(owner, sources.first());
    QByteArrayList each;
    for (const auto &source : sources)
        each.append("coalesce(" + latest(owner, source) + ", 0)");
    return "nullif(max(" + each.join(", ") + "), 0)";
}

struct Column
{
    QByteArray owner;
    QByteArray name;
    QList<Source> sources;
};

/// Keeps the newest of all sources in the column of the owner as rows of one of them change.
QByteArrayList triggersOf(const Source &source, const Column &column)
{
    const auto &owner = column.owner;
    const auto set = "UPDATE " + owner + " SET " + column.name + " = ";
    const auto anew = set + latestOf(owner, column.sources) + " WHERE id ";
    return {
        "AFTER INSERT ON " + source.table + " WHEN new." + owner + " IS NOT NULL AND " + source.counts("new.")
            + " BEGIN " + set + "new." + source.at + " WHERE id = new." + owner + " AND coalesce(" + column.name
            + ", 0) < new." + source.at + "; END",
        "AFTER UPDATE OF " + source.at + ", " + source.decisive + ", " + owner + " ON " + source.table + " BEGIN "
            + anew + "IN (old." + owner + ", new." + owner + "); END",
        "AFTER DELETE ON " + source.table + " WHEN old." + owner + " IS NOT NULL BEGIN " + anew + "= old." + owner
            + "; END",
    };
}

} // namespace

Derivation lastContactByActivity(const QByteArray &owner)
{
    const bool hasReplies = owner != "lead"; // what answers a case is no matter of a lead
    const Column column{owner, "last_contact_at", hasReplies ? QList{contacts(), replies()} : QList{contacts()}};
    return {triggersOf(contacts(), column),
        "UPDATE " + owner + " SET last_contact_at = " + latestOf(owner, column.sources)};
}

Derivation lastContactByReply(const QByteArray &owner)
{
    const Column column{owner, "last_contact_at", {contacts(), replies()}};
    return {triggersOf(replies(), column),
        "UPDATE " + owner + " SET last_contact_at = " + latestOf(owner, column.sources) + " WHERE id IN (SELECT "
            + owner + " FROM case_reply WHERE " + replies().counts("") + ')'};
}

Derivation lastTalk(const QByteArray &owner)
{
    const Column column{owner, "last_talk_at", {talks()}};
    return {triggersOf(talks(), column), "UPDATE " + owner + " SET last_talk_at = " + latestOf(owner, column.sources)};
}

} // namespace crm
