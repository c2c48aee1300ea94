// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/call.h"

#include <QDateTime>

#include <iostream>

namespace crm::server {

QString Call::needed(const QString &option) const
{
    if (options.value(option).isEmpty())
        throw Exit{2, QString("Say %1; “rapport-syncd --help” shows how.").arg(option)};
    return options.value(option);
}

QString Call::word(int index) const
{
    if (index >= words.size())
        throw Exit{2, "Something is missing; “rapport-syncd --help” shows how."};
    return words.at(index);
}

int Call::number(const QString &option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = options.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        throw Exit{2, QString("%1 takes a whole number from 1 on.").arg(option)};
    return number;
}

Call readCall(const QStringList &arguments)
{
    static const QStringList valued{"--data", "--organisation", "--postgres", "--role", "--team", "--name", "--address",
        "--listen", "--certificate", "--key", "--quota", "--connections-per-address", "--heads"};
    static const QStringList plain{"--help", "--behind-proxy", "--off", "--remove-on-sign-out"};
    Call call;
    for (int i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        if (!word.startsWith("--"))
            call.words.append(word);
        else if (plain.contains(word))
            call.options.insert(word, "yes");
        else if (!valued.contains(word) || i + 1 == arguments.size())
            throw Exit{2, QString("The option %1 is unknown, or its value is missing.").arg(word)};
        else
            call.options.insert(word, arguments.at(++i));
    }
    return call;
}

void print(const QString &text)
{
    std::cout << text.toStdString() << std::endl;
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace crm::server
