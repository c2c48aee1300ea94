// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/addressee.h"

namespace crm {

QString addressOf(const Record &organisation, const Record &person)
{
    QStringList lines;
    for (const auto &party : {organisation, person})
        if (party.isValid())
            lines.append(party.title());
    const auto &home = organisation.isValid() ? organisation : person;
    if (home.isValid()) {
        const auto street = home.text("street");
        const auto town = (home.text("postal_code") + u' ' + home.text("city")).trimmed();
        for (const auto &line : {street, town, home.text("country")})
            if (!line.isEmpty())
                lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace crm
