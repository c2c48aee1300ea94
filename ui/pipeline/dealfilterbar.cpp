// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealfilterbar.h"

#include "db/store/store.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"
#include "ui/list/filterbar.h"

#include <QHBoxLayout>
#include <QMenu>

namespace crm {

DealFilterBar::DealFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new SearchField(tr("Find a deal")))
    , m_more(new FilterBar(Opportunity::entity(), {&workspace, &workspace.store(), &workspace.search()}))
    , m_chips(new QWidget)
    , m_row(new QHBoxLayout(this))
{
    m_search->setObjectName(QStringLiteral("dealSearch"));
    m_search->setFixedWidth(scaled(190));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::small);
    m_row->addWidget(m_search);
    m_row->addWidget(m_chips);
    m_row->addWidget(m_more, 1, Qt::AlignVCenter);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(spacing::small);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        emit changed();
    });
    connect(m_more, &FilterBar::changed, this, [this] {
        m_filter.more = m_more->filter();
        emit changed();
    });
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(User::entity()))
            readUsers();
    });
    readUsers();
    showChips();
}

void DealFilterBar::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void DealFilterBar::readUsers()
{
    m_workspace.store()
        .records({&User::entity(), Filter::equals("active", true)})
        .then(this, [this](const Result<QList<Record>> &users) {
            if (!users)
                return m_workspace.fail(users.error());
            m_users.clear();
            for (const auto &user : *users)
                m_users.append(user.as<User>());
            showChips();
        });
}

void DealFilterBar::setFilter(const BoardFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietMore(m_more);
    m_search->setText(filter.text);
    m_more->setFilter(filter.more);
    showChips();
}

void DealFilterBar::showFigure(const Filter &filter, const QString &name)
{
    setFilter({.more = filter});
    const QSignalBlocker quiet(m_more);
    m_more->setName(name);
}

void DealFilterBar::apply(const BoardFilter &filter)
{
    setFilter(filter);
    emit changed();
}

QWidget *DealFilterBar::makeChip(
    const QString &shown, const QString &name, std::function<void(QWidget *)> choose, std::function<void()> remove)
{
    if (shown.isEmpty()) {
        auto *button = makeButton(name, {}, "dashed", m_chips);
        connect(button, &QPushButton::clicked, this, [button, choose] { choose(button); });
        return button;
    }
    auto *chip = new FilterChip(shown, m_chips);
    connect(chip, &QAbstractButton::clicked, this, [chip, choose] { choose(chip); });
    connect(chip, &FilterChip::removed, this, remove);
    return chip;
}

void DealFilterBar::showChips()
{
    while (auto *item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that has just been clicked
        item->widget()->hide();
        delete item;
    }
    auto *owner = makeChip(
        m_filter.owner.isNull() ? QString() : tr("Owner: %1").arg(m_filter.ownerName), tr("Owner"),
        [this](QWidget *at) { chooseOwner(at); },
        [this] {
            auto filter = m_filter;
            filter.owner = {};
            apply(filter);
        });
    auto *closing = makeChip(
        closingText(m_filter.closing), tr("Closes"), [this](QWidget *at) { chooseClosing(at); },
        [this] {
            auto filter = m_filter;
            filter.closing = BoardFilter::Closing::Any;
            apply(filter);
        });
    const auto stick = [this](bool isStuck) {
        auto filter = m_filter;
        filter.isStuck = isStuck;
        apply(filter);
    };
    auto *stuck = makeChip(
        m_filter.isStuck ? tr("No next step") : QString(), tr("No next step"),
        [this, stick](QWidget *) { stick(!m_filter.isStuck); }, [stick] { stick(false); });
    stuck->setObjectName(QStringLiteral("stuck"));
    m_chips->layout()->addWidget(owner);
    m_chips->layout()->addWidget(closing);
    m_chips->layout()->addWidget(stuck);
    owner->setVisible(!m_users.isEmpty()); // in its place: before, it would be a window of its own
}

void DealFilterBar::chooseOwner(QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const Id &id) {
        auto *action = menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(id == m_filter.owner);
        connect(action, &QAction::triggered, this, [this, text, id] {
            auto filter = m_filter;
            filter.owner = id;
            filter.ownerName = text;
            apply(filter);
        });
    };
    add(tr("Everybody"), {});
    menu->addSeparator();
    for (const auto &user : m_users)
        add(user.name, user.id);
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + 2)));
}

void DealFilterBar::chooseClosing(QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Closing = BoardFilter::Closing;
    for (const auto closing : {Closing::Any, Closing::Overdue, Closing::ThisMonth, Closing::ThisQuarter,
             Closing::NextQuarter, Closing::NoDate}) {
        auto *action = menu->addAction(closing == Closing::Any ? tr("Closes: any time") : closingText(closing));
        action->setCheckable(true);
        action->setChecked(closing == m_filter.closing);
        connect(action, &QAction::triggered, this, [this, closing] {
            auto filter = m_filter;
            filter.closing = closing;
            apply(filter);
        });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + 2)));
}

} // namespace crm
