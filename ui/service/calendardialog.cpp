// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/calendardialog.h"

#include "db/entities/sla.h"
#include "db/store/store.h"
#include "db/store/userfiles.h"
#include "models/service/holidays.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/recorddialog.h"
#include "ui/form/typedquestion.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/weekview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTimeZone>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr qint64 largestCalendar = 16 << 20; // bytes; calendars of holidays have some kilobytes

} // namespace

CalendarDialog::CalendarDialog(Workspace &workspace, const Record &calendar, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_record(calendar)
    , m_banner(new Banner)
    , m_keeper(new DraftKeeper(
          workspace.store(), draftKey(calendar.entity(), calendar.isStored() ? calendar.id : Id()),
          [this] { return m_isDone || !isDirty() ? QJsonObject() : toJson(form()); }, this))
    , m_name(new QLineEdit)
    , m_zone(new QComboBox)
    , m_holidays(new QPlainTextEdit)
    , m_exceptions(new QPlainTextEdit)
    , m_week(new WeekView)
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
    , m_effect(new SlaEffectView(workspace))
    , m_joined(new Label({}, TextStyle::Small, Ink::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("calendar_dialog"));
    setWindowTitle(tr("Working calendar"));
    if (m_record.id.isNull())
        m_record.id = Id::make();
    build();
    auto stored = calendarFromJson(m_record.text("definition").toUtf8());
    auto shown = stored ? formOf(*stored) : CalendarForm{.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId())};
    shown.name = m_record.title();
    fill(shown);
    m_start = form();
    showWhatIsAllowed();
    m_keeper->load([this](const QJsonObject &draft) { offerDraft(draft); });
}

void CalendarDialog::edit(Workspace &workspace, const Id &calendar, QWidget *parent)
{
    workspace.store()
        .fetch(ServiceCalendar::entity(), {calendar})
        .then(parent, [&workspace, parent](const Result<QList<Record>> &found) {
            if (!found)
                return workspace.fail(found.error());
            if (found->isEmpty())
                return workspace.notify(RecordDialog::tr("This record has been deleted."));
            (new CalendarDialog(workspace, found->first(), parent))->open();
        });
}

CalendarDialog *CalendarDialog::replace(
    Workspace &workspace, const Record &stored, const WorkCalendar &calendar, QWidget *parent)
{
    auto *dialog = new CalendarDialog(workspace, stored, parent);
    auto shown = formOf(calendar);
    shown.name = stored.title();
    dialog->fill(shown);
    dialog->open();
    dialog->preview();
    return dialog;
}

void CalendarDialog::fill(const CalendarForm &form)
{
    m_name->setText(form.name);
    m_zone->setCurrentText(form.zone);
    for (size_t i = 0; i < 7; ++i)
        m_days[i]->setText(form.days[i]);
    m_holidays->setPlainText(form.holidays);
    m_exceptions->setPlainText(form.exceptions);
    onTyped();
}

void CalendarDialog::build()
{
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_preview = makeButton(tr("What would change?"), QStringLiteral("eye"));
    m_save = makeButton(tr("Save for new cases"));
    m_apply = makeButton(tr("Save and apply to open cases"), QStringLiteral("check"), "primary");
    auto *cancel = makeButton(tr("Cancel"));
    for (auto *button : {m_preview, m_save, m_apply, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addStretch(1);
    for (auto *button : {cancel, m_save, m_apply})
        buttons->addWidget(button);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(spacing::huge);
    halves->addWidget(buildHours(), 1);
    halves->addWidget(buildDates(), 1);
    m_banner->setClosable(true);
    m_banner->hide();
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    whole->addLayout(column, 1);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_effect, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &CalendarDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, &CalendarDialog::preview);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_apply, &QPushButton::clicked, this, [this] { save(true); });
    resize(scaled(880), scaled(620));
}

QWidget *CalendarDialog::buildHours()
{
    auto *box = new QWidget;
    auto *rows = new QFormLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(QStringLiteral("name"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    for (const auto &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id));
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("Time &zone"), m_zone);
    for (size_t i = 0; i < 7; ++i) {
        const auto name = QLocale().standaloneDayName(int(i) + 1, QLocale::LongFormat);
        m_days[i] = new QLineEdit;
        m_days[i]->setObjectName(QStringLiteral("day_%1").arg(i + 1));
        m_days[i]->setAccessibleName(name);
        m_days[i]->setPlaceholderText(tr("closed"));
        rows->addRow(name, m_days[i]);
        connect(m_days[i], &QLineEdit::textChanged, this, &CalendarDialog::onTyped);
    }
    connect(m_name, &QLineEdit::textChanged, this, &CalendarDialog::onTyped);
    connect(m_zone, &QComboBox::currentTextChanged, this, &CalendarDialog::onTyped);
    return box;
}

QWidget *CalendarDialog::buildDates()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_week, 1);
    const auto add = [&](QPlainTextEdit *edit, const QString &name, const QString &hint) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaled(68)); // leaves room for the preview on low screens
        column->addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &CalendarDialog::onTyped);
    };
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_exceptions->setObjectName(QStringLiteral("exceptions"));
    column->addWidget(buildHolidays());
    add(m_holidays, tr("Holidays, one per line"), tr("2026-05-01 Labour Day"));
    column->addWidget(m_joined);
    column->addWidget(new Label(tr("Days with hours of their own, one per line"), TextStyle::Small, Ink::Muted));
    add(m_exceptions, tr("Days with hours of their own, one per line"), tr("2026-12-24 09:00–12:00 Christmas Eve"));
    return box;
}

QWidget *CalendarDialog::buildHolidays()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *from = makeButton(tr("From an iCalendar file…"), QStringLiteral("file-import"), "link");
    from->setObjectName(QStringLiteral("holidaysFromFile"));
    from->setAutoDefault(false);
    layout->addWidget(new Label(tr("Holidays, one per line"), TextStyle::Small, Ink::Muted), 1);
    layout->addWidget(from);
    connect(from, &QPushButton::clicked, this, &CalendarDialog::chooseHolidays);
    m_joined->setObjectName(QStringLiteral("joined"));
    m_joined->hide();
    return row;
}

void CalendarDialog::chooseHolidays()
{
    auto *dialog = new QFileDialog(this, tr("Holidays from an iCalendar file"), {}, tr("iCalendar (*.ics *.ical)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarDialog::addHolidays);
    dialog->open();
}

void CalendarDialog::addHolidays(const QString &path)
{
    m_joined->hide();
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showProblem({Error::Storage, tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), {}});
    const auto holidays = holidaysOf(file.read(largestCalendar), QDate::currentDate());
    if (!holidays)
        return showProblem(holidays.error());
    const auto joined = withHolidays(m_holidays->toPlainText(), holidays->days);
    m_holidays->setPlainText(joined.lines);
    m_joined->setText(tr("%n holiday(s) added", nullptr, joined.added)
        + (joined.known > 0 ? tr(", %n there already", nullptr, joined.known) : QString())
        + (holidays->appointments > 0 ? tr(", %n appointment(s) with times left out", nullptr, holidays->appointments)
                                      : QString()));
    m_joined->show();
}

CalendarForm CalendarDialog::form() const
{
    CalendarForm typed{.name = m_name->text(), .zone = m_zone->currentText()};
    for (size_t i = 0; i < 7; ++i)
        typed.days[i] = m_days[i]->text();
    typed.holidays = m_holidays->toPlainText();
    typed.exceptions = m_exceptions->toPlainText();
    return typed;
}

std::optional<Edit> CalendarDialog::change()
{
    const auto read = calendarOf(form());
    if (!read)
        return std::nullopt;
    auto record = m_record;
    record.setValue("name", m_name->text().trimmed());
    auto unnamed = *read;
    unnamed.name.clear();
    record.setValue("definition", QString::fromUtf8(calendarToJson(unnamed)));
    const auto label = m_record.isStored() ? tr("Change the calendar “%1”") : tr("New calendar “%1”");
    return Edit{label.arg(m_name->text().trimmed()), {record}};
}

void CalendarDialog::showProblem(const Error &error)
{
    m_problem->setText(error.message);
    m_problem->show();
}

void CalendarDialog::preview()
{
    const auto what = change();
    if (!what || m_isAsked)
        return;
    m_isAsked = true; // the button stays as it is: disabled, it would hand the focus on to Save
    runOnOpenCases(m_workspace, *what, false, this, [this](const Result<SlaEffect> &effect) {
        m_isAsked = false;
        if (!effect)
            return showProblem(effect.error());
        showEffect(*effect);
    });
}

/// What has been typed keeps its room: the dialog grows as far as the screen goes.
void CalendarDialog::showEffect(const SlaEffect &effect)
{
    m_effect->show(effect);
    m_effect->widenWindow();
    const auto wanted = layout()->totalHeightForWidth(width());
    resize(width(), qMax(height(), qMin(wanted, screen()->availableGeometry().height() - scaled(48)))); // its title
}

void CalendarDialog::save(bool isApplied)
{
    const auto what = change();
    if (!what)
        return;
    m_save->setEnabled(false);
    m_apply->setEnabled(false);
    const QPointer<CalendarDialog> self(this);
    if (!isApplied)
        return m_workspace.commit(*what, [self](const Result<ChangeSet> &done) {
            if (self && done)
                self->finish();
            else if (self)
                self->showFailure(done.error());
        });
    runOnOpenCases(m_workspace, *what, true, this, [this](const Result<SlaEffect> &effect) {
        if (!effect)
            return showFailure(effect.error());
        m_workspace.notify(appliedText(*effect));
        finish();
    });
}

void CalendarDialog::finish()
{
    m_isDone = true;
    m_keeper->forget();
    accept();
}

void CalendarDialog::showFailure(const Error &error)
{
    onTyped();
    showProblem(error);
}

/// What has been typed is worth a question; nothing is lost by keeping it.
void CalendarDialog::reject()
{
    if (m_isDone || !isDirty())
        return QDialog::reject();
    askAboutTyped(
        this,
        [this] {
            m_isDone = true;
            m_keeper->forget();
            QDialog::reject();
        },
        [this] { QDialog::reject(); });
}

void CalendarDialog::hideEvent(QHideEvent *event)
{
    if (m_isLoaded && !m_isDone)
        m_keeper->flush();
    QDialog::hideEvent(event);
}

QString CalendarDialog::effect() const
{
    return m_effect->sentence();
}

QString CalendarDialog::problem() const
{
    return m_problem->text();
}

} // namespace crm
