// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportnote.h"

#include <QDateTime>

namespace crm {

ExportNote exportNote(const QString &what, qint64 rows)
{
    const auto now = QString::number(QDateTime::currentMSecsSinceEpoch());
    return {QStringLiteral("told/") + Id::make().text(),
        now + u' ' + what + (rows < 0 ? QString() : u' ' + QString::number(rows))};
}

void noteExport(Store &store, const QString &what, qint64 rows)
{
    store.meta(QLatin1String(auditedKey)).then(&store, [&store, what, rows](const Result<QVariant> &organisation) {
        if (!organisation || organisation->toString().isEmpty())
            return;
        const auto note = exportNote(what, rows);
        store.setMeta(note.key, note.text);
    });
}

} // namespace crm
