// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotemail.h"

#include "db/entity/record.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace crm {

namespace {

/// RFC 6068 knows no attachments.
MailOutcome openWithout(const QuoteMail &mail)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(mail.to);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromUtf8(QUrl::toPercentEncoding(mail.subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromUtf8(QUrl::toPercentEncoding(mail.body)));
    url.setQuery(query);
    return QDesktopServices::openUrl(url) ? MailOutcome::WithoutFile : MailOutcome::NotOpened;
}

} // namespace

/// A number may begin with what no file name can have.
QString documentName(const Record &quote)
{
    auto name = quote.isNull("number") ? quote.title() : quote.text("number");
    for (const auto c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, u'-');
    return name.simplified() + QStringLiteral(".pdf");
}

void openMail(const QuoteMail &mail, QObject *context, std::function<void(MailOutcome)> then)
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (program.isEmpty())
        return then(openWithout(mail));
    auto *process = new QProcess(context);
    QObject::connect(process, &QProcess::finished, context, [process, mail, then](int code) {
        process->deleteLater();
        then(code == 0 ? MailOutcome::Attached : openWithout(mail));
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [process, mail, then](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // what has started ends with finished()
            return;
        process->deleteLater();
        then(openWithout(mail));
    });
    QStringList arguments{"--utf8", "--subject", mail.subject, "--body", mail.body, "--attach", mail.attachment};
    if (!mail.to.isEmpty() && !mail.to.startsWith(u'-')) // an address is never an option
        arguments.append(mail.to);
    process->start(program, arguments);
}

} // namespace crm
