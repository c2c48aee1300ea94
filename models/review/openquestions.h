// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/review/reviewedits.h"

namespace crm {

/// Over which fields of one record colleagues disagree, kept up to date with the store.
class OpenQuestions final : public QObject
{
    Q_OBJECT
public:
    explicit OpenQuestions(Store &store, QObject *parent = nullptr);

    void setRecord(const AnyRef &ref); ///< null: none
    const AnyRef &record() const { return m_ref; }
    /// For a form: "Ben Okafor wrote “Programmer” …"; empty when nobody disagrees about this field.
    QString sentence(const QByteArray &field) const;
    /// For a page: which fields; empty when there is nothing to review.
    QString summary() const;
    Id first() const { return m_conflicts.isEmpty() ? Id() : m_conflicts.first().id; }

signals:
    void changed();

private:
    void load();
    void compare();
    void nameColleagues();

    Store &m_store;
    AnyRef m_ref;
    QList<SyncConflict> m_conflicts;
    QHash<Id, QString> m_names;
    int m_sequence = 0;
};

} // namespace crm
