// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importwizard.h"

#include "ui/exchange/importcheckstep.h"
#include "ui/exchange/importcolumnsstep.h"
#include "ui/exchange/importfilestep.h"
#include "ui/exchange/importformatstep.h"
#include "ui/exchange/importrunstep.h"
#include "ui/exchange/importvaluesstep.h"
#include "ui/exchange/steprail.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace crm {

ImportWizard::ImportWizard(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_queue(workspace.store())
    , m_file(new ImportFileStep(m_queue))
    , m_check(new ImportCheckStep)
    , m_run(new ImportRunStep)
{
    setObjectName("importWizard");
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    setMinimumSize(scaled(900), scaled(600));
    m_pages = new QStackedWidget;
    for (auto *step : std::initializer_list<ImportStep *>{
             m_file, new ImportFormatStep, new ImportColumnsStep, new ImportValuesStep, m_check, m_run})
        addStep(step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addWidget(makeBody(), 1);
    addKeys();
    connect(&m_queue, &ImportQueue::changed, this, &ImportWizard::showState);
    connect(m_run, &ImportRunStep::showRequested, this, &ImportWizard::showRecords);
    connect(m_run, &ImportRunStep::undoAllRequested, &m_queue, &ImportQueue::undoAll);
    connect(&m_queue, &ImportQueue::undone, m_run, &ImportRunStep::showAllUndone);
    go(File);
}

ImportWizard *ImportWizard::open(
    Workspace &workspace, const QStringList &files, QWidget *parent, const QByteArray &expected)
{
    auto *wizard = new ImportWizard(workspace, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    const auto room = parent ? parent->window()->size() : QSize(1200, 780);
    const auto screen = wizard->screen()->availableSize() - QSize(0, scaled(40)); // and the window's frame
    wizard->resize(room.boundedTo(screen).expandedTo(wizard->minimumSize()));
    wizard->m_goesOnWhenRead = !files.isEmpty();
    wizard->m_queue.expect(expected);
    wizard->addFiles(files);
    wizard->QDialog::open();
    return wizard;
}

void ImportWizard::addStep(ImportStep *step)
{
    m_steps.append(step);
    m_pages->addWidget(step);
    connect(step, &ImportStep::stateChanged, this, &ImportWizard::showState);
}

QWidget *ImportWizard::makeRail()
{
    QStringList names;
    for (const auto *step : std::as_const(m_steps))
        names.append(step->title());
    m_rail = new StepRail(names);
    auto *frame = makeFrame("sidebar");
    frame->setFixedWidth(scaled(232));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(spacing::large, spacing::huge, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(new Label(tr("Import"), TextStyle::Title, Ink::Text, QFont::DemiBold));
    column->addWidget(m_rail);
    column->addStretch(1);
    return frame;
}

QWidget *ImportWizard::makeBody()
{
    m_fileName = new Label({}, TextStyle::Small, Ink::Muted);
    m_title = new Label({}, TextStyle::Title, Ink::Text, QFont::DemiBold);
    m_hint = new Label({}, TextStyle::Body, Ink::Muted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_fileName);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::tiny);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addSpacing(spacing::medium);
    column->addWidget(m_pages, 1);
    column->addSpacing(spacing::medium);
    column->addWidget(makeFoot());
    return body;
}

QWidget *ImportWizard::makeFoot()
{
    m_close = makeButton(tr("Cancel"), {}, "flat");
    m_close->setObjectName("closeWizard");
    m_back = makeButton(tr("&Back"), {});
    m_back->setObjectName("back");
    m_next = makeButton(tr("Continue"), {}, "primary");
    m_next->setObjectName("next");
    for (auto *button : {m_close, m_back, m_next})
        button->setAutoDefault(false); // Enter belongs to the tables
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    return box;
}

void ImportWizard::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
            QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] {
            if (m_next->isEnabled())
                goOn();
        });
    add({QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] {
        if (m_back->isVisible() && m_back->isEnabled())
            goBack();
    });
    add({QKeySequence(Qt::Key_F8)}, [this] {
        if (step() == Check)
            m_check->showNextProblem();
    });
    add({QKeySequence(QKeySequence::Paste)}, [this] {
        if (step() == File)
            m_file->paste();
    });
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportWizard::addFiles(const QStringList &files)
{
    m_queue.add(files);
}

/// Cards name their fields themselves: there is nothing to settle before the check.
QList<int> ImportWizard::skipped() const
{
    return m_session && m_session->holdsCards() ? QList<int>{Format, Columns, Values} : QList<int>{};
}

void ImportWizard::take(ImportSession *session)
{
    if (session == m_session)
        return;
    m_session = session;
    for (auto *step : std::as_const(m_steps))
        step->setSession(session);
}

void ImportWizard::go(Step step)
{
    m_pages->setCurrentIndex(step);
    m_rail->setSkipped(skipped());
    m_rail->setCurrent(step);
    if (m_session || step == File)
        m_steps.at(step)->enter();
    showState();
}

void ImportWizard::startNext()
{
    if (const auto row = m_queue.next(); row >= 0) {
        take(m_queue.session(row));
        go(m_session->holdsCards() ? Check : Format);
    }
}

void ImportWizard::goOn()
{
    if (step() == File)
        return startNext();
    if (step() == Run)
        return m_queue.next() >= 0 ? startNext() : accept();
    if (step() != Check)
        return go(Step(step() + 1));
    go(Run);
    m_queue.join(*m_session);
    m_run->begin(m_check->rejectsPath(), m_check->stopsAtReject());
}

void ImportWizard::goBack()
{
    auto to = step() - 1;
    while (skipped().contains(to))
        --to;
    go(Step(std::max<int>(to, File)));
}

void ImportWizard::showState()
{
    if (m_goesOnWhenRead && step() == File && m_file->mayContinue() && m_queue.isRead()) {
        m_goesOnWhenRead = false;
        if (m_queue.count() == 1)
            return startNext();
    }
    const auto *current = m_steps.at(step());
    const bool isDone = step() == Run && m_session && !m_session->isRunning();
    const bool isWritten = isDone && m_session->outcome().txn != 0;
    if (isDone)
        m_run->offerUndoAll(m_queue.written());
    m_title->setText(current->title());
    m_hint->setText(current->hint());
    const auto place = m_session ? m_queue.rowOf(m_session) + 1 : 0;
    const auto name = m_session && step() != File ? QFileInfo(m_session->path()).fileName() : QString();
    m_fileName->setText(m_queue.count() > 1 && place > 0 && !name.isEmpty()
            ? tr("%1 · file %2 of %3").arg(name).arg(place).arg(m_queue.count())
            : name);
    m_back->setVisible(step() != File && !isWritten);
    m_back->setEnabled(!(m_session && m_session->isRunning()));
    m_next->setEnabled(current->mayContinue());
    m_close->setVisible(!isDone || m_queue.next() >= 0);
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    if (step() == Check)
        m_next->setText(tr("Import"));
    else if (isDone)
        m_next->setText(m_queue.next() == place - 1 ? tr("Try again")
                : m_queue.next() >= 0               ? tr("Next file: %1")
                                            .arg(QFileInfo(m_queue.session(m_queue.next())->path())
                                                     .fileName()
                                                     .replace(u'&', QStringLiteral("&&")))
                                      : tr("Done"));
    else
        m_next->setText(tr("Continue"));
}

void ImportWizard::showRecords(const Filter &filter)
{
    const auto &entity = *m_session->entity();
    m_workspace.openList(entity, filter, tr("Imported from %1").arg(QFileInfo(m_session->path()).fileName()));
    if (m_queue.next() < 0)
        accept();
}

/// While an import runs, closing means stopping it; the page then tells that nothing was written.
void ImportWizard::reject()
{
    if (m_session && m_session->isRunning())
        return m_session->cancel();
    QDialog::reject();
}

/// Escape is one step back, with all that was chosen: the button alone gives up everything.
void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && step() > File && step() < Run)
        return goBack();
    QDialog::keyPressEvent(event);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (step() == File && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    addFiles(files);
}

} // namespace crm
