// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/scoping.h"

#include "db/sync/server/conflictrow.h"

namespace crm::sync {

namespace {

constexpr int deepest = 8; // records that belong to records that belong to …

const Scopes &everybodys()
{
    static const Scopes scopes{scope::organisation};
    return scopes;
}

/// The record that one of the server's own speaks of.
Id aboutOf(const RowState &state)
{
    return Id::fromText(valueAt(state, {"record", "record"}).toString());
}

} // namespace

Scoping::Scoping(Worksheet &sheet, const TableRules &rules, const Caller &caller)
    : m_sheet(sheet)
    , m_rules(rules)
    , m_caller(caller)
    , m_callers(crm::sync::scopesOf(caller))
{
}

QString Scoping::teamOf(const Id &user)
{
    auto known = m_teams.constFind(user);
    if (known == m_teams.cend())
        known = m_teams.insert(user, m_sheet.ledger().teamOf(user));
    return *known;
}

Scopes Scoping::authors(const RowState &state)
{
    const auto first = std::min_element(state.groups.begin(), state.groups.end(),
        [](const GroupState &a, const GroupState &b) { return a.stamp < b.stamp; });
    const bool isKnown = first != state.groups.end() && !first->author.user.isNull();
    auto &scopes = m_authors[isKnown ? first->author.user : Id()];
    if (scopes.isEmpty())
        scopes = {isKnown ? scope::user(first->author.user) : personalScope(m_caller), scope::all};
    return scopes;
}

Scopes Scoping::owned(const TableRule &rule, const Id &owner)
{
    if (owner.isNull() || rule.reach == reach::everyone)
        return everybodys(); // what nobody owns is everybody's to take
    if (rule.reach == reach::personal)
        return {scope::user(owner)};
    Scopes scopes{scope::user(owner), scope::all};
    if (const auto team = teamOf(owner); !team.isEmpty())
        scopes.insert(rule.reach == reach::team ? scope::team(team) : scope::lead(team));
    return scopes;
}

/// What belongs to a record that not everybody sees is not for everybody either, whatever else it belongs to.
Scopes Scoping::inherited(const RowState &state, const TableRule &rule, int depth)
{
    Scopes narrow;
    for (const auto &place : rule.within) {
        const auto parent = idAt(state, place);
        if (parent.isNull())
            continue;
        const auto &target = m_sheet.state({{}, parent});
        const auto scopes = target.isKnown() ? base(target, depth + 1) : authors(state);
        if (!scopes.contains(scope::organisation))
            narrow += scopes;
    }
    return narrow.isEmpty() ? everybodys() : narrow;
}

/// What somebody lost belongs to them; what two wrote, to whoever sees the record.
Scopes Scoping::ofConflict(const RowState &state, int depth)
{
    const auto user = [&](const char *field) { return idAt(state, {field, field}); };
    const auto text = [&](const char *field) { return valueAt(state, {field, field}).toString(); };
    const auto loser = user("loser_user");
    const bool isTheirsAlone = !isShared(text("kind").toLatin1());
    if (isTheirsAlone && !loser.isNull())
        return {scope::user(loser)}; // they were told that nobody else gets it
    Scopes own{scope::all};
    if (isTheirsAlone)
        return own;
    if (!loser.isNull())
        own.insert(scope::user(loser));
    const auto rule = m_rules.constFind(text("about").toLatin1());
    if (rule != m_rules.cend() && rule->readers.contains(text("field").toLatin1())) {
        if (const auto winner = user("winner_user"); !winner.isNull())
            own.insert(scope::user(winner));
        return own;
    }
    const auto about = m_sheet.state({{}, aboutOf(state)});
    return about.isKnown() ? base(about, depth + 1) : own;
}

Scopes Scoping::base(const RowState &state, int depth)
{
    if (depth > deepest)
        return authors(state);
    if (state.table == conflictTable)
        return ofConflict(state, depth);
    if (state.table == formerNumberTable) {
        const auto about = m_sheet.state({{}, aboutOf(state)});
        return about.isKnown() ? base(about, depth + 1) : authors(state);
    }
    const auto rule = m_rules.constFind(state.table);
    if (rule == m_rules.cend())
        return authors(state);
    auto scopes = rule->owner.isGiven() ? owned(*rule, idAt(state, rule->owner)) : inherited(state, *rule, depth);
    if (scopes.contains(scope::organisation))
        return everybodys();
    if (!m_shares.contains(state.row))
        readShares({state.row});
    const auto shares = m_shares.value(state.row);
    for (const auto &share : shares) {
        const auto row = m_sheet.state({{}, share.row});
        const auto how = m_rules.constFind(row.table);
        if (how == m_rules.cend() || row.existence.isRemoved || idAt(row, how->shared) != state.row)
            continue;
        if (const auto user = idAt(row, how->sharedWith); !user.isNull())
            scopes.insert(scope::user(user));
    }
    return scopes;
}

/// Who shares these records, all asked at once.
void Scoping::readShares(const QList<Id> &targets)
{
    for (const auto &id : targets)
        m_shares.insert(id, {});
    const auto links = m_sheet.ledger().linksTo(targets);
    for (const auto &one : links)
        if (one.isShare)
            m_shares[one.target].append(one);
}

void Scoping::prepare(const QList<RowState> &rows)
{
    QList<Id> targets;
    for (const auto &state : rows) {
        const auto rule = m_rules.constFind(state.table);
        if (rule == m_rules.cend() || !mayBeScoped(state))
            continue;
        targets.append(state.row);
        for (const auto &place : rule->within)
            if (const auto parent = idAt(state, place); !parent.isNull() && mayBeScoped(m_sheet.state({{}, parent})))
                targets.append(parent);
    }
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    readShares(targets);
}

Scopes Scoping::scopesOf(const RowState &state)
{
    return base(state, 0);
}

bool Scoping::isVisible(const RowState &state)
{
    return m_callers.contains(scope::organisation) && m_callers.intersects(scopesOf(state));
}

/// Whether what belongs to this record may ever have to follow it somewhere.
bool Scoping::mayBeScoped(const RowState &target) const
{
    const auto rule = m_rules.constFind(target.table);
    return !target.isKnown() || rule == m_rules.cend() || rule->reach != reach::everyone || !rule->within.isEmpty();
}

void Scoping::link(const QList<RowState> &rows)
{
    QList<Id> linked; // new ones have no links of before
    QList<Link> links;
    const auto noteLinked = [&](const RowState &state) {
        if (!m_sheet.isMissing(state.row))
            linked.append(state.row);
    };
    for (const auto &state : rows) {
        if (state.table == conflictTable || state.table == formerNumberTable) {
            if (const auto about = aboutOf(state); !about.isNull() && mayBeScoped(m_sheet.state({{}, about})))
                links.append({about, state.row});
            noteLinked(state);
            continue;
        }
        const auto rule = m_rules.constFind(state.table);
        if (rule == m_rules.cend() || (rule->within.isEmpty() && !rule->shared.isGiven()))
            continue;
        noteLinked(state);
        for (const auto &place : rule->within)
            if (const auto parent = idAt(state, place); !parent.isNull() && mayBeScoped(m_sheet.state({{}, parent})))
                links.append({parent, state.row});
        if (const auto target = idAt(state, rule->shared); !target.isNull() && mayBeScoped(m_sheet.state({{}, target})))
            links.append({target, state.row, true});
    }
    m_sheet.ledger().putLinks(linked, links);
    m_shares.clear();
}

/// Whether it is seen by others than before, or new.
bool Scoping::note(const RowState &state, const QHash<QByteArray, bool> &before)
{
    const auto now = scopesOf(state);
    if (!m_callers.intersects(now))
        m_hidden.insert(state.row);
    const bool isOpen = now.contains(scope::organisation);
    const bool wasOpen = m_sheet.wasOpen(state.row);
    bool isMoved = isOpen != wasOpen || !m_sheet.wasKnown(state.row);
    m_sheet.setOpen(state.row, isOpen);
    if (isOpen) {
        if (before.contains(scope::organisation))
            m_reopened.append(state.row);
    } else if (wasOpen || before.contains(scope::organisation)) {
        m_entries.append({scope::organisation, state.row, state.seq, false, !before.contains(scope::organisation)});
    }
    for (const auto &one : now) {
        if (one == scope::organisation)
            continue;
        isMoved = isMoved || !before.value(one);
        m_entries.append({one, state.row, state.seq, true, !before.contains(one)});
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        if (it.value() && !now.contains(it.key())) {
            isMoved = true;
            m_entries.append({it.key(), state.row, state.seq, false});
        }
    return isMoved;
}

/// All that these records belong to, asked at once.
void Scoping::loadParents(const QList<Id> &rows)
{
    QList<Reference> parents;
    for (const auto &id : rows) {
        const auto &state = m_sheet.state({{}, id});
        const auto rule = m_rules.constFind(state.table);
        if (rule == m_rules.cend())
            continue;
        for (const auto &place : rule->within)
            parents.append({{}, idAt(state, place)});
    }
    m_sheet.load(parents);
}

/// What belongs to a record goes where it goes.
void Scoping::follow(const QList<Id> &moved)
{
    QSet<Id> done;
    auto ahead = moved;
    while (!ahead.isEmpty()) {
        QList<Reference> followers;
        const auto links = m_sheet.ledger().linksTo(ahead);
        if (links.isEmpty())
            return;
        if (done.isEmpty())
            done = {moved.begin(), moved.end()};
        for (const auto &link : links)
            if (!link.isShare && !done.contains(link.row))
                followers.append({{}, link.row});
        ahead.clear();
        m_sheet.load(followers);
        QList<Id> ids;
        for (const auto &follower : std::as_const(followers))
            ids.append(follower.row);
        loadParents(ids);
        const auto before = m_sheet.ledger().scopeEntries(ids);
        for (const auto &id : std::as_const(ids)) {
            if (done.contains(id) || m_sheet.isChanged(id))
                continue;
            done.insert(id);
            auto state = m_sheet.state({{}, id});
            state.seq = m_sheet.nextSeq();
            const auto entries = m_entries.size();
            if (!note(state, before.value(id))) {
                m_entries.resize(entries);
                continue;
            }
            m_sheet.put(state);
            ahead.append(id);
        }
    }
}

/// Whoever shares a record changes who sees it, and with it all that belongs to it; also who shares another one now.
QList<Id> Scoping::sharedBy(const QList<RowState> &rows)
{
    QList<Id> sharing;
    QList<Id> shared;
    for (const auto &state : rows) {
        const auto rule = m_rules.constFind(state.table);
        if (rule == m_rules.cend() || !rule->shared.isGiven())
            continue;
        sharing.append(state.row);
        shared.append(idAt(state, rule->shared));
    }
    const auto former = m_sheet.ledger().linksOf(sharing);
    for (const auto &one : former)
        shared.append(one.target);
    QList<Id> targets;
    for (const auto &id : std::as_const(shared)) {
        const auto target = m_sheet.state({{}, id});
        if (target.isKnown() && mayBeScoped(target) && !m_sheet.isChanged(id) && !targets.contains(id))
            targets.append(id);
    }
    return targets;
}

/// In which scopes they were; new ones were in none.
QHash<Id, QHash<QByteArray, bool>> Scoping::entriesOf(const QList<Id> &rows)
{
    auto known = rows;
    known.removeIf([this](const Id &id) { return m_sheet.isMissing(id); });
    return m_sheet.ledger().scopeEntries(known);
}

void Scoping::settle()
{
    auto ids = m_sheet.changed();
    std::sort(ids.begin(), ids.end());
    QList<RowState> rows;
    rows.reserve(ids.size());
    for (const auto &id : std::as_const(ids))
        rows.append(m_sheet.state({{}, id}));
    const auto shared = sharedBy(rows);
    link(rows);
    for (const auto &id : shared) {
        auto target = m_sheet.state({{}, id});
        target.seq = m_sheet.nextSeq();
        m_sheet.put(target);
        rows.append(target);
        ids.append(id);
    }
    prepare(rows);
    const auto before = entriesOf(ids);
    QList<Id> leading;
    for (const auto &state : std::as_const(rows)) // what belongs to a new one may have come before it
        if (note(state, before.value(state.row)) && (!m_sheet.wasKnown(state.row) || mayBeScoped(state)))
            leading.append(state.row);
    follow(leading);
    m_sheet.ledger().putScopes(m_entries);
    m_sheet.ledger().forgetScope(scope::organisation, m_reopened);
    m_sheet.write();
}

void Scoping::reconsider(const QList<RowState> &rows)
{
    QList<Id> ids;
    for (const auto &state : rows)
        ids.append(state.row);
    loadParents(ids);
    link(rows);
    prepare(rows);
    const auto before = m_sheet.ledger().scopeEntries(ids);
    QList<Id> leading;
    for (auto state : rows) {
        const auto entries = m_entries.size();
        state.seq = m_sheet.nextSeq();
        if (!note(state, before.value(state.row))) {
            m_entries.resize(entries);
            continue;
        }
        m_sheet.put(state);
        leading.append(state.row);
    }
    follow(leading);
    m_sheet.ledger().putScopes(m_entries);
    m_sheet.ledger().forgetScope(scope::organisation, m_reopened);
    m_sheet.write();
}

} // namespace crm::sync
