// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/search.h"

namespace crm {

/// The customer a line of text names.
struct CustomerMatch
{
    AnyRef ref;     ///< a person or an organisation; null: nobody, or it is not clear who
    QString title;  ///< the name in full
    QString words;  ///< as typed; empty: nobody's name was found
    int others = 0; ///< with `ref` null: so many have that name
};

/// Looks the names up in the order given; the first that somebody has decides. A name is somebody's when each of its
/// words is a whole word of the name, or when it is a part of a Chinese, Japanese or Korean one.
Answer<Result<CustomerMatch>> matchCustomer(Store &store, Search &search, const QStringList &names);

/// Whether `words` are words of `name`; for matchCustomer() and its tests.
bool isNamedBy(const QString &name, const QString &words);

} // namespace crm
