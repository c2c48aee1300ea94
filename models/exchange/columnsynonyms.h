// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace crm {

/// A canonical key and the names files use for it, the likelier first, separated by |. English, German, French,
/// Spanish, Chinese; Outlook, Google Contacts, HubSpot, Salesforce, Pipedrive, Zoho and EspoCRM exports.
struct ColumnSynonyms
{
    const char *key;
    const char *names;
};

/// All names of one kind of records, and the words that may stand before them ("Deal - Value").
struct EntitySynonyms
{
    const char *entity;
    const char *prefixes;
    std::span<const ColumnSynonyms> columns;
};

std::span<const EntitySynonyms> partySynonyms(); ///< person, organisation, user
std::span<const EntitySynonyms> leadSynonyms();  ///< lead
std::span<const EntitySynonyms> workSynonyms();  ///< product, opportunity, service_case, activity, task

} // namespace crm
