// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewlist.h"

#include "db/entities/sharing.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtitle.h"

#include <algorithm>

namespace crm {

namespace {

/// Amounts of a conflict are in the currency that was written with them, or else the record's.
QString currencyOf(const Record &subject, const FieldValues &values)
{
    const auto own = values.value("currency").toString();
    return own.isEmpty() && subject.isValid() && subject.entity().field("currency") ? subject.text("currency") : own;
}

/// In the order of the entity's fields.
QList<ReviewItem::Value> valuesOf(
    const Entity &entity, const FieldValues &values, const Record &subject, const QHash<Id, QString> &titles)
{
    QList<ReviewItem::Value> texts;
    const auto currency = currencyOf(subject, values);
    for (const auto &field : entity.fields) {
        const auto it = values.constFind(field.name);
        if (it == values.cend() || field.is(Hidden))
            continue;
        QString text;
        if (field.kind != FieldKind::Reference) {
            text = it->isNull() ? QString() : fieldText(entity, field, *it, currency);
        } else if (!it->isNull()) {
            text = titles.value(Id::fromBytes(it->toByteArray()));
            if (text.isEmpty())
                text = ReviewList::tr("not available");
        }
        texts.append({entity.label(field), text});
    }
    return texts;
}

ReviewItem::Side sideOf(const Ref<User> &user, const QDateTime &at, const QHash<Id, QString> &titles, const Id &me)
{
    const auto name = titles.value(user.id);
    return {user.id, name.isEmpty() ? ReviewList::tr("Somebody") : name, at, !me.isNull() && user.id == me};
}

void markDifferences(QList<ReviewItem::Value> &a, QList<ReviewItem::Value> &b)
{
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        a[i].differs = b[i].differs = a[i].text != b[i].text;
}

QString listed(const QList<ReviewItem::Value> &values)
{
    QStringList texts;
    for (const auto &value : values)
        if (value.differs && !value.text.isEmpty())
            texts.append(value.text);
    return texts.join(ReviewList::tr(", ", "between the names of fields"));
}

/// What the server decided, and why, where it is not that two wrote the same.
QString sentenceOf(ConflictKind kind, const QString &wanted, const QString &given)
{
    switch (kind) {
    case ConflictKind::Unique:
        return ReviewList::tr("“%1” is taken by another record, so this one has “%2” now.").arg(wanted, given);
    case ConflictKind::Status:
        return ReviewList::tr("The record had been moved to “%1” before, and “%2” cannot follow that.")
            .arg(given, wanted);
    case ConflictKind::Forbidden:
        return ReviewList::tr("You may not change this, or may no longer see it. What you wrote is kept here, for you "
                              "alone.");
    case ConflictKind::Gone:
        return ReviewList::tr("The record was deleted so long ago that the server has forgotten it. What you wrote is "
                              "kept here, for you alone.");
    case ConflictKind::Validation:
        return ReviewList::tr(
            "An entry like this is corrected by its author within a quarter of an hour, or not at all. "
            "What you wrote is kept here, for you alone.");
    default:
        return {};
    }
}

bool areSame(const QList<ReviewItem::Value> &a, const QList<ReviewItem::Value> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const ReviewItem::Value &one, const ReviewItem::Value &other) { return one.text == other.text; });
}

void addValues(ReviewItem &item, const Entity &entity, const QHash<Id, QString> &titles)
{
    const auto &conflict = item.conflict;
    const auto values = [&](const QString &side) {
        return valuesOf(entity, conflictValues(entity, conflict, side), item.subject, titles);
    };
    item.overwritten.values = values(conflict.loser);
    item.before = conflict.base.isEmpty() ? QList<ReviewItem::Value>() : values(conflict.base);
    auto decided = values(conflict.winner);
    markDifferences(decided, item.overwritten.values);
    QStringList labels;
    for (const auto &value : std::as_const(decided))
        if (value.differs)
            labels.append(value.label);
    item.what = labels.join(ReviewList::tr(", ", "between the names of fields"));
    item.sentence = sentenceOf(conflict.kind, listed(item.overwritten.values), listed(decided));
    item.inForce.values = decided;
    if (item.subject.isValid() && !isRefusal(conflict.kind)) {
        item.inForce.values = valuesOf(entity, valuesInForce(item.subject, conflict), item.subject, titles);
        markDifferences(item.inForce.values, item.overwritten.values);
        item.isWrittenSince = !areSame(item.inForce.values, decided);
    }
    item.canEdit = item.subject.isValid() && !item.inForce.values.isEmpty() && !isRefusal(conflict.kind)
        && std::none_of(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
               return field.is(ReadOnly) && conflict.kind == ConflictKind::Unique
                   && field.name == conflict.field.toLatin1();
           });
    item.canCombine = item.subject.isValid() && conflict.kind == ConflictKind::Value
        && !bothValues(item.subject, conflict).isEmpty();
}

/// A kind of record that stays as it was sent to somebody, or a part of one.
bool wentOut(const QByteArray &about)
{
    return std::any_of(sharing().cbegin(), sharing().cend(),
        [&](const Sharing &one) { return !one.open.isEmpty() && (one.entity == about || one.parts.contains(about)); });
}

/// Whose it is, when it says little by itself: the number of a contact, the line of a quote.
QString ownerOf(const Record &subject, const QHash<Id, QString> &titles)
{
    if (!subject.isValid())
        return {};
    for (const auto &field : subject.entity().fields)
        if (field.is(Owner) && !subject.isNull(field.name))
            return titles.value(Id::fromBytes(subject.value(field.name).toByteArray()));
    return {};
}

/// Nothing can be made before what it belongs to or names.
bool canBeMade(const Record &record, const QHash<Id, QString> &titles)
{
    const auto referred = record.isValid() ? referredBy(record) : QHash<const Entity *, QSet<Id>>();
    return record.isValid() && std::all_of(referred.begin(), referred.end(), [&](const QSet<Id> &ids) {
        return std::all_of(ids.begin(), ids.end(), [&](const Id &id) { return titles.contains(id); });
    });
}

} // namespace

ReviewItem reviewItem(
    const SyncConflict &original, const Record &subject, const QHash<Id, QString> &titles, const Id &me)
{
    ReviewItem item{.conflict = asItStands(original, subject), .subject = subject};
    const auto &conflict = item.conflict;
    const auto *entity = conflictEntity(conflict);
    item.entityLabel = entity ? entity->tr(entity->singular) : conflict.about;
    const auto again = subject.isValid() ? Record() : recordAgain(conflict);
    item.title = subject.isValid() ? titleText(subject, titles)
        : again.isValid()          ? titleText(again, titles)
                                   : ReviewList::tr("A record that is not here");
    if (item.title.isEmpty())
        item.title = ReviewList::tr("Without a name");
    if (const auto owner = ownerOf(subject.isValid() ? subject : again, titles); !owner.isEmpty())
        item.title = ReviewList::tr("%1: %2", "whose, what").arg(owner, item.title);
    item.inForce = sideOf(conflict.winnerUser, conflict.winnerAt, titles, me);
    item.overwritten = sideOf(conflict.loserUser, conflict.loserAt, titles, me);
    const auto &kinds = SyncConflict::entity();
    item.what = kinds.choiceLabel(*kinds.field("kind"), Record::from(conflict).text("kind"));
    item.isGiven = conflict.kind == ConflictKind::Unique;
    if (entity && conflict.kind == ConflictKind::Removal)
        item.inForce.values = valuesOf(*entity, conflictValues(*entity, conflict, conflict.winner), subject, titles);
    else if (entity)
        addValues(item, *entity, titles);
    else
        item.sentence = sentenceOf(conflict.kind, {}, {});
    if (conflict.kind == ConflictKind::Validation && wentOut(conflict.about.toLatin1()))
        item.sentence
            = ReviewList::tr("It had been sent before your change arrived, and stays as it was sent. What you "
                             "wrote is kept here, for you alone; a revision can take it up.");
    if (isRefusal(conflict.kind)) {
        item.what = kinds.choiceLabel(*kinds.field("kind"), Record::from(conflict).text("kind"));
        item.before.clear();
    }
    item.canReplace = item.subject.isValid()
        ? conflict.kind != ConflictKind::Validation && !(conflict.kind == ConflictKind::Unique && !item.canEdit)
        : canBeMade(again, titles);
    return item;
}

} // namespace crm
