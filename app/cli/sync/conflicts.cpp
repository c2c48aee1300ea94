// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sync/conflicts.h"

#include "db/entities/syncconflict.h"
#include "models/review/reviewlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

/// The record it is about; invalid when it is gone.
Record subjectOf(Store &store, const SyncConflict &conflict)
{
    const auto *entity = conflictEntity(conflict);
    if (!entity)
        return {};
    const auto found = answer(store.fetch(*entity, {Id::fromText(conflict.record)}));
    return found.isEmpty() ? Record() : found.first();
}

bool areAllHere(Store &store, const QHash<const Entity *, QSet<Id>> &records)
{
    for (auto it = records.begin(); it != records.end(); ++it)
        if (answer(store.fetch(*it.key(), it->values())).size() < it->size())
            return false;
    return true;
}

QJsonObject jsonOf(Store &store, const SyncConflict &conflict)
{
    const auto subject = subjectOf(store, conflict);
    const auto object = [](const QString &side) { return QJsonDocument::fromJson(side.toUtf8()).object(); };
    // Of what was not taken in there is one side alone.
    const auto time = [](const QDateTime &at) {
        return at.isValid() && at.toMSecsSinceEpoch() > 0 ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
    };
    const auto user = [](const Id &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.text()); };
    const auto record = Record::from(conflict);
    const auto again = subject.isValid() ? Record() : recordAgain(conflict);
    const auto title = subject.isValid() ? subject.title() : again.isValid() ? again.title() : QString();
    QHash<Id, QString> names;
    for (const auto &user : answer(store.fetch(User::entity(), {conflict.winnerUser.id, conflict.loserUser.id})))
        names.insert(user.id, user.title());
    const auto item = reviewItem(conflict, subject, names, store.user());
    return {{"sentence", item.sentence}, {"of_others", item.isOfOthers(store.user())}, {"id", conflict.id.text()},
        {"kind", record.text("kind")}, {"state", record.text("state")},
        {"record", conflict.about + u'/' + conflict.record}, {"title", title}, {"field", conflict.field},
        {"base", object(conflict.base)}, {"winner", object(conflict.winner)}, {"loser", object(conflict.loser)},
        {"winner_user", user(conflict.winnerUser.id)}, {"loser_user", user(conflict.loserUser.id)},
        {"winner_at", time(conflict.winnerAt)}, {"loser_at", time(conflict.loserAt)}};
}

void list(const Arguments &arguments, Store &store)
{
    const auto format = arguments.choice("format", "text", {"text", "json"});
    const auto filter = arguments.has("all") ? Filter() : Filter::equals("state", QString("open"));
    QJsonArray array;
    QString text;
    for (const auto &record : answer(store.records({&SyncConflict::entity(), filter}))) {
        const auto json = jsonOf(store, record.as<SyncConflict>());
        array.append(json);
        const auto side = [&](const char *name) {
            return QString::fromUtf8(
                QJsonDocument(json.value(QLatin1String(name)).toObject()).toJson(QJsonDocument::Compact));
        };
        text += QStringList{json.value("id").toString(), json.value("record").toString(),
                    json.value("title").toString().simplified(), json.value("field").toString(), side("winner"),
                    side("loser")}
                    .join(u'\t')
            + u'\n';
    }
    print(format == "json" ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
}

void resolve(const Arguments &arguments, Store &store)
{
    if (arguments.words.size() != 3)
        wrongUsage(Text::tr("Say which and how: rapport-cli --db FILE conflicts resolve ID keep|replace|both"));
    const auto choice = arguments.words.at(2);
    const QStringList choices{"keep", "replace", "both"};
    if (!choices.contains(choice))
        wrongUsage(Text::tr("Say keep, replace or both; “%1” is none of them.").arg(choice));
    const auto found = answer(store.fetch(SyncConflict::entity(), {Id::fromText(arguments.words.at(1))}));
    if (found.isEmpty())
        fail(Text::tr("There is no change to review “%1”.").arg(arguments.words.at(1)));
    const auto conflict = found.first().as<SyncConflict>();
    if (conflict.state != ConflictState::Open)
        fail(Text::tr("This has been decided already."));
    const auto subject = subjectOf(store, conflict);
    const bool isOfTexts
        = subject.isValid() && conflict.kind == ConflictKind::Value && !bothValues(subject, conflict).isEmpty();
    if (choice == "both" && !isOfTexts)
        fail(Text::tr("Only two long texts can be kept both. Say keep or replace."));
    const auto again = choice == "replace" && !subject.isValid() ? recordAgain(conflict) : Record();
    if (choice == "replace" && conflict.kind != ConflictKind::Removal && !subject.isValid() && !again.isValid())
        fail(Text::tr("The record is not here, so nothing can be put into it. Say keep."));
    if (again.isValid() && !areAllHere(store, referredBy(again)))
        fail(Text::tr("It belongs to a record that is not here, or names one. Put that one back first, or say keep."));
    const Decision decisions[] = {Decision::Keep, Decision::Replace, Decision::Both};
    answer(store.commit(decide(conflict, subject, decisions[choices.indexOf(choice)])));
}

} // namespace

void runConflicts(const Arguments &arguments, const QString &database)
{
    const auto store = open(database);
    if (arguments.words.isEmpty())
        return list(arguments, *store);
    if (arguments.words.first() != "resolve")
        wrongUsage(Text::tr("“%1” is too much here.").arg(arguments.words.first()));
    resolve(arguments, *store);
}

} // namespace crm::cli
