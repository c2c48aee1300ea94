// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caseform.h"

#include "db/entities/note.h"
#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/cases/caseformlayout.h"
#include "ui/cases/caseserial.h"
#include "ui/cases/categoryeditor.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/formpart.h"
#include "ui/form/referenceeditor.h"
#include "ui/kit/labels.h"
#include "ui/kit/segments.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace crm {

CaseForm::CaseForm(Workspace &workspace, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kinds(new SegmentedControl(tr("Kind of case")))
    , m_shape(shape)
    , m_order(caseFormFields(shape == Shape::New))
    , m_start(ServiceCase::entity())
    , m_fields(ServiceCase::entity().fields.generation())
{
    m_kinds->setObjectName(QStringLiteral("kind"));
    m_kinds->setMinimumWidth(scaled(200)); // beside the rail and the history there is not room for every word
    for (const auto &label :
        {tr("Complaint"), tr("Service"), tr("Return"), tr("Information"), tr("Compliment"), tr("Comment")})
        m_kinds->addSegment(label);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this] { onEdited("kind"); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_kinds, 0, Qt::AlignLeading);
    for (const auto &field : std::as_const(m_order))
        addCell(field);
    if (shape == Shape::New) {
        m_grid = makeCaseGrid();
        column->addLayout(m_grid);
    } else {
        addCards(column);
    }
    addBelongings(column);
    arrange();
}

/// A window that goes takes the focus from its field, which then takes over what was typed: nobody is left to hear it.
CaseForm::~CaseForm()
{
    for (const auto &cell : std::as_const(m_cells))
        cell.editor->disconnect(this);
}

/// What kinds of records have in their forms beyond their own fields (ui/contacts/contactparts.cpp).
void CaseForm::addBelongings(QVBoxLayout *column)
{
    m_parts = formParts(ServiceCase::entity(), {&m_workspace, &m_workspace.store(), &m_workspace.search()});
    for (auto *part : std::as_const(m_parts)) {
        auto *box = new QWidget;
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(spacing::tiny);
        lines->addWidget(new Label(part->heading(), TextStyle::Small, Ink::Muted, QFont::Medium));
        lines->addWidget(part);
        if (m_shape == Shape::New)
            column->addWidget(box);
        else
            addPart("receipt", box);
        connect(part, &FormPart::edited, this, [this] {
            if (!m_isFilling)
                emit edited();
        });
    }
    connect(&m_workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (m_shape == Shape::Whole && !m_start.id.isNull() && set.touches(TagLink::entity()))
            beginParts();
    });
}

/// Shows what is stored, unless something else is typed.
void CaseForm::beginParts()
{
    for (auto *part : std::as_const(m_parts))
        if (!part->isDirty())
            part->begin(m_start, m_shape == Shape::New);
}

bool CaseForm::isDirty() const
{
    return !m_changed.isEmpty()
        || std::any_of(m_parts.cbegin(), m_parts.cend(), [](const FormPart *part) { return part->isDirty(); });
}

void CaseForm::addTo(Edit &edit) const
{
    for (const auto *part : m_parts)
        part->addTo(edit, m_start.id);
}

void CaseForm::addCell(const QByteArray &name)
{
    const auto &entity = ServiceCase::entity();
    const auto &field = *entity.field(name);
    const EditorContext context{&m_workspace, &m_workspace.store(), &m_workspace.search()};
    Cell cell;
    cell.box = new QWidget(this);
    cell.editor
        = name == "category" ? new CategoryEditor(entity, field, context) : makeFieldEditor(entity, field, context);
    auto *label = new Label(entity.label(field), TextStyle::Small, Ink::Muted, QFont::Medium);
    label->setBuddy(cell.editor);
    cell.problem = new Label({}, TextStyle::Small, Ink::Bad);
    cell.problem->setObjectName(QString::fromLatin1(name) + QStringLiteral("_problem"));
    cell.problem->setWordWrap(true);
    cell.problem->hide();
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    if (name == "person" || name == "organisation")
        head->addWidget(customerLink(name));
    column->addLayout(head);
    column->addWidget(cell.editor);
    column->addWidget(cell.problem);
    if (auto *basis = qobject_cast<ChoiceEditor *>(cell.editor); basis && name == "closing_basis")
        basis->leaveOut("unrecorded"); // of what came here closed
    if (name == "asset") {
        if (auto *serial = qobject_cast<ReferenceEditor *>(cell.editor))
            serial->setWholeOnly(true); // a piece of a number says nothing
        m_serial = new CaseSerial(*this, *cell.editor, m_workspace.store());
        column->addWidget(m_serial);
    }
    column->addStretch();
    connect(cell.editor, &FieldEditor::edited, this, [this, name] { onEdited(name); });
    m_cells.insert(name, cell);
}

QWidget *CaseForm::customerLink(const QByteArray &field)
{
    auto *link = new IconButton(QStringLiteral("external-link"),
        field == "person" ? tr("Open the contact’s page") : tr("Open the company’s page"));
    link->setObjectName(QString::fromLatin1(field) + QStringLiteral("_open"));
    link->setFixedHeight(scaled(20));
    connect(link, &QToolButton::clicked, this, [this, field] {
        if (const auto id = Id::fromBytes(editor(field)->value().toByteArray()); !id.isNull())
            m_workspace.open({field, id});
    });
    connect(this, &CaseForm::edited, link, [this, field, link] { link->setEnabled(!editor(field)->value().isNull()); });
    return link;
}

void CaseForm::forbidWriting()
{
    m_isReadOnly = true;
    m_kinds->setEnabled(false);
    for (const auto &cell : std::as_const(m_cells))
        cell.editor->setReadOnly(true);
    for (auto *part : std::as_const(m_parts))
        part->setReadOnly(true);
    if (m_serial)
        m_serial->setEnabled(false);
}

CaseKind CaseForm::kind() const
{
    return CaseKind(choicesOf<CaseKind>().at(qMax(0, m_kinds->currentIndex())).value);
}

/// Users may have added others since.
void CaseForm::followFields()
{
    const auto generation = ServiceCase::entity().fields.generation();
    if (std::exchange(m_fields, generation) == generation)
        return;
    for (const auto &name : QByteArrayList(m_order)) {
        if (!editor(name)->field().is(Custom))
            continue;
        delete m_cells.take(name).box;
        m_order.removeAll(name);
        m_changed.remove(name);
    }
    for (const auto &name : ServiceCase::entity().addedFields()) {
        addCell(name);
        editor(name)->setReadOnly(m_isReadOnly);
        m_order.append(name);
    }
}

void CaseForm::onEdited(const QByteArray &field)
{
    if (m_isFilling)
        return;
    if (valueOf(field) == m_start.value(field))
        m_changed.remove(field);
    else
        m_changed.insert(field);
    if (field == "kind")
        arrange();
    else
        showProblem(field, editor(field)->problem());
    if (field == "person")
        fillCompany();
    if (m_serial && (field == "asset" || field == "person" || field == "organisation"))
        m_serial->follow(field == "asset");
    emit edited();
}

void CaseForm::finishTyping()
{
    for (const auto &cell : std::as_const(m_cells))
        cell.editor->finish();
}

QList<Problem> CaseForm::problems(const Record *stored) const
{
    QList<Problem> all;
    for (const auto &field : m_order)
        if (const auto sentence = editor(field)->problem(); !sentence.isEmpty() && editor(field)->isVisibleTo(this))
            all.append({field, sentence});
    for (const auto *part : m_parts)
        if (const auto sentence = part->problem(); !sentence.isEmpty())
            all.append({part->objectName().toLatin1(), sentence});
    const auto record = this->record();
    return all + caseProblems(record, stored, QDate::currentDate()) + record.entity().missing(record);
}

void CaseForm::showProblem(const QByteArray &field, const QString &sentence)
{
    const auto &cell = m_cells[field];
    cell.problem->setText(sentence);
    cell.problem->setVisible(!sentence.isEmpty());
    cell.editor->setInvalid(!sentence.isEmpty());
    const auto &entity = ServiceCase::entity();
    cell.editor->describe(entity.label(cell.editor->field()), sentence);
}

QList<Problem> CaseForm::showProblems(const QList<Problem> &problems)
{
    for (const auto &field : m_order)
        showProblem(field, {});
    QList<Problem> others;
    for (const auto &problem : problems) {
        if (!m_cells.contains(problem.field))
            others.append(problem);
        else if (m_cells[problem.field].problem->text().isEmpty())
            showProblem(problem.field, problem.message);
    }
    for (const auto &field : m_order)
        if (!m_cells[field].problem->text().isEmpty()) {
            editor(field)->setFocus();
            break;
        }
    return others;
}

void CaseForm::focusFirst()
{
    editor(m_start.isNull("subject") ? "subject" : "description")->setFocus();
}

} // namespace crm
