// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldeditor.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/referenceeditor.h"
#include "ui/form/repeateditor.h"
#include "ui/form/texteditors.h"

#include <QStyle>
#include <QVBoxLayout>

namespace crm {

FieldEditor::FieldEditor(const Entity &entity, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_field(field)
{
    setObjectName(QString::fromLatin1(field.name));
}

void FieldEditor::setControl(QWidget *control)
{
    m_control = control;
    if (!layout()) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(control);
    }
    setFocusProxy(control);
    control->setObjectName(QString::fromLatin1(m_field.name) + QStringLiteral("_control"));
    describe(m_entity.label(m_field), {});
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(description);
}

void FieldEditor::setInvalid(bool isInvalid)
{
    if (m_control->property("invalid").toBool() == isInvalid)
        return;
    m_control->setProperty("invalid", isInvalid);
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
}

bool isAskedFor(const Field &field)
{
    return field.name == "recurrence";
}

FieldEditor *makeFieldEditor(const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(entity, field, parent);
    case FieldKind::Flag:
        return new FlagEditor(entity, field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(entity, field, parent);
    case FieldKind::Date:
        return new DateEditor(entity, field, parent);
    case FieldKind::Instant:
        return new InstantEditor(entity, field, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(entity, field, context, parent);
    case FieldKind::Money:
        return new MoneyEditor(entity, field, parent);
    case FieldKind::Text:
        if (field.name == "currency")
            return new CurrencyEditor(entity, field, parent);
        if (field.name == "recurrence")
            return new RepeatEditor(entity, field, parent);
        break;
    case FieldKind::Integer:
    case FieldKind::Decimal:
        break;
    }
    return new LineEditor(entity, field, parent);
}

} // namespace crm
