// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/repeatparts.h"

#include "models/schedule/rulewords.h"
#include "ui/form/calmboxes.h"
#include "ui/form/dateeditor.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

namespace {

constexpr int mostTimes = 999;
constexpr int usualTimes = 10;

/// The last day of a series is a part of its rule, not a field: this one is what the editor of a day goes by.
const Field &lastDayField()
{
    static const Field field{.name = "last_day",
        .label = QT_TRANSLATE_NOOP("crm::Task", "Last day"),
        .kind = FieldKind::Date,
        .flags = Optional};
    return field;
}

QHBoxLayout *makeRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    return row;
}

} // namespace

RepetitionPanel::RepetitionPanel(QWidget *parent)
    : QWidget(parent)
    , m_interval(new CalmSpinBox)
    , m_unit(new CalmComboBox)
    , m_days(makeDays())
    , m_monthDay(new CalmComboBox)
{
    m_interval->setObjectName(QStringLiteral("repeatInterval"));
    m_interval->setAccessibleName(tr("Repeats every so many days, weeks, months or years"));
    m_interval->setRange(1, mostTimes);
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    m_monthDay->setObjectName(QStringLiteral("repeatMonthDay"));
    m_monthDay->setAccessibleName(tr("Day of the month"));
    for (int i = 0; i < 4; ++i)
        m_unit->addItem(QString());
    auto *first = new QWidget;
    auto *row = makeRow(first);
    row->addWidget(new Label(tr("Every", "2 weeks"), TextStyle::Body, Ink::Muted));
    row->addWidget(m_interval);
    row->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (auto *line : {first, m_days, static_cast<QWidget *>(m_monthDay)})
        column->addWidget(line);
    connect(m_interval, &QSpinBox::valueChanged, this, [this] {
        fillUnits();
        emit edited();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        showUnit();
        emit edited();
    });
    connect(m_monthDay, &QComboBox::activated, this, &RepetitionPanel::edited);
}

/// The days of the week in the user's order.
QWidget *RepetitionPanel::makeDays()
{
    const QLocale locale;
    auto *days = new QWidget;
    auto *row = makeRow(days);
    row->setSpacing(spacing::tiny);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("repeatOn") + weekdayCode(day));
        button->setProperty("look", "day");
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setToolTip(plainToolTip(button->accessibleName()));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, &RepetitionPanel::edited);
        m_weekdays.append(button);
    }
    const auto first = int(locale.firstDayOfWeek()) - 1;
    for (int i = 0; i < 7; ++i)
        row->addWidget(m_weekdays.at((first + i) % 7));
    return days;
}

void RepetitionPanel::fillUnits()
{
    const auto units = m_interval->value() == 1
        ? QStringList{tr("day", "every 1"), tr("week", "every 1"), tr("month", "every 1"), tr("year", "every 1")}
        : QStringList{tr("days", "every 2"), tr("weeks", "every 2"), tr("months", "every 2"), tr("years", "every 2")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units.at(i));
}

void RepetitionPanel::show(const Repetition &repetition, const QDate &day)
{
    const QSignalBlocker quiet(this);
    m_interval->setValue(repetition.interval);
    m_unit->setCurrentIndex(int(repetition.unit));
    fillUnits();
    const auto days = repetition.weekdays.isEmpty() ? QList<int>{day.dayOfWeek()} : repetition.weekdays;
    for (int i = 0; i < m_weekdays.size(); ++i)
        m_weekdays.at(i)->setChecked(days.contains(i + 1));
    auto offered = monthDays(day);
    const auto chosen = repetition.monthDay.isEmpty() ? offered.value(0) : repetition.monthDay;
    if (!offered.contains(chosen))
        offered.append(chosen);
    m_monthDay->clear();
    for (const auto &part : offered)
        m_monthDay->addItem(ruleDaysText(QStringLiteral("FREQ=MONTHLY;") + part), part);
    m_monthDay->setCurrentIndex(int(offered.indexOf(chosen)));
    showUnit();
}

void RepetitionPanel::showUnit()
{
    m_days->setVisible(m_unit->currentIndex() == int(Repetition::Unit::Week));
    m_monthDay->setVisible(m_unit->currentIndex() == int(Repetition::Unit::Month));
}

Repetition RepetitionPanel::repetition() const
{
    Repetition typed{.unit = Repetition::Unit(m_unit->currentIndex()), .interval = m_interval->value()};
    for (int i = 0; i < m_weekdays.size(); ++i)
        if (m_weekdays.at(i)->isChecked())
            typed.weekdays.append(i + 1);
    typed.monthDay = m_monthDay->currentData().toString();
    return typed;
}

QString RepetitionPanel::problem() const
{
    const auto typed = repetition();
    return typed.unit == Repetition::Unit::Week && typed.weekdays.isEmpty() ? tr("Choose a day of the week.")
                                                                            : QString();
}

RuleEndPanel::RuleEndPanel(const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_kind(new CalmComboBox)
    , m_last(new DateEditor(entity, lastDayField()))
    , m_count(new CalmSpinBox)
{
    m_kind->setObjectName(QStringLiteral("repeatEnd"));
    m_kind->setAccessibleName(tr("When it ends"));
    m_kind->addItems({tr("Never ends"), tr("Ends on"), tr("Ends after")});
    m_count->setObjectName(QStringLiteral("repeatCount"));
    m_count->setAccessibleName(tr("How many times"));
    m_count->setRange(1, mostTimes);
    auto *row = makeRow(this);
    row->addWidget(m_kind, 1);
    row->addWidget(m_last, 1);
    row->addWidget(m_count, 1);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_kind->currentIndex() == On && m_last->value().isNull())
            m_last->setValue(m_usualLast.toString(Qt::ISODate));
        showKind();
        emit edited();
    });
    connect(m_last, &FieldEditor::edited, this, &RuleEndPanel::edited);
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        showKind();
        emit edited();
    });
}

void RuleEndPanel::show(const RuleEnd &end)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(end.count > 0 ? After : end.last.isValid() ? On : Never);
    m_count->setValue(end.count > 0 ? end.count : usualTimes);
    m_last->setValue(end.last.isValid() ? QVariant(end.last.toString(Qt::ISODate)) : QVariant());
    showKind();
}

void RuleEndPanel::showKind()
{
    m_last->setVisible(m_kind->currentIndex() == On);
    m_count->setVisible(m_kind->currentIndex() == After);
    m_count->setSuffix(m_count->value() == 1 ? tr(" time", "ends after 1") : tr(" times", "ends after 2"));
}

RuleEnd RuleEndPanel::end() const
{
    if (m_kind->currentIndex() == After)
        return {.count = m_count->value()};
    if (m_kind->currentIndex() == On)
        return {.last = QDate::fromString(m_last->value().toString(), Qt::ISODate)};
    return {};
}

QString RuleEndPanel::problem(const QDate &first) const
{
    if (m_kind->currentIndex() != On)
        return {};
    if (const auto problem = m_last->problem(); !problem.isEmpty())
        return problem;
    const auto last = end().last;
    if (!last.isValid())
        return tr("Add the last day.");
    return first.isValid() && last < first ? tr("The last day lies before the first.") : QString();
}

} // namespace crm
