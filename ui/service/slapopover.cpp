// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slapopover.h"

#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"
#include "ui/kit/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

SlaPopover::SlaPopover(QWidget *parent)
    : QFrame(parent)
    , m_ledger(new LedgerModel(this))
    , m_choiceBox(new QWidget)
    , m_policy(new Label({}, TextStyle::Small, Ink::Muted))
    , m_due(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_standing(new Label({}, TextStyle::Body, Ink::Text))
    , m_internal(new Label({}, TextStyle::Small, Ink::Muted))
    , m_sentence(new Label({}, TextStyle::Body, Ink::Accent))
    , m_copy(makeButton(tr("Copy"), QStringLiteral("copy")))
    , m_table(new QTableView)
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("sla_popover"));
    setAccessibleName(tr("How the due time came about"));
    build();
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_sentence->text()); });
}

void SlaPopover::build()
{
    for (auto *label : {m_policy, m_standing, m_internal, m_sentence})
        label->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("ledger"));
    m_table->setModel(m_ledger);
    prepareTable(m_table, new CellDelegate(m_table), tr("Account of the time"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(Density::Compact));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(LedgerModel::What, QHeaderView::Stretch);
    for (const auto column : {LedgerModel::When, LedgerModel::Counted, LedgerModel::Total})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_copy->setAccessibleName(tr("Copy the sentence for the customer"));
    (new QHBoxLayout(m_choiceBox))->setContentsMargins(0, 0, 0, 0);
    auto *say = new QHBoxLayout;
    say->addWidget(m_sentence, 1);
    say->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_choiceBox);
    column->addWidget(m_due);
    column->addWidget(m_standing);
    column->addWidget(m_internal);
    column->addLayout(say);
    column->addWidget(m_table, 1);
    column->addWidget(m_policy);
}

void SlaPopover::explain(const CaseClocks &clocks, const QPoint &global)
{
    const auto *foremost = clocks.foremost();
    if (!foremost)
        return;
    m_clocks = clocks;
    m_opener = QApplication::focusWidget();
    delete m_choice;
    m_choice = new SegmentedControl(tr("Clock"));
    m_choiceBox->layout()->addWidget(m_choice);
    static_cast<QHBoxLayout *>(m_choiceBox->layout())->addStretch(1);
    m_shown.clear();
    for (const auto &c : m_clocks.clocks) {
        if (c.state == ClockState::NotApplicable)
            continue;
        m_shown.append(c.clock);
        m_choice->addSegment(clockName(c.clock));
    }
    const auto &terms = m_clocks.applied->terms;
    m_policy->setText(tr("Policy “%1”, version %2, first to match: %3. Times of %4.")
                          .arg(terms.policy)
                          .arg(terms.version)
                          .arg(matchedBecause(terms), QString::fromUtf8(terms.calendar.zone)));
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int index) { showClock(m_shown.at(index)); });
    const auto bounds
        = parentWidget()->rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    resize(qMin(scaled(840), bounds.width()), qMin(scaled(460), bounds.height()));
    const auto at = parentWidget()->mapFromGlobal(global);
    move(qBound(bounds.left(), at.x() - width() / 2, qMax(bounds.left(), bounds.right() - width())),
        qBound(bounds.top(), at.y(), qMax(bounds.top(), bounds.bottom() - height())));
    raise();
    show();
    showClock(foremost->clock);
    m_table->setFocus();
}

void SlaPopover::showClock(SlaClock clock)
{
    m_choice->setCurrentIndex(int(m_shown.indexOf(clock)));
    m_ledger->show(m_clocks, clock);
    m_table->clearSpans();
    for (int row = 0; row < m_ledger->rowCount(); ++row)
        if (m_ledger->index(row, LedgerModel::Counted).data().toString().isEmpty()
            && m_ledger->index(row, LedgerModel::Total).data().toString().isEmpty())
            m_table->setSpan(row, LedgerModel::What, 1, LedgerModel::Total - LedgerModel::What + 1);
    showFacts(m_clocks.clock(clock));
    m_table->scrollToBottom();
}

void SlaPopover::showFacts(const ClockResult &c)
{
    const auto &zone = m_clocks.applied->timetable.zone();
    m_due->setText(c.due     ? tr("Due %1").arg(whenText(*c.due, zone, m_clocks.now))
            : c.dueIfResumed ? tr("Due %1 if it goes on now").arg(whenText(*c.dueIfResumed, zone, m_clocks.now))
                             : tr("Not due"));
    m_standing->setText(standing(c, zone, m_clocks.now));
    m_standing->setInk(c.isBreached ? Ink::Bad : Ink::Text);
    QStringList more;
    if (const auto own = ownTargetText(c, zone, m_clocks.now); !own.isEmpty())
        more.append(own);
    if (c.isBreached)
        more.append(bandText(overrunBand(c)) + u'.');
    if (c.firstMet)
        more.append(tr("First solved %1, then reopened.").arg(whenText(*c.firstMet, zone, m_clocks.now)));
    if (c.rounds > 1)
        more.append(tr("Round %1, %2 missed.").arg(c.rounds).arg(c.missed));
    m_internal->setText(more.join(u' '));
    m_internal->setInk(c.isInternalMissed && !c.isBreached ? Ink::Warn : Ink::Muted);
    m_internal->setVisible(!more.isEmpty());
    m_sentence->setText(customerSentence(c, zone, m_clocks.now));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_copy->setVisible(!m_sentence->text().isEmpty());
}

QString SlaPopover::sentence() const
{
    return m_sentence->text();
}

void SlaPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

void SlaPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_opener && isAncestorOf(QApplication::focusWidget()))
        m_opener->setFocus();
    m_opener = nullptr;
}

} // namespace crm
