// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/outbox.h"

#include <QHash>
#include <QSet>

namespace crm::sync {

/// What the log says about one record since the last batch.
struct Outbox::Draft
{
    const Entity *entity = nullptr;
    bool wasInserted = false;
    bool isSystem = false; ///< first contents that nobody has touched
    bool isRemoved = false;
    quint64 h = 0;
    qint64 act = 0; ///< the transaction, as others know it
    Author author = {};
    QSet<QByteArray> fields = {};
    QSet<QByteArray> closes = {}; ///< fields that go out to somebody as they stand, also those that nobody touched
    Groups<Fields> base = {};
    QMap<QByteArray, Clearing> cleared = {}; ///< by field
    QCborMap last = {};                      ///< of a removed record: its values
};

struct Outbox::Drafts
{
    QList<Id> order;
    QHash<Id, Draft> drafts;
    qint64 lastLine = 0;
};

} // namespace crm::sync
