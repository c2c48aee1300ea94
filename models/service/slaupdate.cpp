// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slaupdate.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/policychoice.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "models/cases/caseedits.h"
#include "models/record/countdown.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace crm {

namespace {

constexpr int casesAtOnce = 20000;  // about 50 MB
constexpr int strandsAtOnce = 1000; // cases asked about in one question

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::SlaUpdate)
};

/// Open cases by identity, so many at a time that memory stays small. Records come as they lie in the file.
QList<Record> nextCases(Batch &batch, const QByteArray &after, Filter filter = openCases())
{
    if (!after.isEmpty())
        filter = Filter::all({filter, Filter::compare("id", Filter::Greater, {after})});
    return batch.find({&ServiceCase::entity(), filter, {{"id", false}}, casesAtOnce});
}

/// How far it moves, for sorting: what appears or goes moves furthest.
qint64 shiftOf(const SlaMove &move)
{
    return move.before && move.after ? qAbs(*move.after - *move.before) : std::numeric_limits<qint64>::max();
}

void compare(SlaEffect &effect, const Record &c, const QVariant &before, const QByteArray &zone, qint64 now)
{
    const auto after = c.value("due_at");
    if (before == after)
        return;
    ++effect.changed;
    const auto instant = [](const QVariant &at) { return at.isNull() ? std::nullopt : std::optional(at.toLongLong()); };
    if (effect.moves.size() < mostMoves)
        effect.moves.append({c.id, c.text("number"), c.title(), instant(before), instant(after), zone});
    ++(before.isNull()                                 ? effect.appeared
            : after.isNull()                           ? effect.gone
            : after.toLongLong() < before.toLongLong() ? effect.earlier
                                                       : effect.later);
    const bool wasOverdue = !before.isNull() && before.toLongLong() < now;
    effect.overdue += !wasOverdue && !after.isNull() && after.toLongLong() < now;
}

/// Whether one of its promises has been missed, by its terms until now.
bool isMissed(const Record &c, qint64 now)
{
    const auto band = FieldTraits<SlaBand>::load(c.value("overrun_band"));
    return (band != SlaBand::None && band != SlaBand::Within)
        || (!c.isNull("due_at") && c.value("due_at").toLongLong() <= now);
}

/// What its clocks go by from now on. A case that has missed a promise stays with the policy that made it, in its
/// newest version: however urgent it is by now, nobody gave it another promise. See Renewer::lasting().
class Choice
{
public:
    explicit Choice(Batch &batch)
        : m_batch(batch)
        , m_anew(batch)
    {
    }
    Id versionOf(const Record &c, qint64 now)
    {
        const auto former = c.reference("sla_version");
        if (former.isNull() || !isMissed(c, now))
            return m_anew.versionFor(c);
        auto found = m_kept.constFind(former);
        if (found == m_kept.cend())
            found = m_kept.insert(former, newestOf(former));
        return *found;
    }

private:
    Id newestOf(const Id &former)
    {
        const auto version = m_batch.record(SlaVersion::entity(), former);
        const auto policy
            = version.isValid() ? m_batch.record(SlaPolicy::entity(), version.reference("policy")) : Record();
        if (policy.isValid() && policy.value("active").toLongLong() && !policy.isNull("version"))
            return policy.reference("version");
        return former; // that policy is no longer given: what was promised by it stays
    }

    Batch &m_batch;
    PolicyChoice m_anew;
    QHash<Id, Id> m_kept;
};

/// What points at these cases, in three questions for all of them: to ask for each by itself takes longer than to work
/// its clocks out. No more of a case than its hooks see.
QHash<Id, CaseStrands> strandsOf(Batch &batch, const QList<Record> &cases, qsizetype first)
{
    QVariantList ids;
    for (auto i = first; i < std::min(first + strandsAtOnce, cases.size()); ++i)
        ids.append(cases.at(i).id.bytes());
    QHash<Id, CaseStrands> strands;
    const auto read = [&](const Entity &entity, QList<Record> CaseStrands::*part) {
        const auto found = batch.find({&entity, Filter::compare("service_case", Filter::In, ids), {{"rid", false}}});
        for (const auto &record : found) {
            auto &list = strands[record.reference("service_case")].*part;
            if (list.size() < mostStrands)
                list.append(record);
        }
    };
    read(CaseEvent::entity(), &CaseStrands::events);
    read(Activity::entity(), &CaseStrands::activities);
    read(CaseReply::entity(), &CaseStrands::replies);
    return strands;
}

/// Gives open cases the policy that applies now and works their clocks out.
class Renewer
{
public:
    Renewer(Batch &batch, qint64 now, bool isStored)
        : m_batch(batch)
        , m_choice(batch)
        , m_now(now)
        , m_isStored(isStored)
    {
    }

    void renew(Record &c, const CaseStrands &strands)
    {
        const auto before = c.value("due_at");
        const auto former = c.reference("sla_version");
        const auto facts = factsOf(c, strands);
        const auto version = lasting(c, m_choice.versionOf(c, m_now), facts);
        if (version.isNull() && former.isNull())
            return;
        const auto *applied = appliedTerms(m_batch, version.isNull() ? former : version);
        const auto zone = applied ? applied->terms.calendar.zone : QByteArray();
        if (version.isNull())
            applied = nullptr;
        c.setReference("sla_version", version);
        writeClocks(c, applied, facts, m_now);
        compare(effect, c, before, zone, m_now);
        if (m_isStored)
            m_batch.amend(c);
    }

    SlaEffect effect;

private:
    /// A breach stays one: other terms come only where they have missed the same promises.
    Id lasting(const Record &c, const Id &version, const CaseFacts &facts)
    {
        const auto former = c.reference("sla_version");
        if (former.isNull() || version == former || !isMissed(c, m_now))
            return version;
        const auto missedBy = [&](const Id &id) { return missedPromises(m_batch, id, facts, m_now); };
        if ((missedBy(former) & ~missedBy(version)) == 0)
            return version;
        ++effect.kept;
        return former;
    }

    Batch &m_batch;
    Choice m_choice;
    const qint64 m_now;
    const bool m_isStored;
};

SlaEffect workOut(Batch &batch, const Edit &edit, qint64 now, bool isStored)
{
    for (const auto &record : edit.puts)
        batch.put(record);
    for (const auto &ref : edit.removals)
        batch.remove(ref);
    Renewer renewer(batch, now, isStored);
    auto &effect = renewer.effect;
    QByteArray last;
    for (auto cases = nextCases(batch, last); !cases.isEmpty(); cases = nextCases(batch, last)) {
        QHash<Id, CaseStrands> strands;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            if (i % strandsAtOnce == 0)
                strands = strandsOf(batch, cases, i);
            last = std::max(last, cases.at(i).id.bytes());
            renewer.renew(cases[i], strands.value(cases.at(i).id));
            if (++effect.open % 256 == 0)
                batch.progress(
                    double(effect.open) / double(effect.open + casesAtOnce)); // how many are to come is not known
        }
    }
    std::stable_sort(effect.moves.begin(), effect.moves.end(),
        [](const SlaMove &a, const SlaMove &b) { return shiftOf(a) > shiftOf(b); });
    return effect;
}

} // namespace

SlaEffect applyToOpenCases(Batch &batch, const Edit &edit, qint64 now)
{
    return workOut(batch, edit, now, true);
}

SlaEffect previewOnOpenCases(Batch &batch, const Edit &edit, qint64 now)
{
    batch.savepoint();
    const auto effect = workOut(batch, edit, now, false);
    batch.rollbackToSavepoint();
    return effect;
}

void completeClocks(Batch &batch, qint64 now)
{
    const auto isNull = [](const char *field) { return Filter::compare(field, Filter::IsNull); };
    const auto isKnown = [](const char *field) { return Filter::compare(field, Filter::IsNotNull); };
    const auto incomplete = Filter::all({openCases(), isKnown("sla_version"),
        Filter::any({Filter::all({isKnown("due_at"), isNull("half_over_at")}),
            Filter::all({Filter::equals("sla_state", QStringLiteral("paused")), isNull("paused_left")})})});
    const ClocksGiven given;
    QByteArray last;
    for (auto cases = nextCases(batch, last, incomplete); !cases.isEmpty();
         cases = nextCases(batch, last, incomplete)) {
        for (auto &c : cases) {
            last = std::max(last, c.id.bytes());
            const auto *applied = appliedTerms(batch, c.reference("sla_version"));
            if (!applied)
                continue;
            writeClocks(c, applied, factsOf(c, strandsOf(batch, c.id)), now);
            if (c.isTouched() && batch.check(c).isEmpty()) // what could not be saved waits for whoever changes it
                batch.put(c);
        }
    }
}

/// What the number of changes is made of; the parts add up to it.
static QString partsText(const SlaEffect &effect)
{
    QStringList parts;
    if (effect.earlier + effect.later > 0) {
        parts.append(Text::tr("%n earlier", nullptr, effect.earlier));
        parts.append(Text::tr("%n later", nullptr, effect.later));
    }
    if (effect.appeared > 0)
        parts.append(Text::tr("%n due now that had no due time", nullptr, effect.appeared));
    if (effect.gone > 0)
        parts.append(Text::tr("%n no longer due", nullptr, effect.gone));
    return parts.join(QStringLiteral(", "));
}

/// Why some do not follow; with a space before it, empty when all do.
static QString keptText(const SlaEffect &effect)
{
    return effect.kept == 0 ? QString()
                            : u' ' + Text::tr("Missed promises stay as they are in %n case(s).", nullptr, effect.kept);
}

QString effectText(const SlaEffect &effect)
{
    if (effect.changed == 0)
        return Text::tr("No due time of the %n open case(s) changes.", nullptr, effect.open) + keptText(effect);
    auto text = Text::tr("%1 of %n open case(s) get another due time: %2.", nullptr, effect.open)
                    .arg(QString::number(effect.changed), partsText(effect));
    if (effect.overdue > 0)
        text += u' ' + Text::tr("%n of them would be overdue at once.", nullptr, effect.overdue);
    return text + keptText(effect);
}

QString appliedText(const SlaEffect &effect)
{
    if (effect.changed == 0)
        return effectText(effect);
    auto text = Text::tr("%1 of %n open case(s) have another due time now: %2.", nullptr, effect.open)
                    .arg(QString::number(effect.changed), partsText(effect));
    if (effect.overdue > 0)
        text += u' ' + Text::tr("%n of them are overdue.", nullptr, effect.overdue);
    return text + keptText(effect);
}

QString moveText(const SlaMove &move)
{
    if (!move.before)
        return Text::tr("now due");
    if (!move.after)
        return Text::tr("no longer due");
    const auto shift = countdownText(qAbs(*move.after - *move.before));
    return *move.after < *move.before ? Text::tr("%1 earlier").arg(shift) : Text::tr("%1 later").arg(shift);
}

} // namespace crm
