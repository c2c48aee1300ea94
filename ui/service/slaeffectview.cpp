// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slaeffectview.h"

#include "db/entities/servicecase.h"
#include "db/store/store.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

static constexpr int mostSubject = 320; // px of a case's number and subject that are worth a wider window

/// Of the rows in sight, in px.
static int contentWidth(const QAbstractItemView *view, int column)
{
    return view->sizeHintForColumn(column);
}

void runOnOpenCases(Workspace &workspace, const Edit &edit, bool isStored, QObject *context,
    std::function<void(const Result<SlaEffect> &)> then)
{
    auto effect = std::make_shared<SlaEffect>();
    workspace.store()
        .batch(edit.label,
            [=](Batch &batch) {
                *effect = isStored ? applyToOpenCases(batch, edit, batch.now())
                                   : previewOnOpenCases(batch, edit, batch.now());
            })
        .then(context, [effect, then = std::move(then)](const Result<ChangeSet> &done) {
            then(done ? Result<SlaEffect>(*effect) : Result<SlaEffect>(done.error()));
        });
}

SlaEffectView::SlaEffectView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_moves(new SlaMovesModel(this))
    , m_sentence(new Label({}, TextStyle::Body, Ink::Accent))
    , m_table(new QTableView)
{
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("effect"));
    m_table->setObjectName(QStringLiteral("moves"));
    m_table->setModel(m_moves);
    prepareTable(m_table, new CellDelegate(m_table), tr("Due times that move"));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(Density::Compact));
    m_table->setMinimumHeight(scaled(120));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SlaMovesModel::Case, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto move = m_moves->moves().value(index.row());
        m_workspace.open({ServiceCase::entity().name, move.serviceCase});
    });
    clear();
}

void SlaEffectView::show(const SlaEffect &effect, const QString &remark)
{
    auto sentence = effectText(effect);
    if (effect.changed > effect.moves.size())
        sentence += u' ' + tr("The first %n are listed.", nullptr, int(effect.moves.size()));
    if (!remark.isEmpty())
        sentence += u' ' + remark;
    m_sentence->setText(sentence);
    m_moves->show(effect.moves, QTimeZone::systemTimeZone(), QDateTime::currentMSecsSinceEpoch());
    m_table->setVisible(!effect.moves.isEmpty());
    setVisible(true);
    fitColumns();
}

/// The case takes the room that is left; where there is hardly any, it still shows its number.
void SlaEffectView::fitCase()
{
    auto *header = m_table->horizontalHeader();
    auto room = m_table->viewport()->width();
    for (const auto column : {SlaMovesModel::Before, SlaMovesModel::After, SlaMovesModel::Shift})
        room -= header->sectionSize(column);
    int least = header->sectionSizeHint(SlaMovesModel::Case);
    const auto metrics = textMetrics(TextStyle::Body, QFont::DemiBold);
    for (const auto &move : m_moves->moves())
        least = qMax(least, metrics.horizontalAdvance(move.number + QStringLiteral("  …")) + scaled(24));
    header->setSectionResizeMode(SlaMovesModel::Case, room >= least ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (room < least)
        header->resizeSection(SlaMovesModel::Case, least);
}

bool SlaEffectView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitCase();
    return QWidget::eventFilter(watched, event);
}

/// What moves and by how much is never cut.
void SlaEffectView::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    for (const auto column : {SlaMovesModel::Before, SlaMovesModel::After, SlaMovesModel::Shift})
        header->resizeSection(column, qMax(header->sectionSizeHint(column), contentWidth(m_table, column)));
    fitCase();
}

void SlaEffectView::widenWindow()
{
    auto wanted = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth()
        + qMin(contentWidth(m_table, SlaMovesModel::Case), scaled(mostSubject));
    for (const auto column : {SlaMovesModel::Before, SlaMovesModel::After, SlaMovesModel::Shift})
        wanted += m_table->columnWidth(column);
    auto *around = window();
    const auto room = around->screen()->availableGeometry().width();
    if (const auto lacking = wanted - width(); lacking > 0)
        around->resize(qMax(around->width(), qMin(around->width() + lacking, room)), around->height());
}

void SlaEffectView::clear()
{
    m_sentence->clear();
    m_moves->show({}, QTimeZone::utc(), 0);
    hide();
}

QString SlaEffectView::sentence() const
{
    return m_sentence->text();
}

} // namespace crm
