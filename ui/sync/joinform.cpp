// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/joinform.h"

#include "db/sync/synctransport.h"
#include "db/sync/wire/cbor.h"
#include "db/sync/wire/invite.h"
#include "ui/kit/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace crm {

JoinForm::JoinForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_fingerprint(new Label({}, TextStyle::Small, Ink::Muted))
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
    , m_join(makeButton(tr("Join"), QStringLiteral("login"), "primary"))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(spacing::large);
    m_form->setVerticalSpacing(spacing::medium);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_code = addField(m_form, "code", tr("&Invite"));
    m_code->setPlaceholderText(QStringLiteral("RAPPORT-…"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setMinimumWidth(scaled(440)); // a form keeps room for the lines of the narrowest width
    m_fingerprint->setObjectName("fingerprint");
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(m_fingerprint); // over both columns: beside the longest label there is too little room for it
    m_server = addField(m_form, "server", tr("&Server"));
    m_server->setPlaceholderText(QStringLiteral("https://host:port"));
    m_login = addField(m_form, "login", tr("&Login"));
    m_password = addField(m_form, "password", tr("&Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_totp = addField(m_form, "totp", tr("Code of the &authenticator app"));
    m_totp->setInputMethodHints(Qt::ImhDigitsOnly);
    m_problem->setWordWrap(true);
    m_problem->setObjectName("problem");
    m_form->addRow(m_problem);
    auto *line = new QHBoxLayout;
    line->addWidget(m_join);
    line->addStretch(1);
    m_form->addRow(QString(), line);
    m_join->setObjectName("join");
    connect(m_code, &QLineEdit::textChanged, this, &JoinForm::readCode);
    connect(m_join, &QPushButton::clicked, this, [this] { emit submitted(wish()); });
    readCode();
}

QLineEdit *JoinForm::addField(QFormLayout *form, const char *name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &JoinForm::showState);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_join->isEnabled())
            emit submitted(wish());
    });
    return field;
}

sync::JoinWish JoinForm::wish() const
{
    return {m_code->text(), m_server->text().trimmed(), m_login->text().trimmed(), m_password->text(),
        m_totp->text().remove(u' ')};
}

/// The invite says where the server is, how to know it, and for whom it is.
void JoinForm::readCode()
{
    m_isWhole = false;
    m_problem->clear();
    QString seen;
    try {
        const auto invite = sync::readInvite(m_code->text());
        m_isWhole = true;
        if (!invite.address.isEmpty())
            m_server->setText(QStringLiteral("https://") + invite.address);
        if (!invite.login.isEmpty())
            m_login->setText(invite.login);
        seen = invite.fingerprint.isEmpty() ? tr("The server has to show a certificate that this computer trusts.")
                                            : tr("The server has to show this certificate (SHA-256): %1")
                                                  .arg(sync::fingerprintText(invite.fingerprint));
    } catch (const sync::WireError &) {
        seen = m_code->text().trimmed().isEmpty()
            ? tr("Paste the invite that whoever runs the server has sent you.")
            : tr("This is not a whole invite yet. Copy all of it, from “RAPPORT-” to its end.");
    }
    m_fingerprint->setText(seen);
    showState();
}

void JoinForm::showState()
{
    const bool isFilled = m_isWhole && !m_server->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty()
        && !m_password->text().isEmpty() && (!m_asksTotp || !m_totp->text().isEmpty());
    m_join->setEnabled(isFilled && !m_isBusy);
    m_join->setText(m_isBusy ? tr("Joining…") : tr("Join"));
    m_form->labelForField(m_totp)->setVisible(m_asksTotp);
    m_totp->setVisible(m_asksTotp);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void JoinForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_problem->clear();
    if (isBusy && m_join->hasFocus())
        m_password->setFocus(); // a button that cannot be pressed would pass it on to whatever comes first
    for (auto *field : {m_code, m_server, m_login, m_password, m_totp})
        field->setReadOnly(isBusy);
    showState();
}

void JoinForm::showError(const Error &error)
{
    setBusy(false);
    m_problem->setText(error.message);
    const auto name = error.problems.isEmpty() ? QByteArray() : error.problems.first().field;
    m_asksTotp = m_asksTotp || name == "totp";
    showState();
    if (auto *field = findChild<QLineEdit *>(QString::fromLatin1(name)); field && !name.isEmpty()) {
        field->setFocus();
        field->selectAll();
    }
}

void JoinForm::clear()
{
    m_asksTotp = false;
    for (auto *field : {m_code, m_server, m_login, m_password, m_totp})
        field->clear();
    setBusy(false);
}

} // namespace crm
