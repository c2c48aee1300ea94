// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/filterbar.h"

#include "db/store/store.h"
#include "models/record/filterwords.h"
#include "models/record/recordtitle.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"
#include "ui/list/filterpopup.h"

#include <QPushButton>

namespace crm {

FilterBar::FilterBar(const Entity &entity, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_add(makeButton(tr("Filter"), QStringLiteral("plus"), "dashed", this))
    , m_clear(makeButton(tr("Clear"), {}, "link", this))
    , m_popup(new FilterPopup(entity, context, this))
{
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setToolTip(tr("Show only some of the records"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openNew);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        m_add->setFocus();
        emit changed();
    });
    connect(m_popup, &FilterPopup::chosen, this, [this](const Filter &condition) {
        if (m_edited >= 0 && m_edited < m_parts.size())
            m_parts[m_edited] = condition;
        else
            m_parts.append(condition);
        m_name.clear();
        rebuild();
        emit changed();
    });
    rebuild();
}

void FilterBar::setFilter(const Filter &filter)
{
    m_name.clear();
    m_parts = conjuncts(filter);
    rebuild();
}

Filter FilterBar::filter() const
{
    return Filter::all(m_parts);
}

void FilterBar::setName(const QString &name)
{
    m_name = name;
    rebuild();
}

void FilterBar::openNew()
{
    m_edited = -1;
    m_popup->openNew(
        m_add->mapToGlobal(isRightToLeft() ? m_add->rect().bottomRight() : m_add->rect().bottomLeft()) + QPoint(0, 4));
}

void FilterBar::edit(int chip)
{
    const auto &part = m_parts.value(chip);
    if (!m_name.isEmpty() || part.kind != Filter::Compare || !resolvePath(m_entity, part.path).field)
        return;
    m_edited = chip;
    const auto *button = m_chips.at(chip);
    m_popup->openFor(part,
        button->mapToGlobal(isRightToLeft() ? button->rect().bottomRight() : button->rect().bottomLeft())
            + QPoint(0, 4));
}

void FilterBar::remove(int chip)
{
    if (!m_name.isEmpty())
        m_parts.clear();
    else
        m_parts.removeAt(chip);
    m_name.clear();
    rebuild();
    if (m_chips.isEmpty())
        m_add->setFocus();
    else
        m_chips.at(qMin(chip, int(m_chips.size()) - 1))->setFocus();
    emit changed();
}

void FilterBar::rebuild()
{
    for (auto *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QStringList texts;
    if (!m_name.isEmpty() && !m_parts.isEmpty())
        texts.append(m_name);
    else
        for (const auto &part : std::as_const(m_parts))
            texts.append(filterText(m_entity, part, m_titles));
    for (int i = 0; i < texts.size(); ++i) {
        auto *chip = new FilterChip(texts[i], this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { edit(i); });
        connect(chip, &FilterChip::removed, this, [this, i] { remove(i); });
        chip->show();
        m_chips.append(chip);
    }
    m_clear->setVisible(texts.size() > 1);
    QWidget *previous = nullptr;
    for (auto *chip : std::as_const(m_chips)) {
        if (previous)
            setTabOrder(previous, chip);
        previous = chip;
    }
    if (previous)
        setTabOrder(previous, m_add);
    learnTitles();
    updateGeometry();
    arrange(width(), true);
}

/// A condition on a reference holds an id; people read the record's title.
void FilterBar::learnTitles()
{
    const auto wanted = referredIn(m_entity, Filter{Filter::And, m_parts});
    for (auto it = wanted.cbegin(); m_context.store && it != wanted.cend(); ++it) {
        QList<Id> unknown;
        for (const auto &id : it.value())
            if (!m_titles.contains(id))
                unknown.append(id);
        if (unknown.isEmpty())
            continue;
        m_context.store->fetch(*it.key(), unknown).then(this, [this, unknown](const Result<QList<Record>> &records) {
            for (const auto &id : unknown)
                m_titles.insert(id, tr("a deleted record"));
            for (const auto &record : records ? *records : QList<Record>())
                m_titles.insert(record.id, titleText(record));
            rebuild();
        });
    }
}

int FilterBar::arrange(int width, bool apply) const
{
    QList<QWidget *> items;
    for (auto *chip : m_chips)
        items.append(chip);
    items.append(m_add);
    if (!m_clear->isHidden())
        items.append(m_clear);
    int x = 0;
    int y = 0;
    int line = 0;
    for (auto *item : items) {
        const auto size = item->sizeHint().boundedTo({qMax(width, 1), 1000});
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + spacing::tiny;
            line = 0;
        }
        if (apply)
            item->setGeometry(isRightToLeft() ? width - x - size.width() : x, y, size.width(), size.height());
        x += size.width() + spacing::small;
        line = qMax(line, size.height());
    }
    return y + line;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace crm
