// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/service/replycontext.h"
#include "ui/kit/cards.h"
#include "ui/service/lastlook.h"
#include "ui/service/replybox.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextCursor>
#include <QVBoxLayout>

namespace crm {

QWidget *ReplyBox::buildLetter()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *address = new QHBoxLayout;
    m_recipient = new QLineEdit;
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_recipient->setAccessibleName(tr("Recipient"));
    m_recipient->setPlaceholderText(tr("To"));
    m_subject = new QLineEdit;
    m_subject->setObjectName(QStringLiteral("replySubject"));
    m_subject->setAccessibleName(tr("Subject of the mail"));
    m_subject->setPlaceholderText(tr("Subject"));
    address->addWidget(m_recipient, 2);
    address->addWidget(m_subject, 3);
    m_fileRows = new QVBoxLayout;
    m_fileRows->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    auto *attach = makeButton(tr("Attach…"), QStringLiteral("paperclip"));
    auto *look = makeButton(tr("Look and send…"), QStringLiteral("send"), "primary");
    look->setObjectName(QStringLiteral("lookAndSend"));
    buttons->addWidget(attach);
    buttons->addStretch();
    buttons->addWidget(look);
    column->addLayout(address);
    column->addLayout(m_fileRows);
    column->addLayout(buttons);
    column->addWidget(makeOtherWays(), 0, Qt::AlignTrailing);
    connect(m_recipient, &QLineEdit::textEdited, this, &ReplyBox::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &ReplyBox::edited);
    connect(attach, &QPushButton::clicked, this, &ReplyBox::askForFiles);
    connect(look, &QPushButton::clicked, this, &ReplyBox::lookAndSend);
    return box;
}

QWidget *ReplyBox::makeOtherWays()
{
    auto *button = makeButton(tr("Told in another way"), QStringLiteral("message"), "link");
    button->setObjectName(QStringLiteral("toldOtherwise"));
    button->setToolTip(plainToolTip(tr("Note that the customer has this answer already, and how")));
    auto *menu = new QMenu(button);
    for (const auto &choice : choicesOf<AcknowledgedHow>())
        if (const auto how = AcknowledgedHow(choice.value); how != AcknowledgedHow::NotYet)
            menu->addAction(ServiceCase::tr(choice.label), this, [this, how] { tellOtherwise(how); });
    button->setMenu(menu);
    return button;
}

void ReplyBox::lookAndSend()
{
    fillKnown();
    const auto obstacles = obstaclesTo(reply());
    showObstacles(obstacles);
    if (!obstacles.isEmpty())
        return showPlaceholder();
    auto *look = new LastLook(reply(), this);
    connect(look, &QDialog::accepted, this, [this, look] { send(look->reply()); });
    look->open();
}

/// Marks the first one that nothing has filled: the next key replaces it.
void ReplyBox::showPlaceholder()
{
    const auto pattern = placeholderPattern();
    if (const auto at = pattern.match(m_text->toPlainText()); at.hasMatch()) {
        auto cursor = m_text->textCursor();
        cursor.setPosition(int(at.capturedStart()));
        cursor.setPosition(int(at.capturedEnd()), QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_text->setFocus();
    } else if (const auto in = pattern.match(m_subject->text()); in.hasMatch()) {
        m_subject->setSelection(int(in.capturedStart()), int(in.capturedLength()));
        m_subject->setFocus();
    }
}

void ReplyBox::send(const OutgoingReply &reply)
{
    const auto url = letterUrl(reply, QDateTime::currentDateTime());
    if (!url) // said here, and gone with what comes next
        return showObstacles({url.error().message});
    if (!m_open(*url))
        return showObstacles({tr("There is no mail program to open the reply with.")});
    m_workspace.commit(sendReply(m_case, reply, QDateTime::currentDateTimeUtc()),
        [this](const Result<ChangeSet> &done) { finish(done); });
}

/// By phone, by letter, with another program: that is an answer as well.
void ReplyBox::tellOtherwise(AcknowledgedHow how)
{
    fillKnown();
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return ask(tr("Write down what the customer was told."));
    m_workspace.commit(answeredOtherwise(m_case, how, text, QDateTime::currentDateTimeUtc()),
        [this](const Result<ChangeSet> &done) { finish(done); });
}

void ReplyBox::finish(const Result<ChangeSet> &done)
{
    if (!done)
        return m_workspace.fail(done.error());
    showObstacles({});
    m_files.clear();
    showFiles();
    forgetParts();
    m_recipient->setModified(false);
    m_subject->setModified(false);
    emit sent();
}

void ReplyBox::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ReplyBox::attach);
    dialog->open();
}

void ReplyBox::attach(const QStringList &paths)
{
    for (const auto &path : paths)
        if (!m_files.contains(path))
            m_files.append(path);
    showFiles();
    emit edited();
}

void ReplyBox::showFiles()
{
    while (auto *item = m_fileRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &path : std::as_const(m_files)) {
        auto *button
            = makeButton(tr("%1 – remove").arg(QFileInfo(path).fileName()), QStringLiteral("paperclip"), "link");
        connect(button, &QPushButton::clicked, this, [this, path] {
            m_files.removeAll(path);
            emit edited();
            QMetaObject::invokeMethod(this, &ReplyBox::showFiles, Qt::QueuedConnection); // not while it is clicked
        });
        m_fileRows->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace crm
