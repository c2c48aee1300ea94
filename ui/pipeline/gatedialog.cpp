// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/gatedialog.h"

#include "ui/form/fieldeditor.h"
#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

GateDialog::GateDialog(
    Workspace &workspace, const Record &deal, const Stage &stage, const StageGate &gate, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_deal(deal)
    , m_stage(stage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("gateDialog"));
    setWindowTitle(tr("Move to %1: what is missing").arg(shownText(stage.name)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    const auto way = gate.left.isEmpty()
        ? tr("Before “%1” enters %2").arg(deal.title(), stage.name)
        : tr("Before “%1” moves from %2 to %3").arg(deal.title(), gate.left, stage.name);
    auto *title = new Label(way, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    addFields(column, gate);
    addCriteria(column, gate);
    m_problem = new Label({}, TextStyle::Small, Ink::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    addButtons(column);
    setMinimumWidth(scaled(420));
    if (!m_editors.isEmpty())
        m_editors.first()->setFocus();
    else if (!m_criteria.isEmpty())
        m_criteria.first()->setFocus();
}

void GateDialog::addFields(QVBoxLayout *column, const StageGate &gate)
{
    const auto &entity = m_deal.entity();
    m_requiredIn = gate.requiredIn;
    if (!gate.missing.isEmpty())
        column->addWidget(new Label(tr("To enter %1, fill in").arg(m_stage.name), TextStyle::Small, Ink::Muted));
    for (int i = 0; i < gate.missing.size(); ++i) {
        const auto &name = gate.missing.at(i);
        const auto &field = *entity.field(name);
        auto *editor
            = makeFieldEditor(entity, field, {&m_workspace, &m_workspace.store(), &m_workspace.search()}, this);
        editor->setCurrency(m_deal.text("currency"));
        editor->setValue(m_deal.value(name));
        editor->describe(entity.label(field), tr("Required in %1.").arg(gate.requiredIn.at(i)));
        auto *line = new QVBoxLayout;
        line->setSpacing(2);
        line->addWidget(new Label(entity.label(field), TextStyle::Body));
        line->addWidget(editor);
        column->addLayout(line);
        m_editors.append(editor);
    }
}

void GateDialog::addCriteria(QVBoxLayout *column, const StageGate &gate)
{
    if (gate.criteria.isEmpty())
        return;
    m_lines = gate.criteria;
    column->addWidget(new Label(tr("To leave %1, confirm that").arg(QLocale().createSeparatedList(gate.leaving)),
        TextStyle::Small, Ink::Muted));
    for (const auto &criterion : gate.criteria) {
        auto *tick = new QCheckBox(menuText(criterion));
        column->addWidget(tick);
        m_criteria.append(tick);
    }
}

void GateDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *move = makeButton(tr("Move to %1").arg(m_stage.name), {}, "primary");
    move->setObjectName(QStringLiteral("move"));
    move->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(move);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(move, &QPushButton::clicked, this, &GateDialog::confirm);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
        &GateDialog::confirm);
}

void GateDialog::confirm()
{
    const auto stop = [this](const QString &sentence, QWidget *at) {
        m_problem->setText(sentence);
        m_problem->show();
        layout()->activate(); // a dialog does not grow by itself for a sentence that wraps
        resize(width(), qMax(height(), layout()->heightForWidth(width())));
        at->setFocus();
    };
    auto deal = m_deal;
    for (auto *editor : std::as_const(m_editors)) {
        if (!editor->problem().isEmpty())
            return stop(editor->problem(), editor);
        deal.setValue(editor->field().name, editor->value());
    }
    for (int i = 0; i < m_editors.size(); ++i) {
        auto *editor = m_editors.at(i);
        const bool isMissing = lacks(deal, editor->field().name);
        editor->setInvalid(isMissing);
        if (isMissing)
            return stop(
                tr("%1 is required in %2.").arg(deal.entity().label(editor->field()), m_requiredIn.at(i)), editor);
    }
    for (const auto &problem : deal.entity().check(deal)) // what would be refused on saving, when this is closed
        for (auto *editor : std::as_const(m_editors))
            if (editor->field().name == problem.field) {
                editor->setInvalid(true);
                return stop(problem.message, editor);
            }
    for (auto *tick : std::as_const(m_criteria))
        if (!tick->isChecked())
            return stop(tr("Confirm every point, or leave the deal where it is."), tick);
    confirmCriteria(deal, m_lines);
    emit passed(deal);
    accept();
}

} // namespace crm
