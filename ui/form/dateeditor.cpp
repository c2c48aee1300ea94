// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/dateeditor.h"

#include "models/record/fieldformat.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

DateEditor::DateEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_row(new QHBoxLayout(this))
    , m_line(new QLineEdit)
    , m_open(new IconButton(QStringLiteral("calendar"), tr("Choose a day for “%1”").arg(entity.label(field))))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::tiny);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_open);
    m_line->setPlaceholderText(QLocale().dateFormat(QLocale::ShortFormat).toLower());
    m_line->setMinimumWidth(scaled(96));
    m_line->installEventFilter(this);
    m_open->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same from the field
    setControl(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] { // assistive technology does not type
        read();
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_problem.isEmpty())
            showDate(m_date);
    });
    connect(m_open, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::read()
{
    Field asDate = field();
    asDate.kind = FieldKind::Date;
    const auto value = fieldValue(entity(), asDate, m_line->text());
    m_problem = value ? QString() : value.error().message;
    if (value)
        m_date = QDate::fromString(value->toString(), Qt::ISODate);
}

void DateEditor::showDate(const QDate &date)
{
    m_date = date;
    m_problem.clear();
    Field asDate = field();
    asDate.kind = FieldKind::Date;
    const QSignalBlocker quiet(m_line); // nobody has entered it
    m_line->setText(date.isValid() ? fieldText(entity(), asDate, date.toString(Qt::ISODate)) : QString());
}

void DateEditor::setValue(const QVariant &value)
{
    showDate(QDate::fromString(value.toString(), Qt::ISODate));
}

QVariant DateEditor::value() const
{
    return m_date.isValid() ? QVariant(m_date.toString(Qt::ISODate)) : QVariant();
}

QString DateEditor::unreadable() const
{
    return m_problem.isEmpty() ? QString() : m_line->text();
}

void DateEditor::setUnreadable(const QString &typed)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(typed);
    read();
}

void DateEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_open->setVisible(!isReadOnly);
}

void DateEditor::step(int days, int months)
{
    const auto from = m_date.isValid() ? m_date : QDate::currentDate();
    showDate(m_date.isValid() ? from.addDays(days).addMonths(months) : from);
    emit edited();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (up || key->key() == Qt::Key_Down) {
            step(up ? 1 : -1, 0);
            return true;
        }
        if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
            step(0, key->key() == Qt::Key_PageUp ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

/// In the program's own colours, its arrows and names of days like everything else's.
static QCalendarWidget *makeCalendar()
{
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat names;
    names.setForeground(tokens().muted);
    names.setBackground(tokens().raised);
    calendar->setHeaderTextFormat(names);
    QTextCharFormat days;
    days.setForeground(tokens().text);
    for (const auto weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, days);
    const bool isMirrored = calendar->isRightToLeft();
    if (auto *before = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")))
        before->setIcon(icon(isMirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    if (auto *after = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")))
        after->setIcon(icon(isMirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
    return calendar;
}

void DateEditor::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setWindowTitle(entity().label(field()));
    popup->setProperty("look", "card");
    auto *calendar = makeCalendar();
    calendar->setAccessibleName(entity().label(field()));
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate &day) {
        showDate(day);
        popup->close();
        m_line->setFocus();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const auto corner = isRightToLeft() ? rect().bottomRight() - QPoint(popup->width(), 0) : rect().bottomLeft();
    popup->move(mapToGlobal(corner));
    popup->show();
    calendar->setFocus();
}

InstantEditor::InstantEditor(const Entity &entity, const Field &field, QWidget *parent)
    : DateEditor(entity, field, parent)
    , m_time(new QLineEdit)
{
    setUsualTime(QTime(9, 0));
    m_time->setAccessibleName(tr("%1, time").arg(entity.label(field)));
    m_time->setObjectName(objectName() + QStringLiteral("_time"));
    m_time->setFixedWidth(scaled(84));
    row()->insertWidget(1, m_time);
    connect(m_time, &QLineEdit::textChanged, this, &InstantEditor::edited);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        const QSignalBlocker quiet(m_time);
        if (const auto time = timeFromText(m_time->text()); time.isValid())
            m_time->setText(QLocale().toString(time, QLocale::ShortFormat));
    });
}

void InstantEditor::setUsualTime(const QTime &time)
{
    m_usual = time;
    m_time->setPlaceholderText(QLocale().toString(time, QLocale::ShortFormat));
}

void InstantEditor::setValue(const QVariant &value)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(value.toLongLong());
    m_exact = value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    showDate(value.isNull() ? QDate() : at.date());
    const QSignalBlocker quiet(m_time);
    m_time->setText(value.isNull() ? QString() : QLocale().toString(at.time(), QLocale::ShortFormat));
}

QVariant InstantEditor::value() const
{
    if (!date().isValid())
        return {};
    const auto typed = timeFromText(m_time->text());
    const QDateTime at(date(), typed.isValid() ? typed : m_usual);
    const auto minute = [](qint64 ms) { return ms / 60'000; };
    const bool isAsSet = m_exact && minute(*m_exact) == minute(at.toMSecsSinceEpoch());
    return isAsSet ? *m_exact : at.toMSecsSinceEpoch();
}

QString InstantEditor::problem() const
{
    if (const auto problem = DateEditor::problem(); !problem.isEmpty())
        return problem;
    if (!m_time->text().trimmed().isEmpty() && !timeFromText(m_time->text()).isValid())
        return tr("“%1” is not a time such as %2.")
            .arg(m_time->text(), QLocale().toString(QTime(14, 30), QLocale::ShortFormat));
    if (!m_time->text().trimmed().isEmpty() && !date().isValid())
        return tr("Add the day.");
    return {};
}

/// The day and the time, a line each.
QString InstantEditor::unreadable() const
{
    return problem().isEmpty() ? QString() : line()->text() + u'\n' + m_time->text();
}

void InstantEditor::setUnreadable(const QString &typed)
{
    DateEditor::setUnreadable(typed.section(u'\n', 0, 0));
    const QSignalBlocker quiet(m_time);
    m_time->setText(typed.section(u'\n', 1));
}

void InstantEditor::setReadOnly(bool isReadOnly)
{
    DateEditor::setReadOnly(isReadOnly);
    m_time->setReadOnly(isReadOnly);
}

} // namespace crm
