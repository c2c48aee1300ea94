// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadedits.h"

#include "db/value/email.h"
#include "models/record/fieldformat.h"

#include <QRegularExpression>

namespace crm {

namespace {

bool isWebsite(const QString &word)
{
    static const QRegularExpression site(
        QStringLiteral("^(https?://\\S+|www\\.\\S+|[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.[a-z]{2,6}(/\\S*)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return site.match(word).hasMatch();
}

/// Six digits or more and nothing that numbers are not written with.
bool isPhone(const QString &part)
{
    static const QRegularExpression number(QStringLiteral("^\\+?[\\d\\s()/.\\-]{6,}$"));
    return number.match(part).hasMatch() && part.count(QRegularExpression(QStringLiteral("\\d"))) >= 6;
}

/// "12000 EUR", "EUR 12k", "12.000 €" with a currency, so that a house number is none.
bool takeAmount(Lead &lead, const QString &part)
{
    static const QRegularExpression after(QStringLiteral("^([\\d.,' ]+(?:\\p{L}{1,7}\\.?)?)\\s*([A-Z]{3}|€|\\$|£)$"));
    static const QRegularExpression before(QStringLiteral("^([A-Z]{3}|€|\\$|£)\\s*([\\d.,' ]+(?:\\p{L}{1,7}\\.?)?)$"));
    const auto tail = after.match(part);
    const auto head = before.match(part);
    if (!tail.hasMatch() && !head.hasMatch())
        return false;
    const auto number = (tail.hasMatch() ? tail.captured(1) : head.captured(2)).trimmed();
    auto currency = tail.hasMatch() ? tail.captured(2) : head.captured(1);
    currency = currency == u"€" ? QStringLiteral("EUR")
        : currency == u"$"      ? QStringLiteral("USD")
        : currency == u"£"      ? QStringLiteral("GBP")
                                : currency;
    const auto minor = amountFromText(plainAmount(number), currency);
    if (!isCurrency(currency) || !minor)
        return false;
    lead.amount.minor = minor;
    lead.currency = currency;
    return true;
}

bool takeContact(Lead &lead, const QString &part)
{
    if (lead.email.isEmpty() && part.contains(u'@') && emailProblem(part).isEmpty())
        lead.email = part;
    else if (lead.phone.isEmpty() && isPhone(part))
        lead.phone = part;
    else if (lead.website.isEmpty() && isWebsite(part))
        lead.website = part;
    else
        return !lead.amount.minor && takeAmount(lead, part);
    return true;
}

} // namespace

Lead leadFromLine(const QString &line)
{
    Lead lead;
    QStringList rest;
    // A comma between digits belongs to an amount.
    static const QRegularExpression separator(QStringLiteral("\\s*(?:;|\\t|，|、|,(?!\\d{3}\\b))\\s*"));
    for (const auto &piece : line.trimmed().split(separator, Qt::SkipEmptyParts)) {
        const auto part = piece.simplified();
        if (!part.isEmpty() && !takeContact(lead, part))
            rest.append(part);
    }
    QString *const places[] = {&lead.name, &lead.company, &lead.source};
    for (auto *place : places)
        if (!rest.isEmpty())
            *place = rest.takeFirst();
    lead.interest = rest.join(QStringLiteral(", "));
    const bool isEmpty = lead.name.isEmpty() && lead.email.isEmpty() && lead.phone.isEmpty() && lead.website.isEmpty();
    if (!isEmpty)
        lead.id = Id::make();
    return lead;
}

} // namespace crm
