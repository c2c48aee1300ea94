// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/reviewview.h"

#include "ui/kit/cards.h"
#include "ui/kit/delegates.h"
#include "ui/sync/reviewcard.h"
#include "ui/sync/reviewedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace crm {

ReviewView::ReviewView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ReviewList(workspace.store(), this))
    , m_list(new QListView)
    , m_keys(new Label({}, TextStyle::Caption, Ink::Faint))
    , m_versions(new QScrollArea)
    , m_states(new QStackedLayout(this))
{
    auto *empty = new EmptyState(QStringLiteral("circle-check"), tr("There is nothing to review."));
    empty->setHint(tr("When you and a colleague change the same thing without knowing of each other, both versions "
                      "are kept here. So is whatever of yours the server could not take in."));
    m_states->addWidget(empty);
    m_states->addWidget(makeBody());
    addKeys();
    connect(m_model, &ReviewList::loaded, this, &ReviewView::onLoaded);
    connect(m_model, &ReviewList::failed, &workspace, &Workspace::fail);
}

QWidget *ReviewView::makeBody()
{
    m_list->setObjectName("conflicts");
    m_list->setAccessibleName(tr("Changes to review"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewView::showCurrent);
    auto *listCard = makeFrame("card");
    listCard->setMinimumWidth(scaled(210));
    listCard->setMaximumWidth(scaled(320));
    auto *inside = new QVBoxLayout(listCard);
    inside->setContentsMargins(1, spacing::tiny, 1, spacing::tiny);
    inside->addWidget(m_list, 1);
    m_keys->setObjectName("keys");
    m_keys->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
    m_keys->setWordWrap(true);
    inside->addWidget(m_keys);
    m_versions->setAccessibleName(tr("Both versions"));
    m_versions->setWidgetResizable(true);
    m_versions->setFrameShape(QFrame::NoFrame);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(listCard, 2);
    row->addWidget(m_versions, 5);
    return body;
}

void ReviewView::addKeys()
{
    const auto add = [this](const QKeySequence &keys, std::function<void()> run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    };
    add(QKeySequence("1"), [this] { choose(Decision::Keep); });
    add(QKeySequence("2"), [this] { choose(Decision::Replace); });
    add(QKeySequence("B"), [this] { choose(Decision::Both); });
    add(QKeySequence("E"), [this] { edit(); });
    connect(m_list, &QListView::activated, this, &ReviewView::openRecord);
}

void ReviewView::setClock(const Clock &clock)
{
    m_clock = clock;
    m_model->setClock(clock);
}

bool ReviewView::showConflict(const Id &conflict)
{
    const auto row = m_model->rowOf(conflict);
    if (row < 0) {
        m_wanted = conflict;
        return !m_model->isLoaded();
    }
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void ReviewView::focusList()
{
    m_wantsFocus = !m_model->isLoaded();
    m_list->setFocus();
}

/// What was decided has gone; the next one takes its place.
void ReviewView::onLoaded()
{
    const auto count = m_model->rowCount();
    const bool isWanted = std::exchange(m_wantsFocus, false);
    const bool hadFocus = isWanted || isAncestorOf(QApplication::focusWidget()); // whoever types elsewhere goes on
    m_states->setCurrentIndex(count > 0 ? 1 : 0);
    if (count == 0)
        return;
    const auto wanted = m_wanted.isNull() ? -1 : m_model->rowOf(std::exchange(m_wanted, {}));
    m_list->setCurrentIndex(m_model->index(wanted >= 0 ? wanted : qBound(0, m_row, count - 1)));
    showCurrent();
    if (hadFocus)
        focusList();
}

const ReviewItem *ReviewView::current() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? &m_model->itemAt(index.row()) : nullptr;
}

void ReviewView::showCurrent()
{
    const auto *item = current();
    if (!item)
        return;
    m_row = m_list->currentIndex().row();
    auto *card = new ReviewCard(*item, m_clock(), m_workspace.store().isFileReadOnly());
    connect(card, &ReviewCard::decided, this, &ReviewView::choose);
    connect(card, &ReviewCard::editRequested, this, &ReviewView::edit);
    connect(card, &ReviewCard::openRequested, this, &ReviewView::openRecord);
    connect(card, &ReviewCard::anewRequested, this,
        [this, conflict = item->conflict] { m_workspace.create(recordAnew(conflict)); });
    m_versions->setWidget(card); // the former one goes
    showKeys(*item);
}

/// Those that do something here, in the words of the buttons.
void ReviewView::showKeys(const ReviewItem &item)
{
    const bool isRefused = isRefusal(item.conflict.kind);
    QStringList keys{isRefused ? tr("1 discard") : tr("1 keep")};
    if (item.canReplace)
        keys += isRefused                                 ? tr("2 try again")
            : item.conflict.kind == ConflictKind::Removal ? tr("2 delete")
                                                          : tr("2 take the other");
    if (item.canCombine)
        keys += tr("B both");
    if (item.canEdit)
        keys += tr("E write");
    if (item.subject.isValid())
        keys += tr("Enter open");
    m_keys->setText(keys.join(QStringLiteral(" · ")));
}

void ReviewView::choose(Decision decision)
{
    const auto *item = current();
    if (!item || m_workspace.store().isFileReadOnly())
        return;
    if ((decision == Decision::Both && !item->canCombine) || (decision == Decision::Replace && !item->canReplace))
        return;
    commit(decide(item->conflict, item->subject, decision));
}

void ReviewView::openRecord()
{
    if (const auto *item = current(); item && item->subject.isValid())
        m_workspace.open(item->subject.ref());
}

void ReviewView::edit()
{
    const auto *item = current();
    if (!item || !item->canEdit || m_workspace.store().isFileReadOnly())
        return;
    for (auto *open : window()->findChildren<ReviewEdit *>())
        if (open->conflict() == item->conflict.id)
            return open->activateWindow();
    auto *dialog = new ReviewEdit(m_workspace, *item, window());
    connect(
        dialog, &ReviewEdit::written, this, [this, item = *item](const FieldValues &values) { write(item, values); });
    dialog->show(); // never modal: whoever has to look something up first goes and looks
}

/// Into the record as it is by now; the question may have been decided meanwhile.
void ReviewView::write(const ReviewItem &asked, const FieldValues &values)
{
    const auto row = m_model->rowOf(asked.conflict.id);
    const auto &item = row >= 0 ? m_model->itemAt(row) : asked;
    commit(decide(item.conflict, item.subject, values));
}

void ReviewView::commit(const Edit &edit)
{
    m_workspace.commit(edit);
}

} // namespace crm
