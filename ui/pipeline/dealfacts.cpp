// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "db/value/currencyrate.h"
#include "models/pipeline/dealcard.h"
#include "models/pipeline/pipelineedits.h"
#include "models/pipeline/stagetotals.h"
#include "ui/custom/ownvalues.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/stagebar.h"
#include "ui/pipeline/dealpanel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

// What the panel of a deal says about it; the rest of DealPanel is in dealpanel.cpp.
namespace crm {

namespace {

QWidget *inRow(const QList<QWidget *> &parts)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (auto *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return row;
}

/// In the middle of a word that is too long for the panel, such as the number of a deal, places to break it.
QString breakable(const QString &text)
{
    constexpr int longestWord = 18; // characters that have room beside the avatar in the narrowest panel
    QString out;
    int run = 0;
    for (const auto c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate() && c.category() != QChar::Mark_NonSpacing) {
            out += QChar(0x200B);
            run = 1;
        }
        out += c;
    }
    return out;
}

/// What a closed deal in another currency was worth on the day it closed; empty for any other.
QString worthOf(const Record &record)
{
    const auto deal = record.as<Opportunity>();
    const auto rate = CurrencyRate::fromText(record.text("closing_rate"));
    const auto worth
        = rate && rate->from == deal.currency && deal.amount.minor ? rate->converted(*deal.amount.minor) : std::nullopt;
    return worth ? DealPanel::tr("%1, at the rate of %2: %3")
                       .arg(formatAmount(*worth, rate->to, true), QLocale().toString(rate->day, QLocale::ShortFormat),
                           formatRate(*rate))
                 : QString();
}

} // namespace

void DealPanel::showHead()
{
    const auto deal = m_shown.record.as<Opportunity>();
    const auto company = m_shown.titles.value("organisation");
    const auto who = company.isEmpty() ? m_shown.titles.value("person") : company;
    const auto stage = m_shown.shape.stage(deal.stage.id);
    m_path->setText(tr("Deals › %1").arg(stage.name));
    m_avatar->setSubject(who.isEmpty() ? deal.name : who,
        (company.isEmpty() ? deal.person.id : deal.organisation.id).text(), !company.isEmpty());
    m_name->setText(breakable(deal.name));
    m_name->setToolTip(plainToolTip(deal.name));
    m_name->setAccessibleName(deal.name);
    QStringList parts;
    if (!who.isEmpty())
        parts.append(who);
    if (deal.amount.minor)
        parts.append(formatAmount(*deal.amount.minor, deal.currency, true));
    m_subtitle->setText(breakable(parts.join(QStringLiteral(" · "))));
    m_subtitle->setAccessibleName(parts.join(QStringLiteral(" · ")));
    setAccessibleDescription(deal.name);
}

void DealPanel::showStages()
{
    const auto &shape = m_shown.shape;
    const auto current = shape.stage(m_shown.record.reference("stage"));
    m_barStages = shape.open() + shape.ofType(StageType::Won);
    if (current.type == StageType::Lost) // where it ended stands at the end; how to lose a deal is on its menu
        m_barStages = shape.open() + QList{current};
    QStringList names;
    int place = -1;
    for (int i = 0; i < m_barStages.size(); ++i) {
        names.append(m_barStages.at(i).name);
        if (m_barStages.at(i).id == current.id)
            place = i;
    }
    m_bar->setStages(names, place, current.type == StageType::Lost);
}

void DealPanel::addFact(const char *icon, const QString &name, QWidget *value)
{
    const auto row = m_grid->rowCount();
    m_grid->addWidget(new IconLabel(QString::fromLatin1(icon), 16, Ink::Muted), row, 0);
    m_grid->addWidget(new Label(name, TextStyle::Body, Ink::Muted), row, 1);
    m_grid->addWidget(value, row, 2);
}

void DealPanel::addText(const char *icon, const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new Label(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFact(icon, name, label);
}

void DealPanel::addLink(const char *icon, const QString &name, const QByteArray &field)
{
    const auto title = m_shown.titles.value(field);
    const auto id = m_shown.record.reference(field);
    if (title.isEmpty() || id.isNull())
        return;
    const AnyRef ref{Opportunity::entity().field(field)->target().name, id};
    auto *avatar = new Avatar(20);
    avatar->setSubject(title, id.text(), ref.entity == Organisation::entity().name);
    auto *link = makeLink(title);
    link->setAccessibleName(tr("%1: %2").arg(name, title));
    connect(link, &QPushButton::clicked, this, [this, ref] { m_workspace.open(ref); });
    addFact(icon, name, inRow({avatar, link}));
}

void DealPanel::addClose(const Opportunity &deal)
{
    const auto today = m_clock().toLocalTime().date();
    if (deal.closedAt.isValid())
        return addText("calendar", tr("Closed"), shortDayText(deal.closedAt, today));
    if (!deal.expectedClose.isValid())
        return;
    const auto days = today.daysTo(deal.expectedClose);
    const auto tone = days < 0 ? Tone::Bad : days <= 7 ? Tone::Warn : Tone::Neutral;
    addFact("calendar", tr("Expected close"),
        inRow({new Label(shortDayText(deal.expectedClose, today)),
            new Badge({daysFromNow(deal.expectedClose, today), tone})}));
}

QPushButton *DealPanel::resetButton(const QString &name, Edit (*reset)(Record))
{
    auto *button = makeButton(tr("Reset"), {}, "link");
    button->setAccessibleName(tr("Reset %1 to the stage’s").arg(name));
    button->setToolTip(plainToolTip(button->accessibleName()));
    connect(button, &QPushButton::clicked, this, [this, reset] { m_workspace.commit(reset(m_shown.record)); });
    return button;
}

void DealPanel::addProbability(const Opportunity &deal)
{
    const auto percent = deal.probability.value_or(0);
    const auto chance = tr("%1 %").arg(QLocale().toString(percent));
    const auto weighted = deal.amount.minor
        ? tr("%1 · %2 weighted")
              .arg(chance, formatAmount(scaled(*deal.amount.minor, percent, 100), deal.currency, true))
        : chance;
    auto *words = new Label(weighted);
    words->setWordWrap(true);
    if (!deal.probabilityOverridden || deal.closedAt.isValid())
        return addFact("target", tr("Probability"), words);
    QList<QWidget *> parts{new Badge({tr("set by hand"), Tone::Info})};
    if (!m_workspace.store().isReadOnly()) {
        parts.append(resetButton(tr("Probability"), &resetProbability));
        parts.last()->setObjectName(QStringLiteral("resetProbability"));
    }
    auto *both = new QWidget; // beside each other they would have no room for a large amount
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(words);
    column->addWidget(inRow(parts));
    addFact("target", tr("Probability"), both);
}

void DealPanel::addCategory(const Opportunity &deal)
{
    const auto name = categoryName(deal.forecastCategory);
    const bool isFixed = deal.closedAt.isValid() || m_workspace.store().isReadOnly();
    if (isFixed)
        return addFact("chart-bar", tr("Forecast"), inRow({new Label(name)}));
    auto *button = makeButton(name, {}, "link");
    button->setObjectName(QStringLiteral("category"));
    button->setAccessibleName(tr("%1: %2").arg(tr("Forecast"), name));
    auto *menu = new QMenu(button);
    for (const auto category :
        {ForecastCategory::Pipeline, ForecastCategory::BestCase, ForecastCategory::Commit, ForecastCategory::Omitted}) {
        auto *action = menu->addAction(categoryName(category));
        action->setCheckable(true);
        action->setChecked(category == deal.forecastCategory);
        connect(action, &QAction::triggered, this,
            [this, category] { m_workspace.commit(setCategory(m_shown.record, category)); });
    }
    button->setMenu(menu);
    QList<QWidget *> parts{button};
    if (deal.forecastOverridden) {
        parts.append(new Badge({tr("set by hand"), Tone::Info}));
        parts.append(resetButton(tr("Forecast"), &resetCategory));
        parts.last()->setObjectName(QStringLiteral("resetCategory"));
    }
    addFact("chart-bar", tr("Forecast"), inRow(parts));
}

/// No open deal without a next step: a task counts as one.
void DealPanel::addNextStep(const Opportunity &deal)
{
    if (!deal.nextStep.isEmpty() || deal.closedAt.isValid())
        return addText("arrow-right", tr("Next step"), deal.nextStep);
    if (m_shown.titles.value("has_next_step").toInt() != 0)
        return;
    QList<QWidget *> parts{new Badge({tr("No next step"), Tone::Warn, QStringLiteral("alert-triangle")})};
    if (!m_workspace.store().isReadOnly()) {
        auto *plan = makeButton(tr("Plan one"), {}, "link");
        plan->setObjectName(QStringLiteral("planStep"));
        connect(plan, &QPushButton::clicked, this, [this] { planTask(TaskKind::Todo); });
        parts.append(plan);
    }
    addFact("arrow-right", tr("Next step"), inRow(parts));
}

void DealPanel::showFacts()
{
    const auto deal = m_shown.record.as<Opportunity>();
    delete m_facts;
    m_facts = new QWidget;
    m_factsPlace->addWidget(m_facts);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, spacing::small, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(1, scaled(104));
    addProbability(deal);
    addCategory(deal);
    addClose(deal);
    addText("coin", tr("Worth"), worthOf(m_shown.record));
    addText("message-circle", tr("Reason"), deal.lostReason);
    addLink("scale", tr("Competitor"), "competitor");
    addLink("user", tr("Contact"), "person");
    addLink("building", tr("Company"), "organisation");
    if (const auto owner = m_shown.titles.value("owner"); !owner.isEmpty()) {
        auto *avatar = new Avatar(20);
        avatar->setSubject(owner, deal.owner.id.text());
        addFact("user-circle", tr("Owner"), inRow({avatar, new Label(owner)}));
    }
    addText("package", tr("Product"), m_shown.titles.value("product"));
    addNextStep(deal);
    addText("world", tr("Source"), deal.source);
    addText("flag", tr("Campaign"), deal.campaign);
    addText("tag", Opportunity::tr("Tags"), m_shown.record.text("tags"));
    addText("notes", tr("Description"), deal.description);
    eachOwnValue(
        m_shown.record, [this](const char *icon, const QString &name, QWidget *value) { addFact(icon, name, value); });
}

} // namespace crm
