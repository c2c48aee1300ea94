// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/lastlook.h"

#include "ui/kit/cards.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace crm {

LastLook::LastLook(const OutgoingReply &reply, QWidget *parent)
    : QDialog(parent)
    , m_reply(reply)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("lastLook"));
    setWindowTitle(tr("What will be sent"));
    build();
    resize(scaled(560), scaled(480));
}

void LastLook::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    auto *facts = new QFormLayout;
    const auto add = [&](const QString &name, const QString &value, const char *object) {
        auto *label = new Label(value, TextStyle::Body, Ink::Text, QFont::Medium);
        label->setObjectName(QLatin1String(object));
        label->setWordWrap(true);
        facts->addRow(new Label(name, TextStyle::Body, Ink::Muted), label);
    };
    add(tr("To"), m_reply.recipient, "look_recipient");
    add(tr("Subject"), m_reply.subject, "look_subject");
    QStringList files;
    for (const auto &path : m_reply.files)
        files.append(QStringLiteral("%1 (%2)").arg(
            QFileInfo(path).fileName(), QLocale().formattedDataSize(QFileInfo(path).size())));
    add(tr("Attachments"), files.isEmpty() ? tr("None") : files.join(u'\n'), "look_files");
    column->addLayout(facts);
    auto *text = new QPlainTextEdit(m_reply.body);
    text->setObjectName(QStringLiteral("look_text"));
    text->setAccessibleName(tr("Text that will be sent"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    auto *promise = new Label(
        tr("This and nothing else leaves the house. Internal notes stay here."), TextStyle::Small, Ink::Muted);
    promise->setWordWrap(true);
    column->addWidget(promise);
    auto *buttons = new QHBoxLayout;
    auto *back = makeButton(tr("Back to the text"));
    auto *send = makeButton(tr("Open in the mail program"), QStringLiteral("send"), "primary");
    send->setObjectName(QStringLiteral("openMail"));
    send->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(send);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace crm
