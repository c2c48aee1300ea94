// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/sql/failure.h"

#include <algorithm>
#include <array>

namespace crm {

namespace {

constexpr qint64 atOnce = 60'000; // ms between the letter's way out and its being stored

/// One that was brought over from elsewhere had gone out before.
bool wasSentByIt(const Reverting &r)
{
    return r.now.isValid() && r.now.text("status") == u"sent"
        && r.now.value("sent_at").toLongLong() >= r.madeAt() - atOnce;
}

} // namespace

void keepSentReply(const Reverting &r)
{
    if (!wasSentByIt(r) || r.isMadeByIt(r.now.reference("service_case")))
        return;
    constexpr std::array said{"status", "recipient", "subject", "body", "attachments"};
    const bool isSame = r.then.isValid() && std::all_of(said.begin(), said.end(), [&r](const char *field) {
        return r.now.value(field) == r.then.value(field);
    });
    if (!isSame)
        throw Failure{{Error::Conflict,
            CaseReply::tr("The reply “%1” has been sent, and what has gone out cannot be taken back. Write another one "
                          "to put it right.")
                .arg(r.now.text("subject"))}};
}

} // namespace crm
