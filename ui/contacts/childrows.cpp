// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/childrows.h"

#include "db/store/store.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm {

namespace {

int choiceWidth()
{
    return scaled(128);
}

} // namespace

ChildRows::ChildRows(const Shape &shape, const EditorContext &context, QWidget *parent)
    : FormPart(parent)
    , m_shape(shape)
    , m_context(context)
    , m_column(new QVBoxLayout)
{
    setObjectName(QString::fromLatin1(shape.entity->name) + QStringLiteral("_rows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_column->setSpacing(spacing::small);
    column->addLayout(m_column);
    auto *add = makeButton(shape.add, QStringLiteral("plus"), "link");
    add->setObjectName(QStringLiteral("add_") + QString::fromLatin1(shape.entity->name));
    add->setAutoDefault(false);
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] { addRow(newRecord(), true); });
    m_add = add;
}

void ChildRows::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    for (const auto &row : std::as_const(m_rows))
        lock(row);
}

void ChildRows::lock(const ChildRow &row) const
{
    for (auto *editor : row.editors)
        editor->setReadOnly(m_isReadOnly);
    row.remove->setVisible(!m_isReadOnly);
}

Record ChildRows::newRecord() const
{
    auto record = Record::blank(*m_shape.entity);
    record.id = Id::make();
    return record;
}

void ChildRows::clear()
{
    for (const auto &row : std::as_const(m_rows))
        row.frame->deleteLater();
    m_rows.clear();
    m_removed.clear();
}

void ChildRows::begin(const Record &record, bool isNew)
{
    clear();
    m_owner = record.id;
    ++m_asked;
    if (isNew || !m_context.store)
        return emit loaded();
    const Query query{.entity = m_shape.entity,
        .filter = Filter::refers(m_shape.owner, record.id),
        .sort = {{"rid", false}},
        .limit = 200};
    m_context.store->records(query).then(this, [this, asked = m_asked](const Result<QList<Record>> &records) {
        if (!records || asked != m_asked) // begun again meanwhile
            return;
        const auto typed = std::exchange(m_rows, {}); // a draft may have been restored before the answer came
        for (const auto &child : *records) {
            const auto known
                = std::any_of(typed.cbegin(), typed.cend(), [&](const ChildRow &r) { return r.record.id == child.id; });
            const bool isGone = m_removed.contains(child.ref());
            if (!known && !isGone)
                addRow(child, false);
        }
        m_rows += typed;
        emit loaded();
    });
}

void ChildRows::addRow(const Record &record, bool isTyped)
{
    ChildRow row{.record = record, .isNew = isTyped};
    fillRow(row);
    m_column->addWidget(row.frame);
    m_rows.append(row);
    if (isTyped) {
        row.frame->show();
        if (auto *editor = this->editor(rowTotal() - 1, m_shape.first))
            editor->setFocus(Qt::OtherFocusReason);
        emit edited();
    }
}

void ChildRows::fillRow(ChildRow &row)
{
    const auto id = row.record.id;
    row.frame = new QWidget(this);
    auto *column = new QVBoxLayout(row.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    auto *marks = new QHBoxLayout; // beside the value they would leave it no room
    marks->setSpacing(spacing::large);
    for (qsizetype i = 0; i < m_shape.fields.size(); ++i) {
        const auto &name = m_shape.fields[i];
        auto *editor = makeFieldEditor(*m_shape.entity, *m_shape.entity->field(name), m_context, row.frame);
        editor->setValue(row.record.value(name));
        editor->setToolTip(plainToolTip(m_shape.entity->label(*m_shape.entity->field(name))));
        connect(editor, &FieldEditor::edited, this, [this, id, name] { onFieldEdited(indexOf(id), name); });
        if (editor->field().kind == FieldKind::Choice)
            editor->setMaximumWidth(choiceWidth());
        if (editor->field().kind == FieldKind::Flag) {
            marks->addWidget(editor);
        } else if (m_shape.hasLabels) {
            auto *labelled = new QVBoxLayout;
            labelled->setSpacing(0);
            auto *label = new Label(m_shape.entity->label(editor->field()), TextStyle::Small, Ink::Muted);
            label->setBuddy(editor);
            labelled->addWidget(label);
            labelled->addWidget(editor);
            line->addLayout(labelled, m_shape.stretch.value(i, 0));
            if (editor->field().kind == FieldKind::Date)
                editor->setMinimumWidth(scaled(112));
        } else {
            line->addWidget(editor, m_shape.stretch.value(i, 0));
        }
        row.editors.append(editor);
    }
    auto *remove = new IconButton(QStringLiteral("trash"), tr("Remove this row"));
    connect(remove, &QToolButton::clicked, this, [this, id] { removeRow(id); });
    line->addWidget(remove, 0, m_shape.hasLabels ? Qt::AlignBottom : Qt::Alignment());
    row.remove = remove;
    column->addLayout(line);
    if (!marks->isEmpty()) {
        marks->setContentsMargins(choiceWidth() + spacing::small, 0, 0, spacing::tiny);
        marks->addStretch(1);
    }
    column->addLayout(marks);
    row.problem = new Label({}, TextStyle::Small, Ink::Bad);
    row.problem->setWordWrap(true);
    row.problem->hide();
    column->addWidget(row.problem);
    if (m_isReadOnly)
        lock(row);
}

int ChildRows::indexOf(const Id &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].record.id == id)
            return i;
    return -1;
}

void ChildRows::removeRow(const Id &id)
{
    const auto index = indexOf(id);
    if (index < 0)
        return;
    const auto row = m_rows.takeAt(index);
    if (!row.isNew)
        m_removed.append(row.record.ref());
    row.frame->deleteLater();
    if (auto *next = editor(qMin(index, rowTotal() - 1), m_shape.first))
        next->setFocus(Qt::OtherFocusReason);
    emit edited();
}

FieldEditor *ChildRows::editor(int row, const QByteArray &field) const
{
    const auto place = m_shape.fields.indexOf(field);
    return row >= 0 && row < m_rows.size() && place >= 0 ? m_rows[row].editors.at(place) : nullptr;
}

Record ChildRows::current(const ChildRow &row) const
{
    auto record = row.record;
    for (qsizetype i = 0; i < m_shape.fields.size(); ++i)
        record.setValue(m_shape.fields[i], row.editors[i]->value());
    return record;
}

/// Kinds, uses and marks alone are no content.
bool ChildRows::isEmpty(const Record &record) const
{
    return std::all_of(m_shape.fields.cbegin(), m_shape.fields.cend(), [&](const QByteArray &name) {
        const auto kind = m_shape.entity->field(name)->kind;
        const bool isContent = kind != FieldKind::Choice && kind != FieldKind::Flag;
        return !isContent || record.value(name).toByteArray().trimmed().isEmpty();
    });
}

void ChildRows::onFieldEdited(int row, const QByteArray &)
{
    if (row >= 0)
        showRowProblem(m_rows.at(row), rowProblem(m_rows.at(row)), true);
    emit edited();
}

void ChildRows::showRowProblem(const ChildRow &row, const QString &sentence, bool isProblem)
{
    row.problem->setInk(isProblem ? Ink::Bad : Ink::Warn);
    row.problem->setText(sentence);
    row.problem->setVisible(!sentence.isEmpty());
}

QString ChildRows::rowProblem(const ChildRow &row) const
{
    for (const auto *editor : row.editors)
        if (const auto problem = editor->problem(); !problem.isEmpty())
            return problem;
    auto record = current(row);
    if (isEmpty(record))
        return {};
    record.setReference(m_shape.owner, m_owner);
    const auto problems = m_shape.entity->check(record);
    return problems.isEmpty() ? QString() : problems.first().message;
}

QString ChildRows::problem() const
{
    for (const auto &row : m_rows)
        if (const auto problem = rowProblem(row); !problem.isEmpty())
            return problem;
    return {};
}

void ChildRows::focusProblem()
{
    for (const auto &row : std::as_const(m_rows)) {
        const auto problem = rowProblem(row);
        showRowProblem(row, problem, true);
        if (!problem.isEmpty())
            return row.editors.first()->setFocus(Qt::OtherFocusReason);
    }
}

bool ChildRows::isDirty() const
{
    return !m_removed.isEmpty() || std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const ChildRow &row) {
        const auto record = current(row);
        return row.isNew ? !isEmpty(record) : record.isTouched();
    });
}

/// An emptied row of a stored record is its removal; an empty new one is nothing.
void ChildRows::addTo(Edit &edit, const Id &owner) const
{
    edit.removals += m_removed;
    for (const auto &row : m_rows) {
        auto record = current(row);
        if (isEmpty(record)) {
            if (!row.isNew)
                edit.removals.append(record.ref());
        } else if (row.isNew || record.isTouched()) {
            record.setReference(m_shape.owner, owner);
            edit.puts.append(record);
        }
    }
}

QJsonValue ChildRows::draft() const
{
    if (!isDirty())
        return {};
    QJsonArray rows;
    QSet<int> places;
    for (const auto &field : m_shape.fields)
        places.insert(m_shape.entity->indexOf(field));
    for (const auto &row : m_rows) {
        auto json = valuesToJson(current(row), places);
        json.insert("id", row.record.id.text());
        json.insert("new", row.isNew);
        rows.append(json);
    }
    QJsonArray removed;
    for (const auto &ref : m_removed)
        removed.append(ref.id.text());
    return QJsonObject{{"rows", rows}, {"removed", removed}};
}

void ChildRows::restore(const QJsonValue &draft)
{
    for (const auto &id : draft["removed"].toArray()) {
        const AnyRef ref{m_shape.entity->name, Id::fromText(id.toString())};
        removeRow(ref.id);
        if (!m_removed.contains(ref))
            m_removed.append(ref);
    }
    // The empty row a new record begins with is in the draft too, under an id of its own.
    for (const auto &row : std::exchange(m_rows, {}))
        if (row.isNew && isEmpty(current(row)))
            row.frame->deleteLater();
        else
            m_rows.append(row);
    for (const auto &entry : draft["rows"].toArray()) {
        const auto json = entry.toObject();
        const auto id = Id::fromText(json["id"].toString());
        if (id.isNull())
            continue;
        if (indexOf(id) < 0) {
            Record record(*m_shape.entity);
            record.id = id;
            addRow(record, json["new"].toBool());
        }
        const auto values = valuesFromJson(*m_shape.entity, json);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            if (auto *editor = this->editor(indexOf(id), it.key()))
                editor->setValue(it.value());
    }
    emit edited();
}

} // namespace crm
