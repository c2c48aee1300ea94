// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include <QGuiApplication>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace crm;
using namespace crm::cli;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

QString tr(const char *text)
{
    return QCoreApplication::translate("crm::CommandLine", text);
}

QString overview()
{
    QString text = Text::tr(
        "Usage: rapport-cli --db FILE COMMAND …\n\nWorks on a Rapport file from scripts and terminals.\n\nCommands:\n");
    for (const auto &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -10).arg(tr(command.summary));
    text += Text::tr(
        "\n“rapport-cli COMMAND --help” says more about one of them, “rapport-cli --version” which version this is.\n"
        "Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage. A command that fails\n"
        "has written nothing.\n");
    return text;
}

QString helpFor(const Command &command)
{
    auto text = Text::tr("Usage: rapport-cli --db FILE %1 %2\n\n%3\n")
                    .arg(QLatin1String(command.name), QLatin1String(command.usage), tr(command.summary));
    if (*command.details)
        text += u'\n' + tr(command.details) + u'\n';
    return text;
}

const Command *commandNamed(const QString &name)
{
    for (const auto &command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

/// What stands before the command, and the rest.
struct Call
{
    QString database;
    QString command;
    QStringList rest;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

Call readCall(const QStringList &arguments)
{
    Call call;
    for (int i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        if (word == "--help" || word == "-h") {
            call.wantsHelp = true;
        } else if (call.command.isEmpty() && (word == "--version" || word == "-v")) {
            call.wantsVersion = true;
        } else if (word == "--db") {
            if (++i == arguments.size())
                wrongUsage(Text::tr("The option --db needs the name of a file."));
            call.database = arguments.at(i);
        } else if (word.startsWith("--db=")) {
            call.database = word.mid(5);
        } else if (call.command.isEmpty()) {
            if (word.startsWith(u'-'))
                wrongUsage(Text::tr("The option %1 is unknown.").arg(word));
            call.command = word;
        } else {
            call.rest.append(word);
        }
    }
    return call;
}

int run(const QStringList &arguments)
{
    const auto call = readCall(arguments);
    if (call.wantsVersion) {
        print(QStringLiteral("rapport-cli %1\n").arg(QStringLiteral(RAPPORT_VERSION)));
        return 0;
    }
    if (call.command.isEmpty() && (call.wantsHelp || arguments.isEmpty())) {
        if (arguments.isEmpty())
            wrongUsage(Text::tr("Say which command; “rapport-cli --help” lists them."));
        print(overview());
        return 0;
    }
    if (call.command.isEmpty())
        wrongUsage(Text::tr("Say which command; “rapport-cli --help” lists them."));
    const auto *command = commandNamed(call.command);
    if (!command)
        wrongUsage(Text::tr("There is no command “%1”; “rapport-cli --help” lists them.").arg(call.command));
    if (call.wantsHelp) {
        print(helpFor(*command));
        return 0;
    }
    const auto read = readArguments(call.rest, command->rules);
    const bool mayDoWithout = call.command == "entities" || call.command == "describe"
        || (call.command == "sla" && read.words.value(0) == "due");
    if (call.database.isEmpty() && !mayDoWithout)
        wrongUsage(Text::tr("Say which file: rapport-cli --db FILE %1").arg(call.command));
    command->run(read, call.database);
    return 0;
}

/// Setting type needs fonts, and those a GUI application; it shows nothing. Everything else starts faster without.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "quote") == 0 && qstrcmp(argv[i + 1], "pdf") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // of the platform
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName("rapport-cli");
    QCoreApplication::setOrganizationName("Rapport");
    QTranslator english; // the forms of counted texts: scripts read one language wherever they run
    if (english.load(QStringLiteral(":/i18n/rapport_en.qm")))
        QCoreApplication::installTranslator(&english);
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const Exit &exit) {
        const auto line = exit.sentence.simplified().toUtf8();
        std::fprintf(stderr, "%s\n", line.constData());
        return exit.code;
    }
}
