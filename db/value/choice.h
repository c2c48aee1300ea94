// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace crm {

/// One value of an enumeration: as code knows it, as it is stored, as people read it.
struct Choice
{
    int value;
    const char *code;        ///< lower-case text, the stored form; never changed once released
    const char *label;       ///< untranslated; in the context of the entity that uses it
    const char *tone = "";   ///< how a badge shows it: ok, warn, bad, info, violet, accent or empty
    bool isArchived = false; ///< not offered: no longer, and records that have it keep it, or as time alone brings it
};

/// Specialised beside each enumeration that records store.
template <typename E> const QList<Choice> &choicesOf();

} // namespace crm
