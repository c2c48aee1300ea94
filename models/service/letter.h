// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/answering.h"

namespace crm {

/// A letter with its parts in it.
struct Letter
{
    QString text;
    bool isBesideOwn = false; ///< a part was changed both in the letter and where it came from: both stand there
};

/// Puts the parts into a letter. What stands there as it was put in `before` makes room for what the part says now; a
/// part that people have changed or taken out in the letter stays so, as long as it says nothing new. All that people
/// have written stays, between the salutation and the closing, of which there is one each.
Letter putTogether(const QString &letter, const ResponseParts &before, const ResponseParts &parts);

} // namespace crm
