// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnguess.h"

#include "db/value/fold.h"
#include "models/exchange/columnsynonyms.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ColumnGuess)
};

struct Name
{
    QByteArray key;
    int rank = 0; // place among the names of the key; 0 is the likeliest
};

struct KnownEntity
{
    QByteArray name;
    QHash<QByteArray, Name> columns; // by normalised header
    QList<QByteArray> prefixes;      // normalised, longest first
};

KnownEntity loaded(const EntitySynonyms &source)
{
    KnownEntity entity{source.entity, {}, {}};
    for (const auto &column : source.columns) {
        int rank = 0;
        for (const auto &name : QString::fromUtf8(column.names).split('|')) {
            const auto normal = normalisedHeader(name);
            if (!entity.columns.contains(normal))
                entity.columns.insert(normal, {column.key, rank});
            ++rank;
        }
        if (const auto own = normalisedHeader(column.key); !entity.columns.contains(own))
            entity.columns.insert(own, {column.key, 0});
    }
    for (const auto &prefix : QString::fromUtf8(source.prefixes).split('|'))
        entity.prefixes.append(normalisedHeader(prefix));
    std::sort(entity.prefixes.begin(), entity.prefixes.end(),
        [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return entity;
}

const QList<KnownEntity> &entities()
{
    static const auto all = [] {
        QList<KnownEntity> list;
        for (const auto &source : partySynonyms())
            list.append(loaded(source));
        for (const auto &source : workSynonyms())
            list.append(loaded(source));
        for (const auto &source : leadSynonyms())
            list.append(loaded(source));
        return list;
    }();
    return all;
}

struct Candidate
{
    qsizetype column = 0;
    Name name;
    int confidence = 0;
};

/// "Amount (USD)", "Last name *", "Deal - Value": a known name with something around it.
std::optional<Candidate> candidateFor(const KnownEntity &entity, const QString &header)
{
    const auto whole = normalisedHeader(header);
    if (const auto it = entity.columns.constFind(whole); it != entity.columns.cend())
        return Candidate{0, *it, 95};
    auto bare = whole;
    if (const auto bracket = std::max(header.indexOf('('), std::max(header.indexOf('['), header.indexOf(u'（')));
        bracket > 0)
        bare = normalisedHeader(header.left(bracket));
    if (const auto it = entity.columns.constFind(bare); it != entity.columns.cend())
        return Candidate{0, *it, 80};
    for (const auto &prefix : entity.prefixes) {
        if (!bare.startsWith(prefix) || bare.size() == prefix.size())
            continue;
        if (const auto it = entity.columns.constFind(bare.mid(prefix.size())); it != entity.columns.cend())
            return Candidate{0, *it, 80};
    }
    return std::nullopt;
}

/// What only exports of contacts have, whatever they say of leads besides.
bool isOfContacts(const QString &header)
{
    static const QSet<QByteArray> names{"contactowner", "lifecyclestage", "marketingcontactstatus", "contactid",
        "recordidcontact", normalisedHeader(QStringLiteral("Kontaktinhaber")),
        normalisedHeader(QStringLiteral("Kontakt-Besitzer")),
        normalisedHeader(QStringLiteral("Zuständiger Mitarbeiter in HubSpot")),
        normalisedHeader(QStringLiteral("Lifecycle-Phase")),
        normalisedHeader(QStringLiteral("Propriétaire du contact")),
        normalisedHeader(QStringLiteral("Phase du cycle de vie")),
        normalisedHeader(QStringLiteral("Propietario del contacto")),
        normalisedHeader(QStringLiteral("Etapa del ciclo de vida")), normalisedHeader(QStringLiteral("联系人所有者")),
        normalisedHeader(QStringLiteral("生命周期阶段"))};
    return names.contains(normalisedHeader(header));
}

/// A second column of a kind takes the next place of its kind.
QByteArray nextOf(const QByteArray &key)
{
    static const QHash<QByteArray, QByteArray> next{{"email", "email2"}, {"email2", "email3"}, {"phone", "phone2"},
        {"stage", "won_or_lost"}}; // beside the stage, the status says how the deal ended
    return next.value(key);
}

bool hasKey(const KnownEntity &entity, const QByteArray &key)
{
    return entity.columns.contains(normalisedHeader(key));
}

const KnownEntity *entityNamed(const QByteArray &name)
{
    const auto it
        = std::find_if(entities().begin(), entities().end(), [&](const KnownEntity &e) { return e.name == name; });
    return it == entities().end() ? nullptr : &*it;
}

} // namespace

QByteArray normalisedHeader(const QString &header)
{
    QByteArray normal;
    for (const QChar c : QString::fromUtf8(foldText(header)))
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            normal += QString(c).toUtf8();
    return normal;
}

QList<ColumnMatch> guessColumns(const QByteArray &entityName, const QStringList &headers)
{
    QList<ColumnMatch> matches(headers.size());
    const auto entity = entityNamed(entityName);
    if (!entity)
        return matches;
    QList<Candidate> candidates;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (auto candidate = candidateFor(*entity, headers[column])) {
            candidate->column = column;
            candidates.append(*candidate);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(-a.confidence, a.name.rank) < std::pair(-b.confidence, b.name.rank);
    });
    QSet<QByteArray> taken;
    QList<Candidate> left;
    for (const auto &candidate : std::as_const(candidates)) {
        if (taken.contains(candidate.name.key)) {
            left.append(candidate);
            continue;
        }
        taken.insert(candidate.name.key);
        matches[candidate.column] = {candidate.name.key, candidate.confidence};
    }
    for (const auto &candidate : std::as_const(left)) {
        auto key = nextOf(candidate.name.key);
        while (!key.isEmpty() && taken.contains(key))
            key = nextOf(key);
        if (key.isEmpty() || !hasKey(*entity, key))
            continue;
        taken.insert(key);
        matches[candidate.column] = {key, 80};
    }
    return matches;
}

EntityGuess guessEntity(const QStringList &headers, const QByteArray &expected)
{
    // A header that only few kinds of records know says more than "name" or "notes", which all know.
    QHash<QByteArray, double> scores;
    for (const auto &header : headers) {
        QList<std::pair<QByteArray, int>> knowing;
        for (const auto &entity : entities())
            if (const auto candidate = candidateFor(entity, header))
                knowing.append(
                    {entity.name, candidate->name.rank == 0 || candidate->name.key == "external_id" ? 1 : 0});
        for (const auto &[name, isFirst] : std::as_const(knowing))
            scores[name] += 1.0 / double(knowing.size()) + 0.01 * isFirst;
    }
    for (const auto &header : headers)
        scores["person"]
            += isOfContacts(header) ? 1.5 : 0; // beside it stands the state of a lead, in HubSpot's exports
    scores["lead"] -= 0.5; // headed like contacts: what says nothing that only leads have is a file of people
    QByteArray best;
    double second = 0;
    for (const auto &entity : entities()) { // in the fixed order, so that ties fall the same way every time
        const auto score = scores.value(entity.name);
        if (best.isEmpty() ? score > 0 : score > scores.value(best)) {
            second = best.isEmpty() ? 0 : scores.value(best);
            best = entity.name;
        } else {
            second = std::max(second, score);
        }
    }
    const auto matchedBy = [&headers](const QByteArray &entity) {
        const auto matches = entity.isEmpty() ? QList<ColumnMatch>() : guessColumns(entity, headers);
        return std::count_if(matches.begin(), matches.end(), [](const ColumnMatch &m) { return !m.key.isEmpty(); });
    };
    auto matched = matchedBy(best);
    if (const auto fits = matchedBy(expected); fits > 0 && fits >= matched && expected != best) {
        second = scores.value(best);
        best = expected;
        matched = fits;
    }
    if (best.isEmpty())
        return {{}, 0, Text::tr("No column name is known.")};
    const auto lead = scores.value(best) / (scores.value(best) + second);
    const auto known = double(matched) / double(headers.size());
    return {best, int(100 * lead * (0.5 + 0.5 * known)),
        Text::tr("%1 of %2 column names fit this kind of records.").arg(matched).arg(headers.size())};
}

int knownHeaders(const QStringList &headers)
{
    return int(std::count_if(headers.begin(), headers.end(), [](const QString &header) {
        const auto normal = normalisedHeader(header);
        return std::any_of(
            entities().begin(), entities().end(), [&](const KnownEntity &e) { return e.columns.contains(normal); });
    }));
}

} // namespace crm
