// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncsettings.h"

#include "db/sync/synctransport.h"
#include "ui/kit/cards.h"
#include "ui/sync/joinform.h"
#include "ui/sync/synclink.h"
#include "ui/sync/syncwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int widest = 640; // px of the 13 px design; longer lines are hard to read

/// Still belongs to the organisation, but is let in no more.
bool isShutOut(const SyncLink &link)
{
    const auto state = link.status().state;
    return state == sync::SyncState::SignedOut || (state == sync::SyncState::Waiting && link.status().isDistrusted);
}

} // namespace

SyncSettings::SyncSettings(SyncLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_heading(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_sentence(new Label({}, TextStyle::Body, Ink::Muted))
    , m_facts(makeFacts())
    , m_question(new Banner)
    , m_form(new JoinForm)
    , m_formCard(makeFrame("card"))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    addIntroduction(column);
    column->addWidget(m_facts);
    m_question->setClosable(false);
    m_question->hide();
    auto *escape
        = new QShortcut(QKeySequence(Qt::Key_Escape), m_question, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SyncSettings::stay);
    column->addWidget(m_question);
    auto *inside = new QVBoxLayout(m_formCard);
    inside->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    inside->addWidget(m_form);
    column->addWidget(m_formCard);
    column->addStretch(1);
    auto *held = new QWidget;
    held->setLayout(column);
    held->setMaximumWidth(scaled(widest));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(held, 1);
    row->addStretch(0);
    connect(&link, &SyncLink::changed, this, &SyncSettings::showState);
    connect(&link, &SyncLink::joined, this, &SyncSettings::onJoined);
    connect(m_form, &JoinForm::submitted, this, [this](const sync::JoinWish &wish) {
        m_form->setBusy(true);
        m_link.join(wish);
    });
    showState();
}

void SyncSettings::addIntroduction(QVBoxLayout *column)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    m_sentence->setWordWrap(true);
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    column->addLayout(words);
}

QWidget *SyncSettings::makeFacts()
{
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    addFact(column, "member", tr("You are"));
    addFact(column, "address", tr("Server"));
    addFact(column, "certificate", tr("Certificate (SHA-256)"));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    m_signOut = makeButton(tr("Sign out…"), QStringLiteral("logout"));
    m_signOut->setObjectName("signOut");
    line->addWidget(m_signOut);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_signOut, &QPushButton::clicked, this, &SyncSettings::askToSignOut);
    return card;
}

void SyncSettings::addFact(QVBoxLayout *column, const char *name, const QString &label)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    auto *what = new Label(label, TextStyle::Small, Ink::Muted);
    what->setFixedWidth(scaled(140));
    auto *value = new Label({});
    value->setObjectName(QString::fromLatin1(name));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(what, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    column->addLayout(line);
}

void SyncSettings::showState()
{
    const auto &member = m_link.membership();
    const bool isMember = member.isMember();
    m_heading->setText(isMember ? member.organisation : tr("Work together with others"));
    m_sentence->setText(isMember
            ? tr("Your changes go to the server as soon as it can be reached, and your colleagues' come here. All of "
                 "it is in your own file, so that you can work without a network.")
            : tr("This file is on this computer alone. With an invite it joins your organisation: everybody keeps "
                 "working in their own file, also without a network, and the files agree again by themselves."));
    if (member.role == u"reader")
        m_sentence->setText(readingText());
    const bool hadFocus = m_formCard->isAncestorOf(window()->focusWidget());
    m_facts->setVisible(isMember);
    m_formCard->setVisible(!isMember || isShutOut(m_link));
    if (hadFocus && !m_formCard->isVisibleTo(this))
        m_signOut->setFocus();
    if (!isMember) {
        m_question->hide();
        return;
    }
    const auto fact = [this](const char *name) { return findChild<QLabel *>(QString::fromLatin1(name)); };
    fact("member")->setText(
        tr("%1 (login %2, %3)", "name, login, role").arg(member.name, member.login, roleText(member.role)));
    fact("address")->setText(member.server);
    fact("certificate")
        ->setText(member.fingerprint.isEmpty() ? tr("One that this computer trusts")
                                               : sync::fingerprintText(member.fingerprint));
    if (m_question->isVisible())
        m_question->setMessage(signingOutText());
}

/// With what would be lost, as of this moment.
QString SyncSettings::signingOutText() const
{
    const auto status = m_link.status();
    QStringList sentences;
    if (status.pending > 0)
        sentences.append(tr("Changes that are not with the server yet: %1.").arg(status.pending));
    if (status.files > 0)
        sentences.append(tr("Attached files that are not with the server yet: %1.").arg(status.files));
    if (m_link.membership().removesData)
        sentences.append(tr("Your organisation wants this file removed from this computer when you sign out. What is "
                            "with the server stays there; everything else in it is lost."));
    else
        sentences.append(tr("The records stay in this file. To synchronise again you need a new invite."));
    return sentences.join(u' ');
}

/// Not a dialog: whoever came here by mistake goes on elsewhere.
void SyncSettings::askToSignOut()
{
    const bool isRemoving = m_link.membership().removesData;
    m_question->showMessage(Banner::Kind::Warning, signingOutText());
    auto *stayHere = m_question->addAction(tr("Stay"));
    stayHere->setObjectName("stay");
    auto *leave = isRemoving ? m_question->addAction(tr("Sign out and remove the file"), "danger")
                             : m_question->addAction(tr("Sign out"));
    leave->setObjectName("signOutNow");
    connect(stayHere, &QPushButton::clicked, this, &SyncSettings::stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_link.leave();
    });
    stayHere->setFocus(); // whoever types on removes nothing
    m_link.recount();
}

void SyncSettings::stay()
{
    m_question->hide();
    m_signOut->setFocus();
}

void SyncSettings::onJoined(const Result<sync::Membership> &membership)
{
    if (membership)
        m_form->clear();
    else
        m_form->showError(membership.error());
}

} // namespace crm
