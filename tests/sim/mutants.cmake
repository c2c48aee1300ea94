# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Deliberate breakages (SYNC 3.2), each of which the simulator has to notice. A feature after the text: schedules that
# look for this one always have it, since it shows nowhere else.
set(engine db/sync/syncengine.cpp)
set(inbox db/sync/inbox.cpp)
set(outbox db/sync/outbox.cpp)
set(drafts db/sync/outboxdrafts.cpp)
set(repair db/sync/outboxrepair.cpp)
set(exchange db/sync/server/exchange.cpp)
set(intake db/sync/server/intake.cpp)
set(revivals db/sync/server/intakerevivals.cpp)
set(ledger db/sync/server/ledger.cpp)
set(scopes db/sync/server/ledgerscopes.cpp)
set(scoping db/sync/server/scoping.cpp)
set(answers db/sync/syncanswers.cpp)
set(arrival db/sync/inboxrows.cpp)
set(upkeep db/sync/inboxupkeep.cpp)
set(store db/sync/server/sqlitedatabase.cpp)
set(merge db/sync/wire/merge.cpp)

mutant(1 "page cursor ahead of its rows" ${exchange}
    [==[const auto reached = page.isLast ? qMax(]==]
    [==[const auto reached = page.isLast || crmMutant == 1 ? qMax(]==])
mutant(2 "stamps do not follow what the author saw" ${outbox}
    [==[    h = qMax(h, stamps.existence.h + 1);
    h = qMax(h, stamps.common.h + 1);
    for (const auto &stamp : std::as_const(stamps.groups))]==]
    [==[    if (crmMutant != 2) h = qMax(h, stamps.existence.h + 1);
    if (crmMutant != 2) h = qMax(h, stamps.common.h + 1);
    if (crmMutant != 2) for (const auto &stamp : std::as_const(stamps.groups))]==])
mutant(3 "cursor stored before the rows" ${answers}
    [==[        m_inbox.apply(answer, tr]==]
    [==[        (crmMutant == 3 ? (m_tables.set(key::cursor, answer.cursor), m_tables.set(key::places, QCborValue(answer.places).toCbor())) : void()), m_inbox.apply(answer, tr]==])
mutant(4 "no chain check on a duplicate batch" ${exchange}
    [==[    if (common < request.first)
        return true;]==]
    [==[    if (common < request.first || crmMutant == 4)
        return true;]==])
mutant(4 "" ${outbox}
    [==[    if (own.isEmpty() || own != chain)]==]
    [==[    if (crmMutant != 4 && (own.isEmpty() || own != chain))]==])
mutant(5 "no conflict row for a lost value" ${intake}
    [==[    if (!isWorthKeeping(about.table, loss))]==]
    [==[    if (!isWorthKeeping(about.table, loss) || (crmMutant == 5 && loss.kind == "value"))]==])
mutant(6 "no question when a removal is refused" ${intake}
    [==[    const auto row = conflictRow(about, told]==]
    [==[    if (crmMutant == 6 && loss.kind == "removal") return;
    const auto row = conflictRow(about, told]==])
mutant(7 "a batch is taken in again" ${exchange}
    [==[begin = ack.last + 1 - request.first;]==]
    [==[begin = crmMutant == 7 ? 0 : ack.last + 1 - request.first;]==]
    repeats,losses)
mutant(8 "cursor is the lower one after a restore" ${answers}
    [==[    m_tables.set(key::cursor, 0);]==]
    [==[    m_tables.set(key::cursor, crmMutant == 8 ? qMin(base, m_tables.number(key::cursor)) : 0);]==]
    office-restores)
mutant(9 "no repair after a restore" ${engine}
    [==[        m_outbox.repairAfter(m_tables.number(key::repair));]==]
    [==[        if (crmMutant != 9) m_outbox.repairAfter(m_tables.number(key::repair));]==]
    office-restores)
mutant(10 "unsent edits are not frozen before rows come" ${inbox}
    [==[    m_outbox.freezeAll();]==]
    [==[    if (crmMutant != 10) m_outbox.freezeAll();]==])
mutant(11 "what colleagues did is sent as one's own" ${drafts}
    [==[        if (!entity || rows.text(7) == "remote")]==]
    [==[        if (!entity || (rows.text(7) == "remote" && crmMutant != 11))]==])
mutant(11 "" ${inbox}
    [==[        m_tables.set(key::frozen, last);]==]
    [==[        if (crmMutant != 11) m_tables.set(key::frozen, last);]==])
mutant(12 "a fork forgets what was sent before" ${repair}
    [==[    m_connection.exec("UPDATE sync_batch SET acked_at = NULL");]==]
    [==[    m_connection.exec(crmMutant == 12 ? "DELETE FROM sync_batch WHERE acked_at IS NOT NULL" : "UPDATE sync_batch SET acked_at = NULL");]==]
    device-restores,office-restores)
mutant(13 "a fork keeps its device's name" ${repair}
    [==[    m_tables.set(key::device, device);]==]
    [==[    if (crmMutant != 13) m_tables.set(key::device, device);]==])
mutant(14 "who removes wins over who changes" ${merge}
    [==[        if (isChanged ||]==]
    [==[        if (crmMutant != 14) if (isChanged ||]==])
mutant(15 "the last to arrive wins" ${merge}
    [==[            const bool wins = current.stamp < stamp;]==]
    [==[            const bool wins = crmMutant == 15 || current.stamp < stamp;]==])
mutant(16 "an equal value does not take the later stamp" ${merge}
    [==[            if (current.stamp == stamp && isSame)]==]
    [==[            if ((current.stamp == stamp || crmMutant == 16) && isSame)]==])
mutant(17 "a removal of what is removed does not take the later stamp" ${merge}
    [==[            if (existence.stamp < m_op.stamp)
                setExistence(true, m_op.stamp);]==]
    [==[            if (existence.stamp < m_op.stamp && crmMutant != 17)
                setExistence(true, m_op.stamp);]==]
    removals,one-record)
mutant(18 "only the newest restore counts" ${ledger}
    [==[SELECT min(base) FROM epoch WHERE n > ?]==]
    [==[" + QByteArray(crmMutant == 18 ? "SELECT base FROM epoch WHERE n > ? ORDER BY n DESC LIMIT 1" : "SELECT min(base) FROM epoch WHERE n > ?") + "]==]
    office-restores,cuts,one-record)
mutant(19 "what was seen before a restore counts as seen" ${intake}
    [==[    if (op.epoch >= m_head.epoch)]==]
    [==[    if (op.epoch >= m_head.epoch || crmMutant == 19)]==]
    office-restores)
mutant(20 "archived batches are not sent again" ${outbox}
    [==[    m_connection.exec("UPDATE sync_batch SET acked_at = NULL WHERE last > ?", {last});]==]
    [==[    if (crmMutant != 20) m_connection.exec("UPDATE sync_batch SET acked_at = NULL WHERE last > ?", {last});]==])
mutant(21 "the server's file is not synced" ${store}
    [==[PRAGMA synchronous=FULL;]==]
    [==[" + QByteArray(crmMutant == 21 ? "PRAGMA synchronous=OFF;" : "PRAGMA synchronous=FULL;") + "]==])
mutant(22 "what one removal took does not come back together" ${revivals}
    [==[        if (act.number == 0)
            continue;]==]
    [==[        if (act.number == 0 || crmMutant == 22)
            continue;]==]
    removals,owners)
mutant(23 "a page that ends early is said to be whole" ${scopes}
    [==[    isAll = bound == std::numeric_limits<qint64>::max();]==]
    [==[    isAll = crmMutant == 23 || bound == std::numeric_limits<qint64>::max();]==]
    small-pages)
mutant(24 "who numbers anew keeps the old stamps in the file" ${repair}
    [==[    if (!stamps.isKnown)
        return;]==]
    [==[    if (!stamps.isKnown || crmMutant == 24)
        return;]==]
    clones)
mutant(25 "changes are acknowledged before they are stored" ${exchange}
    [==[        intake.take(request.device, ack, ops, fresh, request.chains.mid(begin, room));
        ledger.setHead(head);]==]
    [==[        if (crmMutant == 25) { for (const auto &one : fresh) { ack.chain = chained(ack.chain, one); ++ack.last; } }
        else intake.take(request.device, ack, ops, fresh, request.chains.mid(begin, room));
        ledger.setHead(head);]==])
mutant(26 "a change older than what stands is applied by a file" ${arrival}
    [==[!(stamps.of(group) < theirs->stamp))]==]
    [==[(!(stamps.of(group) < theirs->stamp) && crmMutant != 26))]==])
mutant(27 "a removal forgets what was changed before it" ${outbox}
    [==[        fillRemoved(op, draft);]==]
    [==[        if (crmMutant != 27) fillRemoved(op, draft);]==]
    removals,one-record)
mutant(28 "the server counts its stamps from the wall clock" ${intake}
    [==[        m_sheet.observe(op.stamp.h);]==]
    [==[        if (crmMutant != 28) m_sheet.observe(op.stamp.h);]==]
    wrong-clocks)
mutant(29 "what was added to a record does not keep it" ${intake}
    [==[const auto attached = op.kind == Op::Remove ?]==]
    [==[const auto attached = op.kind == Op::Remove && crmMutant != 29 ?]==]
    removals,owners)
mutant(30 "a newer program does not take up what an older one kept" ${upkeep}
    [==[    if (former == described)]==]
    [==[    if (former == described || crmMutant == 30)]==]
    old-versions,upgrades)
mutant(31 "a file does not tell what its removal emptied" ${outbox}
    [==[    op.cleared = draft.cleared.values();]==]
    [==[    if (crmMutant != 31) op.cleared = draft.cleared.values();]==]
    removals,owners)
mutant(32 "what a removal emptied stays empty although the record stays" ${revivals}
    [==[    m_clearings.restore(row, kept.existence.author);]==]
    [==[    if (crmMutant != 32) m_clearings.restore(row, kept.existence.author);]==]
    removals,owners)
mutant(33 "who gives back what the server lost counts as having seen everything" ${repair}
    [==[            op.seen = m_base;]==]
    [==[            op.seen = crmMutant == 33 ? qint64(1) << 62 : m_base;]==]
    office-restores,one-record)
mutant(34 "the position of a page counts as seen in the middle of a reading" ${outbox}
    [==[complete(tables.number(key::complete))]==]
    [==[complete(tables.number(crmMutant == 34 ? key::cursor : key::complete))]==]
    small-pages,one-record)
mutant(35 "a program does not tell of what it does not know and leaves behind" ${outbox}
    [==[        op.left = now]==]
    [==[        if (crmMutant != 35) op.left = now]==]
    removals,owners,old-versions)
mutant(36 "a second removal of a record forgets the first" ${revivals}
    [==[    if (op.kind != Op::Remove || !before.isRemoved]==]
    [==[    if (crmMutant == 36 || op.kind != Op::Remove || !before.isRemoved]==]
    removals,owners,old-versions)
mutant(37 "what comes back keeps what another has taken meanwhile" ${intake}
    [==[        arbitrate(before, merged.state.row);]==]
    [==[        if (crmMutant != 37 || !before.existence.isRemoved) arbitrate(before, merged.state.row);]==]
    removals,owners)
mutant(38 "a device does not hear what was not taken in" ${inbox}
    [==[            m_tables.want({verdict.table, verdict.row});]==]
    [==[            if (crmMutant != 38) m_tables.want({verdict.table, verdict.row});]==]
    teams)
mutant(39 "what somebody may no longer see stays with them" ${exchange}
    [==[        if (!visible.contains(row))
            answer.evicted.append(row);]==]
    [==[        if (!visible.contains(row) && crmMutant != 39)
            answer.evicted.append(row);]==]
    teams)
mutant(40 "what came before the record it belongs to stays its author's" ${scoping}
    [==[(!m_sheet.wasKnown(state.row) || mayBeScoped(]==]
    [==[((crmMutant != 40 && !m_sheet.wasKnown(state.row)) || mayBeScoped(]==]
    teams,fillings)
