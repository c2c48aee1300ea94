// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/syncconflict.h"

namespace crm {

template <> const QList<Choice> &choicesOf<ConflictKind>()
{
    static const QList<Choice> choices{
        {int(ConflictKind::Value), "value", QT_TRANSLATE_NOOP("crm::SyncConflict", "Changed twice"), "warn"},
        {int(ConflictKind::Removal), "removal", QT_TRANSLATE_NOOP("crm::SyncConflict", "Deleted and changed"), "bad"},
        {int(ConflictKind::Unique), "unique", QT_TRANSLATE_NOOP("crm::SyncConflict", "Given twice"), "warn"},
        {int(ConflictKind::Status), "status", QT_TRANSLATE_NOOP("crm::SyncConflict", "Cannot follow"), "warn"},
        {int(ConflictKind::Forbidden), "forbidden", QT_TRANSLATE_NOOP("crm::SyncConflict", "Not allowed"), "bad"},
        {int(ConflictKind::Gone), "gone", QT_TRANSLATE_NOOP("crm::SyncConflict", "Deleted long ago"), "bad"},
        {int(ConflictKind::Validation), "validation", QT_TRANSLATE_NOOP("crm::SyncConflict", "Cannot be changed"),
            "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ConflictState>()
{
    static const QList<Choice> choices{
        {int(ConflictState::Open), "open", QT_TRANSLATE_NOOP("crm::SyncConflict", "Open"), "warn"},
        {int(ConflictState::Kept), "kept", QT_TRANSLATE_NOOP("crm::SyncConflict", "Kept"), "ok"},
        {int(ConflictState::Replaced), "replaced", QT_TRANSLATE_NOOP("crm::SyncConflict", "Replaced"), "ok"},
    };
    return choices;
}

static void resolutionTime(Saving &s)
{
    if (s.record.text("state") != "open" && s.record.isNull("resolved_at")) {
        s.record.setValue("resolved_at", s.now);
        s.record.setReference("resolved_by", s.user);
    }
}

const Entity &SyncConflict::entity()
{
    static const Entity entity
        = Describe<SyncConflict>(
            "sync_conflict", 81, "crm::SyncConflict", QT_TR_NOOP("Change to review"), QT_TR_NOOP("Changes to review"))
              .field("about", QT_TR_NOOP("Kind of record"), &SyncConflict::about, Required | ReadOnly)
              .field("record", QT_TR_NOOP("Record"), &SyncConflict::record, Required | ReadOnly | Indexed)
              .field("kind", QT_TR_NOOP("What happened"), &SyncConflict::kind, ReadOnly | Listed)
              .field("field", QT_TR_NOOP("Field"), &SyncConflict::field, ReadOnly | Listed)
              .longText("base", QT_TR_NOOP("Before"), &SyncConflict::base, ReadOnly)
              .longText("winner", QT_TR_NOOP("In force"), &SyncConflict::winner, ReadOnly | Listed)
              .longText("loser", QT_TR_NOOP("Overwritten"), &SyncConflict::loser, ReadOnly | Listed)
              .field("winner_user", QT_TR_NOOP("In force by"), &SyncConflict::winnerUser, ReadOnly | Listed)
              .field("loser_user", QT_TR_NOOP("Overwritten by"), &SyncConflict::loserUser, ReadOnly | Listed)
              .field("winner_at", QT_TR_NOOP("In force since"), &SyncConflict::winnerAt, ReadOnly)
              .field("loser_at", QT_TR_NOOP("Overwritten value of"), &SyncConflict::loserAt, ReadOnly)
              .field("state", QT_TR_NOOP("State"), &SyncConflict::state, Listed | Indexed)
              .field("at", QT_TR_NOOP("Found"), &SyncConflict::at, ReadOnly | Listed)
              .field("resolved_at", QT_TR_NOOP("Decided"), &SyncConflict::resolvedAt, ReadOnly)
              .field("resolved_by", QT_TR_NOOP("Decided by"), &SyncConflict::resolvedBy, ReadOnly)
              .title("record")
              .order("-at")
              .icon("git-merge")
              .hook(resolutionTime);
    return entity;
}

} // namespace crm
