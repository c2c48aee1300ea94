// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotehead.h"

#include "db/entities/quote.h"
#include "db/store/store.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>

namespace crm {

QuoteHead::QuoteHead(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    const QByteArrayList first{"title", "organisation", "person", "opportunity"};
    const QByteArrayList second{"issued_on", "valid_until", "currency", "discount"};
    for (int column = 0; column < first.size(); ++column) {
        add(workspace, grid, first.at(column), 0, column);
        add(workspace, grid, second.at(column), 1, column);
        grid->setColumnStretch(column, 1);
    }
    auto *more = makeButton(tr("Prices, texts and notes"), QStringLiteral("chevron-down"), "flat");
    more->setObjectName(QStringLiteral("more"));
    more->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(grid);
    column->addWidget(more, 0, Qt::AlignLeading);
    m_more = buildMore(workspace);
    m_more->hide();
    column->addWidget(m_more);
    connect(more, &QPushButton::toggled, m_more, &QWidget::setVisible);
}

QWidget *QuoteHead::buildMore(Workspace &workspace)
{
    auto *more = new QWidget;
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    const QByteArrayList rules{"prices", "tax_rounding", "rounding", "price_book"};
    const QByteArrayList texts{"address", "introduction", "terms", "notes"};
    for (int column = 0; column < rules.size(); ++column) {
        add(workspace, grid, rules.at(column), 0, column);
        add(workspace, grid, texts.at(column), 1, column);
        grid->setColumnStretch(column, 1);
    }
    return more;
}

void QuoteHead::add(Workspace &workspace, QGridLayout *grid, const QByteArray &name, int row, int column)
{
    const auto &entity = Quote::entity();
    const auto &field = *entity.field(name);
    const EditorContext context{&workspace, &workspace.store(), &workspace.search()};
    auto *editor = makeFieldEditor(entity, field, context);
    auto *label = new Label(entity.label(field), TextStyle::Small, Ink::Muted);
    label->setBuddy(editor);
    auto *problem = new Label({}, TextStyle::Small, Ink::Bad);
    problem->setWordWrap(true);
    problem->hide();
    if (editor->isWide())
        editor->setMaximumHeight(scaled(84));
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(label);
    cell->addWidget(editor);
    cell->addWidget(problem);
    cell->addStretch();
    grid->addLayout(cell, row, column);
    m_lines.append({name, editor, problem});
    connect(editor, &FieldEditor::edited, this, [this, editor, name] {
        if (!m_isFilling)
            emit edited(name, editor->value());
    });
}

void QuoteHead::setQuote(const Record &quote, bool isReadOnly)
{
    m_isFilling = true;
    for (const auto &line : std::as_const(m_lines)) {
        if (line.editor->value() != quote.value(line.field) || quote.isNull(line.field))
            line.editor->setValue(quote.value(line.field));
        const bool isOurs = line.field == "notes" || line.field == "opportunity"; // never part of what was sent
        line.editor->setReadOnly(isReadOnly && !isOurs);
    }
    m_isFilling = false;
    showProblems({});
}

FieldEditor *QuoteHead::editor(QByteArrayView field) const
{
    for (const auto &line : m_lines)
        if (line.field == field)
            return line.editor;
    return nullptr;
}

QList<Problem> QuoteHead::problems() const
{
    QList<Problem> found;
    for (const auto &line : m_lines)
        if (const auto sentence = line.editor->problem(); !sentence.isEmpty())
            found.append({line.field, sentence});
    return found;
}

QList<Problem> QuoteHead::showProblems(const QList<Problem> &problems)
{
    auto others = problems;
    for (const auto &line : std::as_const(m_lines)) {
        const auto at
            = std::find_if(others.cbegin(), others.cend(), [&line](const Problem &p) { return p.field == line.field; });
        const bool isWrong = at != others.cend();
        line.problem->setText(isWrong ? at->message : QString());
        line.problem->setVisible(isWrong);
        line.editor->setInvalid(isWrong);
        if (isWrong)
            others.erase(at);
    }
    return others;
}

} // namespace crm
