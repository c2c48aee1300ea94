// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadmatches.h"

#include "db/value/email.h"
#include "db/value/fold.h"
#include "db/value/phone.h"

#include <QUrl>

#include <algorithm>

namespace crm {

namespace {

struct Matching
{
    Q_DECLARE_TR_FUNCTIONS(crm::LeadMatches)
};

constexpr int mostCandidates = 60; // per question: more would be no help to choose from
constexpr int mostOwners = 2;      // of a domain: a company and its subsidiary

const QSet<QByteArray> &legalForms()
{
    static const QSet<QByteArray> words{"gmbh", "ag", "kg", "ohg", "ug", "gbr", "ek", "mbh", "se", "ltd", "limited",
        "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "co", "company", "plc", "pty", "sa", "sas",
        "sarl", "srl", "spa", "sl", "bv", "nv", "oy", "oyj", "ab", "as", "asa", "aps", "kk", "sro", "zrt", "kft", "sp",
        "zoo", "ltda", "pte", "bhd", "and", "und", "et", "the"};
    return words;
}

/// Names of the words of a folded name, without what is no letter or digit.
QByteArrayList nameWords(const QString &name)
{
    QByteArrayList words;
    auto plain = foldText(name);
    for (const QByteArray legal : {"株式会社", "有限公司", "股份有限公司"})
        plain.replace(legal, " ");
    QByteArray word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const char c : std::as_const(plain)) {
        const auto byte = uchar(c);
        if (byte >= 0x80 || std::isalnum(byte))
            word.append(c);
        else if (c != '.' && c != '\'') // "S.A." and "e.K." are words of their letters
            end();
    }
    end();
    return words;
}

/// Collects matches, keeping the surest of each record.
class Found
{
public:
    void add(const LeadMatch &match)
    {
        if (match.id.isNull())
            return;
        for (auto &known : m_matches) {
            if (known.id != match.id)
                continue;
            if (match.certainty > known.certainty)
                known = match;
            return;
        }
        m_matches.append(match);
    }
    QList<LeadMatch> sorted()
    {
        std::stable_sort(m_matches.begin(), m_matches.end(), [](const LeadMatch &a, const LeadMatch &b) {
            return a.certainty == b.certainty ? a.title < b.title : a.certainty > b.certainty;
        });
        return m_matches;
    }

private:
    QList<LeadMatch> m_matches;
};

struct Keys
{
    QString email;
    QString phone;
    QByteArray company;
    QStringList domains;
    QByteArray name;
};

Keys keysOf(const Lead &lead)
{
    Keys keys{.email = emailKey(lead.email),
        .phone = normalisePhone(lead.phone, homeRegion()).e164,
        .company = companyKey(lead.company),
        .name = foldText(lead.name)};
    for (const auto &address : {lead.email, lead.website})
        if (const auto domain = companyDomain(address); !domain.isEmpty() && !keys.domains.contains(domain))
            keys.domains.append(domain);
    return keys;
}

/// A domain under which many companies have addresses is a provider's and tells nothing.
void leaveOutProviders(Keys &keys, const QList<LeadCandidates::Point> &points)
{
    QHash<QString, QSet<Id>> owners;
    for (const auto &point : points)
        if (point.key.contains(u'@') && !point.company.id.isNull())
            owners[companyDomain(point.key)].insert(point.company.id);
    keys.domains.removeIf([&owners](const QString &domain) { return owners.value(domain).size() > mostOwners; });
}

void judgeCompany(Found &found, const Keys &keys, const LeadCandidates::Company &company)
{
    const auto say = [&](const QString &reason, int certainty) {
        found.add({company.id, company.name, company.city, reason, certainty});
    };
    const auto key = companyKey(company.name);
    if (!keys.company.isEmpty() && key == keys.company)
        say(Matching::tr("same name"), 85);
    else if (!keys.company.isEmpty() && (key.startsWith(keys.company) || keys.company.startsWith(key))
        && key.size() > 3)
        say(Matching::tr("similar name"), 50);
    if (keys.domains.contains(companyDomain(company.website)))
        say(Matching::tr("same website"), 80);
}

void judgePoint(Found &companies, Found &contacts, const Keys &keys, const LeadCandidates::Point &point)
{
    const bool isEmail = !keys.email.isEmpty() && point.key == keys.email;
    const bool isPhone = !keys.phone.isEmpty() && point.key == keys.phone;
    const auto reason = isEmail ? Matching::tr("same e-mail address") : Matching::tr("same phone number");
    if (isEmail || isPhone)
        contacts.add({point.person.id, point.person.name, point.person.company, reason, isEmail ? 100 : 90});
    const auto &company = point.company;
    if (point.person.id.isNull() && (isEmail || isPhone))
        companies.add({company.id, company.name, company.city, reason, isEmail ? 95 : 90});
    else if (keys.domains.contains(companyDomain(point.key)))
        companies.add({company.id, company.name, company.city, Matching::tr("same e-mail domain"), 75});
    else if (isPhone)
        companies.add({company.id, company.name, company.city, Matching::tr("same phone number"), 60});
}

} // namespace

QByteArray companyKey(const QString &name)
{
    auto words = nameWords(name);
    auto kept = words;
    kept.removeIf([](const QByteArray &word) { return legalForms().contains(word); });
    if (kept.isEmpty()) // "AG" alone is a name
        kept = words;
    std::sort(kept.begin(), kept.end());
    return kept.join(' ');
}

QString companyDomain(const QString &address)
{
    auto host = address.contains(u'@') ? emailKey(address).section(u'@', -1)
                                       : QUrl::fromUserInput(address.trimmed()).host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host.contains(u'.') && !isFreeMailHost(host) ? host : QString();
}

LeadMatches judge(const Lead &lead, const LeadCandidates &candidates)
{
    auto keys = keysOf(lead);
    leaveOutProviders(keys, candidates.points);
    Found companies;
    Found contacts;
    for (const auto &company : candidates.companies)
        judgeCompany(companies, keys, company);
    for (const auto &point : candidates.points)
        judgePoint(companies, contacts, keys, point);
    for (const auto &contact : candidates.contacts) {
        if (keys.name.isEmpty() || foldText(contact.name) != keys.name)
            continue;
        const auto company = companyKey(contact.company);
        const bool isThere = !keys.company.isEmpty() && company == keys.company;
        const bool isNear = keys.company.size() > 3 && company.size() > 3
            && (company.startsWith(keys.company) || keys.company.startsWith(company));
        contacts.add({contact.id, contact.name, contact.company,
            isThere      ? Matching::tr("same name at the same company")
                : isNear ? Matching::tr("same name at a company with a similar name")
                         : Matching::tr("same name"),
            isThere      ? 80
                : isNear ? sureMatch
                         : 40});
    }
    return {companies.sorted(), contacts.sorted()};
}

namespace {

const QByteArrayList &pointPaths()
{
    static const QByteArrayList paths{"key", "person.id", "person", "person.organisation", "person.organisation.id",
        "person.organisation.city", "organisation.id", "organisation", "organisation.city"};
    return paths;
}

Id idOf(const QVariant &cell)
{
    return Id::fromBytes(cell.toByteArray());
}

LeadCandidates::Point pointOf(const QVariantList &c)
{
    LeadCandidates::Point point{.key = c.at(0).toString()};
    point.person = {idOf(c.at(1)), c.at(2).toString(), c.at(3).toString(), idOf(c.at(4))};
    point.company = point.person.id.isNull()
        ? LeadCandidates::Company{idOf(c.at(6)), c.at(7).toString(), c.at(8).toString(), {}}
        : LeadCandidates::Company{idOf(c.at(4)), c.at(3).toString(), c.at(5).toString(), {}};
    return point;
}

/// The questions whose answers could match, cheap ones first.
QList<Selection> questions(const Lead &lead)
{
    QList<Selection> asked;
    const auto keys = keysOf(lead);
    const auto ask = [&](const Entity &entity, const Filter &filter, const QByteArrayList &paths) {
        asked.append({{&entity, filter, {}, mostCandidates}, paths});
    };
    for (const auto &key : {keys.email, keys.phone})
        if (!key.isEmpty())
            ask(ContactPoint::entity(), Filter::equals("key", key), pointPaths());
    const QByteArrayList companyPaths{"id", "name", "city", "website"};
    const auto words = keys.company.split(' ');
    const auto longest = *std::max_element(
        words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    if (!longest.isEmpty())
        ask(Organisation::entity(), Filter::compare("name", Filter::Contains, {QString::fromUtf8(longest)}),
            companyPaths);
    for (const auto &domain : keys.domains) {
        ask(Organisation::entity(), Filter::compare("website", Filter::Contains, {domain}), companyPaths);
        ask(ContactPoint::entity(), Filter::compare("key", Filter::Contains, {QString(u'@' + domain)}), pointPaths());
    }
    if (!lead.name.isEmpty())
        ask(Person::entity(), Filter::compare("name", Filter::Contains, {lead.name}),
            {"id", "name", "organisation", "organisation.id"});
    return asked;
}

void take(LeadCandidates &into, const Entity *entity, const QList<Row> &rows)
{
    for (const auto &row : rows) {
        const auto &c = row.cells;
        if (entity == &ContactPoint::entity())
            into.points.append(pointOf(c));
        else if (entity == &Organisation::entity())
            into.companies.append({row.id, c.at(1).toString(), c.at(2).toString(), c.at(3).toString()});
        else
            into.contacts.append({row.id, c.at(1).toString(), c.at(2).toString(), idOf(c.at(3))});
    }
}

/// One question after the other: each is a look through a table.
struct Asking
{
    Store &store;
    QObject *context;
    Lead lead;
    std::function<void(const Result<LeadMatches> &)> then;
    QList<Selection> left;
    LeadCandidates found;
};

void askNext(const std::shared_ptr<Asking> &asking)
{
    if (asking->left.isEmpty())
        return asking->then(judge(asking->lead, asking->found));
    const auto next = asking->left.takeFirst();
    asking->store.select(next.query, next.paths)
        .then(asking->context, [asking, entity = next.query.entity](const Result<QList<Row>> &rows) {
            if (!rows)
                return asking->then(rows.error());
            take(asking->found, entity, *rows);
            askNext(asking);
        });
}

} // namespace

void readLeadMatches(
    Store &store, const Lead &lead, QObject *context, std::function<void(const Result<LeadMatches> &)> then)
{
    askNext(std::make_shared<Asking>(Asking{store, context, lead, std::move(then), questions(lead), {}}));
}

} // namespace crm
