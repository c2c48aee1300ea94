// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/reasonpopover.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int shownReasons = 6;

} // namespace

ReasonPopover::ReasonPopover(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold))
    , m_edit(new QLineEdit)
    , m_problem(new Label(tr("Say in a word or two why: reports count by it."), TextStyle::Small, Ink::Bad))
    , m_list(new QListWidget)
    , m_competitor(new QComboBox)
    , m_confirm(makeButton({}, {}, "primary"))
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("reason_popover"));
    m_title->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("reason"));
    m_edit->setAccessibleName(tr("Reason"));
    m_edit->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setAccessibleName(tr("Reasons given lately"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_competitor->setObjectName(QStringLiteral("competitor"));
    m_competitor->setAccessibleName(tr("Competitor"));
    m_competitor->setEditable(true);
    m_competitor->setInsertPolicy(QComboBox::NoInsert);
    m_competitor->lineEdit()->setAccessibleName(tr("Competitor"));
    m_competitor->lineEdit()->setPlaceholderText(tr("Competitor, if there was one"));
    auto *cancel = makeButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    for (auto *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_edit),
             static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_competitor)})
        column->addWidget(widget);
    column->addLayout(buttons);
    setFixedWidth(scaled(320));
    hide();
    // Not a popup window: those close when the program loses the screen for a moment, and the words would be gone.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &ReasonPopover::showMatching);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { m_edit->setText(item->text()); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ReasonPopover::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonPopover::confirm);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void ReasonPopover::ask(const QString &deal, const Stage &stage, const QPoint &global)
{
    const bool isWon = stage.type == StageType::Won;
    const auto title = isWon ? tr("Why was “%1” won?").arg(deal) : tr("Why was “%1” lost?").arg(deal);
    m_title->setText(title);
    setAccessibleName(title);
    m_edit->setPlaceholderText(
        isWon ? tr("Such as: quality, price, reference") : tr("Such as: price, timing, competitor"));
    m_confirm->setText(isWon ? tr("Mark as won") : tr("Mark as lost"));
    m_needsReason = stage.type == StageType::Lost;
    m_problem->hide();
    m_edit->clear();
    setSuggestions({});
    setCompetitors({}, {});
    m_isAsking = true;
    const auto bounds
        = parentWidget()->rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    const auto at = parentWidget()->mapFromGlobal(global);
    move(qBound(bounds.left(), at.x() - width() / 2, qMax(bounds.left(), bounds.right() - width())),
        qBound(bounds.top(), at.y(), qMax(bounds.top(), bounds.bottom() - scaled(320))));
    raise();
    show();
    m_edit->setFocus();
}

void ReasonPopover::setSuggestions(const QStringList &reasons)
{
    m_reasons = reasons;
    showMatching();
}

void ReasonPopover::showMatching()
{
    m_list->clear();
    for (const auto &reason : m_reasons)
        if (m_list->count() < shownReasons && reason.contains(m_edit->text(), Qt::CaseInsensitive))
            m_list->addItem(reason);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(m_list->count() * qMax(1, m_list->sizeHintForRow(0)) + spacing::tiny);
    adjustSize();
}

void ReasonPopover::setCompetitors(const QList<Competitor> &competitors, const Id &current)
{
    const auto typed = m_competitor->currentText();
    m_competitors = competitors;
    m_competitor->clear();
    int place = -1;
    for (const auto &competitor : competitors) {
        if (competitor.id == current)
            place = m_competitor->count();
        m_competitor->addItem(competitor.name);
    }
    m_competitor->setCurrentIndex(place);
    if (place < 0)
        m_competitor->setEditText(competitors.isEmpty() ? QString() : typed);
}

Ending ReasonPopover::ending() const
{
    Ending ending{.reason = m_edit->text()};
    const auto name = m_competitor->currentText().simplified();
    if (name.isEmpty())
        return ending;
    for (const auto &competitor : m_competitors)
        if (competitor.name.compare(name, Qt::CaseInsensitive) == 0)
            ending.competitor = competitor;
    if (ending.competitor.id.isNull()) {
        ending.competitor = {.id = Id::make(), .name = name};
        ending.isNewCompetitor = true;
    }
    return ending;
}

void ReasonPopover::confirm()
{
    const auto given = ending();
    const bool isMissing = m_needsReason && given.reason.trimmed().isEmpty();
    m_problem->setVisible(isMissing);
    adjustSize();
    if (isMissing)
        return m_edit->setFocus();
    m_isAsking = false;
    hide();
    emit confirmed(given);
}

bool ReasonPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
        const auto row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
        m_edit->setText(m_list->currentItem()->text());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReasonPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return confirm();
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

void ReasonPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (std::exchange(m_isAsking, false))
        emit cancelled();
}

} // namespace crm
