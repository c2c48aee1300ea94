// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "app/application.h"
#include "db/entity/registry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace crm {

namespace {

QByteArray hashOf(QWidget &window)
{
    const auto image = window.grab().toImage();
    return QCryptographicHash::hash(QByteArrayView(image.constBits(), image.sizeInBytes()), QCryptographicHash::Md5);
}

} // namespace

Pictures::Pictures(Application &application, Settings &settings, PictureOptions options)
    : m_application(application)
    , m_settings(settings)
    , m_options(std::move(options))
{
    connect(&application, &Application::opened, this, &Pictures::begin);
    connect(&application, &Application::failed, this, &Pictures::finish);
}

void Pictures::begin()
{
    auto *window = m_application.mainWindow();
    window->resize(m_options.size);
    if (m_options.folder.isEmpty()) {
        m_shots += {.file = m_options.file, .page = m_options.page, .theme = {}};
    } else {
        QDir().mkpath(m_options.folder);
        for (const auto &page : window->pages().pages())
            for (const auto *theme : {"light", "dark"})
                m_shots += {.file = QStringLiteral("%1/%2-%3.png").arg(m_options.folder, page.key, theme),
                    .page = QString::fromUtf8(page.key),
                    .theme = QString::fromLatin1(theme),
                    .kind = page.section ? QByteArray() : page.records.value(0)};
    }
    next();
}

void Pictures::next()
{
    if (m_shots.isEmpty())
        return finish();
    const auto shot = m_shots.takeFirst();
    arrange(shot, [this, shot] {
        m_looks = 0;
        settle([this, shot] { take(shot); });
    });
}

void Pictures::take(const Shot &shot)
{
    if (m_application.window()->grab().save(shot.file))
        next();
    else
        finish(tr("The picture could not be written to %1.").arg(QDir::toNativeSeparators(shot.file)));
}

void Pictures::arrange(const Shot &shot, const std::function<void()> &then)
{
    auto &stack = m_application.mainWindow()->pages();
    if (auto *focus = stack.window()->focusWidget())
        focus->clearFocus(); // a ring around whatever happens to have it says nothing
    if (!shot.theme.isEmpty())
        m_settings.setValue(shellsettings::theme, shot.theme);
    if (!shot.page.isEmpty() && !stack.showPage(shot.page.toUtf8()))
        return finish(tr("There is no page “%1”.").arg(shot.page));
    if (!shot.kind.isEmpty())
        return showFirst(shot.kind, then);
    const auto parts = m_options.record.split(u'/');
    const AnyRef ref{parts.value(0).toUtf8(), Id::fromText(parts.value(1))};
    if (m_options.record.isEmpty() || (!ref.isNull() && stack.showRecord(ref)))
        return then();
    finish(tr("There is no record “%1”.").arg(m_options.record));
}

void Pictures::showFirst(const QByteArray &kind, const std::function<void()> &then)
{
    const auto *entity = Registry::instance().byName(kind);
    m_application.store()
        ->records({.entity = entity, .limit = 1})
        .then(this, [this, then](const Result<QList<Record>> &found) {
            if (found && !found->isEmpty())
                m_application.mainWindow()->pages().page()->showRecord(found->first().ref());
            then();
        });
}

void Pictures::settle(std::function<void()> then, int calm)
{
    constexpr int calmLooks = 4; // an answer may lead to the next question: a list, its rows, the record, its timeline
    constexpr int mostLooks = 200;
    const auto seen = hashOf(*m_application.window());
    const auto isCalm = std::exchange(m_seen, seen) == seen;
    if ((isCalm && calm >= calmLooks) || ++m_looks > mostLooks)
        return then();
    const auto again = [this, then = std::move(then), calm = isCalm ? calm + 1 : 0] {
        QTimer::singleShot(30, this, [this, then, calm] { settle(then, calm); });
    };
    // A question to each lane is answered after all that were asked before it.
    const auto *entity = Registry::instance().entities().first();
    auto *store = m_application.store();
    store->count({.entity = entity}).then(this, [this, store, entity, again](const Result<qint64> &) {
        store->fetch(*entity, {}).then(this, [again](const Result<QList<Record>> &) { again(); });
    });
}

void Pictures::finish(const QString &error)
{
    m_shots.clear();
    if (!error.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error));
    // Queued: an answer that was there at once comes before the event loop, which exit() would then not end.
    const auto code = error.isEmpty() ? 0 : 1;
    QMetaObject::invokeMethod(
        this, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace crm
