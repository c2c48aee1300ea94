// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recordform.h"

#include "ui/kit/labels.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace crm {

namespace {

bool isShown(const Field &field)
{
    return isAskedFor(field)
        || (!field.is(Hidden) && !field.isComputed() && !field.is(ReadOnly) && (!field.is(Derived) || field.set));
}

/// In the order of the entity; what is machinery elsewhere stands behind the fields it makes sense with.
QList<int> shownFields(const Entity &entity, int section)
{
    QList<int> shown;
    for (int f = 0; f < entity.fields.declared().size(); ++f) {
        const auto &field = entity.fields.at(f);
        if (field.section != section || !isShown(field))
            continue;
        auto place = shown.size();
        while (field.is(Hidden) && place > 0 && entity.fields.at(shown.at(place - 1)).group != field.group)
            --place;
        shown.insert(place > 0 ? place : shown.size(), f);
    }
    return shown;
}

} // namespace

RecordForm::RecordForm(const Entity &entity, const EditorContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_entity(entity)
    , m_context(context)
    , m_record(entity)
{
    auto *page = new QWidget;
    page->setProperty("look", "page");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    m_column->setSpacing(spacing::medium);
    addSections();
    m_column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(entity.tr(entity.singular));
    arrange(2);
}

void RecordForm::addSections()
{
    const auto count = qMax<qsizetype>(1, m_entity.sections.size());
    for (int s = 0; s < count; ++s) {
        addSection(m_column, m_entity.sections.size() > 1 ? m_entity.tr(m_entity.sections.at(s)) : QString(),
            shownFields(m_entity, s));
    }
    m_added = new QWidget;
    m_column->addWidget(m_added);
    addUsersFields();
}

/// Users may have added others since: they come anew with the next record.
void RecordForm::addUsersFields()
{
    if (std::exchange(m_generation, m_entity.fields.generation()) == m_entity.fields.generation())
        return;
    const auto isAdded = [this](const Line &line) { return line.field >= m_entity.fields.declared().size(); };
    if (std::any_of(m_lines.cbegin(), m_lines.cend(), isAdded))
        m_sections.removeLast();
    m_lines.removeIf(isAdded);
    auto *added = new QWidget;
    delete m_column->replaceWidget(m_added, added);
    delete std::exchange(m_added, added);
    auto *column = new QVBoxLayout(m_added);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    QList<int> fields;
    for (const auto &name : m_entity.addedFields())
        fields.append(m_entity.indexOf(name));
    m_added->setVisible(!fields.isEmpty());
    if (!fields.isEmpty())
        addSection(column, tr("Additional details"), fields);
    if (const auto columns = std::exchange(m_columns, 0); columns > 0)
        arrange(columns);
    setReadOnly(m_isReadOnly);
}

void RecordForm::addSection(QVBoxLayout *column, const QString &heading, const QList<int> &fields)
{
    Section section;
    if (!heading.isEmpty()) {
        section.heading = new Label(heading, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
        column->addWidget(section.heading);
    }
    section.grid = new QGridLayout;
    section.grid->setHorizontalSpacing(spacing::large);
    section.grid->setVerticalSpacing(spacing::small);
    column->addLayout(section.grid);
    for (const auto field : fields)
        addLine(field, section);
    if (section.heading)
        section.heading->setVisible(!section.lines.isEmpty());
    m_sections.append(section);
}

void RecordForm::addLine(int place, Section &section)
{
    const auto &field = m_entity.fields.at(place);
    Line line{.field = place};
    line.editor = makeFieldEditor(m_entity, field, m_context);
    line.cell = new QWidget;
    auto *column = new QVBoxLayout(line.cell);
    column->setContentsMargins(0, 0, 0, spacing::tiny);
    column->setSpacing(3);
    const auto text = field.is(Required) ? tr("%1 (required)").arg(m_entity.label(field)) : m_entity.label(field);
    if (field.kind == FieldKind::Flag) {
        column->addSpacing(textMetrics(TextStyle::Small).height() + 3);
    } else {
        auto *label = new Label(text, TextStyle::Small, Ink::Muted);
        label->setBuddy(line.editor);
        column->addWidget(label);
    }
    column->addWidget(line.editor);
    line.problem = new Label({}, TextStyle::Small, Ink::Bad);
    line.problem->setObjectName(QString::fromLatin1(field.name) + QStringLiteral("_problem"));
    line.problem->setWordWrap(true);
    line.problem->hide();
    column->addWidget(line.problem);
    column->addStretch();
    const auto index = int(m_lines.size());
    connect(line.editor, &FieldEditor::edited, this, [this, index] { onEdited(index); });
    section.lines.append(index);
    m_lines.append(line);
}

/// Fields run in reading order; wide ones take a row of their own.
void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto &section : m_sections) {
        int row = 0;
        int column = 0;
        for (const auto index : section.lines) {
            auto &line = m_lines[index];
            if (m_hidden.contains(m_entity.fields.at(line.field).name)) {
                line.cell->hide();
                continue;
            }
            const bool isWide = line.editor->isWide();
            if (isWide && column > 0) {
                ++row;
                column = 0;
            }
            section.grid->addWidget(line.cell, row, column, 1, isWide ? columns : 1);
            if (isWide || ++column == columns) {
                ++row;
                column = 0;
            }
        }
        for (int c = 0; c < 2; ++c) {
            section.grid->setColumnStretch(c, c < columns ? 1 : 0);
            section.grid->setColumnMinimumWidth(c, c < columns ? scaled(160) : 0);
        }
    }
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange(viewport()->width() < scaled(460) ? 1 : 2);
}

QSize RecordForm::sizeHint() const
{
    return {scaled(640), qBound(scaled(200), widget()->sizeHint().height() + 4, scaled(620))};
}

void RecordForm::hideFields(const QByteArrayList &fields)
{
    for (const auto &field : fields)
        m_hidden.insert(field);
    for (auto &section : m_sections) {
        const bool isEmpty = std::all_of(section.lines.cbegin(), section.lines.cend(),
            [this](int line) { return m_hidden.contains(m_entity.fields.at(m_lines.at(line).field).name); });
        if (section.heading && isEmpty)
            section.heading->hide();
    }
    const auto columns = std::exchange(m_columns, 0);
    arrange(columns);
}

void RecordForm::hideHeadings()
{
    for (const auto &section : std::as_const(m_sections))
        if (section.heading)
            section.heading->hide();
}

void RecordForm::addPart(const QString &heading, QWidget *part, int afterSection)
{
    const auto next = afterSection + 1;
    auto place = m_column->count() - 1; // before the stretch
    if (next < m_sections.size() && m_sections[next].heading)
        place = m_column->indexOf(m_sections[next].heading);
    if (place < 0 || next >= m_entity.sections.size())
        place = m_column->indexOf(m_added);
    auto *label = new Label(heading, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    label->setBuddy(part);
    m_column->insertWidget(place, label);
    m_column->insertWidget(place + 1, part);
}

void RecordForm::setRecord(const Record &record)
{
    addUsersFields();
    m_record = record;
    m_changed.clear();
    m_ruled.clear();
    tellOthers(-1);
    for (auto &line : m_lines) {
        line.editor->setValue(record.value(line.field));
        showProblem(line, {}, false);
    }
    followCurrency();
    sayAsOfNow();
}

Record RecordForm::record() const
{
    auto record = m_record;
    for (const auto &line : m_lines)
        if (m_changed.contains(line.field))
            record.setValue(line.field, line.editor->value());
    return record;
}

void RecordForm::fill(const QHash<QByteArray, QVariant> &values)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto &name = m_entity.fields.at(m_lines[i].field).name;
        if (!values.contains(name))
            continue;
        m_lines[i].editor->setValue(values.value(name));
        m_changed.insert(m_lines[i].field);
    }
    followCurrency();
    tellOthers(-1);
    emit edited();
}

QJsonObject RecordForm::unreadable() const
{
    QJsonObject texts;
    for (const auto &line : m_lines)
        if (const auto text = line.editor->unreadable(); !text.isEmpty() && m_changed.contains(line.field))
            texts.insert(QString::fromLatin1(m_entity.fields.at(line.field).name), text);
    return texts;
}

void RecordForm::fillUnreadable(const QJsonObject &texts)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto text = texts.value(QString::fromLatin1(m_entity.fields.at(m_lines[i].field).name)).toString();
        if (text.isEmpty())
            continue;
        m_lines[i].editor->setUnreadable(text);
        m_changed.insert(m_lines[i].field);
        checkField(i);
    }
    emit edited();
}

void RecordForm::followCurrency()
{
    for (const auto &line : m_lines) {
        const auto &field = m_entity.fields.at(line.field);
        if (field.kind != FieldKind::Money)
            continue;
        const auto *currency = editor(field.currency);
        line.editor->setCurrency(currency ? currency->value().toString() : m_record.text(field.currency));
    }
}

/// `edited`: the line that was, which knows; none: nobody has typed, so that nothing becomes another by it.
void RecordForm::tellOthers(int edited)
{
    const auto typed = record();
    for (int i = 0; i < m_lines.size(); ++i) {
        const QSignalBlocker quiet(edited < 0 ? m_lines[i].editor : nullptr);
        if (i != edited)
            m_lines[i].editor->follow(typed);
    }
}

void RecordForm::onEdited(int index)
{
    const auto &line = m_lines.at(index);
    const auto &field = m_entity.fields.at(line.field);
    const bool isChanged = line.editor->value() != m_record.value(line.field) || !line.editor->problem().isEmpty();
    if (isChanged)
        m_changed.insert(line.field);
    else
        m_changed.remove(line.field);
    if (field.name == "currency")
        followCurrency();
    checkField(index);
    checkOthers(index);
    tellOthers(index);
    emit fieldEdited(field.name);
    emit edited();
}

void RecordForm::finishTyping()
{
    for (const auto &line : m_lines)
        line.editor->finish();
}

void RecordForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const auto &line : m_lines)
        line.editor->setReadOnly(
            isReadOnly || (!m_editable.isEmpty() && !m_editable.contains(line.editor->field().name)));
}

void RecordForm::setEditable(const QByteArrayList &fields)
{
    m_editable = fields;
    setReadOnly(m_isReadOnly);
}

void RecordForm::focusFirst()
{
    FieldEditor *first = nullptr;
    for (const auto &line : m_lines)
        if (!line.cell->isHidden() && (!first || line.editor->field().name == m_entity.asks))
            first = line.editor;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

FieldEditor *RecordForm::editor(const QByteArray &field) const
{
    for (const auto &line : m_lines)
        if (m_entity.fields.at(line.field).name == field)
            return line.editor;
    return nullptr;
}

} // namespace crm
