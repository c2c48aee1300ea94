// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casenews.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/servicecase.h"
#include "models/record/fieldformat.h"

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CaseNews)
};

using FieldChange = HistoryLine::FieldChange;

/// What is due moves with almost anything; a contact acknowledges, and an answer is the response.
bool follows(const FieldChange &change, const CaseNews &news)
{
    if (change.field == "due_at")
        return true;
    const bool isAcknowledging = change.field == "acknowledged_how" || change.field == "response"
        || (change.field == "status" && change.after.toString() == u"acknowledged");
    return isAcknowledging && !news.made.isEmpty();
}

bool isTold(const FieldChange &change)
{
    const auto *field = ServiceCase::entity().field(change.field);
    return field && !field->is(Hidden) && !field->is(ReadOnly) && !field->is(Derived) && !field->isComputed();
}

/// Without what follows from the rest; when there is nothing else, it was done by itself.
QList<FieldChange> toldOf(const CaseNews &news)
{
    QList<FieldChange> told;
    for (const auto &change : news.changes) {
        const bool isKnown = std::any_of(
            told.cbegin(), told.cend(), [&](const FieldChange &one) { return one.field == change.field; });
        if (isTold(change) && !isKnown)
            told.append(change);
    }
    const auto isSequel = [&news](const FieldChange &change) { return follows(change, news); };
    if (!news.made.isEmpty() || !std::all_of(told.cbegin(), told.cend(), isSequel))
        told.removeIf(isSequel);
    return told;
}

QString madeSentence(const Entity &kind, const QString &who)
{
    if (&kind == &CaseReply::entity())
        return Text::tr("%1 answered.", "colleague").arg(who);
    return &kind == &Note::entity() ? Text::tr("%1 wrote a note.", "colleague").arg(who)
                                    : Text::tr("%1 logged a contact.", "colleague").arg(who);
}

QString changedSentence(const QList<FieldChange> &changes, const QString &who)
{
    const auto &entity = ServiceCase::entity();
    const auto &first = changes.first();
    const auto &field = *entity.field(first.field);
    if (changes.size() == 1 && field.kind == FieldKind::Choice && !first.after.isNull())
        return Text::tr("%1 set %2 to “%3”.", "colleague, field, value")
            .arg(who, entity.label(field), fieldText(entity, field, first.after));
    QStringList labels;
    for (const auto &change : changes)
        labels.append(entity.label(*entity.field(change.field)));
    return Text::tr("%1 changed: %2.", "colleague, fields").arg(who, labels.join(QStringLiteral(", ")));
}

} // namespace

const QList<const Entity *> &toldKinds()
{
    static const QList<const Entity *> kinds{&CaseReply::entity(), &Note::entity(), &Activity::entity()};
    return kinds;
}

QString newsSentence(const CaseNews &news)
{
    const auto who = news.who.isEmpty() ? Text::tr("Somebody") : news.who;
    QStringList sentences;
    for (const auto *kind : toldKinds())
        if (news.made.contains(kind))
            sentences.append(madeSentence(*kind, who));
    if (const auto changes = toldOf(news); !changes.isEmpty())
        sentences.append(changedSentence(changes, who));
    return sentences.join(u' ');
}

} // namespace crm
