// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/answering.h"

#include "db/entities/voucher.h"
#include "db/store/userfiles.h"
#include "models/customer/activityedits.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace crm {

namespace {

struct Answering
{
    Q_DECLARE_TR_FUNCTIONS(crm::Answering)
};

QByteArray encodedHeader(const QString &text)
{
    const auto utf8 = text.simplified().toUtf8();
    const bool isPlain = std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return c >= 32 && c < 127; });
    return isPlain ? utf8 : "=?UTF-8?B?" + utf8.toBase64() + "?=";
}

/// Lines of 76 characters, as MIME asks (RFC 2045 §6.8).
QByteArray wrappedBase64(const QByteArray &bytes)
{
    const auto all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += 76)
        lines += all.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray textPart(const QString &body)
{
    auto text = body;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + wrappedBase64(text.toUtf8());
}

Result<QByteArray> filePart(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Storage, Answering::tr("The file %1 cannot be read.").arg(path), file.errorString()};
    const auto type = QMimeDatabase().mimeTypeForFile(QFileInfo(path)).name().toLatin1();
    const auto name = QUrl::toPercentEncoding(QFileInfo(path).fileName());
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Disposition: attachment; filename*=UTF-8''" + name + "\r\n\r\n" + wrappedBase64(file.readAll());
}

QString day(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

} // namespace

ResponseParts ResponseParts::of(const QStringList &texts)
{
    return {texts.value(0), texts.value(1), texts.value(2), texts.value(3), texts.value(4), texts.value(5)};
}

QString composedResponse(const ResponseParts &parts)
{
    QStringList paragraphs;
    for (const auto &text : parts.texts())
        if (const auto paragraph = text.trimmed(); !paragraph.isEmpty())
            paragraphs.append(paragraph);
    return paragraphs.join(QStringLiteral("\n\n"));
}

ResponseParts proposedResponse(const ResponseFacts &facts)
{
    ResponseParts parts;
    parts.salutation
        = facts.name.isEmpty() ? Answering::tr("Dear customer,") : Answering::tr("Dear %1,").arg(facts.name);
    parts.apology = Answering::tr("We are sorry for what happened: %1.").arg(facts.subject);
    if (!facts.cause.isEmpty())
        parts.explanation = Answering::tr("We have looked into it. The cause was: %1.").arg(facts.cause);
    if (!facts.action.isEmpty())
        parts.assurance = facts.isActionDone
            ? Answering::tr("So that it does not happen again we have done the following: %1.").arg(facts.action)
            : facts.actionDue.isValid()
            ? Answering::tr("So that it does not happen again we do the following by %1: %2.")
                  .arg(day(facts.actionDue), facts.action)
            : Answering::tr("So that it does not happen again we do the following: %1.").arg(facts.action);
    if (!facts.gesture.isEmpty())
        parts.gesture = Answering::tr("To make up for the trouble you receive from us: %1.").arg(facts.gesture);
    parts.closing
        = facts.me.isEmpty() ? Answering::tr("Kind regards") : Answering::tr("Kind regards") + u'\n' + facts.me;
    return parts;
}

QRegularExpression placeholderPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{\\{\\s*(?<name>[^{}\\n]*?)\\s*\\}\\}|\\{\\{\\s*[^\\s{}]*"));
    return pattern;
}

QStringList obstaclesTo(const OutgoingReply &reply)
{
    const auto placeholder = placeholderPattern();
    QStringList obstacles;
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+$"));
    if (!address.match(reply.recipient.trimmed()).hasMatch())
        obstacles.append(Answering::tr("Say to which e-mail address the reply goes."));
    if (reply.body.trimmed().isEmpty())
        obstacles.append(Answering::tr("The reply has no text."));
    QStringList names;
    for (auto it = placeholder.globalMatch(reply.body + u'\n' + reply.subject); it.hasNext();) {
        const auto match = it.next();
        const auto name = match.captured("name").isEmpty() ? match.captured() : match.captured("name");
        if (!names.contains(name))
            names.append(name);
    }
    for (const auto &name : names)
        obstacles.append(Answering::tr("The placeholder “%1” is not filled in.").arg(name));
    for (const auto &path : reply.files)
        if (!QFileInfo(path).isReadable())
            obstacles.append(Answering::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()));
    return obstacles;
}

QUrl mailtoOf(const OutgoingReply &reply)
{
    auto body = reply.body;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QUrl(QStringLiteral("mailto:%1?subject=%2&body=%3")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(reply.recipient.trimmed(), "@")),
                        encoded(reply.subject.simplified()), encoded(body)),
        QUrl::StrictMode);
}

Result<QByteArray> messageOf(const OutgoingReply &reply, const QDateTime &now)
{
    QByteArray message = "MIME-Version: 1.0\r\nX-Unsent: 1\r\n";
    message += "Date: " + now.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    message += "To: " + encodedHeader(reply.recipient.trimmed()) + "\r\n";
    message += "Subject: " + encodedHeader(reply.subject) + "\r\n";
    if (reply.files.isEmpty())
        return message + textPart(reply.body);
    const QByteArray boundary = "part-" + Id::make().text().toLatin1();
    message += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + textPart(reply.body);
    for (const auto &path : reply.files) {
        const auto part = filePart(path);
        if (!part)
            return part.error();
        message += "--" + boundary + "\r\n" + *part;
    }
    return message + "--" + boundary + "--\r\n";
}

Edit sendReply(const Record &c, const OutgoingReply &reply, const QDateTime &now)
{
    QStringList names;
    for (const auto &path : reply.files)
        names.append(QFileInfo(path).fileName());
    const CaseReply sent{.id = Id::make(),
        .serviceCase = {c.id},
        .recipient = reply.recipient.trimmed(),
        .subject = reply.subject.simplified(),
        .body = reply.body,
        .attachments = names.join(u'\n'),
        .status = ReplyStatus::Sent,
        .sentAt = now};
    Edit edit{Answering::tr("Reply to %1").arg(c.text("number")), {Record::from(sent)}};
    edit.isFinal = true;
    return edit;
}

static Channel channelOf(AcknowledgedHow how)
{
    switch (how) {
    case AcknowledgedHow::Email:
        return Channel::Email;
    case AcknowledgedHow::Letter:
        return Channel::Letter;
    case AcknowledgedHow::Person:
        return Channel::Visit;
    case AcknowledgedHow::Message:
        return Channel::Chat;
    default:
        return Channel::Call;
    }
}

Edit answeredOtherwise(const Record &c, AcknowledgedHow how, const QString &text, const QDateTime &now)
{
    auto edit = logActivity(aboutRecord(c.ref()), channelOf(how), {.text = text, .at = now});
    edit.label = Answering::tr("Answer to %1 noted").arg(c.text("number"));
    auto answered = c;
    answered.setValue("response", text);
    if (c.text("status") == u"new")
        answered.setValue("status", QStringLiteral("acknowledged"));
    if (c.text("acknowledged_how") == u"not_yet")
        answered.setValue("acknowledged_how", FieldTraits<AcknowledgedHow>::store(how));
    edit.puts.prepend(answered);
    edit.seen = {Seen{c}};
    return edit;
}

Result<Edit> redeemVoucher(Record stored, const QDate &today, const QString &redeemedFor)
{
    const auto v = stored.as<Voucher>();
    const auto refuse = [](const QString &sentence) {
        return Error{Error::Invalid, sentence, {}, {{"status", sentence}}};
    };
    if (v.status == VoucherStatus::Redeemed)
        return refuse(Answering::tr("Voucher %1 was redeemed on %2.").arg(v.code, day(v.redeemedOn)));
    if (v.status == VoucherStatus::Cancelled)
        return refuse(Answering::tr("Voucher %1 has been cancelled.").arg(v.code));
    if (v.expiresOn.isValid() && v.expiresOn < today)
        return refuse(Answering::tr("Voucher %1 expired on %2.").arg(v.code, day(v.expiresOn)));
    stored.setValue("status", QStringLiteral("redeemed"));
    stored.setValue("redeemed_on", today.toString(Qt::ISODate));
    stored.setValue("redeemed_for", FieldTraits<QString>::store(redeemedFor.trimmed()));
    return Edit{Answering::tr("Redeem voucher %1").arg(v.code), {stored}};
}

} // namespace crm
