// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QJsonObject>
#include <QSet>

namespace crm {

/// One thing that the user was told of, or should have been: what a colleague did to a case they follow, or a due time.
struct Notice
{
    enum class Kind { News, DueTime };

    Kind kind = Kind::News;
    AnyRef subject;             ///< the case
    QString number;             ///< of the case: "CASE-000012"
    QString title;              ///< likewise: "Kettle leaks"
    QString sentence;           ///< "Tamsin wrote a note."
    QDateTime at;               ///< UTC: when it was done, wherever that was
    qint64 txn = 0;             ///< that brought it into this file: what was read is said in these
    bool isMissed = false;      ///< of a due time: it had passed
    QByteArrayList madeOf = {}; ///< kinds of records that were written
    QString key() const { return QStringLiteral("%1/%2").arg(txn).arg(subject.id.text()); }
};

constexpr int noticeDays = 14;
constexpr int mostNotices = 300;

/// What of the notices was read: all that came up to a transaction, and of later ones those that were opened.
struct ReadNotices
{
    qint64 upTo = 0;
    QSet<QString> opened = {}; ///< Notice::key()

    bool has(const Notice &notice) const { return notice.txn <= upTo || opened.contains(notice.key()); }
    QByteArray toJson() const;
    static ReadNotices fromJson(const QByteArray &json);
};

/// Where what was read is kept in the file's meta: of each user by themselves.
QString readNoticesKey(const Id &user);

struct NoticeQuestion
{
    Id user; ///< null: nobody has said who works here, so nothing is followed
    QDateTime now;
};

/// The notices of the last two weeks, the newest first: from the change log what others did to the cases the user
/// follows, since they follow them, and the due times that were told. Scan lane.
Answer<Result<QList<Notice>>> readNotices(Store &store, const NoticeQuestion &question);

} // namespace crm
