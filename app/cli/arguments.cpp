// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/cli.h"

#include <QCoreApplication>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

} // namespace

Arguments readArguments(const QStringList &given, const ArgumentRules &rules)
{
    Arguments read;
    bool isOver = false;
    for (int i = 0; i < given.size(); ++i) {
        const auto &word = given.at(i);
        if (isOver || !word.startsWith("--") || word.size() == 2) {
            if (!isOver && word == "--")
                isOver = true;
            else
                read.words.append(word);
            continue;
        }
        const auto name = word.mid(2).section(u'=', 0, 0).toLatin1();
        if (rules.flags.contains(name) && !word.contains(u'=')) {
            read.options[name].append(QString());
        } else if (!rules.valued.contains(name)) {
            wrongUsage(Text::tr("The option %1 is unknown here.").arg(word));
        } else if (word.contains(u'=')) {
            read.options[name].append(word.section(u'=', 1));
        } else if (++i < given.size()) {
            read.options[name].append(given.at(i));
        } else {
            wrongUsage(Text::tr("The option %1 needs a value.").arg(word));
        }
    }
    if (read.words.size() < rules.least)
        wrongUsage(Text::tr("Something is missing behind the command."));
    if (read.words.size() > rules.most)
        wrongUsage(Text::tr("“%1” is too much here.").arg(read.words.at(rules.most)));
    return read;
}

int Arguments::number(const QByteArray &option, int fallback, int least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const auto number = value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        wrongUsage(Text::tr("--%1 takes a whole number from %2.").arg(QString::fromLatin1(option)).arg(least));
    return number;
}

QByteArray Arguments::choice(const QByteArray &option, const QByteArray &fallback, const QByteArrayList &choices) const
{
    const auto given = has(option) ? value(option).toUtf8() : fallback;
    if (!choices.contains(given))
        wrongUsage(
            Text::tr("--%1 is one of %2.").arg(QString::fromLatin1(option), QString::fromLatin1(choices.join(", "))));
    return given;
}

} // namespace crm::cli
