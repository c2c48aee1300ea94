// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/service/workcalendar.h"
#include "db/store/store.h"
#include "db/store/userfiles.h"
#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/list/recordtable.h"
#include "ui/service/calendardialog.h"
#include "ui/service/servicelevelpage.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace crm {

/// "Office hours (2)", or the next number that none of them has.
static QString freeName(const QString &name, const QList<Record> &calendars)
{
    for (int number = 2;; ++number) {
        const auto tried = QStringLiteral("%1 (%2)").arg(name).arg(number);
        if (std::none_of(calendars.cbegin(), calendars.cend(),
                [&](const Record &one) { return one.title().compare(tried, Qt::CaseInsensitive) == 0; }))
            return tried;
    }
}

/// What is still in use cannot go: that is said here.
void ServiceLevelPage::remove()
{
    if (const auto permission = workspace().store().permission(current()); !permission.isGiven)
        return workspace().notify(permission.sentence);
    withCurrent([this](const Record &record) {
        const auto name = record.title().isEmpty() ? entity().tr(entity().singular) : record.title();
        workspace()
            .store()
            .commit({.label = tr("Delete %1").arg(name), .removals = {record.ref()}})
            .then(this, [this](const Result<ChangeSet> &done) {
                if (!done)
                    return showProblem(done.error());
                m_banner->hide();
                emit workspace().noticed(done->label, done->txn, {});
            });
    });
}

void ServiceLevelPage::showMenu(const QPoint &global)
{
    if (current().isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = menu->addAction(icon(QString::fromLatin1(name)), text, this, slot);
        action->setShortcut(keys); // shown; the table and the page act on the keys themselves
        action->setShortcutVisibleInContextMenu(true);
    };
    const bool isReadOnly = !workspace().store().permission(current()).isGiven;
    add("edit", tr("Edit…"), Qt::Key_F2, [this] { change(); });
    add("history", tr("Change History…"), {}, [this] { workspace().showHistory(current()); });
    if (m_part == Part::Policies && !isReadOnly) {
        add("arrow-up", tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
        add("arrow-down", tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    }
    menu->addSeparator();
    if (!isReadOnly)
        add("trash", tr("Delete"), Qt::Key_Delete, [this] { remove(); });
    menu->popup(global);
}

void ServiceLevelPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a working calendar"), {}, tr("Working calendars (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ServiceLevelPage::importCalendar);
    dialog->open();
}

/// Two calendars of one name could not be told apart, and the policies would go on with the old one.
void ServiceLevelPage::importCalendar(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showProblem({Error::Storage, tr("The file %1 cannot be read: %2.").arg(path, file.errorString())});
    const auto text = file.read(4 << 20);
    if (text.trimmed().startsWith("BEGIN:VCALENDAR"))
        return showProblem({Error::Invalid,
            tr("This is an iCalendar file, as holidays are given out. Open the calendar they are for, and choose “From "
               "an iCalendar file…” there.")});
    const auto calendar = calendarFromJson(text);
    if (!calendar)
        return showProblem(calendar.error());
    m_banner->hide();
    auto named = *calendar;
    named.name = (named.name.isEmpty() ? QFileInfo(path).completeBaseName() : named.name).trimmed();
    workspace()
        .store()
        .records({&ServiceCalendar::entity()})
        .then(this, [this, named](const Result<QList<Record>> &all) {
            if (!all)
                return showProblem(all.error());
            const auto same = std::find_if(all->cbegin(), all->cend(),
                [&](const Record &one) { return one.title().trimmed().compare(named.name, Qt::CaseInsensitive) == 0; });
            if (same == all->cend())
                return addCalendar(named);
            askAboutCalendar(named, *same, freeName(named.name, *all));
        });
}

void ServiceLevelPage::addCalendar(const WorkCalendar &calendar)
{
    auto record = Record::blank(ServiceCalendar::entity());
    record.id = Id::make();
    record.setValue("name", calendar.name);
    record.setValue("definition", QString::fromUtf8(calendarToJson(calendar)));
    workspace().commit({tr("Import the calendar “%1”").arg(record.title()), {record}},
        [self = QPointer<ServiceLevelPage>(this), ref = record.ref()](const Result<ChangeSet> &done) {
            if (self && done)
                self->goTo(ref);
        });
}

void ServiceLevelPage::askAboutCalendar(const WorkCalendar &calendar, const Record &stored, const QString &otherName)
{
    m_banner->showMessage(Banner::Kind::Info, tr("There is a calendar “%1” already.").arg(stored.title()));
    auto *replace = m_banner->addAction(tr("Replace it…"));
    connect(replace, &QPushButton::clicked, this, [this, calendar, stored] {
        m_banner->hide();
        CalendarDialog::replace(workspace(), stored, calendar, this);
    });
    auto *both = m_banner->addAction(tr("Keep both"));
    connect(both, &QPushButton::clicked, this, [this, calendar, otherName] {
        m_banner->hide();
        auto another = calendar;
        another.name = otherName;
        addCalendar(another);
    });
    m_banner->show();
}

} // namespace crm
