// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sql/connection.h"
#include "db/value/id.h"

#include <QHash>
#include <QStringList>

namespace crm {

/// All that a file holds, a line for each row, but for what is drawn by lot: records are called by the place of their
/// identity, and stamps of the log count from the first one. Of two files that came about in the same way the lines are
/// the same.
class FileDump
{
public:
    explicit FileDump(const QString &path)
        : m_file(path, Connection::ReadOnly)
    {
        for (const auto *entity : Registry::instance().entities()) {
            auto rows = m_file.exec("SELECT id FROM " + entity->name + " ORDER BY rid");
            while (rows.next())
                callById(rows.blob(0));
        }
        auto rows = m_file.exec("SELECT row FROM change_log ORDER BY cid"); // of what is gone
        while (rows.next())
            callById(rows.blob(0));
        m_firstStamp = m_file.scalar("SELECT min(h) FROM change_log WHERE tx > 1").toLongLong();
    }

    QStringList lines()
    {
        QStringList lines;
        QList<QByteArray> tables;
        {
            auto rows = m_file.exec("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
            while (rows.next()) {
                lines.append(rows.text(0) + ' ' + rows.text(1) + ' ' + rows.text(2));
                if (rows.text(0) == u"table" && rows.text(1) != u"meta") // what the file calls itself
                    tables.append(rows.text(1).toLatin1());
            }
        }
        for (const auto &table : std::as_const(tables))
            appendRows(lines, table);
        return lines;
    }

private:
    void callById(const QByteArray &id)
    {
        if (!m_names.contains(id))
            m_names.insert(id, "#" + QByteArray::number(m_names.size()));
    }

    void appendRows(QStringList &lines, const QByteArray &table)
    {
        QByteArrayList columns;
        auto infos = m_file.exec("SELECT name FROM pragma_table_xinfo(?)", {QString::fromLatin1(table)});
        while (infos.next())
            columns.append(infos.text(0).toLatin1());
        auto rows = m_file.exec("SELECT * FROM " + table + " ORDER BY 1, 2");
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; i < rows.columns(); ++i)
                if (!rows.isNull(i))
                    cells.append(columns.at(i) + '=' + shown(table, columns.at(i), rows, i));
            lines.append(table + ": " + cells.join(", "));
        }
    }

    QString shown(const QByteArray &table, const QByteArray &column, Rows &rows, int i)
    {
        if (table == "change_log" && column == "h")
            return QString::number(rows.integer(i) - m_firstStamp);
        return rows.kind(i) == Rows::Blob ? QString::fromLatin1(named(rows.blob(i)).toPercentEncoding()) : rows.text(i);
    }

    /// With the identities in it, which stand at any place of the body of a log line.
    QByteArray named(const QByteArray &bytes)
    {
        QByteArray named;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto name = m_names.constFind(bytes.mid(at, 16));
            const bool isKnown = name != m_names.cend();
            named += isKnown ? *name : bytes.mid(at, 1);
            at += isKnown ? 16 : 1;
        }
        return named;
    }

    Connection m_file;
    QHash<QByteArray, QByteArray> m_names;
    qint64 m_firstStamp = 0;
};

} // namespace crm
