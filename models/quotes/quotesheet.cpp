// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesheet.h"

#include <QLocale>

#include <algorithm>

namespace crm {

QuoteSheet quoteSheet(const Record &quote, const QList<Record> &lines, const Record &letterhead)
{
    QuoteSheet sheet{.quote = quote.as<Quote>()};
    for (const auto &line : lines)
        sheet.lines.append(line.as<QuoteLine>());
    std::stable_sort(sheet.lines.begin(), sheet.lines.end(),
        [](const QuoteLine &a, const QuoteLine &b) { return a.position < b.position; });
    if (letterhead.isValid())
        sheet.letterhead = letterhead.as<Letterhead>();
    if (const auto totals = totalsOf(sheet.quote, sheet.lines))
        sheet.totals = *totals;
    else
        sheet.isIncomplete = sheet.isUnknown = true;
    sheet.isDraft = sheet.quote.state == QuoteState::Draft;
    return sheet;
}

Query letterheadInUse()
{
    return {&Letterhead::entity(), Filter::equals("in_use", 1LL), {{"rid"}}, 1};
}

Query sentOnPaper(const Id &quote)
{
    const auto isOut = Filter::compare("content_hash", Filter::IsNotNull);
    return {&QuoteIssue::entity(), Filter::all({Filter::refers("quote", quote), isOut}), {{"at", true}}, 1};
}

bool hasOwnTitle(const QString &title, const QString &number)
{
    return !title.trimmed().isEmpty() && title != number && title != Quote::tr("Quote")
        && title != QLatin1String("Quote"); // begun in another language
}

QString sheetAmount(qint64 minor, const QString &currency)
{
    return QuoteWords().amount(minor, currency);
}

QString sheetPrice(qint64 millionths, const QString &currency)
{
    return QuoteWords().price(millionths, currency);
}

QString discountTyped(const QString &stored, const QString &currency)
{
    const auto discount = discountFromText(stored, currency).value_or(Discount{});
    if (discount.kind == Discount::Percent)
        return formatDecimal(discount.value) + u'%';
    return discount.kind == Discount::Money ? sheetAmount(discount.value, currency) : stored;
}

QString discountShown(const QString &stored, const QString &currency)
{
    const auto discount = discountFromText(stored, currency).value_or(Discount{});
    return discount.kind == Discount::Percent ? sheetPercent(discount.value) : discountTyped(stored, currency);
}

QString sheetPercent(qint64 millionths)
{
    return QuoteWords().percent(millionths);
}

} // namespace crm
