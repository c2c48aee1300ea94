// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importrunstep.h"

#include "db/entity/entity.h"
#include "ui/exchange/importtables.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QUrl>

namespace crm {

namespace {

/// "Deals: 8,800 imported, 12 updated, 3 rejected."
QString sentenceOf(const ImportResult &r, const Entity &entity)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(QLocale().toString(count)));
    };
    add(r.created, ImportRunStep::tr("%1 imported"));
    add(r.updated, ImportRunStep::tr("%1 updated"));
    add(r.skipped, ImportRunStep::tr("%1 with nothing new"));
    add(r.rejected, ImportRunStep::tr("%1 rejected"));
    if (parts.isEmpty())
        return ImportRunStep::tr("The file holds no rows.");
    return ImportRunStep::tr("%1: %2.").arg(entity.tr(entity.plural), parts.join(QStringLiteral(", ")));
}

QString moreOf(const ImportResult &r)
{
    QStringList lines;
    if (const auto along = alsoMade(r); !along.isEmpty())
        lines.append(ImportRunStep::tr("Made along with them: %1.").arg(along));
    if (!r.unmapped.isEmpty())
        lines.append(ImportRunStep::tr("Left out: %1.").arg(r.unmapped.join(QStringLiteral(", "))));
    return (lines + r.remarks.mid(0, 4)).join(u'\n');
}

} // namespace

ImportRunStep::ImportRunStep(QWidget *parent)
    : ImportStep(parent)
    , m_icon(new IconLabel("file-import", 44, Ink::Accent))
    , m_sentence(new Label({}, TextStyle::Title, Ink::Text, QFont::DemiBold))
    , m_more(new Label({}, TextStyle::Body, Ink::Muted))
    , m_progress(new QProgressBar)
    , m_banner(new Banner)
{
    for (auto *label : {m_sentence, m_more}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_sentence->setObjectName("importResult");
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(420), scaled(8));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::large);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_more);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(makeActions());
    column->addStretch(3);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(spacing::medium);
    outer->addWidget(m_banner);
    outer->addWidget(card, 1);
}

QWidget *ImportRunStep::makeActions()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->addStretch(1);
    const auto add = [row](const QString &text, const char *icon, const char *name) {
        auto *button = makeButton(text, QString::fromLatin1(icon));
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    m_cancel = add(tr("Stop; write nothing"), "x", "stopImport");
    m_show = add(tr("Show them"), "eye", "showImported");
    m_rejects = add(tr("Open the rejected rows"), "file-text", "openRejects");
    m_undo = add(tr("Undo the import"), "arrow-back-up", "undoImport");
    m_undoAll = add({}, "arrow-back-up", "undoAllImports");
    row->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        session()->cancel();
        m_cancel->setEnabled(false);
    });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showRequested(session()->outcome().records); });
    connect(m_rejects, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(session()->outcome().rejectsPath)); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        session()->undo();
    });
    connect(m_undoAll, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        m_undoAll->setEnabled(false);
        emit undoAllRequested();
    });
    return box;
}

void ImportRunStep::setSession(ImportSession *session)
{
    ImportStep::setSession(session);
    connect(session, &ImportSession::progressed, this, [this](double part) { m_progress->setValue(int(part * 1000)); });
    connect(session, &ImportSession::finished, this, &ImportRunStep::showDone);
    connect(session, &ImportSession::undone, this, &ImportRunStep::showUndone);
}

void ImportRunStep::begin(const QString &rejectsPath, bool stopAtReject)
{
    showRunning();
    session()->run(rejectsPath, stopAtReject);
    m_cancel->setFocus();
    emit stateChanged();
}

void ImportRunStep::say(const QString &icon, Ink ink, const QString &sentence, const QString &more)
{
    m_icon->setIcon(icon, ink);
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleDescription(sentence);
}

void ImportRunStep::showRunning()
{
    say("file-import", Ink::Accent, tr("Importing %1…").arg(QFileInfo(session()->path()).fileName()),
        tr("You can go on working meanwhile. Nothing is written until all of it is."));
    m_banner->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    for (auto *button : {m_show, m_undo, m_undoAll, m_rejects})
        button->hide();
}

void ImportRunStep::showDone(const Result<Done> &done)
{
    m_progress->hide();
    m_cancel->hide();
    const auto &outcome = session()->outcome();
    if (!done && done.error().code == Error::Cancelled) {
        say("circle-x", Ink::Muted, tr("The import was stopped. Nothing was written."), {});
    } else if (!done) {
        say("alert-circle", Ink::Bad, tr("Nothing was imported."), done.error().message);
    } else {
        say("circle-check", Ink::Ok, sentenceOf(outcome.result, *session()->entity()), moreOf(outcome.result));
        m_show->setVisible(!outcome.records.isAll());
        m_undo->setVisible(outcome.txn != 0);
        m_undo->setEnabled(true);
        m_rejects->setVisible(!outcome.rejectsPath.isEmpty());
        m_rejects->setToolTip(plainToolTip(QDir::toNativeSeparators(outcome.rejectsPath)));
    }
    emit stateChanged();
}

void ImportRunStep::offerUndoAll(int files)
{
    m_undoAll->setText(tr("Undo all %Ln file(s)", nullptr, files));
    m_undoAll->setVisible(files > 1 && !session()->isRunning());
    if (files > 1)
        m_undo->hide(); // they are one step
    m_undoAll->setEnabled(true);
}

void ImportRunStep::showAllUndone(const Result<Done> &done)
{
    showUndone(done);
    if (done)
        m_rejects->hide();
}

void ImportRunStep::showUndone(const Result<Done> &done)
{
    for (auto *button : {m_undo, m_undoAll})
        button->setEnabled(true);
    if (!done) {
        m_banner->showMessage(Banner::Kind::Error, done.error().message);
        return;
    }
    say("arrow-back-up", Ink::Muted, tr("The import was undone."), tr("Everything is as it was before."));
    for (auto *button : {m_show, m_undo, m_undoAll})
        button->hide();
    emit stateChanged();
}

} // namespace crm
