// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace crm {

class Store;

/// Keeps what a form holds while it is being typed, so that a crash loses nothing: each keystroke is on
/// its way to the file before the next, and one write at a time takes along what was typed during the last. Only where
/// taking a form takes long, it is taken in pauses of up to a quarter of a second.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `take` gives what to keep; an empty object: nothing.
    DraftKeeper(Store &store, const QString &key, std::function<QJsonObject()> take, QObject *parent = nullptr);

    QString key() const { return m_key; }
    /// Something was typed.
    void touch();
    /// Writes now what is not written yet.
    void flush();
    /// The draft has served.
    void forget();
    /// Why what is typed is not kept just now, such as for want of room; empty: it is. Tried again in a while.
    const QString &trouble() const { return m_trouble; }
    /// The draft of an earlier run; `then` is called with an empty object when there is none.
    void load(std::function<void(const QJsonObject &)> then);

signals:
    void troubleChanged();

private:
    void showTrouble(const QString &trouble);

    Store &m_store;
    QString m_key;
    std::function<QJsonObject()> m_take;
    QTimer m_timer;
    QString m_trouble;
    int m_pause = 0; ///< ms
    bool m_isWriting = false;
    bool m_isTouched = false; ///< while writing
    bool m_isForgotten = false;
};

/// "record/person/new" or "record/person/<id>": so that a page can list the drafts of its kind.
QString draftKey(const Entity &entity, const Id &id);

/// Changed fields as JSON and back; bytes of references as text, so that a draft is readable.
QJsonObject valuesToJson(const Record &record, const QSet<int> &fields);
QHash<QByteArray, QVariant> valuesFromJson(const Entity &entity, const QJsonObject &json);

} // namespace crm
