// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/service/answering.h"

namespace crm {

/// What a reply about a case may draw on.
struct ReplyContext
{
    QHash<QByteArray, Record> linked; ///< person, organisation, product, asset, cause, user, action, voucher
    QList<Record> answers;            ///< canned_answer
};

Answer<Result<ReplyContext>> readReplyContext(Store &store, const Record &serviceCase);

ResponseFacts factsOf(const Record &serviceCase, const QHash<QByteArray, Record> &linked);

/// What to open for the mail program: a mailto address, or a message file beside other temporary files when the reply has
/// attachments or is too long for an address, for its owner's eyes; those of earlier days are removed. Storage when the
/// file cannot be written.
Result<QUrl> letterUrl(const OutgoingReply &reply, const QDateTime &now);

} // namespace crm
