// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/report.h"

#include <QLocale>

#include <cmath>
#include <numeric>

namespace crm {

QDate MonthSpan::month(int place) const
{
    return QDate(first.year(), first.month(), 1).addMonths(place * step);
}

double ReportData::total(int at) const
{
    const auto values = series.value(at).values;
    return std::accumulate(values.cbegin(), values.cend(), 0.0,
        [](double sum, double value) { return std::isnan(value) ? sum : sum + value; });
}

QString ReportData::titleOf(int at, int category) const
{
    if (const auto own = this->at(at, category).title; !own.isEmpty())
        return own;
    QStringList parts{series.value(at).name, categories.value(category)};
    parts.removeAll(QString());
    return parts.isEmpty() ? title : parts.join(QStringLiteral(", "));
}

Filter inPeriod(const Entity &entity, const QByteArray &path, const QDate &from, const QDate &until)
{
    const auto *field = resolvePath(entity, path).field;
    const bool isInstant = field && field->kind == FieldKind::Instant;
    const auto bound = [&](const QDate &day) {
        return isInstant ? QVariant(day.startOfDay().toMSecsSinceEpoch()) : QVariant(day.toString(Qt::ISODate));
    };
    return Filter::all({Filter::compare(path, Filter::GreaterOrEqual, {bound(from)}),
        Filter::compare(path, Filter::Less, {bound(until)})});
}

QList<ReportMember> choiceMembers(const Entity &entity, const QByteArray &field)
{
    QList<ReportMember> members;
    const auto &f = *entity.field(field);
    for (const auto &choice : *f.choices)
        members.append({entity.tr(choice.label), {QString::fromLatin1(choice.code)}});
    return members;
}

} // namespace crm
