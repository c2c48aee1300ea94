// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/competitor.h"
#include "db/entities/person.h"
#include "db/entities/product.h"
#include "db/value/usualcurrency.h"

namespace crm {

/// A way of selling, with stages of its own.
struct Pipeline
{
    Id id;
    QString name;
    QString currency = usualCurrency(); ///< of new opportunities
    int position = 0;
    bool archived = false;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Pipeline)
};

enum class StageType { Open, Won, Lost };

/// How far a forecast may count on a deal (DOMAIN §3). Won deals are closed and lost ones omitted, always.
enum class ForecastCategory { Pipeline, BestCase, Commit, Closed, Omitted };

/// A step of a pipeline. Its type, never its name, decides what the program does.
struct Stage
{
    Id id;
    QString name;
    Ref<Pipeline> pipeline;
    StageType type = StageType::Open;
    int position = 0;
    int probability = 0; ///< percent 0–100
    ForecastCategory forecastCategory = ForecastCategory::Pipeline;
    QString exitCriteria;          ///< one per line: what must be true before a deal moves on
    QString requiredFields;        ///< names of deal fields, separated by commas, to be filled on entering
    std::optional<qint64> rotDays; ///< days without a contact after which a deal here is stale; null: never
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Stage)
};

/// A deal we may win.
struct Opportunity
{
    Id id;
    QString name;
    Ref<Organisation> organisation;
    Ref<Person> person;
    Ref<Stage> stage;
    Amount amount;
    QString currency;
    std::optional<qint64> probability; ///< percent; follows the stage unless overridden
    bool probabilityOverridden = false;
    ForecastCategory forecastCategory = ForecastCategory::Pipeline; ///< follows the stage unless overridden
    bool forecastOverridden = false;
    Ref<Product> product;
    Ref<User> owner;
    QString source;
    QString campaign;
    QDate openedOn;
    QDate expectedClose;
    QDate closedAt; ///< the day it was won or lost; null while open
    QString lostReason;
    Ref<Competitor> competitor; ///< whom we were up against
    QString nextStep;
    QDateTime stageSince;
    QDateTime lastTalkAt; ///< the last contact about it that went both ways; null: never
    QString criteriaMet;  ///< exit criteria somebody has confirmed, one per line
    QString description;
    QString externalId;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Opportunity)
};

/// One stay of an opportunity in a stage: written on every move, never changed by hand.
struct StageChange
{
    Id id;
    Ref<Opportunity> opportunity;
    Ref<Organisation> organisation;
    Ref<Person> person;
    Ref<Stage> fromStage; ///< null: the opportunity began here
    Ref<Stage> toStage;
    QDateTime enteredAt;
    QDateTime leftAt; ///< null: still there
    Amount amount;    ///< at the time of the move
    QString currency;
    std::optional<qint64> probability;
    Ref<User> user;
    QString note; ///< the lost reason, for one
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::StageChange)
};

} // namespace crm
