// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filetasks.h"

#include "db/store/store.h"
#include "models/exchange/exportnote.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace crm {

namespace {

struct FileTasks
{
    Q_DECLARE_TR_FUNCTIONS(crm::FileTasks)
};

const auto suffix = QStringLiteral("rapport");

QString documents()
{
    const auto path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(path) ? path : QDir::homePath();
}

QFileDialog *makeDialog(QWidget *window, const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(window, title, documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({FileTasks::tr("Rapport files (*.%1)").arg(suffix), FileTasks::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    return dialog;
}

void askWhere(QWidget *window, const QString &title, const QString &name, std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(window, title, std::move(then));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    dialog->open();
}

/// One sentence and a button; the text is never read as HTML.
void tell(QWidget *window, QMessageBox::Icon icon, const QString &sentence, const QString &more = {})
{
    auto *box = new QMessageBox(icon, QCoreApplication::applicationName(), sentence, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(more);
    box->open();
}

} // namespace

void saveCopy(Workspace &workspace, QWidget *window)
{
    const auto name = QFileInfo(workspace.store().path()).completeBaseName();
    const auto proposal
        = FileTasks::tr("%1 %2", "file name, date").arg(name, QDate::currentDate().toString(Qt::ISODate));
    askWhere(window, FileTasks::tr("Save a Copy"), proposal, [&workspace](const QString &path) {
        workspace.store().backup(path).then(&workspace, [&workspace, path](const Result<Done> &done) {
            if (done)
                noteExport(workspace.store(), QStringLiteral("whole file"), -1);
            if (done)
                workspace.notify(FileTasks::tr("A copy is in %1.").arg(QDir::toNativeSeparators(path)));
            else
                workspace.fail(done.error());
        });
    });
}

void checkFile(Workspace &workspace, QWidget *window)
{
    workspace.notify(FileTasks::tr("The file is being checked…"));
    workspace.store().check().then(window, [&workspace, window](const Result<QStringList> &problems) {
        if (!problems)
            workspace.fail(problems.error());
        else if (problems->isEmpty())
            tell(window, QMessageBox::Information, FileTasks::tr("The file is sound."));
        else
            tell(window, QMessageBox::Warning,
                FileTasks::tr("%n problem(s) were found. Save a copy, and restore your last backup if "
                              "records are missing.",
                    "", int(problems->size())),
                problems->join(u'\n'));
    });
}

void showAbout(QWidget *window)
{
    tell(window, QMessageBox::NoIcon,
        FileTasks::tr("Rapport %1 keeps the people and companies you deal with, and everything that passed "
                      "between you.\n\n"
                      "Copyright 2026 The Rapport authors. Free software under the GNU General Public "
                      "License, version 3 or later. "
                      "The icons are Tabler Icons under the MIT licence.")
            .arg(QCoreApplication::applicationVersion()));
}

void askForNewFile(QWidget *window, std::function<void(const QString &)> then)
{
    askWhere(window, FileTasks::tr("New File"), FileTasks::tr("Customers", "file name"), std::move(then));
}

void askForBackup(QWidget *window, std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(window, FileTasks::tr("Restore a Backup"), std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, FileTasks::tr("Restore"));
    dialog->open();
}

void askForFile(QWidget *window, std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(window, FileTasks::tr("Open File"), std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

} // namespace crm
