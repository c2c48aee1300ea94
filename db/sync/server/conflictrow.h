// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/merge.h"

namespace crm::sync {

/// The kind of record that the server itself makes (entity sync_conflict).
constexpr auto conflictTable = "sync_conflict";

/// Whether everybody who sees the record is asked, or only who lost something: kinds "value", "removal", "unique" and
/// "status" are; "forbidden", "gone" and "validation" are the author's own.
bool isShared(const QByteArray &kind);

/// Whether people may want to see the loss: not when both mean the same but for case and blanks.
bool isWorthKeeping(const QByteArray &table, const Loss &loss);

/// The record of a conflict (entity sync_conflict) that everybody gets like any other: both values, who, when. Its
/// id follows from the loser's, so that an operation taken in twice makes it once.
RowState conflictRow(const Reference &about, const Loss &loss, const Arbiter &arbiter, qint64 nowMs);

/// The other one (entity number_alias): a number that a record had before it met another with the same.
constexpr auto formerNumberTable = "number_alias";
/// And where people are records: everybody may introduce themselves there, under the id that the server knows them by.
constexpr auto peopleTable = "user";
RowState formerNumberRow(const Reference &about, const QString &number, const Author &author, const Arbiter &arbiter);

/// Fields as people and programs read them: a JSON object; a reference is {"id": "…"}.
QString fieldsText(const Fields &fields);
Fields fieldsFromText(const QString &text);

} // namespace crm::sync
