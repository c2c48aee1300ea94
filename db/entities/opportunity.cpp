// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"

#include "db/entities/customerlink.h"
#include "db/entities/exchangerate.h"

namespace crm {

static std::optional<Problem> amountAndCurrency(const Opportunity &o)
{
    if (o.amount.minor.value_or(0) < 0)
        return Problem{"amount", Opportunity::tr("The amount cannot be negative.")};
    if (!o.currency.isEmpty() && !isCurrency(o.currency))
        return Problem{"currency", Opportunity::tr("“%1” is not a currency code such as EUR or USD.").arg(o.currency)};
    if (o.probability && (*o.probability < 0 || *o.probability > 100))
        return Problem{"probability", Opportunity::tr("The probability is a percentage from 0 to 100.")};
    return std::nullopt;
}

/// Deals speak of the categories in their own translation context, see Choice.
[[maybe_unused]] constexpr const char *categoryLabels[] = {QT_TRANSLATE_NOOP("crm::Opportunity", "Pipeline"),
    QT_TRANSLATE_NOOP("crm::Opportunity", "Best case"), QT_TRANSLATE_NOOP("crm::Opportunity", "Commit"),
    QT_TRANSLATE_NOOP("crm::Opportunity", "Closed"), QT_TRANSLATE_NOOP("crm::Opportunity", "Omitted")};

/// What follows the stage, and the flag that says it does not.
constexpr std::pair<const char *, const char *> overridable[]
    = {{"probability", "probability_overridden"}, {"forecast_category", "forecast_overridden"}};

static void nameAndDefaults(Saving &s)
{
    auto &r = s.record;
    if (r.text("name").trimmed().isEmpty()) {
        QStringList parts;
        if (const auto product = s.lookup.record(Product::entity(), r.reference("product")); product.isValid())
            parts.append(product.title());
        if (const auto organisation = s.lookup.record(Organisation::entity(), r.reference("organisation"));
            organisation.isValid())
            parts.append(organisation.title());
        if (parts.isEmpty() && !r.isNull("external_id"))
            parts.append(r.text("external_id"));
        r.setValue("name", parts.isEmpty() ? QVariant() : QVariant(parts.join(" · ")));
    }
    const bool isUnknown = r.isNew() && r.isTouched(r.entity().indexOf("opened_on")); // as in a file that lacks it
    if (!s.before && r.isNull("opened_on") && !isUnknown)
        r.setValue("opened_on", QDateTime::fromMSecsSinceEpoch(s.now).date().toString(Qt::ISODate));
}

/// What the stage's type decides, and what the stage proposes unless somebody has decided otherwise.
static void followStage(Record &r, const Record &stage)
{
    const auto type = stage.text("type");
    if (type != "open") {
        r.setValue("probability", type == "won" ? 100LL : 0LL);
        r.setValue("forecast_category", type == "won" ? QStringLiteral("closed") : QStringLiteral("omitted"));
        return;
    }
    if (r.isNull("probability") || r.value("probability_overridden").toLongLong() == 0)
        r.setValue("probability", stage.value("probability").toLongLong());
    if (r.isNull("forecast_category") || r.value("forecast_overridden").toLongLong() == 0)
        r.setValue("forecast_category",
            stage.isNull("forecast_category") ? QStringLiteral("pipeline") : stage.text("forecast_category"));
}

/// What is set by hand stays when the deal moves; what the stage says anyway is no override. A new deal that comes with
/// a probability, as from a file, keeps it.
static void noteOverrides(Saving &s)
{
    if (!s.before) {
        if (s.record.isNull("probability"))
            return; // most new deals: their stage need not be read for this
        const auto stage = s.lookup.record(Stage::entity(), s.record.reference("stage"));
        if (stage.isValid() && stage.text("type") == "open"
            && s.record.value("probability") != stage.value("probability"))
            s.record.setValue("probability_overridden", 1LL);
        return;
    }
    if (s.changes("stage"))
        return;
    for (const auto &[value, flag] : overridable) {
        if (!s.changes(value) || s.changes(flag))
            continue;
        const auto stage = s.lookup.record(Stage::entity(), s.record.reference("stage"));
        s.record.setValue(flag, qint64(!stage.isValid() || s.record.value(value) != stage.value(value)));
    }
}

/// A deal whose override is taken back says again what its stage says.
static void resetOverrides(Saving &s)
{
    auto &r = s.record;
    if (!s.before || s.changes("stage"))
        return;
    const auto isReset = std::any_of(std::begin(overridable), std::end(overridable),
        [&](const auto &pair) { return s.changes(pair.second) && r.value(pair.second).toLongLong() == 0; });
    const bool isCalled = s.changes("forecast_category");
    if (!isReset && !isCalled)
        return;
    const auto stage = s.lookup.record(Stage::entity(), r.reference("stage"));
    if (!stage.isValid())
        return;
    if (stage.text("type") != "open" || isReset)
        followStage(r, stage);
    else if (r.text("forecast_category") == "closed")
        s.problems.append({"forecast_category", Opportunity::tr("Only a deal that has been won is closed.")});
}

/// DOMAIN §3: the stage's type sets probability and the day of closing, and every move goes on record.
static void enterStage(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("stage") || (s.before && !s.changes("stage")))
        return;
    const auto stage = s.lookup.record(Stage::entity(), r.reference("stage"));
    if (!stage.isValid())
        return;
    const auto type = stage.text("type");
    if (r.isNull("currency"))
        r.setValue("currency", s.lookup.record(Pipeline::entity(), stage.reference("pipeline")).value("currency"));
    if (type != "open") {
        if (r.isNull("closed_at") || (s.before && !s.changes("closed_at")))
            r.setValue("closed_at", QDateTime::fromMSecsSinceEpoch(s.now).date().toString(Qt::ISODate));
    } else {
        r.setValue("closed_at", QVariant());
        r.setValue("lost_reason", QVariant());
        // Closing overwrote what was set by hand with 100 or 0, which would be wrong for an open deal.
        if (s.before && !s.before->isNull("closed_at"))
            for (const auto &[value, flag] : overridable)
                r.setValue(flag, 0LL);
    }
    followStage(r, stage);
    if (!s.before && !r.isNull("stage_since"))
        return; // comes with its history: whoever knows since when also stores the stays
    // An imported deal entered its last known stage on the day of closing, or when it was opened.
    auto entered = s.now;
    if (!s.before) {
        const auto day = QDate::fromString(type == "open" ? r.text("opened_on") : r.text("closed_at"), Qt::ISODate);
        if (day.isValid() && day < QDateTime::fromMSecsSinceEpoch(s.now).date())
            entered = day.startOfDay(Qt::UTC).addSecs(12 * 3600).toMSecsSinceEpoch();
    } else { // a clock that was set back makes no stay of less than nothing
        entered = qMax(entered, s.before->value("stage_since").toLongLong());
    }
    r.setValue("stage_since", entered);
    if (s.before) {
        for (auto &stay : s.lookup.where(StageChange::entity(), "opportunity", r.id.bytes(), 1000)) {
            if (stay.isNull("left_at")) {
                stay.setValue("left_at", entered);
                s.also.append(stay);
            }
        }
    }
    StageChange move{.id = Id::make(),
        .opportunity = {r.id},
        .organisation = {r.reference("organisation")},
        .person = {r.reference("person")},
        .fromStage = {s.before ? s.before->reference("stage") : Id()},
        .toStage = {r.reference("stage")},
        .enteredAt = QDateTime::fromMSecsSinceEpoch(entered, Qt::UTC),
        .amount = r.as<Opportunity>().amount,
        .currency = r.text("currency"),
        .probability = r.value("probability").toLongLong(),
        .user = {s.user},
        .note = r.text("lost_reason")};
    s.also.append(Record::from(move));
}

/// The day of closing belongs to the stage: an open deal has none, and one that is closed is never without.
static void keepClosingDay(Saving &s)
{
    auto &r = s.record;
    if (!s.before || s.changes("stage") || !s.changes("closed_at"))
        return;
    const auto stage = s.lookup.record(Stage::entity(), r.reference("stage"));
    if (stage.isValid() && stage.text("type") == "open")
        r.setValue("closed_at", QVariant());
    else if (r.isNull("closed_at"))
        r.setValue("closed_at", s.before->value("closed_at"));
}

/// DOMAIN §3: what a deal was worth in the currency of the house when it closed stays what it was, whatever rates come
/// later. An open deal has none; that of a closed one changes only with its currency or its day, or by being set.
static void keepClosingRate(Saving &s)
{
    auto &r = s.record;
    const auto day = QDate::fromString(r.text("closed_at"), Qt::ISODate);
    const auto currency = r.text("currency");
    if (!day.isValid() || currency.isEmpty()) {
        r.setValue("closing_rate", QVariant());
        return;
    }
    const auto kept = CurrencyRate::fromText(r.text("closing_rate"));
    const bool isGiven = kept && kept->from == currency && (!s.before || s.changes("closing_rate"));
    const bool isSettled = s.before && !s.before->isNull("closed_at") && !s.changes("closed_at")
        && !s.changes("currency") && (kept || r.isNull("closing_rate"));
    if (isGiven || isSettled)
        return;
    const auto house = houseCurrency(s.lookup);
    const auto rate = house == currency ? std::nullopt
                                        : rateBetween(currency, house, [&](const QString &base, const QString &other) {
                                              return findRate(s.lookup, base, other, day);
                                          });
    r.setValue("closing_rate", rate ? QVariant(rate->text()) : QVariant());
}

/// A year that somebody has mistyped would be a mean of centuries, or a month of its own in every forecast. What stands
/// in the file already keeps nobody from saving the rest.
static void daysAreOfOurTime(Saving &s)
{
    for (const auto *field : {"opened_on", "expected_close", "closed_at"}) {
        const auto day = QDate::fromString(s.record.text(field), Qt::ISODate);
        if (!day.isValid() || (s.before && !s.changes(field)) || (day.year() >= 1900 && day.year() < 2200))
            continue;
        s.problems.append({field,
            Opportunity::tr("%1 cannot be the day of a deal: its year lies before 1900 or after 2199.")
                .arg(day.toString(Qt::ISODate))});
    }
}

static std::optional<Problem> closesAfterItOpens(const Opportunity &o)
{
    if (o.openedOn.isValid() && o.closedAt.isValid() && o.closedAt < o.openedOn)
        return Problem{"closed_at",
            Opportunity::tr(
                "The day of closing, %1, lies before the day the deal was opened, %2. Look at the days and at "
                "this computer's clock.")
                .arg(o.closedAt.toString(Qt::ISODate), o.openedOn.toString(Qt::ISODate))};
    return std::nullopt;
}

const Entity &Opportunity::entity()
{
    static const Entity entity
        = Describe<Opportunity>("opportunity", 12, "crm::Opportunity", QT_TR_NOOP("Deal"), QT_TR_NOOP("Deals"))
              .newOne(QT_TR_NOOP("New Deal"))
              .section(QT_TR_NOOP("Deal"))
              .field("name", QT_TR_NOOP("Name"), &Opportunity::name, Required | Listed | Named)
              .field("organisation", QT_TR_NOOP("Company"), &Opportunity::organisation, Listed)
              .field("person", QT_TR_NOOP("Contact"), &Opportunity::person)
              .field("stage", QT_TR_NOOP("Stage"), &Opportunity::stage, Required | Listed)
              .field("amount", QT_TR_NOOP("Amount"), &Opportunity::amount, Listed | Indexed)
              .field("currency", QT_TR_NOOP("Currency"), &Opportunity::currency)
              .field("probability", QT_TR_NOOP("Probability"), &Opportunity::probability)
              .field("probability_overridden", QT_TR_NOOP("Probability set by hand"),
                  &Opportunity::probabilityOverridden, Hidden)
              .field("forecast_category", QT_TR_NOOP("Forecast category"), &Opportunity::forecastCategory)
              .field("forecast_overridden", QT_TR_NOOP("Forecast category set by hand"),
                  &Opportunity::forecastOverridden, Hidden)
              .field("expected_close", QT_TR_NOOP("Expected close"), &Opportunity::expectedClose, Listed | Indexed)
              .field("owner", QT_TR_NOOP("Owner"), &Opportunity::owner, Listed)
              .section(QT_TR_NOOP("Details"))
              .field("product", QT_TR_NOOP("Product"), &Opportunity::product)
              .field("source", QT_TR_NOOP("Source"), &Opportunity::source)
              .field("campaign", QT_TR_NOOP("Campaign"), &Opportunity::campaign)
              .field("next_step", QT_TR_NOOP("Next step"), &Opportunity::nextStep)
              .field("opened_on", QT_TR_NOOP("Opened"), &Opportunity::openedOn)
              .field("closed_at", QT_TR_NOOP("Closed"), &Opportunity::closedAt, Indexed)
              .computed("closing_rate", QT_TR_NOOP("Rate at close"), FieldKind::Text, "") // kept by the hook alone
              .field("lost_reason", QT_TR_NOOP("Reason"), &Opportunity::lostReason)
              .field("competitor", QT_TR_NOOP("Competitor"), &Opportunity::competitor)
              .field("stage_since", QT_TR_NOOP("In stage since"), &Opportunity::stageSince, ReadOnly)
              .field("last_talk_at", QT_TR_NOOP("Last talk"), &Opportunity::lastTalkAt, ReadOnly | Derived)
              .longText("criteria_met", QT_TR_NOOP("Exit criteria met"), &Opportunity::criteriaMet, Hidden)
              .longText("description", QT_TR_NOOP("Description"), &Opportunity::description, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Opportunity::externalId, Named | Indexed)
              .computed("weighted", QT_TR_NOOP("Weighted amount"), FieldKind::Money,
                  "CAST(round($.amount * coalesce($.probability, 0) / 100.0) AS INTEGER)") // half away from zero
              .computed("has_next_step", QT_TR_NOOP("Has a next step"), FieldKind::Flag,
                  "($.next_step IS NOT NULL OR EXISTS (SELECT 1 FROM task t WHERE t.opportunity = $.id AND t.status = "
                  "'open'))")
              .computed("cycle_days", QT_TR_NOOP("Days to close"), FieldKind::Integer,
                  "CAST(julianday($.closed_at) - julianday($.opened_on) AS INTEGER)")
              .linked("tags", QT_TR_NOOP("Tags"), "tag_link", "tag")
              .custom(QT_TR_NOOP("Custom fields"))
              .group("value", {"amount", "currency"})
              .group("stage",
                  {"stage", "closed_at", "lost_reason", "probability", "probability_overridden", "forecast_category",
                      "forecast_overridden", "stage_since"})
              .title("name")
              // With the row's number third, lists and the columns of the board read them in order; the rest is what
              // forecasts and sales reports add up, without a look at the rows themselves.
              .index({"stage", "closed_at", "rid", "currency", "amount", "owner", "product", "opened_on", "source",
                  "lost_reason", "competitor", "closing_rate", "id"})
              .index({"stage", "expected_close", "rid", "currency", "amount", "probability", "owner", "product",
                  "forecast_category", "forecast_overridden"})
              .index({"opened_on", "stage"})
              .icon("layout-kanban")
              .rule(amountAndCurrency)
              .rule(closesAfterItOpens)
              .hook(linkCustomer)
              .hook(nameAndDefaults)
              .hook(daysAreOfOurTime)
              .hook(noteOverrides)
              .hook(enterStage)
              .hook(resetOverrides)
              .hook(keepClosingDay)
              .hook(keepClosingRate);
    return entity;
}

const Entity &StageChange::entity()
{
    static const Entity entity
        = Describe<StageChange>(
            "stage_change", 13, "crm::StageChange", QT_TR_NOOP("Stage change"), QT_TR_NOOP("Stage history"))
              .field("opportunity", QT_TR_NOOP("Deal"), &StageChange::opportunity, Required | Listed | Owner)
              .field("organisation", QT_TR_NOOP("Company"), &StageChange::organisation)
              .field("person", QT_TR_NOOP("Contact"), &StageChange::person)
              .field("from_stage", QT_TR_NOOP("From"), &StageChange::fromStage, Listed)
              .field("to_stage", QT_TR_NOOP("To"), &StageChange::toStage, Required | Listed)
              .field("entered_at", QT_TR_NOOP("Entered"), &StageChange::enteredAt, Required | Listed)
              .field("left_at", QT_TR_NOOP("Left"), &StageChange::leftAt, Listed)
              .field("amount", QT_TR_NOOP("Amount"), &StageChange::amount)
              .field("currency", QT_TR_NOOP("Currency"), &StageChange::currency)
              .field("probability", QT_TR_NOOP("Probability"), &StageChange::probability)
              .field("user", QT_TR_NOOP("By"), &StageChange::user)
              .field("note", QT_TR_NOOP("Note"), &StageChange::note)
              .computed("days", QT_TR_NOOP("Days there"), FieldKind::Decimal,
                  "CAST(round(($.left_at - $.entered_at) / 8640000.0) AS INTEGER) * 100000") // to the tenth
              .computed("whole_days", QT_TR_NOOP("Days there"), FieldKind::Integer,
                  "($.left_at - $.entered_at) / 86400000", Hidden)
              .computed("seconds", QT_TR_NOOP("Seconds there"), FieldKind::Integer, "($.left_at - $.entered_at) / 1000",
                  Hidden)
              .title("opportunity")
              // How deals pass the stages is read from these alone, and how they stood on a past day.
              .index({"opportunity", "entered_at", "to_stage"})
              .index({"from_stage", "entered_at", "to_stage", "opportunity"})
              .index({"to_stage", "left_at", "entered_at"})
              .timeline("entered_at")
              .order("-entered_at")
              .icon("arrows-exchange");
    return entity;
}

} // namespace crm
