// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/filterpopup.h"

#include "models/record/filterwords.h"
#include "models/record/recordtablemodel.h"
#include "ui/form/dateeditor.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace crm {

FilterPopup::FilterPopup(const Entity &entity, const EditorContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_context{.store = context.store, .search = context.search} // a filter only finds: it offers no new records
    , m_pages(new QStackedLayout)
    , m_search(new SearchField(tr("Field to filter by")))
    , m_fields(new QListWidget)
    , m_name(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_operator(new QComboBox)
    , m_valuePlace(new QVBoxLayout)
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
    , m_apply(makeButton(tr("Apply"), {}, "primary"))
{
    setProperty("look", "card");
    setWindowTitle(tr("Filter"));
    setFixedWidth(scaled(300));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->addLayout(m_pages);
    auto *first = new QWidget;
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->addWidget(m_search);
    firstColumn->addWidget(m_fields);
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setFixedHeight(scaled(260));
    m_pages->addWidget(first);
    auto *second = new QWidget;
    auto *secondColumn = new QVBoxLayout(second);
    secondColumn->setContentsMargins(0, 0, 0, 0);
    secondColumn->addWidget(m_name);
    secondColumn->addWidget(m_operator);
    secondColumn->addLayout(m_valuePlace);
    m_problem->setWordWrap(true);
    m_problem->hide();
    secondColumn->addWidget(m_problem);
    secondColumn->addStretch();
    secondColumn->addWidget(m_apply, 0, Qt::AlignTrailing);
    m_operator->setAccessibleName(tr("Comparison"));
    m_pages->addWidget(second);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPopup::showFields);
    connect(m_fields, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { chooseField(item->data(Qt::UserRole).toByteArray()); });
    connect(m_fields, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { chooseField(item->data(Qt::UserRole).toByteArray()); });
    connect(m_operator, &QComboBox::activated, this, &FilterPopup::onOperator);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    listFields();
}

/// Own fields, then those of the records referred to.
void FilterPopup::listFields()
{
    const auto add = [this](const QByteArray &path) {
        auto *item = new QListWidgetItem(pathText(m_entity, path), m_fields);
        item->setData(Qt::UserRole, path);
    };
    for (const auto &field : m_entity.fields)
        if (!field.is(Hidden))
            add(field.name);
    for (const auto &field : m_entity.fields) {
        if (field.kind != FieldKind::Reference || field.is(Hidden))
            continue;
        for (const auto &name : RecordTableModel::standardColumns(field.target()))
            if (name != field.target().title().name)
                add(field.name + '.' + name);
    }
}

void FilterPopup::showFields(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_fields->count(); ++i) {
        auto *item = m_fields->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_fields->setCurrentItem(first);
}

void FilterPopup::place(const QPoint &global)
{
    adjustSize();
    move(isRightToLeft() ? global - QPoint(width(), 0) : global);
    show();
}

void FilterPopup::openNew(const QPoint &global)
{
    m_search->clear();
    m_fields->clear();
    listFields(); // users may have added some
    showFields({});
    m_pages->setCurrentIndex(0);
    place(global);
    m_search->setFocus();
}

void FilterPopup::openFor(const Filter &condition, const QPoint &global)
{
    showValue(condition);
    place(global);
}

void FilterPopup::chooseField(const QByteArray &path)
{
    const auto end = resolvePath(m_entity, path);
    if (end.field)
        showValue(Filter::compare(path, operatorsFor(*end.field).first()));
}

void FilterPopup::showValue(const Filter &condition)
{
    const auto end = resolvePath(m_entity, condition.path);
    m_path = condition.path;
    m_owner = end.entity;
    m_field = *end.field;
    m_field.flags &= ~FieldFlags(Required | ReadOnly);
    m_name->setText(pathText(m_entity, m_path));
    m_operator->clear();
    for (const auto op : operatorsFor(m_field))
        m_operator->addItem(operatorText(m_field, op), int(op));
    m_operator->setCurrentIndex(qMax(0,
        m_operator->findData(
            int(condition.op == Filter::Equal && m_field.kind == FieldKind::Choice ? Filter::In : condition.op))));
    delete std::exchange(m_choices, nullptr);
    delete std::exchange(m_editor, nullptr);
    if (m_field.kind == FieldKind::Choice) {
        m_choices = new QListWidget;
        m_choices->setAccessibleName(m_name->text());
        m_choices->setFixedHeight(scaled(180));
        for (const auto &choice : *m_field.choices) {
            const bool isGone = choice.isArchived && m_field.asOfNow.isEmpty();
            if (isGone && !condition.values.contains(QString::fromLatin1(choice.code)))
                continue;
            auto *item = new QListWidgetItem(m_owner->tr(choice.label), m_choices);
            item->setData(Qt::UserRole, QString::fromLatin1(choice.code));
            item->setSizeHint({0, scaled(28)});
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(condition.values.contains(item->data(Qt::UserRole)) ? Qt::Checked : Qt::Unchecked);
        }
        // A click on the words does what a click on the box does.
        connect(m_choices, &QListWidget::itemPressed, this,
            [this](QListWidgetItem *item) { m_pressed = item->checkState(); });
        connect(m_choices, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
            if (item->checkState() == m_pressed)
                item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        });
        m_choices->setCurrentRow(0);
        m_valuePlace->addWidget(m_choices);
    } else {
        m_editor = makeFieldEditor(*m_owner, m_field, m_context);
        if (auto *instant = qobject_cast<InstantEditor *>(m_editor))
            instant->setUsualTime(QTime(0, 0)); // since a day is since its beginning, before it before that
        m_editor->setValue(condition.values.value(0));
        if (m_field.kind == FieldKind::Flag && condition.values.isEmpty())
            m_editor->setValue(1LL);
        m_valuePlace->addWidget(m_editor);
    }
    m_problem->hide();
    m_pages->setCurrentIndex(1);
    onOperator();
}

void FilterPopup::onOperator()
{
    const bool wantsValue = needsValue(Filter::Op(m_operator->currentData().toInt()));
    if (m_choices)
        m_choices->setVisible(wantsValue);
    if (m_editor)
        m_editor->setVisible(wantsValue);
    QWidget *focus = m_choices ? static_cast<QWidget *>(m_choices) : m_editor;
    (wantsValue && focus ? focus : m_apply)->setFocus();
}

void FilterPopup::setOperator(Filter::Op op)
{
    m_operator->setCurrentIndex(m_operator->findData(int(op)));
    onOperator();
}

QVariantList FilterPopup::values() const
{
    if (m_editor)
        return m_editor->value().isNull() ? QVariantList() : QVariantList{m_editor->value()};
    QVariantList codes;
    for (int i = 0; i < m_choices->count(); ++i)
        if (m_choices->item(i)->checkState() == Qt::Checked)
            codes.append(m_choices->item(i)->data(Qt::UserRole));
    return codes;
}

void FilterPopup::apply()
{
    const auto op = Filter::Op(m_operator->currentData().toInt());
    if (!needsValue(op)) {
        emit chosen(Filter::compare(m_path, op));
        close();
        return;
    }
    const auto wanted = values();
    auto problem = m_editor ? m_editor->problem() : QString();
    if (problem.isEmpty() && wanted.isEmpty())
        problem = m_choices ? tr("Choose at least one.") : tr("Type or choose a value.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return adjustSize();
    if (op == Filter::NotEqual && wanted.size() > 1)
        emit chosen(Filter::negated(Filter::compare(m_path, Filter::In, wanted)));
    else
        emit chosen(Filter::compare(m_path, op, wanted));
    close();
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            auto row = m_fields->currentRow();
            const auto step = key == Qt::Key_Down ? 1 : -1;
            do
                row += step;
            while (row >= 0 && row < m_fields->count() && m_fields->item(row)->isHidden());
            if (row >= 0 && row < m_fields->count())
                m_fields->setCurrentRow(row);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_fields->currentItem()) {
            chooseField(m_fields->currentItem()->data(Qt::UserRole).toByteArray());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pages->currentIndex() == 1)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace crm
