// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/repeateditor.h"

#include "db/entity/record.h"
#include "models/record/fieldformat.h"
#include "models/schedule/recurrence.h"
#include "models/schedule/repetition.h"
#include "models/schedule/walltime.h"
#include "ui/form/calmboxes.h"
#include "ui/form/repeatparts.h"
#include "ui/kit/labels.h"

#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int once = -1; // beside the numbers of usualRules()
constexpr int putTogether = -2;
constexpr int other = -3;

/// So far on a series goes as a rule when somebody gives it an end.
QDate usualLast(const QString &rule, const QDate &first)
{
    const auto repetition = repetitionOf(rule).value_or(Repetition{});
    if (repetition.unit == Repetition::Unit::Year)
        return first.addYears(5);
    return first.addMonths(repetition.unit == Repetition::Unit::Month ? 12 : 3);
}

} // namespace

RepeatEditor::RepeatEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_choice(new CalmComboBox)
    , m_panel(new RepetitionPanel)
    , m_end(new RuleEndPanel(entity))
    , m_words(new Label({}, TextStyle::Small, Ink::Muted))
    , m_zone(QTimeZone::systemTimeZone())
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_choice->setMaxVisibleItems(16);
    m_words->setObjectName(QStringLiteral("repeatWords"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (auto *part : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_end),
             static_cast<QWidget *>(m_words)})
        column->addWidget(part);
    setControl(m_choice);
    connect(m_choice, &QComboBox::activated, this, &RepeatEditor::onChosen);
    connect(m_panel, &RepetitionPanel::edited, this, &RepeatEditor::onPutTogether);
    connect(m_end, &RuleEndPanel::edited, this, &RepeatEditor::onEndEdited);
    show();
}

/// Without a first day the choices are those of today.
QDate RepeatEditor::firstDay() const
{
    return m_start.isValid() ? wallTimeOf(m_start, m_zone).date() : QDate::currentDate();
}

int RepeatEditor::choice() const
{
    if (m_rule.isEmpty())
        return once;
    if (const auto usual = usualRuleIndex(m_rule, firstDay()); usual >= 0 && !m_isPutTogether)
        return usual;
    return repetitionOf(m_rule) ? putTogether : other;
}

void RepeatEditor::setValue(const QVariant &rule)
{
    m_rule = rule.toString();
    m_isPutTogether = false;
    show();
    m_end->show(ruleEnd(m_rule, m_zone));
}

void RepeatEditor::follow(const Record &typed)
{
    const auto before = firstDay();
    const bool isOneOfSeries = !typed.isNull("series");
    const bool isAllDay = typed.value("all_day").toLongLong() != 0;
    const auto start = typed.instant("due_at");
    if (start == m_start && isOneOfSeries == m_isOneOfSeries && isAllDay == m_isAllDay)
        return;
    m_start = start;
    m_zone = zoneNamed(typed.text("zone"));
    m_isOneOfSeries = isOneOfSeries;
    auto rule = ruleFollowing(m_rule, before, firstDay());
    if (std::exchange(m_isAllDay, isAllDay) != isAllDay && choice() != other)
        rule = ruleEnding(rule, ruleEnd(rule, m_zone), m_zone, isAllDay);
    const bool isMoved = std::exchange(m_rule, rule) != rule;
    show();
    if (isMoved)
        emit edited();
}

void RepeatEditor::fillChoices()
{
    const auto now = choice();
    m_choice->clear();
    if (m_isOneOfSeries) {
        m_choice->addItem(tr("Only this one of its series"));
        return;
    }
    m_choice->addItem(tr("Does not repeat"), once);
    const auto rules = usualRules(firstDay());
    for (int i = 0; i < rules.size(); ++i)
        m_choice->addItem(ruleText(rules.at(i), m_zone), i);
    m_choice->addItem(tr("Custom…"), putTogether);
    if (now == other)
        m_choice->addItem(tr("Another rule"), other);
    m_choice->setCurrentIndex(m_choice->findData(now));
}

void RepeatEditor::show()
{
    fillChoices();
    const auto now = choice();
    m_choice->setEnabled(!m_isReadOnly && !m_isOneOfSeries);
    m_panel->setVisible(now == putTogether);
    m_end->setVisible(now != once && now != other);
    m_end->setUsualLast(usualLast(m_rule, firstDay()));
    if (now == putTogether)
        m_panel->show(*repetitionOf(m_rule), firstDay());
    showWords();
}

/// What the choice above does not say already: the rule with its end, and where the first one is not on the day typed.
void RepeatEditor::showWords()
{
    auto words = m_rule.isEmpty() ? QString() : ruleText(m_rule, m_zone);
    if (!words.isEmpty() && m_start.isValid()) {
        const auto first = startsBetween({m_start, m_zone, m_rule}, m_start, m_start.addYears(5), 1).value(0);
        if (first.isValid() && first != m_start)
            words = tr("%1. The first one is on %2.", "the rule, a day")
                        .arg(words, dateInWords(wallTimeOf(first, m_zone).date()));
    }
    m_words->setText(words == m_choice->currentText() ? QString() : words);
    m_words->setVisible(!m_words->text().isEmpty() && problem().isEmpty());
}

QString RepeatEditor::problem() const
{
    const auto now = choice();
    if (now == once || now == other || m_isOneOfSeries)
        return {};
    const auto missing = now == putTogether ? m_panel->problem() : QString();
    return missing.isEmpty() ? m_end->problem(m_start.isValid() ? firstDay() : QDate()) : missing;
}

void RepeatEditor::setRule(const QString &endless)
{
    const auto end = m_end->end();
    m_rule = !m_rule.isEmpty() && end == ruleEnd(m_rule, m_zone) ? ruleEndingAs(endless, m_rule)
                                                                 : ruleEnding(endless, end, m_zone, m_isAllDay);
}

void RepeatEditor::onChosen()
{
    const auto chosen = m_choice->currentData().toInt();
    m_isPutTogether = chosen == putTogether;
    if (chosen == once)
        m_rule.clear();
    else if (chosen >= 0)
        setRule(usualRules(firstDay()).at(chosen));
    else if (chosen == putTogether && !repetitionOf(m_rule))
        setRule(usualRules(firstDay()).at(2)); // every week on that day: the likeliest to be changed a little
    show();
    emit edited();
}

void RepeatEditor::onPutTogether()
{
    if (m_panel->problem().isEmpty())
        setRule(ruleOf(m_panel->repetition()));
    showWords();
    emit edited();
}

void RepeatEditor::onEndEdited()
{
    if (m_end->problem(QDate()).isEmpty())
        setRule(ruleWithoutEnd(m_rule));
    showWords();
    emit edited();
}

void RepeatEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_choice->setEnabled(!isReadOnly && !m_isOneOfSeries);
    m_panel->setEnabled(!isReadOnly);
    m_end->setEnabled(!isReadOnly);
}

} // namespace crm
