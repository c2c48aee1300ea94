// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class Connection;
class Registry;
struct ChangeSet;

/// Tells the descriptions which fields the users of a file have added: from then on lists, forms, filters, imports and
/// exports show them like any other. Files opened at the same time show each other's fields; one that has no values in
/// a field is the same as one that has not got it. `file` stands for the open file. Any thread; throws SqlError.
void readCustomFields(Connection &connection, const Registry &registry, const void *file);
/// Whether what was committed makes other fields of them.
bool changesCustomFields(const ChangeSet &set);
/// The file is closed.
void forgetCustomFields(const Registry &registry, const void *file);

} // namespace crm
