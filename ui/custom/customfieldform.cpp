// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/custom/customfieldform.h"

#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace crm {

CustomFieldForm::CustomFieldForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLineEdit)
    , m_kind(new QComboBox)
    , m_help(new QLineEdit)
    , m_isRequired(new QCheckBox(tr("Must be filled in on forms")))
    , m_isListed(new QCheckBox(tr("A column of lists from the start")))
    , m_name(new Label({}, TextStyle::Small, Ink::Muted))
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
    , m_choiceProblem(new Label({}, TextStyle::Small, Ink::Bad))
    , m_choiceBox(new QWidget)
    , m_choices(new QListWidget)
{
    const auto &entity = CustomField::entity();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const char *field, QWidget *control) {
        const auto label = entity.label(*entity.field(field));
        control->setObjectName(QString::fromLatin1(field));
        control->setAccessibleName(label);
        auto *name = new Label(label, TextStyle::Body, Ink::Muted);
        name->setBuddy(control);
        form->addRow(name, control);
    };
    add("label", m_label);
    m_label->setMaxLength(80);
    m_problem->setObjectName(QStringLiteral("label_problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(QString(), m_problem);
    add("kind", m_kind);
    add("help", m_help);
    m_help->setPlaceholderText(tr("Shown in the empty field"));
    m_isRequired->setObjectName(QStringLiteral("is_required"));
    m_isListed->setObjectName(QStringLiteral("is_listed"));
    form->addRow(QString(), m_isRequired);
    form->addRow(QString(), m_isListed);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setWordWrap(true);
    form->addRow(QString(), m_name);
    column->addLayout(form);
    addChoices(column);
    connect(m_label, &QLineEdit::textEdited, this, &CustomFieldForm::onEdited);
    connect(m_help, &QLineEdit::textEdited, this, &CustomFieldForm::onEdited);
    connect(m_kind, &QComboBox::activated, this, &CustomFieldForm::onEdited);
    connect(m_isRequired, &QCheckBox::toggled, this, &CustomFieldForm::onEdited);
    connect(m_isListed, &QCheckBox::toggled, this, &CustomFieldForm::onEdited);
}

void CustomFieldForm::addChoices(QVBoxLayout *column)
{
    auto *inside = new QVBoxLayout(m_choiceBox);
    inside->setContentsMargins(0, spacing::small, 0, 0);
    inside->setSpacing(spacing::tiny);
    auto *heading = new Label(tr("Choices"), TextStyle::Body, Ink::Text, QFont::DemiBold);
    heading->setBuddy(m_choices);
    m_choices->setObjectName(QStringLiteral("choices"));
    m_choices->setAccessibleName(tr("Choices"));
    m_choices->setAccessibleDescription(tr("F2 renames; Alt with the arrow keys moves."));
    m_choices->setMinimumHeight(scaled(96));
    m_choices->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    const auto button = [&](const char *name, const char *icon, const QString &text, auto run) {
        auto *made = new IconButton(QString::fromLatin1(icon), text);
        made->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(made);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    button("addChoice", "plus", tr("Add a choice"), [this] { addChoice(); });
    button("choiceUp", "arrow-up", tr("Move the choice up"), [this] { moveChoice(-1); });
    button("choiceDown", "arrow-down", tr("Move the choice down"), [this] { moveChoice(1); });
    m_archive = button("archiveChoice", "archive", tr("Archive the choice"), [this] { archiveChoice(); });
    buttons->insertWidget(0, heading); // beside the heading they are in sight however long the list is
    buttons->insertStretch(1, 1);
    m_choiceProblem->setObjectName(QStringLiteral("choices_problem"));
    m_choiceProblem->setWordWrap(true);
    m_choiceProblem->hide();
    inside->addLayout(buttons);
    inside->addWidget(m_choiceProblem);
    inside->addWidget(m_choices, 1);
    column->addWidget(m_choiceBox, 1);
    for (const auto &[key, steps] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | key), m_choices);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, steps = steps] { moveChoice(steps); });
    }
    connect(m_choices, &QListWidget::currentRowChanged, this, &CustomFieldForm::showChoice);
    connect(m_choices, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        m_field.choices[m_choices->row(item)].label = item->text();
        emit edited();
    });
}

void CustomFieldForm::setField(const OwnField &field, const QList<CustomKind> &kinds, bool isStored)
{
    m_isFilling = true;
    m_field = field;
    m_label->setText(field.field.label);
    m_kind->clear();
    for (const auto kind : kinds)
        for (const auto &choice : choicesOf<CustomKind>())
            if (CustomKind(choice.value) == kind)
                m_kind->addItem(CustomField::tr(choice.label), choice.value);
    m_kind->setCurrentIndex(m_kind->findData(int(field.field.kind)));
    m_kind->setEnabled(!isStored);
    m_help->setText(field.field.help);
    m_isRequired->setChecked(field.field.isRequired);
    m_isListed->setChecked(field.field.isListed);
    m_name->setText(field.field.name.isEmpty()
            ? tr("What it holds cannot be changed once it is saved.")
            : tr("Known to imports, exports and the command line as %1").arg(field.field.name));
    showChoices(0);
    showProblem({}, -1);
    m_isFilling = false;
}

void CustomFieldForm::showProblem(const QString &sentence, int choice)
{
    const bool isChoices = !sentence.isEmpty()
        && (choice >= 0 || (m_field.field.kind == CustomKind::Choice && !m_field.field.label.trimmed().isEmpty()));
    m_choiceProblem->setText(isChoices ? sentence : QString());
    m_choiceProblem->setVisible(isChoices);
    m_problem->setText(isChoices ? QString() : sentence);
    m_problem->setVisible(!sentence.isEmpty() && !isChoices);
    const bool isName = !sentence.isEmpty() && !isChoices;
    if (m_label->property("invalid").toBool() != isName) {
        m_label->setProperty("invalid", isName);
        m_label->style()->unpolish(m_label);
        m_label->style()->polish(m_label);
    }
    m_label->setAccessibleDescription(isName ? sentence : QString());
}

void CustomFieldForm::showChoices(int current)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_choices->clear();
    for (const auto &choice : std::as_const(m_field.choices)) {
        auto *item = new QListWidgetItem(choice.label, m_choices);
        item->setSizeHint({0, scaled(28)});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        auto font = item->font();
        font.setStrikeOut(choice.isArchived);
        item->setFont(font);
        item->setData(Qt::AccessibleTextRole, choice.isArchived ? tr("%1 (archived)").arg(choice.label) : choice.label);
    }
    m_choices->setCurrentRow(qBound(-1, current, m_choices->count() - 1));
    m_choiceBox->setVisible(m_field.field.kind == CustomKind::Choice);
    m_isFilling = wasFilling;
    showChoice();
}

void CustomFieldForm::showChoice()
{
    const auto choice = m_field.choices.value(m_choices->currentRow());
    const bool isChosen = m_choices->currentRow() >= 0;
    for (const auto *name : {"choiceUp", "choiceDown", "archiveChoice"})
        findChild<QWidget *>(QLatin1String(name))->setEnabled(isChosen);
    const auto text = !isStored(choice) ? tr("Take the choice away")
        : choice.isArchived             ? tr("Offer the choice again")
                                        : tr("Archive the choice: records that have it keep it");
    m_archive->setIconName(!isStored(choice) ? QStringLiteral("trash")
            : choice.isArchived              ? QStringLiteral("restore")
                                             : QStringLiteral("archive"));
    m_archive->setToolTip(plainToolTip(text));
    m_archive->setAccessibleName(text);
}

void CustomFieldForm::onEdited()
{
    if (m_isFilling)
        return;
    m_field.field.label = m_label->text();
    m_field.field.help = m_help->text();
    m_field.field.isRequired = m_isRequired->isChecked();
    m_field.field.isListed = m_isListed->isChecked();
    m_field.field.kind = CustomKind(m_kind->currentData().toInt());
    m_choiceBox->setVisible(m_field.field.kind == CustomKind::Choice);
    emit edited();
}

void CustomFieldForm::addChoice()
{
    m_field.choices.append(newChoice(m_field.field.id, tr("New choice")));
    showChoices(int(m_field.choices.size()) - 1);
    emit edited();
    m_choices->setFocus();
    m_choices->editItem(m_choices->currentItem());
}

void CustomFieldForm::moveChoice(int steps)
{
    const auto from = m_choices->currentRow();
    const auto to = from + steps;
    if (from < 0 || to < 0 || to >= m_field.choices.size())
        return;
    m_field.choices.move(from, to);
    showChoices(to);
    emit edited();
}

void CustomFieldForm::archiveChoice()
{
    const auto place = m_choices->currentRow();
    if (place < 0)
        return;
    if (isStored(m_field.choices.at(place)))
        m_field.choices[place].isArchived = !m_field.choices.at(place).isArchived;
    else
        m_field.choices.removeAt(place);
    showChoices(place);
    emit edited();
}

} // namespace crm
