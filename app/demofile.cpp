// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demofile.h"

#include "db/entities/user.h"
#include "db/store/store.h"
#include "models/demo/demodata.h"

#include <QCoreApplication>
#include <QDir>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>

namespace crm {

namespace {

constexpr int demoContacts = 1500; // enough to scroll and search in, made in a few seconds

struct DemoFile
{
    Q_DECLARE_TR_FUNCTIONS(crm::DemoFile)
};

/// One of the invented colleagues works here, so that "my tasks" has something to show.
void workAsManager(Workspace &workspace, std::function<void()> then)
{
    const Query managers{
        .entity = &User::entity(), .filter = Filter::equals("role", QStringLiteral("manager")), .limit = 1};
    workspace.store().records(managers).then(&workspace, [&workspace, then](const Result<QList<Record>> &found) {
        if (found && !found->isEmpty())
            workspace.store().setUser(found->first().id);
        then();
    });
}

} // namespace

void fillWithDemoData(Workspace &workspace, QWidget *window, std::function<void()> then)
{
    auto *dialog
        = new QProgressDialog(DemoFile::tr("Customers are being invented…"), DemoFile::tr("Stop"), 0, 100, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setWindowModality(Qt::NonModal); // a modal one would run the event loop within setValue()
    dialog->setMinimumDuration(300);         // ms
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [cancel] { *cancel = true; });
    QObject::connect(dialog, &QObject::destroyed, [cancel] { *cancel = true; });
    // The write lane may still report when the dialog is gone: it leaves a number, and the dialog looks.
    const auto percent = std::make_shared<std::atomic_int>(0);
    const auto progress = [percent](double part) { *percent = int(part * 100); };
    auto *timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, dialog, [dialog, percent] { dialog->setValue(*percent); });
    timer->start(50); // ms
    const auto work = [today = QDate::currentDate()](
                          Batch &batch) { addDemoData(batch, {.contacts = demoContacts, .today = today}); };
    workspace.store()
        .batch(DemoFile::tr("Demo data"), work, progress, cancel, QStringLiteral("system"))
        .then(&workspace, [&workspace, dialog, then = std::move(then)](const Result<ChangeSet> &done) {
            dialog->deleteLater();
            if (done)
                return workAsManager(workspace, then);
            workspace.fail(done.error());
            then();
        });
}

QString newDemoPath()
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    const auto name = DemoFile::tr("Rapport demo", "file name");
    for (int number = 1;; ++number) {
        const auto path = number == 1 ? QStringLiteral("%1/%2.rapport").arg(folder, name)
                                      : QStringLiteral("%1/%2 %3.rapport").arg(folder, name).arg(number);
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace crm
