// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sync/loginprompt.h"

#include "app/cli/cli.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

QString line()
{
    std::string text;
    std::getline(std::cin, text);
    return QString::fromStdString(text).trimmed();
}

void prompt(const QString &text)
{
    std::fprintf(stderr, "%s ", qPrintable(text));
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO);
#else
    return false;
#endif
}

QString hiddenLine()
{
#ifdef Q_OS_UNIX
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    auto quiet = before;
    quiet.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    const auto text = line();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return text;
#else
    return line();
#endif
}

} // namespace

Login askForLogin()
{
    Login login;
    if (isTerminal()) {
        prompt(Text::tr("Login (Enter: as invited):"));
        login.login = line();
        prompt(Text::tr("Password:"));
        login.password = hiddenLine();
        prompt(Text::tr("Code of the authenticator (Enter: none):"));
        login.totp = line();
    } else {
        const auto first = line();
        const auto second = line();
        login = second.isEmpty() ? Login{{}, first} : Login{first, second};
        login.totp = line();
    }
    if (login.password.isEmpty())
        fail(Text::tr("Without a password nobody can join."));
    return login;
}

} // namespace crm::cli
