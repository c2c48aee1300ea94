// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/attachments.h"

#include "db/store/store.h"
#include "db/store/userfiles.h"
#include "models/customer/activityedits.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Attachments)
};

/// A name from elsewhere as a name in one folder: no path, nothing hidden.
QString plainName(const Record &attachment)
{
    auto name = QFileInfo(attachment.text("name").replace(u'\\', u'/')).fileName();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("attachment") : name;
}

/// What a system may run instead of showing it.
bool isProgram(const QString &name)
{
    static const QStringList endings{"app", "appimage", "bat", "cmd", "com", "cpl", "desktop", "exe", "hta", "jar",
        "js", "jse", "lnk", "msc", "msi", "ps1", "py", "reg", "run", "scr", "sh", "url", "vb", "vbe", "vbs", "wsf"};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool write(Workspace &workspace, const QString &path, const QByteArray &bytes)
{
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    workspace.fail({Error::Storage,
        Text::tr("“%1” could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString())});
    return false;
}

/// Lives as long as the program, so that what other programs show stays there meanwhile.
QString folderForShowing()
{
    static const QTemporaryDir folder;
    return folder.path();
}

void withContents(Workspace &workspace, const Record &attachment, const std::function<void(const QByteArray &)> &use)
{
    workspace.store()
        .fileBytes(attachment.text("sha256"))
        .then(&workspace, [&workspace, use](const Result<QByteArray> &bytes) {
            if (bytes)
                use(*bytes);
            else
                workspace.fail(bytes.error());
        });
}

} // namespace

QStringList chooseFilesToAttach(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(parent, Text::tr("Attach files"));
}

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

void attachFiles(Workspace &workspace, const AnyRef &about, const QStringList &paths, const Clock &clock)
{
    if (paths.isEmpty())
        return;
    workspace.store().keepFiles(paths).then(
        &workspace, [&workspace, about, at = clock()](const Result<QList<StoredFile>> &kept) {
            if (kept)
                workspace.commit(attachFiles(aboutRecord(about), *kept, at));
            else
                workspace.fail(kept.error());
        });
}

void openAttachment(Workspace &workspace, const Record &attachment, QWidget *parent)
{
    const auto name = plainName(attachment);
    if (isProgram(name))
        return saveAttachment(workspace, attachment, parent);
    withContents(workspace, attachment, [&workspace, attachment, name](const QByteArray &bytes) {
        const QDir folder(folderForShowing() + u'/' + attachment.text("sha256").left(16));
        const auto path = folder.filePath(name);
        if (!folder.mkpath(QStringLiteral(".")) || !write(workspace, path, bytes))
            return;
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            workspace.notify(Text::tr("No program for “%1” is set up; save it instead.").arg(name));
    });
}

void saveAttachment(Workspace &workspace, const Record &attachment, QWidget *parent)
{
    const auto path = QFileDialog::getSaveFileName(parent, Text::tr("Save attachment"), plainName(attachment));
    if (path.isEmpty())
        return;
    withContents(workspace, attachment, [&workspace, path](const QByteArray &bytes) {
        if (write(workspace, path, bytes))
            workspace.notify(Text::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace crm
