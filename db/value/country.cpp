// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/country.h"

#include "db/value/fold.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>

#include <utility>

namespace crm {

namespace {

QHash<QByteArray, QLocale::Territory> readNames()
{
    QHash<QByteArray, QLocale::Territory> names;
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : all) {
        names.insert(foldText(locale.nativeTerritoryName()), locale.territory());
        names.insert(foldText(QLocale::territoryToString(locale.territory())), locale.territory());
    }
    const std::pair<const char *, QLocale::Territory> customary[] = {{"uk", QLocale::UnitedKingdom},
        {"great britain", QLocale::UnitedKingdom}, {"england", QLocale::UnitedKingdom}, {"usa", QLocale::UnitedStates},
        {"united states of america", QLocale::UnitedStates}, {"holland", QLocale::Netherlands},
        {"the netherlands", QLocale::Netherlands}, {"czech republic", QLocale::Czechia}};
    for (const auto &[name, territory] : customary)
        names.insert(name, territory);
    names.remove({});
    return names;
}

} // namespace

QString countryCode(const QString &text)
{
    static const auto names = readNames();
    const auto word = text.simplified();
    const auto named = names.constFind(foldText(word));
    const auto territory = named != names.cend() ? *named
        : word.size() == 2                       ? QLocale::codeToTerritory(word.toUpper())
                                                 : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

bool isSameCountry(const QString &a, const QString &b)
{
    if (foldText(a.simplified()) == foldText(b.simplified()))
        return true;
    const auto code = countryCode(a);
    return !code.isEmpty() && code == countryCode(b);
}

} // namespace crm
