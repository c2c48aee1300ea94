// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadedits.h"

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "db/value/fold.h"
#include "models/leads/leadmatches.h"
#include "models/leads/lineparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

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

/// It names a source and nothing else.
bool isSource(const QString &part, const QStringList &sources)
{
    const auto source = sourceIn(part, sources);
    return !source.isEmpty() && wordsOf(part) == wordsOf(source);
}

/// A source that is named and nothing else is no interest besides.
void takeSource(Lead &lead, QStringList &rest, const QStringList &sources)
{
    for (qsizetype i = 0; i < rest.size() && lead.source.isEmpty(); ++i) {
        lead.source = sourceIn(rest.at(i), sources);
        if (!lead.source.isEmpty() && isSource(rest.at(i), sources))
            rest.removeAt(i);
    }
}

/// "Ann, trade fair": who gave no company said where they were met, unless a source follows it.
void takeSourceForCompany(Lead &lead, QStringList &rest, const QStringList &sources)
{
    const qsizetype place = lead.name.isEmpty() ? 1 : 0;
    const bool isCompanys = lead.company.isEmpty() && rest.size() > place && isSource(rest.at(place), sources);
    if (isCompanys && std::none_of(rest.cbegin() + place + 1, rest.cend(), [&](const QString &part) {
            return isSource(part, sources);
        }))
        lead.source = sourceIn(rest.takeAt(place), sources);
}

/// A lead as it comes out of the parts of a line, one after the other.
class LineReading
{
public:
    void take(QString part);
    Lead lead(const QStringList &sources);

private:
    bool takeContact(const QString &part);
    void takeLoose(const QString &text);
    void takeMailbox(const LineMailbox &mailbox);
    void takeWords(const QString &part);
    bool isGivenName(const LineMailbox &mailbox) const;

    Lead m_lead;
    QStringList m_rest;   ///< name, company, interest
    QStringList m_beside; ///< never name or company: a second address, or what stood behind the first
    LineLabel m_label = LineLabel::None;
    bool m_isAfterName = false; ///< the part before was the first one, and nothing but words
};

/// Whether the part was an address, a number or an amount. The second of a kind is told of in the interest.
bool LineReading::takeContact(const QString &part)
{
    const auto keep = [&](QString &place) {
        if (place.isEmpty())
            place = part;
        else
            m_beside.append(part);
        return true;
    };
    if (isLinePhone(part))
        return keep(m_lead.phone);
    if (isLineWebsite(part))
        return keep(m_lead.website);
    const auto amount = lineAmount(part);
    if (amount && m_lead.amount.minor) {
        m_beside.append(part);
    } else if (amount) {
        m_lead.amount.minor = amount->minor;
        m_lead.currency = amount->currency;
    }
    return amount.has_value();
}

void LineReading::takeLoose(const QString &text)
{
    for (auto piece : cutLoose(text)) {
        takeLineLabel(piece);
        if (!takeContact(piece))
            m_beside.append(piece);
    }
}

/// "Müller, Hans <hans@…>" is how mail programs show one person. `mailbox` comes right behind the first part: no
/// company's name, which its domain or a legal form would tell.
bool LineReading::isGivenName(const LineMailbox &mailbox) const
{
    static const QRegularExpression names(QStringLiteral("^\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*)?$"));
    const auto &given = mailbox.before;
    if (!mailbox.isEnclosed || !m_isAfterName || !names.match(given).hasMatch()
        || !names.match(m_rest.first()).hasMatch())
        return false;
    const auto words = wordsOf(given);
    if (companyKey(given).split(' ').size() != words.size())
        return false;
    const auto host = QString::fromUtf8(foldText(mailbox.address.section(u'@', 1)));
    const auto box = QString::fromUtf8(foldText(mailbox.address.section(u'@', 0, 0)));
    return !host.contains(words.first()) || box.contains(words.first());
}

void LineReading::takeMailbox(const LineMailbox &mailbox)
{
    m_lead.email = mailbox.address;
    if (isGivenName(mailbox))
        m_rest.first() += QStringLiteral(", ") + mailbox.before;
    else if (!mailbox.before.isEmpty())
        takeWords(mailbox.before);
    takeLoose(mailbox.behind);
}

/// "Bob Foo Tel. 030 1234567": the number behind a name.
void LineReading::takeWords(const QString &part)
{
    static const QRegularExpression called(
        QStringLiteral("^(.*?\\p{L}.*?)\\s(?:(?i:tel|telefon|phone|mobil|mobile)[.:]{0,2}\\s*)?"
                       "((?:\\+\\d|0\\d)[\\d ()/.\\-]{4,}\\d)$"));
    const auto match = called.match(part);
    const bool isCalled = m_label != LineLabel::Company && match.hasMatch() && m_lead.phone.isEmpty();
    if (isCalled)
        m_lead.phone = match.captured(2);
    const auto words = isCalled ? match.captured(1).simplified() : part;
    if (m_label == LineLabel::Company && m_lead.company.isEmpty())
        m_lead.company = words;
    else if (m_label == LineLabel::Person && m_lead.name.isEmpty())
        m_lead.name = words;
    else
        m_rest.append(words);
}

void LineReading::take(QString part)
{
    m_label = takeLineLabel(part);
    const auto mailbox = lineMailbox(part);
    const bool isSentence = mailbox && !mailbox->isEnclosed && !mailbox->before.isEmpty() && !mailbox->behind.isEmpty()
        && !m_rest.isEmpty();
    const bool wasFirst = m_rest.isEmpty();
    if (mailbox && !m_lead.email.isEmpty())
        m_beside.append(part);
    else if (mailbox && !isSentence)
        takeMailbox(*mailbox);
    else if (!takeContact(part))
        takeWords(part);
    if (isSentence && m_lead.email.isEmpty())
        m_lead.email = mailbox->address;
    m_isAfterName = !mailbox && wasFirst && m_rest.size() == 1;
}

Lead LineReading::lead(const QStringList &sources)
{
    takeSourceForCompany(m_lead, m_rest, sources);
    QString *const places[] = {&m_lead.name, &m_lead.company};
    for (auto *place : places)
        if (!m_rest.isEmpty() && place->isEmpty())
            *place = m_rest.takeFirst();
    m_rest += m_beside;
    takeSource(m_lead, m_rest, sources);
    m_lead.interest = m_rest.join(QStringLiteral(", "));
    const bool isEmpty
        = m_lead.name.isEmpty() && m_lead.email.isEmpty() && m_lead.phone.isEmpty() && m_lead.website.isEmpty();
    if (!isEmpty)
        m_lead.id = Id::make();
    return m_lead;
}

} // namespace

Lead leadFromLine(const QString &line, const QStringList &sources)
{
    LineReading reading;
    for (const auto &part : lineParts(line))
        reading.take(part);
    return reading.lead(sources);
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
