// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "models/demo/demodata.h"

#include "db/value/money.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

constexpr int mostContacts = 5'000'000;

/// The place of a file that is to be made. What was made there goes again unless it was finished; a file that was there
/// already stays in any case.
class NewPlace
{
public:
    explicit NewPlace(const QString &path)
        : m_path(path)
    {
        QFile file(path);
        m_isOurs = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    ~NewPlace()
    {
        for (const auto *ending : {"", "-wal", "-shm"})
            if (m_isOurs)
                QFile::remove(m_path + QLatin1String(ending));
    }
    Q_DISABLE_COPY_MOVE(NewPlace)
    void keep() { m_isOurs = false; }

private:
    const QString m_path;
    bool m_isOurs = false;
};

} // namespace

void runInit(const Arguments &arguments, const QString &database)
{
    const auto currency = arguments.value("currency").trimmed().toUpper();
    if (arguments.has("currency") && !isCurrency(currency))
        wrongUsage(Text::tr("“%1” is not a currency code such as EUR or USD.").arg(arguments.value("currency")));
    if (QFileInfo::exists(database))
        fail(Text::tr("%1 is there already; nothing was changed.").arg(database));
    NewPlace place(database);
    open(database, true, currency);
    place.keep();
}

void runDemo(const Arguments &arguments, const QString &database)
{
    if (!arguments.has("contacts"))
        wrongUsage(Text::tr("Say how many people: --contacts N."));
    const auto contacts = arguments.number("contacts", 0, 1);
    const auto seed = arguments.number("seed", 1);
    if (contacts > mostContacts)
        wrongUsage(Text::tr("At most %1 contacts.").arg(mostContacts));
    NewPlace place(database);
    const auto store = open(database, true);
    const auto today = QDate::currentDate();
    answer(store->batch(
        Text::tr("Demo data"),
        [=](Batch &batch) {
            addDemoData(batch, {contacts, quint64(seed), today});
        },
        {}, {}, "system"));
    place.keep();
    print(QString::fromUtf8(
              QJsonDocument(QJsonObject{{"contacts", contacts}, {"seed", seed}}).toJson(QJsonDocument::Compact))
        + u'\n');
}

void runCheck(const Arguments &, const QString &database)
{
    const auto store = open(database);
    const auto faults = answer(store->check());
    for (const auto &fault : faults)
        print(fault + u'\n');
    if (!faults.isEmpty())
        fail(Text::tr("The file has %n fault(s).", nullptr, int(faults.size())));
    print(Text::tr("The file is sound.") + u'\n');
}

void runBackup(const Arguments &arguments, const QString &database)
{
    const auto store = open(database);
    answer(store->backup(arguments.words.first()));
    tellExport(*store, QStringLiteral("whole file"), -1);
}

void runRestore(const Arguments &arguments, const QString &database)
{
    const auto done = restoreBackup(arguments.words.first(), database);
    if (!done)
        fail(done.error());
}

} // namespace crm::cli
