// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/toldevents.h"

namespace crm::sync {

namespace {

constexpr auto prefix = "told/"; // of keys of the file's meta; the event's id follows

}

QList<ToldEvent> toldEvents(Connection &connection)
{
    QList<ToldEvent> events;
    auto rows = connection.exec(
        "SELECT key, value FROM meta WHERE key >= 'told/' AND key < 'told0' ORDER BY key LIMIT ?", {mostEvents});
    while (rows.next()) {
        const auto text = rows.text(1); // when, a space, what
        const ToldEvent event{Id::fromText(rows.text(0).mid(qsizetype(qstrlen(prefix)))),
            text.section(u' ', 1).left(longestEvent), text.section(u' ', 0, 0).toLongLong()};
        if (!event.id.isNull())
            events.append(event);
    }
    return events;
}

void forgetTold(Connection &connection, const QList<Id> &events)
{
    for (const auto &id : events)
        connection.exec("DELETE FROM meta WHERE key = ?", {QLatin1String(prefix) + id.text()});
}

void forgetTold(Connection &connection)
{
    connection.run("DELETE FROM meta WHERE key >= 'told/' AND key < 'told0'");
}

void setAudited(Connection &connection, const QString &organisation)
{
    if (organisation.isEmpty())
        connection.run("DELETE FROM meta WHERE key = 'organisation'");
    else if (connection.scalar("SELECT value FROM meta WHERE key = 'organisation'").toString() != organisation)
        connection.exec("INSERT INTO meta(key, value) VALUES('organisation', ?) ON CONFLICT(key) DO UPDATE SET value = "
                        "excluded.value",
            {organisation});
}

} // namespace crm::sync
