// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/search/nameindex.h"
#include "db/search/textindex.h"

namespace crm {

/// Whom one deals with: records that have e-mails and telephones of their own.
EntityMask partiesOf(const Registry &registry);

/// Whether the entity has fields in the name index, or in full text.
bool isNamed(const Entity &entity);
bool isTextual(const Entity &entity);

/// What the name index searches, as a text that changes when the descriptions do.
QByteArray searchedContent(const Registry &registry);

/// Reads every record with named fields into a new blob. Throws SqlError.
std::shared_ptr<const NameBlob> readNames(
    Connection &connection, const Registry &registry, const std::atomic_bool *cancelled);

/// One record as the name index sees it; removed when the row is gone. Throws SqlError.
NameChange readName(Connection &connection, const Entity &entity, qint64 rid);

/// Searched texts of the records with these row numbers, in their order; those that have none are left out. Throws
/// SqlError.
QList<TextRecord> readTexts(Connection &connection, const Entity &entity, qint64 first, qint64 last);
TextRecord readText(Connection &connection, const Entity &entity, qint64 rid);

} // namespace crm
