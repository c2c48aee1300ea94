// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QDateTime>
#include <QTimeZone>

class QComboBox;

namespace crm {

class Label;
class RepetitionPanel;
class RuleEndPanel;

/// How often something takes place: one of the usual rules for its first day, or one put together; when it is over;
/// and all of it in words. A rule that says more than can be asked for stays as it is until another is chosen.
class RepeatEditor final : public FieldEditor
{
    Q_OBJECT
public:
    RepeatEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &rule) override;
    QVariant value() const override { return m_rule.isEmpty() ? QVariant() : QVariant(m_rule); }
    QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    /// A rule that names the first day moves along with it.
    void follow(const Record &typed) override;

private:
    void fillChoices();
    void show();
    void showWords();
    void onChosen();
    void onPutTogether();
    void onEndEdited();
    void setRule(const QString &endless);
    int choice() const;
    QDate firstDay() const;

    QComboBox *m_choice;
    RepetitionPanel *m_panel;
    RuleEndPanel *m_end;
    Label *m_words;
    QString m_rule;
    QDateTime m_start; ///< UTC; null: not typed yet
    QTimeZone m_zone;
    bool m_isAllDay = false;
    bool m_isOneOfSeries = false;
    bool m_isPutTogether = false; ///< the panel is open, though the rule may be a usual one
    bool m_isReadOnly = false;
};

} // namespace crm
