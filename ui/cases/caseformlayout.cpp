// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caseformlayout.h"

#include "models/cases/caseedits.h"
#include "models/service/casesteps.h"
#include "ui/cases/caseform.h"
#include "ui/kit/labels.h"
#include "ui/kit/segments.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

namespace crm {

namespace {

const QByteArrayList beginning{"subject", "person", "organisation", "category", "product", "asset", "severity",
    "is_safety", "priority", "remedy_sought", "problem_date", "channel", "owner", "description", "evidence"};
const QByteArrayList wide{"subject", "description", "prior_contacts", "evidence", "facts", "decision", "escalation",
    "learning", "satisfaction_note"};
const QByteArrayList steps{"receipt", "acknowledgement", "assessment", "investigation", "fulfilment", "goods",
    "response", "decision", "closing", "learning", "added"};

QByteArrayList fieldsAskedBy(CaseKind kind)
{
    QByteArrayList fields;
    for (const auto &stage : stagesOf(kind))
        fields += stage.fields;
    return fields;
}

} // namespace

QByteArrayList caseFormFields(bool isNew)
{
    const auto added = ServiceCase::entity().addedFields();
    if (isNew)
        return beginning + added;
    auto fields = added;
    for (const auto &choice : choicesOf<CaseKind>())
        for (const auto &field : fieldsAskedBy(CaseKind(choice.value)))
            if (!fields.contains(field))
                fields.append(field);
    return fields;
}

QGridLayout *makeCaseGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

void CaseForm::addCards(QVBoxLayout *column)
{
    for (const auto &step : steps) {
        Card card;
        card.frame = makeFrame("card", this);
        card.frame->setObjectName(QStringLiteral("step_") + QString::fromLatin1(step));
        card.column = new QVBoxLayout(card.frame);
        card.column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
        card.column->setSpacing(spacing::small);
        card.title = new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold);
        card.column->addWidget(card.title);
        card.grid = makeCaseGrid();
        card.column->addLayout(card.grid);
        column->addWidget(card.frame);
        m_cards.insert(step, card);
    }
}

void CaseForm::addPart(const QByteArray &step, QWidget *part)
{
    m_cards[step].column->addWidget(part);
    m_cards[step].parts.append(part);
}

QWidget *CaseForm::card(const QByteArray &step) const
{
    const auto found = m_cards.constFind(step);
    return found != m_cards.cend() && found->frame->isVisibleTo(this) ? found->frame : nullptr;
}

void CaseForm::focusStep(const QByteArray &step, const QByteArray &field)
{
    if (auto *wanted = editor(field); wanted && wanted->isVisibleTo(this))
        return wanted->setFocus();
    for (const auto &stage : stagesOf(kind()))
        if (stage.key == step && !stage.fields.isEmpty())
            return editor(stage.fields.first())->setFocus();
    if (auto *frame = card(step))
        for (auto *widget : frame->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
                return widget->setFocus();
}

/// Two beside each other; wide ones take a line.
void CaseForm::place(const QByteArrayList &fields, QGridLayout *grid)
{
    int line = 0;
    int column = 0;
    for (const auto &field : fields) {
        auto &cell = m_cells[field];
        const bool isWide = wide.contains(field) || cell.editor->field().kind == FieldKind::LongText;
        if (isWide && column == 1) {
            ++line;
            column = 0;
        }
        cell.grid = grid;
        grid->addWidget(cell.box, line, column, 1, isWide ? 2 : 1);
        cell.box->show();
        column = isWide ? 0 : 1 - column;
        if (column == 0)
            ++line;
    }
}

/// The fields shown, as the eye goes.
QByteArrayList CaseForm::placeAll()
{
    QByteArrayList shown;
    QByteArrayList added;
    for (const auto &field : std::as_const(m_order))
        if (editor(field)->field().is(Custom))
            added.append(field);
    if (m_shape == Shape::New) {
        const auto asked = fieldsAskedBy(kind());
        for (const auto &field : beginning)
            if (asked.contains(field))
                shown.append(field);
        shown += added;
        place(shown, m_grid);
        return shown;
    }
    auto stages = stagesOf(kind());
    if (!added.isEmpty())
        stages.append({"added", tr("Additional details"), added});
    QSet<QByteArray> keys;
    for (const auto &stage : std::as_const(stages)) {
        const auto &card = m_cards[stage.key];
        card.title->setText(stage.title);
        place(stage.fields, card.grid);
        card.frame->show();
        shown += stage.fields;
        keys.insert(stage.key);
    }
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it->frame->setVisible(keys.contains(it.key()));
    return shown;
}

/// What stays is not hidden for a moment: it would lose the focus to what stands behind it.
void CaseForm::arrange()
{
    for (auto &cell : m_cells) {
        if (cell.grid)
            cell.grid->removeWidget(cell.box);
        cell.grid = nullptr;
    }
    const auto shown = placeAll();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        it->box->setVisible(shown.contains(it.key()));
    if (auto *text = editor("description")->findChild<QPlainTextEdit *>()) {
        text->setPlaceholderText(descriptionHint(kind()));
        text->setMinimumHeight(scaled(96));
    }
    orderTabs(shown);
}

/// What Tab comes by within `whole`; what the whole hands the focus to comes first.
static QWidgetList stopsWithin(QWidget *whole)
{
    QWidgetList stops;
    for (auto *widget = whole->nextInFocusChain(); widget && widget != whole; widget = widget->nextInFocusChain())
        if (whole->isAncestorOf(widget) && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            stops.append(widget);
    auto *first = whole->focusProxy();
    while (first && first->focusProxy())
        first = first->focusProxy();
    if (stops.removeOne(first))
        stops.prepend(first);
    return stops;
}

void CaseForm::orderTabs(const QByteArrayList &shown)
{
    m_shown = shown;
    QWidget *last = m_kinds;
    for (const auto &field : shown) { // The editor, not what it hands the focus to: Qt moves all that is within.
        setTabOrder(last, editor(field));
        last = editor(field);
    }
}

QWidgetList CaseForm::tabStops() const
{
    auto stops = stopsWithin(m_kinds);
    if (stops.isEmpty())
        stops.append(m_kinds);
    auto rest = m_shown;
    for (const auto &step : steps) {
        const auto card = m_cards.value(step);
        if (!card.frame || !card.frame->isVisibleTo(this))
            continue;
        while (!rest.isEmpty() && m_cells.value(rest.first()).grid == card.grid) {
            const auto cell = m_cells.value(rest.takeFirst());
            stops += stopsWithin(cell.editor);
            for (auto *beside : stopsWithin(cell.box)) // the way to the record chosen
                if (!stops.contains(beside))
                    stops.append(beside);
        }
        for (auto *part : card.parts)
            stops += stopsWithin(part);
    }
    return stops;
}

} // namespace crm
