// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/boardfilter.h"

namespace crm {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("crm::BoardFilter", text);
}

Filter between(const QDate &first, const QDate &after)
{
    return Filter::all({Filter::compare("expected_close", Filter::GreaterOrEqual, {first.toString(Qt::ISODate)}),
        Filter::compare("expected_close", Filter::Less, {after.toString(Qt::ISODate)})});
}

Filter closes(BoardFilter::Closing closing, const QDate &today)
{
    switch (closing) {
    case BoardFilter::Closing::Overdue:
        return Filter::compare("expected_close", Filter::Less, {today.toString(Qt::ISODate)});
    case BoardFilter::Closing::ThisMonth:
        return between(monthOf(today), monthOf(today).addMonths(1));
    case BoardFilter::Closing::ThisQuarter:
        return between(quarterOf(today), quarterOf(today).addMonths(3));
    case BoardFilter::Closing::NextQuarter:
        return between(quarterOf(today).addMonths(3), quarterOf(today).addMonths(6));
    case BoardFilter::Closing::NoDate:
        return Filter::compare("expected_close", Filter::IsNull);
    case BoardFilter::Closing::Any:
        break;
    }
    return {};
}

} // namespace

Filter BoardFilter::condition(const QDate &today) const
{
    QList<Filter> parts;
    if (!owner.isNull())
        parts.append(Filter::refers("owner", owner));
    if (closing != Closing::Any)
        parts.append(closes(closing, today));
    if (isStuck)
        parts.append(Filter::equals("has_next_step", 0LL));
    if (const auto words = text.simplified(); !words.isEmpty())
        parts.append(Filter::any({Filter::compare("name", Filter::Contains, {words}),
            Filter::compare("organisation", Filter::Contains, {words}),
            Filter::compare("person", Filter::Contains, {words})}));
    if (!more.isAll())
        parts.append(more);
    return parts.isEmpty() ? Filter{} : Filter::all(parts);
}

QString closingText(BoardFilter::Closing closing)
{
    switch (closing) {
    case BoardFilter::Closing::Overdue:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "Closes: overdue"));
    case BoardFilter::Closing::ThisMonth:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "Closes: this month"));
    case BoardFilter::Closing::ThisQuarter:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "Closes: this quarter"));
    case BoardFilter::Closing::NextQuarter:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "Closes: next quarter"));
    case BoardFilter::Closing::NoDate:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "Closes: no date"));
    case BoardFilter::Closing::Any:
        break;
    }
    return {};
}

QList<Sort> sortsOf(BoardSort sort)
{
    switch (sort) {
    case BoardSort::Amount:
        return {{"amount", true}};
    case BoardSort::LongestInStage:
        return {{"stage_since", false}};
    case BoardSort::Name:
        return {{"name", false}};
    case BoardSort::Closing:
        break;
    }
    return {{"expected_close", false}};
}

QString sortText(BoardSort sort)
{
    switch (sort) {
    case BoardSort::Amount:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "amount"));
    case BoardSort::LongestInStage:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "time in stage"));
    case BoardSort::Name:
        return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "name"));
    case BoardSort::Closing:
        break;
    }
    return say(QT_TRANSLATE_NOOP("crm::BoardFilter", "expected close"));
}

Filter inStages(const QList<Stage> &stages)
{
    QVariantList ids;
    for (const auto &stage : stages)
        ids.append(stage.id.bytes());
    return ids.isEmpty() ? Filter::any({}) : Filter::compare("stage", Filter::In, ids);
}

Filter through(const QByteArray &reference, Filter ofDeals)
{
    if (ofDeals.kind == Filter::Compare)
        ofDeals.path = reference + '.' + ofDeals.path;
    for (auto &part : ofDeals.parts)
        part = through(reference, part);
    return ofDeals;
}

QDate monthOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace crm
