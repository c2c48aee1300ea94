// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/replycontext.h"

#include "db/entities/asset.h"
#include "db/entities/cannedtext.h"
#include "db/entities/learning.h"
#include "db/entities/voucher.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace crm {

namespace {

constexpr qsizetype longestAddress = 1800; // bytes; some mail programs cut longer ones

using Asked = QFuture<Result<QList<Record>>>;

Query newest(const Entity &entity, const Id &serviceCase, const Filter &that)
{
    return {&entity, Filter::all({Filter::refers("service_case", serviceCase), that}), {{"rid", true}}, 1};
}

/// What a customer can be assured of: not what was given up or did not work.
Filter holdsGood()
{
    return Filter::all({Filter::compare("status", Filter::In,
                            {QStringLiteral("open"), QStringLiteral("done"), QStringLiteral("checked")}),
        Filter::any({Filter::compare("effect", Filter::NotEqual, {QStringLiteral("not_effective")}),
            Filter::compare("effect", Filter::IsNull)})});
}

/// Left behind once the mail program has read them: nobody else's business, and not for ever.
void removeOldMessages(const QDateTime &now)
{
    const QDir folder = QDir::temp();
    for (const auto &file : folder.entryInfoList({QStringLiteral("rapport-*.eml")}, QDir::Files))
        if (file.isWritable() && file.lastModified() < now.addDays(-1))
            QFile::remove(file.filePath());
}

} // namespace

Answer<Result<ReplyContext>> readReplyContext(Store &store, const Record &c)
{
    QByteArrayList names{"person", "organisation", "product", "asset", "cause"};
    QList<Asked> asked;
    for (const auto &name : std::as_const(names))
        asked.append(store.fetch(c.entity().field(name)->target(), {c.reference(name)}));
    asked.append(store.fetch(User::entity(), {store.user()}));
    asked.append(store.records(newest(CorrectiveAction::entity(), c.id, holdsGood())));
    asked.append(store.records(newest(Voucher::entity(), c.id, Filter::equals("status", QStringLiteral("issued")))));
    asked.append(store.records({&CannedAnswer::entity()}));
    names += QByteArrayList{"user", "action", "voucher"};
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([names](const QList<Asked> &answers) -> Result<ReplyContext> {
            ReplyContext context;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto found = answers[i].result();
                if (!found)
                    return found.error();
                if (i == names.size())
                    context.answers = *found;
                else if (!found->isEmpty())
                    context.linked.insert(names[i], found->first());
            }
            return context;
        });
}

ResponseFacts factsOf(const Record &c, const QHash<QByteArray, Record> &linked)
{
    const auto titleOf = [&](const char *name) {
        const auto record = linked.value(name);
        return record.isValid() ? record.title() : QString();
    };
    ResponseFacts facts{.name = titleOf("person"),
        .subject = c.text("subject"),
        .cause = titleOf("cause"),
        .action = titleOf("action"),
        .me = titleOf("user")};
    if (const auto action = linked.value("action"); action.isValid()) {
        facts.actionDue = FieldTraits<QDate>::load(action.value("due_on"));
        facts.isActionDone = action.text("status") != u"open";
    }
    if (const auto voucher = linked.value("voucher"); voucher.isValid())
        facts.gesture = QCoreApplication::translate("crm::Answering", "voucher %1 over %2")
                            .arg(voucher.text("code"),
                                formatAmount(voucher.value("value").toLongLong(), voucher.text("currency"), true));
    return facts;
}

Result<QUrl> letterUrl(const OutgoingReply &reply, const QDateTime &now)
{
    const auto address = mailtoOf(reply);
    if (reply.files.isEmpty() && address.toEncoded().size() <= longestAddress)
        return address;
    const auto message = messageOf(reply, now);
    if (!message)
        return message.error();
    removeOldMessages(now);
    const auto path = QDir::temp().filePath(QStringLiteral("rapport-%1.eml").arg(Id::make().text()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(*message) != message->size() || !file.commit())
        return Error{Error::Storage,
            QCoreApplication::translate("crm::Answering", "The mail could not be written to %1.").arg(path),
            file.errorString()};
    return QUrl::fromLocalFile(path);
}

} // namespace crm
