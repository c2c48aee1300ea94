// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messages.h"

#include "db/store/store.h"
#include "models/record/clockcheck.h"
#include "ui/kit/cards.h"
#include "ui/kit/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>

namespace crm {

Q_LOGGING_CATEGORY(uiLog, "crm.ui")

Messages::Messages(Workspace &workspace, QWidget *window, Banner *banner)
    : QObject(banner)
    , m_workspace(workspace)
    , m_toasts(new ToastHost(window))
    , m_banner(banner)
{
    connect(&workspace, &Workspace::noticed, this, &Messages::showDone);
    connect(&workspace, &Workspace::failed, this, &Messages::showError);
    workspace.store().opened().then(this, [this](const Result<Done> &opened) {
        if (opened && !m_errors.contains(m_page))
            showStanding();
    });
    connect(&workspace.store(), &Store::rightsChanged, this, [this] {
        if (!m_errors.contains(m_page))
            showStanding();
    });
    connect(m_banner, &Banner::closed, this, [this] {
        if (m_errors.remove(m_page) == 0)
            m_clockSentence.clear();
    });
}

/// What is to be known while nothing has failed.
void Messages::showStanding()
{
    const auto &store = m_workspace.store();
    if (store.isFileReadOnly())
        m_banner->showMessage(
            Banner::Kind::Info, tr("This file can only be read. What you change here cannot be saved."));
    else if (!m_clockSentence.isEmpty())
        showClock();
    else if (store.isReader())
        m_banner->showMessage(Banner::Kind::Info,
            tr("You are a reader in this organisation: you may look at everything here and change nothing. Ask its "
               "administrator if you are to."));
    else
        m_banner->hide();
}

/// A step that was done under a clock set ahead would warn until that day: whoever knows better says so once.
void Messages::showClock()
{
    m_banner->showMessage(Banner::Kind::Warning, m_clockSentence);
    connect(m_banner->addAction(tr("The clock is right")), &QAbstractButton::clicked, this, [this] {
        m_workspace.store().explainSteps().then(this, [this](const Result<Done> &done) {
            if (!done)
                return showError(done.error());
            m_clockSentence.clear();
            if (!m_errors.contains(m_page))
                showStanding();
        });
    });
}

void Messages::compareClock(const QDateTime &now)
{
    changedAhead(m_workspace.store(), now).then(this, [this, now](const Result<QDateTime> &ahead) {
        if (!ahead || !ahead->isValid())
            return;
        const auto words
            = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
        m_clockSentence = tr("This computer's clock says %1, but this file was changed at %2. Look at the clock before "
                             "you go on: days and reminders would be wrong.")
                              .arg(words(now), words(*ahead));
        if (!m_errors.contains(m_page))
            showStanding();
    });
}

void Messages::turnTo(const QByteArray &page)
{
    if (page == m_page)
        return;
    const bool hadError = m_errors.contains(m_page);
    if (m_page.isEmpty() && hadError) // it failed before there was a page
        m_errors.insert(page, m_errors.take(m_page));
    m_page = page;
    if (const auto error = m_errors.constFind(page); error != m_errors.cend())
        show(*error);
    else if (hadError)
        showStanding();
}

Messages::~Messages()
{
    delete m_toasts;
}

void Messages::offer(const QString &sentence, const QString &actionText, std::function<void()> action)
{
    m_toasts->post({.sentence = sentence, .actionText = actionText, .action = std::move(action), .isOffer = true});
}

bool Messages::withdraw(const QString &sentence)
{
    return m_toasts->withdraw(sentence);
}

bool Messages::dismissToast()
{
    if (!m_toasts->isVisible())
        return false;
    m_toasts->dismiss();
    return true;
}

void Messages::showDone(const QString &sentence, qint64 undoTxn, const AnyRef &made)
{
    if (sentence.isEmpty())
        return;
    Toast toast{.sentence = sentence};
    if (undoTxn != 0) {
        toast.actionText = tr("Undo");
        toast.action = [this, undoTxn] { takeBack(undoTxn); };
    }
    if (!made.isNull()) {
        toast.leadText = tr("Show");
        toast.lead = [this, made] { m_workspace.open(made); };
    }
    m_toasts->post(toast);
}

void Messages::takeBack(qint64 txn)
{
    m_workspace.store().revert(txn).then(this, [this](const Result<ChangeSet> &done) {
        if (done)
            m_toasts->post({.sentence = tr("Undone: %1").arg(done->label)});
        else
            showError(done.error());
    });
}

void Messages::showError(const Error &error)
{
    if (error.code == Error::Cancelled)
        return;
    qCWarning(uiLog).noquote() << "failed with code" << error.code << error.detail;
    m_errors.insert(m_page, error);
    show(error);
}

void Messages::show(const Error &error)
{
    auto sentences = QStringList(error.message);
    for (const auto &problem : error.problems)
        if (!sentences.contains(problem.message))
            sentences += problem.message;
    m_banner->showMessage(Banner::Kind::Error, sentences.join(u' '));
    m_banner->setClosable(true);
    if (error.detail.isEmpty())
        return;
    connect(m_banner->addAction(tr("Copy details")), &QAbstractButton::clicked, m_banner,
        [text = error.message + u'\n' + error.detail] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace crm
