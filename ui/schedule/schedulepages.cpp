// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulepages.h"

#include "db/store/userfiles.h"
#include "models/exchange/exportnote.h"
#include "models/schedule/agenda.h"
#include "models/schedule/calendartasks.h"
#include "models/schedule/scheduleedits.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/recorddialog.h"
#include "ui/kit/painttext.h"
#include "ui/schedule/calendarpage.h"
#include "ui/schedule/mydaypage.h"
#include "ui/schedule/quickentrypopup.h"
#include "ui/schedule/reminderpopup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace crm {

namespace {

constexpr auto context = "crm::SchedulePages";
constexpr qint64 longestFile = 100 * 1024 * 1024;

struct SchedulePages
{
    Q_DECLARE_TR_FUNCTIONS(crm::SchedulePages)
};

QFileDialog *makeDialog(QWidget *window, const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({SchedulePages::tr("Calendars (*.ics)"), SchedulePages::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    return dialog;
}

Result<CalendarFile> readFile(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Storage,
            SchedulePages::tr("The file %1 cannot be read: %2.")
                .arg(QDir::toNativeSeparators(path), file.errorString())};
    if (file.size() > longestFile)
        return Error{Error::Invalid, SchedulePages::tr("This file is too large for a calendar.")};
    return readCalendar(file.readAll(), QTimeZone::systemTimeZone());
}

void askForImport(Workspace &workspace, Page *, QWidget *window)
{
    auto *dialog = makeDialog(window, SchedulePages::tr("Import a Calendar"),
        [&workspace](const QString &path) { importCalendarFile(workspace, path); });
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askForExport(Workspace &workspace, Page *, QWidget *window)
{
    auto *dialog = makeDialog(window, SchedulePages::tr("Export the Calendar"),
        [&workspace](const QString &path) { exportCalendarFile(workspace, path); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(QStringLiteral("Rapport.ics"));
    dialog->open();
}

void showReminders(Workspace &workspace, Page *, QWidget *window)
{
    auto *popup = window->findChild<ReminderPopup *>();
    if (!popup || !popup->takeFocus())
        workspace.notify(SchedulePages::tr("No reminder is waiting."));
}

} // namespace

/// What is typed about one of a series is no new task, nor of the whole series.
static QString occurrenceDraft(const Record &occurrence)
{
    return draftKey(Task::entity(), occurrence.reference("series")) + u'/'
        + QString::number(occurrence.instant("occurrence_at").toMSecsSinceEpoch());
}

void resumeOccurrence(Workspace &workspace, const Id &series, const QDateTime &at)
{
    readAgenda(workspace.store(), {at, at.addSecs(1)})
        .then(&workspace, [&workspace, series, at](const Result<QList<AgendaItem>> &items) {
            if (!items)
                return workspace.fail(items.error());
            for (const auto &item : *items)
                if (item.isBare() && item.seriesId() == series && item.occurrenceAt == at)
                    return workspace.create(ownRecord(item));
            workspace.edit({Task::entity().name, series}); // it takes place no more, or has a record of its own
        });
}

void createTask(Workspace &workspace, const Record &defaults, QWidget *window)
{
    if (defaults.isNull("occurrence_at")) {
        RecordDialog::create(workspace, defaults, window);
        return;
    }
    auto *dialog = RecordDialog::create(workspace, defaults, window, occurrenceDraft(defaults));
    const auto day = defaults.instant("occurrence_at").toLocalTime().date();
    dialog->setWindowTitle(SchedulePages::tr("Edit %1 on %2 Only", "one of a series")
                               .arg(shownText(defaults.title()), QLocale().toString(day, QLocale::ShortFormat))
        + QStringLiteral("[*]"));
    if (auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save")))
        save->setText(SchedulePages::tr("Save"));
}

void importCalendarFile(Workspace &workspace, const QString &path)
{
    Answer<Result<CalendarFile>>(QtConcurrent::run(readFile, path))
        .then(&workspace, [&workspace](const Result<CalendarFile> &file) {
            if (!file)
                return workspace.fail(file.error());
            importCalendar(workspace.store(), *file)
                .then(&workspace, [&workspace](const Result<CalendarImportResult> &result) {
                    result ? workspace.notify(result->sentence()) : workspace.fail(result.error());
                });
        });
}

void exportCalendarFile(Workspace &workspace, const QString &path)
{
    exportCalendar(workspace.store(), {&Task::entity(), {}, {{"due_at"}}}, systemClock())
        .then(&workspace, [&workspace, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return workspace.fail(bytes.error());
            OutputFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
                return workspace.fail({Error::Storage,
                    SchedulePages::tr("The file %1 cannot be written: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString())});
            noteExport(workspace.store(), QStringLiteral("task ics"), -1);
            workspace.notify(SchedulePages::tr("The calendar was written to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

QList<PageInfo> schedulePages()
{
    return {
        {.key = "my_day",
            .icon = "sun",
            .context = "crm::MyDayPage",
            .label = QT_TRANSLATE_NOOP("crm::MyDayPage", "My Day"),
            .section = "",
            .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new MyDayPage(workspace, parent); }},
        {.key = "calendar",
            .icon = "calendar",
            .context = "crm::CalendarPage",
            .label = QT_TRANSLATE_NOOP("crm::CalendarPage", "Calendar"),
            .section = "",
            .make
            = [](Workspace &workspace, QWidget *parent) -> Page * { return new CalendarPage(workspace, parent); }}};
}

QList<ToolInfo> scheduleTools()
{
    return {{.key = "quick_entry",
                .icon = "plus",
                .context = context,
                .label = QT_TRANSLATE_NOOP("crm::SchedulePages", "&Quick Entry…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_J),
                .menu = ToolInfo::Menu::Record,
                .run = [](Workspace &workspace, Page *page,
                           QWidget *window) { quickEntry(workspace, page->current(), window); }},
        {.key = "import_calendar",
            .icon = "calendar-plus",
            .context = context,
            .label = QT_TRANSLATE_NOOP("crm::SchedulePages", "Import a Ca&lendar…"),
            .keys = {},
            .menu = ToolInfo::Menu::File,
            .run = askForImport},
        {.key = "export_calendar",
            .icon = "file-export",
            .context = context,
            .label = QT_TRANSLATE_NOOP("crm::SchedulePages", "Export t&he Calendar…"),
            .keys = {},
            .menu = ToolInfo::Menu::File,
            .run = askForExport},
        {.key = "reminders",
            .icon = "bell",
            .context = context,
            .label = QT_TRANSLATE_NOOP("crm::SchedulePages", "&Reminders"),
            .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
            .menu = ToolInfo::Menu::Tools,
            .run = showReminders}};
}

} // namespace crm
