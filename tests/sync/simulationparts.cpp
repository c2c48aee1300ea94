// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/simulationparts.h"

#include "db/entities/syncconflict.h"
#include "db/sql/schema.h"

#include <QFile>

namespace crm {

const Entity &Thing::entity()
{
    static const Entity entity = Describe<Thing>("thing", 3, "crm::Thing", "Thing", "Things")
                                     .field("name", "Name", &Thing::name)
                                     .field("street", "Street", &Thing::street)
                                     .field("city", "City", &Thing::city)
                                     .field("parent", "Parent", &Thing::parent, Owner)
                                     .group("address", {"street", "city"})
                                     .title("name");
    return entity;
}

const Registry &things()
{
    static const Registry registry({&Team::entity(), &User::entity(), &Thing::entity(), &SyncConflict::entity()});
    return registry;
}

const QByteArray &emptyFile()
{
    static const QByteArray bytes = [] {
        QTemporaryDir dir;
        {
            Connection connection(dir.filePath("empty"), Connection::Create);
            Transaction transaction(connection);
            updateSchema(connection, things());
            transaction.commit();
        }
        QFile file(dir.filePath("empty"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

QStringList Simulation::Device::dump()
{
    QStringList lines;
    for (const auto *entity : things().entities()) {
        auto rows = connection.exec("SELECT * FROM " + entity->name);
        while (rows.next()) {
            QStringList cells{QString::fromLatin1(entity->name)};
            for (int i = 1; i < rows.columns(); ++i) // without the row number
                cells.append(rows.value(i).typeId() == QMetaType::QByteArray ? QString::fromLatin1(rows.blob(i).toHex())
                                                                             : rows.text(i));
            lines.append(cells.join(u'|'));
        }
    }
    lines.sort();
    return lines;
}

} // namespace crm
