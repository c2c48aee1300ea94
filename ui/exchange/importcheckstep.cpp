// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importcheckstep.h"

#include "models/exchange/importsessionmodels.h"
#include "ui/exchange/importtables.h"
#include "ui/kit/cards.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>

namespace crm {

namespace {

QString rejectsBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(ImportCheckStep::tr("%1 (rejected rows).csv").arg(file.completeBaseName()));
}

} // namespace

ImportCheckStep::ImportCheckStep(QWidget *parent)
    : ImportStep(parent)
    , m_banner(new Banner)
    , m_along(new Label({}, TextStyle::Small, Ink::Muted))
    , m_progress(new QProgressBar)
{
    m_along->setObjectName("madeAlong");
    m_along->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(6));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Checking the whole file"));
    auto keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // the page must not jump
    m_progress->setSizePolicy(keeps);
    auto *right = new QHBoxLayout;
    right->setSpacing(spacing::large);
    right->addWidget(makeRows(), 1);
    right->addWidget(makeOptions());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_banner);
    column->addWidget(makeFigures());
    column->addWidget(m_along);
    column->addWidget(m_progress);
    column->addLayout(right, 1);
}

QWidget *ImportCheckStep::makeFigures()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    const auto add = [row](const QString &title, const char *name) {
        auto *card = new KpiCard(title);
        card->setObjectName(name);
        row->addWidget(card, 1);
        return card;
    };
    m_created = add(tr("New"), "figureCreated");
    m_updated = add(tr("Updated"), "figureUpdated");
    m_skipped = add(tr("Nothing new"), "figureSkipped");
    m_rejected = add(tr("Rejected"), "figureRejected");
    return box;
}

QWidget *ImportCheckStep::makeRows()
{
    m_table = new QTableView;
    m_table->setObjectName("importPreview");
    prepareTable(m_table, new CellDelegate(m_table), tr("Rows as they will be stored"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problem = new Label({}, TextStyle::Body, Ink::Muted);
    m_problem->setObjectName("problemText");
    m_problem->setWordWrap(true);
    m_next = makeButton(tr("Next problem  F8"), "alert-triangle");
    m_next->setObjectName("nextProblem");
    connect(m_next, &QPushButton::clicked, this, &ImportCheckStep::showNextProblem);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_next);
    auto *card = inCard(m_table);
    static_cast<QVBoxLayout *>(card->layout())->addLayout(foot);
    return card;
}

QWidget *ImportCheckStep::makeOptions()
{
    auto *card = makeFrame("card");
    card->setFixedWidth(scaled(290));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    const auto heading = [column](const QString &text) {
        column->addWidget(new Label(text, TextStyle::Body, Ink::Text, QFont::DemiBold));
    };
    heading(tr("What is there already"));
    m_onMatch = new QComboBox;
    m_onMatch->setObjectName("onMatch");
    m_onMatch->setAccessibleName(tr("What is there already"));
    m_onMatch->addItem(tr("Fill in what is blank"), int(OnMatch::FillBlanks));
    m_onMatch->addItem(tr("Overwrite with the file"), int(OnMatch::Overwrite));
    m_onMatch->addItem(tr("Leave as it is"), int(OnMatch::Skip));
    m_onMatch->addItem(tr("Add once more"), int(OnMatch::Create));
    column->addWidget(m_onMatch);
    column->addSpacing(spacing::medium);
    heading(tr("Rows that cannot go in"));
    m_keepGood = new QRadioButton(tr("&Import the good rows"));
    m_keepGood->setObjectName("keepGood");
    m_keepGood->setChecked(true);
    m_allOrNothing = new QRadioButton(tr("Write &nothing at all"));
    m_allOrNothing->setObjectName("allOrNothing");
    m_writesRejects = new QCheckBox(tr("&Write them to a file, with reasons"));
    m_writesRejects->setChecked(true);
    for (auto *widget : std::initializer_list<QWidget *>{m_keepGood, m_allOrNothing, m_writesRejects})
        column->addWidget(widget);
    column->addLayout(makeRejectsRow());
    column->addSpacing(spacing::medium);
    heading(tr("Columns that go nowhere"));
    m_keepsRest = new QCheckBox(tr("&Keep them in a note"));
    m_keepsRest->setObjectName("keepRest");
    column->addWidget(m_keepsRest);
    column->addStretch(1);
    connectOptions();
    return card;
}

QHBoxLayout *ImportCheckStep::makeRejectsRow()
{
    m_rejects = new QLineEdit;
    m_rejects->setObjectName("rejectsPath");
    m_rejects->setAccessibleName(tr("File for rejected rows"));
    auto *choose = new IconButton("folder", tr("Choose the file for rejected rows"));
    connect(choose, &IconButton::clicked, this, &ImportCheckStep::chooseRejects);
    auto *row = new QHBoxLayout;
    row->addWidget(m_rejects, 1);
    row->addWidget(choose);
    return row;
}

/// What changes the plan is checked anew.
void ImportCheckStep::connectOptions()
{
    connect(m_writesRejects, &QCheckBox::toggled, m_rejects, &QLineEdit::setEnabled);
    connect(m_allOrNothing, &QRadioButton::toggled, this, [this] { showFigures(); });
    connect(m_onMatch, &QComboBox::activated, this, [this] {
        session()->edit([this](ImportPlan &plan) { plan.onMatch = OnMatch(m_onMatch->currentData().toInt()); });
        enter();
    });
    connect(m_keepsRest, &QCheckBox::clicked, this, [this](bool isOn) {
        session()->edit([isOn](ImportPlan &plan) { plan.unmapped = isOn ? Unmapped::Note : Unmapped::List; });
        enter();
    });
}

void ImportCheckStep::setSession(ImportSession *session)
{
    ImportStep::setSession(session);
    m_rows = new ImportPreviewModel(*session, m_table);
    replaceModel(m_table, m_rows);
    m_rejects->setText(QDir::toNativeSeparators(rejectsBeside(session->path())));
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns(m_table);
        showProblem();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportCheckStep::showProblem);
    connect(session, &ImportSession::checked, this, &ImportCheckStep::showFigures);
    connect(session, &ImportSession::progressed, m_progress,
        [this](double part) { m_progress->setValue(int(part * 1000)); });
}

void ImportCheckStep::enter()
{
    const auto &plan = session()->plan();
    m_onMatch->setCurrentIndex(m_onMatch->findData(int(plan.onMatch)));
    m_keepsRest->setChecked(plan.unmapped == Unmapped::Note);
    m_progress->setValue(0);
    fitColumns(m_table);
    session()->check();
    showFigures();
    m_table->setFocus();
}

bool ImportCheckStep::mayContinue() const
{
    const bool isRefused = session() && session()->isChecked() && stopsAtReject() && session()->expected().rejected > 0;
    return session() && session()->isReady() && session()->failure().isEmpty() && !isRefused;
}

QString ImportCheckStep::rejectsPath() const
{
    return m_writesRejects->isChecked() && !stopsAtReject() ? QDir::fromNativeSeparators(m_rejects->text().trimmed())
                                                            : QString();
}

bool ImportCheckStep::stopsAtReject() const
{
    return m_allOrNothing->isChecked();
}

void ImportCheckStep::chooseRejects()
{
    auto *dialog = new QFileDialog(this, tr("File for Rejected Rows"), QFileInfo(m_rejects->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    dialog->selectFile(QFileInfo(m_rejects->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_rejects->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ImportCheckStep::showFigures()
{
    if (!session())
        return;
    const bool isKnown = session()->isChecked();
    const auto &r = session()->expected();
    const auto show = [isKnown](KpiCard *card, qint64 count) {
        card->setValue(isKnown ? QLocale().toString(count) : QStringLiteral("…"));
    };
    show(m_created, r.created);
    show(m_updated, r.updated);
    show(m_skipped, r.skipped);
    show(m_rejected, r.rejected);
    m_progress->setVisible(!isKnown && session()->failure().isEmpty());
    const auto along = alsoMade(r);
    QStringList further;
    if (isKnown && !along.isEmpty())
        further.append(tr("Made along with them: %1.").arg(along));
    if (isKnown && r.rejected > 0)
        further += r.remarks.mid(0, 2); // the banner speaks of the rows then
    m_along->setText(further.join(u' '));
    if (!session()->failure().isEmpty())
        m_banner->showMessage(Banner::Kind::Error, session()->failure());
    else if (isKnown && r.rejected > 0)
        m_banner->showMessage(Banner::Kind::Warning,
            stopsAtReject() ? tr("%n row(s) cannot go in, so nothing would be written.", nullptr, int(r.rejected))
                            : tr("%n row(s) cannot go in. The first: %1", nullptr, int(r.rejected))
                                  .arg(r.rejects.value(0).sentence()));
    else if (isKnown && !r.remarks.isEmpty())
        m_banner->showMessage(Banner::Kind::Info, r.remarks.mid(0, 2).join(u' '));
    else
        m_banner->hide();
    m_banner->setClosable(false);
    showProblem();
    emit stateChanged();
}

void ImportCheckStep::showNextProblem()
{
    const auto next = m_rows->nextProblem(m_table->currentIndex());
    if (!next.isValid())
        return;
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void ImportCheckStep::showProblem()
{
    const auto index = m_table->currentIndex();
    const auto problem = index.data(importroles::Problem).toString();
    const auto shown = m_rows->problemRows();
    m_next->setEnabled(shown > 0);
    m_problem->setInk(problem.isEmpty() ? Ink::Muted : Ink::Bad);
    if (!problem.isEmpty())
        m_problem->setText(problem);
    else if (shown > 0)
        m_problem->setText(tr("%n of the rows shown cannot go in.", nullptr, shown));
    else
        m_problem->setText(
            tr("The first %n row(s) are shown; none of them has a problem.", nullptr, m_rows->rowCount()));
}

} // namespace crm
