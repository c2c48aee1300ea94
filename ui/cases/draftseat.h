// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace crm {

class Store;

/// The place of one open window among the drafts of a subject: of this user, and of this window alone while it is open.
/// Two windows on one case, of one program or of two, never see each other's half-typed text; what a crash or a
/// closed window left behind is found by the next.
class DraftSeat final
{
public:
    /// `subject` is a case's id, or "new".
    DraftSeat(Store &store, const QString &subject);
    ~DraftSeat();
    DraftSeat(const DraftSeat &) = delete;
    DraftSeat &operator=(const DraftSeat &) = delete;

    QString key() const { return m_key; }
    /// The newest draft whose window is gone, and its key; an empty object when there is none.
    void find(QObject *context, std::function<void(const QString &key, const QJsonObject &draft)> then) const;

private:
    Store &m_store;
    QString m_subject; ///< "case/<user>/<subject>/"
    QString m_key;
};

} // namespace crm
