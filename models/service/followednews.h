// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/service/casenews.h"

#include <QHash>

namespace crm {

/// What others did to a case that somebody follows.
struct FollowedNews
{
    Record serviceCase;
    QString sentence; ///< "Tamsin set Status to “Waiting”."
};

/// Looks what others change, whether it concerns cases that the user of the file follows. Not what the user does; nor
/// changes so large that they do not name their records, as when a file arrives for the first time.
class FollowedWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FollowedWatch(Store &store, QObject *parent = nullptr);

signals:
    void announced(const QList<crm::FollowedNews> &news);

private:
    struct About
    {
        QList<const Entity *> kinds; ///< of what was written
        AnyRef made;                 ///< the last of it: its history says by whom
    };
    /// By case.
    using Touched = QHash<Id, About>;

    void look(const ChangeSet &set);
    void findFollowed(const Touched &touched);
    void describe(const Record &serviceCase, const About &about);
    void tell(const Record &serviceCase, const CaseNews &news);

    QHash<Id, qint64> m_told; ///< by case: the newest change that was told
    Store &m_store;
};

} // namespace crm
