// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadedits.h"

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "db/value/email.h"
#include "db/value/fold.h"
#include "models/record/fieldformat.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

/// "12.500 EUR" groups thousands in whatever language where the currency has no third decimal: nobody writes one.
QString withoutGroups(const QString &number, const QString &currency)
{
    static const QRegularExpression grouped(QStringLiteral("^[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*$"));
    const auto match = grouped.match(number);
    return match.hasMatch() && currencyDigits(currency) < 3 ? QString(number).remove(match.captured(1)) : number;
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
    const auto minor = amountFromText(plainAmount(withoutGroups(number, currency)), currency);
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

/// The text cut before and behind what the expression finds first in it.
QStringList cutAround(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {text.simplified()};
    QStringList pieces{text.left(match.capturedStart()), match.captured(), text.mid(match.capturedEnd())};
    for (auto &piece : pieces)
        piece = piece.simplified();
    return pieces;
}

/// What stands behind an address with nothing between: a number with its prefix, then an amount, is told from words.
QStringList cutLoose(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("(?:\\+\\d|\\b0\\d)[\\d ()/.\\-]{4,}\\d"));
    static const QRegularExpression amount(QStringLiteral("(?:[€$£]|\\b[A-Z]{3}) ?\\d[\\d.,']*(?:[kKmM]\\b)?|"
                                                          "\\b\\d[\\d.,']*[kKmM]? ?(?:[€$£]|[A-Z]{3}\\b)"));
    QStringList pieces;
    for (const auto &piece : cutAround(phone, text))
        pieces += cutAround(amount, piece);
    pieces.removeAll(QString());
    return pieces;
}

/// "Bob <bob@foo.example> +44 20 …", as mail programs copy it: leaves the name, and beside it what else is said.
void takeMailbox(Lead &lead, QString &part, QStringList &beside)
{
    static const QRegularExpression mailbox(QStringLiteral("^([^<>]*)<([^<>\\s]+@[^<>\\s]+)>([^<>]*)$"));
    const auto match = mailbox.match(part);
    if (!match.hasMatch() || !lead.email.isEmpty() || !emailProblem(match.captured(2)).isEmpty())
        return;
    lead.email = match.captured(2);
    part = match.captured(1).simplified();
    for (const auto &piece : cutLoose(match.captured(3)))
        if (!takeContact(lead, piece))
            beside.append(piece);
}

constexpr QChar keptComma(0xE000); // of the private use area: stands for a comma that separates nothing

/// "O'Brien, Pat" in quotation marks is one part; it loses them.
QString withoutQuotes(QString line)
{
    static const QRegularExpression quoted(
        QStringLiteral("(?:(?<=^)|(?<=[;\\t，、,])|(?<=[;\\t，、,] ))[\"“„]([^\"“”„]+)[\"”“]"));
    for (auto match = quoted.match(line); match.hasMatch(); match = quoted.match(line))
        line.replace(
            match.capturedStart(), match.capturedLength(), match.captured(1).replace(u',', keptComma).trimmed());
    return line;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString::fromUtf8(foldText(text)).split(between, Qt::SkipEmptyParts);
}

/// Scripts without spaces have no words to be told apart by them.
bool isUnspaced(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Thai;
    });
}

/// How much of the source a part of the line speaks of: all of it before some of its longer words; 0: of nothing.
int likeness(const QString &part, const QString &source)
{
    constexpr int whole = 100;
    constexpr qsizetype shortest = 4; // letters: "at" and "the" are in everything
    const auto said = wordsOf(part);
    const auto words = wordsOf(source);
    if (words.isEmpty())
        return 0;
    if (said == words)
        return 2 * whole;
    if (isUnspaced(source))
        return QString::fromUtf8(foldText(part)).contains(QString::fromUtf8(foldText(source))) ? whole : 0;
    const auto isSaid = [&said](const QString &word) { return said.contains(word); };
    if (std::all_of(words.cbegin(), words.cend(), isSaid))
        return whole;
    return int(std::count_if(
        words.cbegin(), words.cend(), [&](const QString &word) { return word.size() >= shortest && isSaid(word); }));
}

/// Empty: it speaks of none of them.
QString sourceIn(const QString &part, const QStringList &sources)
{
    QString best;
    int most = 0;
    for (const auto &source : sources)
        if (const int like = likeness(part, source); like > most) {
            most = like;
            best = source;
        }
    return best;
}

/// A source that is named and nothing else is no interest besides.
void takeSource(Lead &lead, QStringList &rest, const QStringList &sources)
{
    for (qsizetype i = 0; i < rest.size() && lead.source.isEmpty(); ++i) {
        lead.source = sourceIn(rest.at(i), sources);
        if (!lead.source.isEmpty() && wordsOf(rest.at(i)) == wordsOf(lead.source))
            rest.removeAt(i);
    }
}

} // namespace

Lead leadFromLine(const QString &line, const QStringList &sources)
{
    Lead lead;
    QStringList rest;
    QStringList beside;
    // A comma between digits belongs to an amount.
    static const QRegularExpression separator(QStringLiteral("\\s*(?:;|\\t|，|、|,(?!\\d{3}\\b))\\s*"));
    for (auto part : withoutQuotes(line.trimmed()).split(separator, Qt::SkipEmptyParts)) {
        part = part.replace(keptComma, u',').simplified();
        takeMailbox(lead, part, beside);
        if (!part.isEmpty() && !takeContact(lead, part))
            rest.append(part);
    }
    QString *const places[] = {&lead.name, &lead.company};
    for (auto *place : places)
        if (!rest.isEmpty())
            *place = rest.takeFirst();
    rest += beside;
    takeSource(lead, rest, sources);
    lead.interest = rest.join(QStringLiteral(", "));
    const bool isEmpty = lead.name.isEmpty() && lead.email.isEmpty() && lead.phone.isEmpty() && lead.website.isEmpty();
    if (!isEmpty)
        lead.id = Id::make();
    return lead;
}

void readLeadSources(Store &store, QObject *context, std::function<void(const QStringList &)> then)
{
    const auto counted = [](const Entity &entity) {
        return Aggregate{&entity, Filter::compare("source", Filter::IsNotNull), {{"source"}}, {{}}};
    };
    const auto gather = [](const Result<Table> &table, QHash<QString, int> &counts) {
        for (const auto &row : table ? *table : Table())
            counts[row.value(0).toString()] += row.value(1).toInt();
    };
    store.aggregate(counted(Lead::entity())).then(context, [=, &store](const Result<Table> &leads) {
        store.aggregate(counted(Opportunity::entity())).then(context, [=, &store](const Result<Table> &deals) {
            store.records({&AssignmentRule::entity()}).then(context, [=](const Result<QList<Record>> &rules) {
                QHash<QString, int> counts;
                for (const auto &rule : rules ? *rules : QList<Record>())
                    counts.insert(rule.text("lead_source"), 0);
                gather(leads, counts);
                gather(deals, counts);
                counts.remove(QString());
                auto sources = counts.keys();
                std::sort(sources.begin(), sources.end(), [&counts](const QString &a, const QString &b) {
                    return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
                });
                then(sources);
            });
        });
    });
}

} // namespace crm
