// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/record/fieldformat.h"
#include "ui/form/recordform.h"

namespace crm {

/// A form edits what is stored; where time has made something else of it, that is said below.
void RecordForm::sayAsOfNow()
{
    QByteArrayList paths;
    for (const auto &line : m_lines)
        if (const auto &field = m_entity.fields.at(line.field); !field.asOfNow.isEmpty())
            paths.append(field.name);
    for (const auto &path : paths)
        setHint(path, {});
    if (paths.isEmpty() || !m_context.store || m_record.id.isNull())
        return;
    m_context.store->selectNow({&m_entity, Filter::compare("id", Filter::Equal, {m_record.id.bytes()})}, paths)
        .then(this, [this, paths, id = m_record.id](const Result<QList<Row>> &rows) {
            if (!rows || rows->isEmpty() || m_record.id != id)
                return;
            for (qsizetype i = 0; i < paths.size(); ++i)
                if (const auto now = rows->first().cells.value(i); now != m_record.value(paths[i]))
                    setHint(
                        paths[i], tr("As of today: %1.").arg(fieldText(m_entity, *m_entity.field(paths[i]), now, {})));
        });
}

} // namespace crm
