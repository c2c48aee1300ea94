// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recordform.h"

#include "ui/kit/labels.h"

namespace crm {

/// While typing only what is wrong with what was typed is shown; what is missing can still be filled in.
void RecordForm::checkField(int index)
{
    auto &line = m_lines[index];
    auto problem = line.editor->problem();
    if (problem.isEmpty())
        problem = ruleProblem(index, m_entity.check(record()));
    const auto hint = m_hints.value(m_entity.fields.at(line.field).name);
    showProblem(line, problem.isEmpty() ? hint : problem, !problem.isEmpty());
}

/// What the rules of the kind say against what the user has put there; empty: nothing.
QString RecordForm::ruleProblem(int index, const QList<Problem> &problems) const
{
    const auto field = m_lines.at(index).field;
    if (m_changed.contains(field))
        for (const auto &problem : problems)
            if (problem.field == m_entity.fields.at(field).name)
                return problem.message;
    return {};
}

/// A rule may speak of several fields: what one was told of may be right now, or wrong.
void RecordForm::checkOthers(int edited)
{
    const auto problems = m_entity.check(record());
    for (int i = 0; i < m_lines.size(); ++i) {
        const bool isRuled = !ruleProblem(i, problems).isEmpty();
        if (i != edited && isRuled != m_ruled.contains(i))
            checkField(i);
        if (isRuled)
            m_ruled.insert(i);
        else
            m_ruled.remove(i);
    }
}

void RecordForm::showProblem(Line &line, const QString &sentence, bool isProblem)
{
    line.problem->setInk(isProblem ? Ink::Bad : Ink::Warn);
    line.problem->setText(sentence);
    line.problem->setVisible(!sentence.isEmpty());
    line.editor->setInvalid(isProblem);
    line.editor->describe(m_entity.label(m_entity.fields.at(line.field)), sentence);
}

QList<Problem> RecordForm::problems() const
{
    QList<Problem> problems;
    QSet<QByteArray> unreadable;
    for (const auto &line : m_lines) {
        const auto &name = m_entity.fields.at(line.field).name;
        if (const auto problem = line.editor->problem(); !problem.isEmpty() && !m_hidden.contains(name)) {
            problems.append({name, problem});
            unreadable.insert(name);
        }
    }
    const auto record = this->record();
    for (const auto &problem : m_entity.check(record) + m_entity.missing(record))
        if (!unreadable.contains(problem.field))
            problems.append(problem);
    return problems;
}

void RecordForm::showProblems(const QList<Problem> &problems)
{
    FieldEditor *first = nullptr;
    for (auto &line : m_lines) {
        const auto &name = m_entity.fields.at(line.field).name;
        const auto found
            = std::find_if(problems.cbegin(), problems.cend(), [&](const Problem &p) { return p.field == name; });
        if (found == problems.cend()) {
            showProblem(line, m_hints.value(name), false);
            continue;
        }
        showProblem(line, found->message, true);
        if (!first && !line.cell->isHidden())
            first = line.editor;
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(first, spacing::page, spacing::page);
    }
}

void RecordForm::setHint(const QByteArray &field, const QString &sentence)
{
    m_hints.insert(field, sentence);
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_entity.fields.at(m_lines[i].field).name == field)
            checkField(i);
}

} // namespace crm
