// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotemail.h"
#include "ui/quotes/quotepage.h"

#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

// How a quote leaves the house: once, and for good.

namespace crm {

bool QuotePage::isPastItsDay() const
{
    const auto until = FieldTraits<QDate>::load(m_worksheet->quote().value("valid_until"));
    return until.isValid() && until < QDate::currentDate();
}

/// Who is written to; answers on the GUI thread, with nobody when the quote names neither company nor contact.
void QuotePage::findRecipient(std::function<void(const Record &)> then)
{
    const auto &quote = m_worksheet->quote();
    const bool isPerson = !quote.isNull("person");
    const auto &entity = isPerson ? Person::entity() : Organisation::entity();
    const auto party = quote.reference(isPerson ? "person" : "organisation");
    if (party.isNull())
        return then({});
    workspace()
        .store()
        .fetch(entity, {party})
        .then(this, [this, id = m_id, then = std::move(then)](const Result<QList<Record>> &found) {
            if (id == m_id)
                then(found ? found->value(0) : Record());
        });
}

/// What is about to be done, named: a click too many cannot be taken back.
QString QuotePage::sendQuestion(const Record &recipient, bool byMail) const
{
    const auto &quote = m_worksheet->quote();
    const auto what = quote.isNull("number") ? tr("“%1”").arg(quote.title()) : quote.text("number");
    if (!recipient.isValid())
        return byMail ? tr("Send %1, which names no recipient?").arg(what)
                      : tr("Mark %1, which names no recipient, as sent?").arg(what);
    const auto address = recipient.text("email");
    if (!byMail)
        return tr("Mark %1 to %2 as sent?", "quote, recipient").arg(what, recipient.title());
    return tr("Send %1 to %2?", "quote, recipient")
        .arg(what,
            address.isEmpty() ? tr("%1 (no e-mail address)").arg(recipient.title())
                              : tr("%1 (%2)", "recipient, e-mail address").arg(recipient.title(), address));
}

void QuotePage::askToSend(bool byMail)
{
    findRecipient([this, byMail](const Record &recipient) {
        const auto question = sendQuestion(recipient, byMail) + u' ';
        if (isPastItsDay())
            return askInSpiteOfDay(question, byMail);
        const auto what = m_worksheet->quote().isNull("number")
            ? tr("It gets its number, and can no longer be changed or taken back, only revised.")
            : tr("Once it is sent it can no longer be changed or taken back, only revised.");
        auto *yes = ask(question + what, byMail ? tr("Send with the mail program") : tr("Mark as sent"));
        connect(yes, &QPushButton::clicked, this, [this, byMail] {
            hideBanner();
            send(byMail);
        });
    });
}

void QuotePage::askInSpiteOfDay(const QString &question, bool byMail)
{
    auto *anyway
        = ask(question + tr("The day this quote is valid until has passed: it would be expired as soon as it is sent."),
            tr("Send it all the same"));
    connect(anyway, &QPushButton::clicked, this, [this, byMail] { sendNow(byMail); });
}

void QuotePage::send(bool byMail)
{
    if (isPastItsDay())
        return askInSpiteOfDay({}, byMail);
    sendNow(byMail);
}

void QuotePage::sendNow(bool byMail)
{
    save([this, byMail] {
        if (!m_quote.isNull("number"))
            return issue(byMail);
        workspace()
            .store()
            .commit(crm::numberQuote(m_quote))
            .then(this, [this, byMail, id = m_id](const Result<ChangeSet> &done) {
                if (!done)
                    showRefusal(done.error());
                else if (id == m_id)
                    issue(byMail);
            });
    });
}

void QuotePage::issue(bool byMail)
{
    store(sendQuote(m_quote), [this, byMail] {
        m_wantsMail = byMail; // the document of what is stored then, without “draft” on it
    });
}

void QuotePage::mail()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const auto path = folder.filePath(documentName(m_quote));
    if (!printTo(path))
        return;
    findRecipient([this, path](const Record &to) {
        const auto number = m_quote.text("number");
        const auto company = m_letterhead.isValid() ? m_letterhead.title() : QString();
        openMail(
            {.to = to.isValid() ? to.text("email") : QString(),
                .subject = company.isEmpty() ? tr("Quote %1").arg(number) : tr("Quote %1 from %2").arg(number, company),
                .body = tr("Please find our quote %1 attached.").arg(number),
                .attachment = path},
            this, [this, path](MailOutcome outcome) { tellMail(outcome, QDir::toNativeSeparators(path)); });
    });
}

void QuotePage::tellMail(MailOutcome outcome, const QString &file)
{
    if (outcome == MailOutcome::Attached)
        return workspace().notify(tr("Your mail program has the quote as %1.").arg(file));
    m_banner->showMessage(Banner::Kind::Warning,
        outcome == MailOutcome::WithoutFile
            ? tr("The message is open in your mail program. Attach the quote yourself: %1").arg(file)
            : tr("No mail program could be opened. The quote counts as sent; send this file yourself: %1").arg(file));
    m_banner->show();
}

} // namespace crm
