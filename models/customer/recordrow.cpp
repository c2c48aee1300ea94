// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/recordrow.h"

#include <QLocale>

#include <algorithm>

namespace crm {

QByteArrayList recordPaths(const Entity &entity)
{
    QByteArrayList paths;
    for (const auto &f : entity.fields.declared())
        if (!f.isComputed())
            paths.append(f.target ? f.name + ".id" : f.name);
    for (const auto &f : entity.fields.declared())
        if (f.target)
            paths.append(f.name);
    return paths;
}

TimelineItem itemOfRow(const Entity &entity, const Row &row)
{
    TimelineItem item{Record(entity), {}};
    item.record.id = row.id;
    const auto &fields = entity.fields.declared();
    auto title = std::count_if(fields.cbegin(), fields.cend(), [](const Field &f) { return !f.isComputed(); });
    int cell = 0;
    for (int i = 0; i < fields.size(); ++i) {
        const auto &f = fields.at(i);
        if (f.isComputed())
            continue;
        item.record.load(i, row.cells.value(cell++));
        if (!f.target)
            continue;
        const auto text = row.cells.value(title++).toString();
        if (!text.isEmpty())
            item.titles.insert(f.name, text);
    }
    item.record.loadAdded();
    if (entity.timelineField >= 0)
        item.at = item.record.instant(entity.fields.at(entity.timelineField).name);
    return item;
}

QString shownValue(const Entity &entity, const Field &field, const QVariant &value)
{
    const QLocale locale;
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Choice:
        return entity.choiceLabel(field, value.toString());
    case FieldKind::Date:
        return locale.toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
    case FieldKind::Instant:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()), QLocale::ShortFormat);
    case FieldKind::Flag:
        return value.toLongLong() ? QCoreApplication::translate("crm::Timeline", "yes")
                                  : QCoreApplication::translate("crm::Timeline", "no");
    case FieldKind::Decimal:
        return locale.toString(double(value.toLongLong()) / 1e6);
    case FieldKind::Integer:
        return locale.toString(value.toLongLong());
    case FieldKind::Money: // without its currency, which the caller may know
        return locale.toString(double(value.toLongLong()) / 100, 'f', 2);
    case FieldKind::Reference:
        return {};
    default:
        return value.toString();
    }
}

} // namespace crm
