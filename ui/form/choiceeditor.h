// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;

namespace crm {

class ChoiceModel;

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    void setReadOnly(bool isReadOnly) override;
    bool isWide() const override;
    /// Offers values only: nothing is what the field holds as a rule.
    void leaveOutNone();
    /// A value that nobody chooses; a record that has it shows it all the same.
    void leaveOut(const QByteArray &code);

private:
    QComboBox *m_combo;
    ChoiceModel *m_choices;
    QVariant m_unknown; ///< a stored code that is not among the choices: kept until another is chosen
};

} // namespace crm
