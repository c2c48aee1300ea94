// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/logging.h"
#include "app/pictures.h"
#include "models/settings.h"
#include "ui/shell/shellsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

/// Pictures need no display; the platform must be chosen before there is an application to ask.
bool wantsPictures(int argc, char **argv)
{
    return std::any_of(
        argv + 1, argv + argc, [](const char *argument) { return QByteArrayView(argument).startsWith("--picture"); });
}

/// Qt ends the program with a text of its own when it finds no display. Elsewhere there always is one.
bool lacksDisplay(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
    const auto isChosen = std::any_of(
        argv + 1, argv + argc, [](const char *argument) { return QByteArrayView(argument).endsWith("-platform"); });
    return !isChosen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    return false;
#endif
}

/// What is answered on the terminal needs no display either.
bool wantsText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v" || text == "--help-all";
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription("Keeps customers, deals and complaints in one file.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("file", "The file to open; otherwise the one opened last.", "[FILE]");
    parser.addOptions({
        {"picture", "Paint the window into <file> (PNG) and end.", "file"},
        {"pictures", "Paint every page, light and dark, into <folder> and end.", "folder"},
        {"page", "The page to show.", "key"},
        {"record", "The record to show.", "entity/id"},
        {"size", "The size of the picture in pixels.", "WxH", "1280x800"},
        {"theme", "light or dark.", "name"},
        {"language", "en, de or zh_CN.", "code"},
        {"rtl", "Lay out from right to left."},
    });
}

QSize sizeOf(const QString &text)
{
    const auto parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

/// Asked for once, not for good.
void apply(const QCommandLineParser &parser, crm::Settings &settings)
{
    namespace set = crm::shellsettings;
    if (parser.isSet("theme"))
        settings.setForThisRun(set::theme, parser.value("theme"));
    if (parser.isSet("language"))
        settings.setForThisRun(set::language, parser.value("language"));
    if (parser.isSet("rtl"))
        settings.setForThisRun(set::rightToLeft, true);
}

} // namespace

int main(int argc, char **argv)
{
    const auto isPainting = wantsPictures(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (isPainting || (lacksDisplay(argc, argv) && wantsText(argc, argv)))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (lacksDisplay(argc, argv)) {
        std::fputs("There is no display to show the window on. Start it from a desktop, paint it into a file with "
                   "--picture FILE.png, or use rapport-cli.\n",
            stderr);
        return 1;
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName("Rapport");
    QCoreApplication::setApplicationVersion(RAPPORT_VERSION);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const auto paints = parser.isSet("picture") || parser.isSet("pictures");
    const auto size = sizeOf(parser.value("size"));
    if (size.width() < 1 || size.height() < 1 || parser.positionalArguments().size() > 1) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    // Pictures must not depend on what the user has chosen, nor change it.
    const std::optional<QTemporaryDir> scratch = paints ? std::make_optional<QTemporaryDir>() : std::nullopt;
    crm::Settings settings(paints ? scratch->filePath("settings.ini") : QString());
    if (!paints)
        crm::startLogging(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    apply(parser, settings);
    crm::Application application(app, settings);
    application.setAnnounces(!paints);
    std::optional<crm::Pictures> pictures;
    if (paints)
        pictures.emplace(application, settings,
            crm::PictureOptions{.file = parser.value("picture"),
                .folder = parser.value("pictures"),
                .page = parser.value("page"),
                .record = parser.value("record").trimmed(),
                .size = size});
    const auto file = parser.positionalArguments().value(0);
    if (paints && file.isEmpty())
        application.startDemo(scratch->filePath("Demo.rapport"));
    else
        application.start(file, {parser.value("page"), parser.value("record").trimmed()});
    return QApplication::exec();
}
