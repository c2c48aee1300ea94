// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demopools.h"
#include "models/demo/demorandom.h"

#include "db/entities/person.h"

#include <QStringList>

namespace crm {

/// A pool's word in its own script and in Latin letters for addresses.
struct DemoWord
{
    QString text;
    QString latin;
};

/// One thing that happens: its kind, what it is called, what is said, what we answered.
struct DemoLine
{
    QString kind;
    QString subject;
    QString body;
    QString answer;
};

/// A country's pools, taken apart once.
struct DemoPlace
{
    const DemoCountry *country = nullptr;
    QList<DemoWord> women;
    QList<DemoWord> men;
    QList<DemoWord> families;
    QList<DemoWord> companies;
    QStringList forms;
    QList<QStringList> cities; ///< city, postal code, region, area code
    QStringList streets;
    QList<DemoLine> activities;
    QList<DemoLine> cases;
    QList<DemoLine> tasks;
    QStringList notes;
};

/// Invents people and companies of many countries.
class DemoCast final
{
public:
    explicit DemoCast(DemoRandom &random);

    const DemoPlace &anyPlace();
    Organisation company(const DemoPlace &place, const QString &industry);
    /// Somebody from there; works for `company` unless it has no id.
    Person person(const DemoPlace &place, const Organisation &company);
    QString phone(const DemoPlace &place, const QString &areaCode);

private:
    QString street(const DemoPlace &place);

    DemoRandom &m_random;
    QList<DemoPlace> m_places;
    QList<int> m_lottery; ///< indexes of places, as often as their weight
    QHash<QString, int> m_names;
    int m_count = 0;
};

} // namespace crm
