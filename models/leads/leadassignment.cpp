// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadassignment.h"

#include "db/value/country.h"
#include "db/value/fold.h"
#include "models/leads/leadedits.h"

#include <QChar>
#include <QDateTime>
#include <QString>

#include <algorithm>

namespace crm {

namespace {

struct LeadAssignment
{
    Q_DECLARE_TR_FUNCTIONS(crm::LeadAssignment)
};

constexpr int remembered = 500; // leads read, those assigned last, to see whose turn it was

/// Scripts written without spaces have no words to be told apart by them.
bool isOfSpacedWord(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: // spaced, but "city" and the like are written on to names
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return c.isLetterOrNumber() || c.isSurrogate();
    }
}

/// As whole words: "Ulm" is in "Neu-Ulm" and not in "Kulmbach".
bool holds(const QString &whole, const QString &part)
{
    const auto text = QString::fromUtf8(foldText(whole));
    const auto words = QString::fromUtf8(foldText(part));
    if (words.isEmpty())
        return true;
    const auto isWithin = [&](qsizetype at) { // a word goes on over this place
        return at > 0 && at < text.size() && isOfSpacedWord(text[at - 1]) && isOfSpacedWord(text[at]);
    };
    for (auto at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        if (!isWithin(at) && !isWithin(at + words.size()))
            return true;
    return false;
}

bool fits(const AssignmentRule &rule, const Lead &lead)
{
    if (!rule.active)
        return false;
    if (!rule.country.isEmpty() && !isSameCountry(rule.country, lead.country))
        return false;
    const bool isNear = holds(lead.region, rule.region) || holds(lead.city, rule.region)
        || foldText(lead.postalCode).startsWith(foldText(rule.region));
    if (!rule.region.isEmpty() && !isNear)
        return false;
    return rule.leadSource.isEmpty() || holds(lead.source, rule.leadSource) || holds(lead.campaign, rule.leadSource);
}

/// Who may be chosen, by name; a rule with a team asks its active colleagues, one without all who sell.
QList<User> candidates(const AssignmentRule &rule, const QList<User> &users)
{
    QList<User> found;
    for (const auto &user : users) {
        const bool isMeant = !rule.user.isNull() ? user.id == rule.user.id
            : !rule.team.isNull()                ? user.team == rule.team
                                                 : user.role == UserRole::Sales;
        if (user.active && isMeant)
            found.append(user);
    }
    return found;
}

/// The one after `last` in the order of names; the first when `last` is nobody of them.
const User &nextInTurn(const QList<User> &users, const Id &last)
{
    for (int i = 0; i < users.size(); ++i)
        if (users.at(i).id == last)
            return users.at((i + 1) % users.size());
    return users.first();
}

const User &leastLoaded(const QList<User> &users, const QHash<Id, int> &loads)
{
    return *std::min_element(users.begin(), users.end(),
        [&](const User &a, const User &b) { return loads.value(a.id) < loads.value(b.id); });
}

/// "Germany, Bayern": what of the rule fitted.
QString territory(const AssignmentRule &rule)
{
    QStringList parts;
    for (const auto &part : {rule.country, rule.region, rule.leadSource})
        if (!part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? LeadAssignment::tr("every lead") : parts.join(QStringLiteral(", "));
}

Assignment decide(const AssignmentRule &rule, const QList<User> &users, const AssignmentFacts &facts)
{
    const auto because = [&](const User &user, const QString &how) {
        return LeadAssignment::tr("%1: rule “%2” (%3), %4.").arg(user.name, rule.name, territory(rule), how);
    };
    Assignment chosen{.rule = rule.id, .respondHours = int(rule.respondHours.value_or(leadResponseHours))};
    if (!rule.user.isNull()) {
        chosen.user = users.first().id;
        chosen.because = because(users.first(), LeadAssignment::tr("always the same colleague"));
    } else if (rule.method == AssignmentMethod::LeastLoad) {
        const auto &user = leastLoaded(users, facts.openLeads);
        chosen.user = user.id;
        chosen.because = because(user,
            LeadAssignment::tr("fewest open leads of %1: %2").arg(users.size()).arg(facts.openLeads.value(user.id)));
    } else {
        const auto last = facts.lastByRule.value(rule.id);
        const auto &user = nextInTurn(users, last);
        chosen.user = user.id;
        const auto before = std::find_if(users.begin(), users.end(), [&](const User &u) { return u.id == last; });
        chosen.because = because(user,
            before == users.end() ? LeadAssignment::tr("first in turn")
                                  : LeadAssignment::tr("next in turn after %1").arg(before->name));
    }
    return chosen;
}

} // namespace

Assignment assignLead(const Lead &lead, const AssignmentFacts &facts)
{
    QString obstacle = LeadAssignment::tr("No assignment rule fits this lead.");
    for (const auto &rule : facts.rules) {
        if (!fits(rule, lead))
            continue;
        const auto users = candidates(rule, facts.users);
        if (!users.isEmpty())
            return decide(rule, users, facts);
        obstacle = LeadAssignment::tr("Rule “%1” fits, but none of its colleagues is active.").arg(rule.name);
    }
    return {.because = obstacle};
}

Edit assignLeads(const QList<Record> &leads, AssignmentFacts facts)
{
    Edit edit;
    for (auto record : leads) {
        const auto lead = record.as<Lead>();
        const auto chosen = assignLead(lead, facts);
        if (chosen.user.isNull())
            continue;
        record.setReference("owner", chosen.user);
        record.setReference("assigned_by", chosen.rule);
        record.setReference("chosen_by_rule", chosen.user);
        record.setValue("assigned_because", chosen.because);
        // After the one before, whatever the clock: whose turn is next is read from it.
        const auto now = QDateTime::currentDateTimeUtc();
        facts.lastAt = facts.lastAt.isValid() ? std::max(now, facts.lastAt.addMSecs(1)) : now;
        record.setInstant("assigned_at", facts.lastAt);
        if (lead.status == LeadState::New && !lead.firstResponseAt.isValid() && lead.openedAt.isValid())
            record.setInstant("respond_by", lead.openedAt.addSecs(chosen.respondHours * 3600LL));
        ++facts.openLeads[chosen.user];
        facts.lastByRule[chosen.rule] = chosen.user;
        edit.puts.append(record);
    }
    if (edit.puts.size() == 1)
        edit.label = LeadAssignment::tr("“%1” assigned").arg(edit.puts.first().title());
    else if (!edit.puts.isEmpty())
        edit.label = LeadAssignment::tr("%n lead(s) assigned", nullptr, int(edit.puts.size()));
    return edit;
}

namespace {

AssignmentFacts factsOf(const QList<Record> &rules, const QList<Record> &users)
{
    AssignmentFacts facts;
    for (const auto &rule : rules)
        facts.rules.append(rule.as<AssignmentRule>());
    for (const auto &user : users)
        facts.users.append(user.as<User>());
    std::stable_sort(facts.rules.begin(), facts.rules.end(),
        [](const AssignmentRule &a, const AssignmentRule &b) { return a.position < b.position; });
    std::sort(facts.users.begin(), facts.users.end(), [](const User &a, const User &b) {
        return a.name == b.name ? a.id < b.id : a.name.localeAwareCompare(b.name) < 0;
    });
    return facts;
}

Query newestAssigned()
{
    return {&Lead::entity(), Filter::compare("assigned_at", Filter::IsNotNull), {{"assigned_at", true}}, remembered};
}

/// `user` is whom the rule chose: a lead that was given to somebody else by hand has had its turn all the same.
void noteTurn(AssignmentFacts &facts, const Id &rule, const Id &user, const QDateTime &at)
{
    if (!facts.lastAt.isValid())
        facts.lastAt = at;
    if (!rule.isNull() && !facts.lastByRule.contains(rule))
        facts.lastByRule.insert(rule, user);
}

} // namespace

AssignmentFacts readAssignmentFacts(Batch &batch)
{
    auto facts = factsOf(batch.find({&AssignmentRule::entity()}), batch.find({&User::entity()}));
    const bool countsLoads = std::any_of(facts.rules.cbegin(), facts.rules.cend(),
        [](const AssignmentRule &rule) { return rule.active && rule.method == AssignmentMethod::LeastLoad; });
    if (countsLoads) // every open lead is read for it
        for (const auto &lead :
            batch.find({&Lead::entity(), Filter::all({openLeads(), Filter::compare("owner", Filter::IsNotNull)})}))
            ++facts.openLeads[lead.reference("owner")];
    for (const auto &lead : batch.find(newestAssigned()))
        noteTurn(facts, lead.reference("assigned_by"), lead.reference("chosen_by_rule"), lead.instant("assigned_at"));
    return facts;
}

void readAssignmentFacts(Store &store, QObject *context, std::function<void(const Result<AssignmentFacts> &)> then)
{
    using Then = std::function<void(const Result<AssignmentFacts> &)>;
    const auto turns = [&store, context](AssignmentFacts facts, const Then &done) {
        store.select(newestAssigned(), {"assigned_by.id", "chosen_by_rule.id", "assigned_at"})
            .then(context, [facts, done](const Result<QList<Row>> &rows) mutable {
                if (!rows)
                    return done(rows.error());
                for (const auto &row : *rows)
                    noteTurn(facts, Id::fromBytes(row.cells.at(0).toByteArray()),
                        Id::fromBytes(row.cells.at(1).toByteArray()),
                        QDateTime::fromMSecsSinceEpoch(row.cells.at(2).toLongLong(), Qt::UTC));
                done(facts);
            });
    };
    const auto loads = [&store, context, turns](AssignmentFacts facts, const Then &done) {
        store.aggregate({&Lead::entity(), openLeads(), {{"owner"}}, {{}}})
            .then(context, [facts, done, turns](const Result<Table> &table) mutable {
                if (!table)
                    return done(table.error());
                for (const auto &row : *table)
                    facts.openLeads.insert(Id::fromBytes(row.at(0).toByteArray()), row.at(1).toInt());
                turns(facts, done);
            });
    };
    store.records({&AssignmentRule::entity()})
        .then(context, [&store, context, loads, then](const Result<QList<Record>> &rules) {
            if (!rules)
                return then(rules.error());
            store.records({&User::entity()}).then(context, [rules, loads, then](const Result<QList<Record>> &users) {
                if (!users)
                    return then(users.error());
                loads(factsOf(*rules, *users), then);
            });
        });
}

} // namespace crm
