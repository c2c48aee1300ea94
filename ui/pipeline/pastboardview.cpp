// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pastboardview.h"

#include "db/entities/opportunity.h"
#include "ui/form/dateeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/delegates.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

static constexpr int typingPause = 400; // ms

PastBoardView::PastBoardView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_board(new PastBoard(workspace.store(), this))
    , m_today(QDate::currentDate())
    , m_empty(new EmptyState(QStringLiteral("history"), tr("No deal was open on that day.")))
{
    setObjectName(QStringLiteral("pastBoard"));
    auto *content = new QWidget;
    content->setProperty("look", "page");
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::medium);
    auto *scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_empty->setHint(tr("The stage history begins with the first move that was stored."));
    m_empty->setPrimaryAction({});
    m_empty->setSecondaryAction({});
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(buildBar());
    m_untold = new Label({}, TextStyle::Small, Ink::Muted);
    m_untold->setObjectName(QStringLiteral("untold"));
    m_untold->setWordWrap(true);
    m_untold->hide();
    column->addWidget(m_untold);
    column->addWidget(scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_board, &PastBoard::shapeChanged, this, &PastBoardView::rebuild);
    connect(m_board, &PastBoard::loaded, this, &PastBoardView::onLoaded);
    connect(m_board, &PastBoard::failed, &workspace, &Workspace::fail);
}

QWidget *PastBoardView::buildBar()
{
    auto *bar = makeFrame("card");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::small);
    static const Field day{"day", QT_TRANSLATE_NOOP("crm::Opportunity", "Day"), FieldKind::Date, Optional};
    m_day = new DateEditor(Opportunity::entity(), day);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setMinimumWidth(scaled(148));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_sum = new Label({}, TextStyle::Small, Ink::Muted);
    auto *before = new IconButton(QStringLiteral("chevron-left"), tr("The day before"));
    auto *after = new IconButton(QStringLiteral("chevron-right"), tr("The day after"));
    auto *back = makeButton(tr("Back to today"), QStringLiteral("arrow-back-up"));
    back->setObjectName(QStringLiteral("today"));
    row->addWidget(new IconLabel(QStringLiteral("history")));
    row->addWidget(new Label(tr("The pipeline as it was at the end of"), TextStyle::Body, Ink::Text, QFont::DemiBold));
    row->addWidget(before);
    row->addWidget(m_day);
    row->addWidget(after);
    row->addWidget(m_sum, 1);
    row->addWidget(back);
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(after, &QToolButton::clicked, this, [this] { step(1); });
    connect(back, &QPushButton::clicked, this, &PastBoardView::closed);
    connect(m_day, &DateEditor::edited, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &PastBoardView::showDay);
    return bar;
}

void PastBoardView::setToday(const QDate &today)
{
    m_today = today;
}

void PastBoardView::show(const PipelineShape &shape, const QDate &day)
{
    m_shape = shape;
    m_day->setValue(std::min(day, m_today).toString(Qt::ISODate));
    m_typing.stop();
    m_board->show(shape, std::min(day, m_today));
    m_day->setFocus();
}

void PastBoardView::step(int days)
{
    m_day->setValue(std::min(m_board->day().addDays(days), m_today).toString(Qt::ISODate));
    m_typing.stop();
    showDay();
}

/// The day in the field; of days to come there is no past.
void PastBoardView::showDay()
{
    const auto day = FieldTraits<QDate>::load(m_day->value());
    if (!day.isValid() || !m_day->problem().isEmpty())
        return;
    if (day > m_today)
        m_day->setValue(m_today.toString(Qt::ISODate));
    if (const auto shown = std::min(day, m_today); shown != m_board->day())
        m_board->show(m_shape, shown);
}

void PastBoardView::rebuild()
{
    m_views.clear();
    m_counts.clear();
    while (auto *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto open = m_board->shape().open();
    for (qsizetype i = 0; i < open.size(); ++i) {
        auto *head = new Label(open.at(i).name, TextStyle::Body, Ink::Text, QFont::DemiBold);
        auto *count = new Label({}, TextStyle::Small, Ink::Muted);
        auto *view = new QListView;
        view->setAccessibleName(open.at(i).name);
        view->setItemDelegate(new CardDelegate(view));
        view->setFrameShape(QFrame::NoFrame);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setUniformItemSizes(true);
        view->setMouseTracking(true);
        view->viewport()->setAutoFillBackground(false);
        view->setModel(m_board->stages().at(i));
        auto *holder = new QWidget;
        holder->setMinimumWidth(scaled(196));
        holder->setMaximumWidth(scaled(340));
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(head);
        column->addWidget(count);
        column->addWidget(view, 1);
        m_row->addWidget(holder, 1);
        m_views.append(view);
        m_counts.append(count);
        connect(view, &QListView::activated, this, [this](const QModelIndex &at) { emit openAsked(refAt(at)); });
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &at) { emit currentChanged(refAt(at)); });
    }
}

AnyRef PastBoardView::refAt(const QModelIndex &index) const
{
    const auto *stage = qobject_cast<const PastStage *>(index.model());
    return stage && index.isValid() ? AnyRef{Opportunity::entity().name, stage->deals().at(index.row()).id} : AnyRef{};
}

void PastBoardView::onLoaded()
{
    const QLocale locale;
    const auto &rates = m_board->rates();
    const auto currency = m_board->shape().pipeline.currency;
    const auto say = [&](const StageTotals &totals) {
        const auto texts = amountTexts(totals, rates, currency);
        QStringList parts{tr("%n deal(s)", nullptr, int(totals.count))};
        if (!texts.amount.isEmpty())
            parts = {tr("%1 · %2 · %3 weighted").arg(parts.first(), texts.amount, texts.weighted), texts.leftOut};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        m_counts.at(i)->setText(say(m_board->stages().at(i)->totals()));
    const auto all = m_board->all();
    m_sum->setText(say(all));
    m_sum->setToolTip(plainToolTip(amountsInFull(all, rates, currency)));
    m_untold->setText(
        tr("%n more deal(s) were open then by the days they were opened and closed on. They have no history "
           "that says in which stage.",
            nullptr, int(m_board->untold())));
    m_untold->setVisible(m_board->untold() > 0);
    m_empty->setVisible(all.count == 0);
    m_scroll->setVisible(all.count > 0);
}

void PastBoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit closed();
    QWidget::keyPressEvent(event);
}

} // namespace crm
