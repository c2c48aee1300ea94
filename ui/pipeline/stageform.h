// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace crm {

/// What a stage means: name, type, probability, forecast category, when its deals go stale, what they must fulfil.
class StageForm final : public QWidget
{
    Q_OBJECT
public:
    explicit StageForm(QWidget *parent = nullptr);

    void setStage(const Stage &stage);
    Stage stage() const;

    QLineEdit *name() const { return m_name; }
    QComboBox *type() const { return m_type; }
    QSpinBox *probability() const { return m_probability; }
    QComboBox *category() const { return m_category; }
    QSpinBox *rotDays() const { return m_rotDays; }
    QPlainTextEdit *criteria() const { return m_criteria; }
    QListWidget *required() const { return m_required; }

signals:
    void edited(const crm::Stage &stage);

private:
    void onEdited();
    void showMeaning();

    Stage m_stage;
    QLineEdit *m_name;
    QComboBox *m_type;
    QSpinBox *m_probability;
    QComboBox *m_category;
    QSpinBox *m_rotDays;
    QPlainTextEdit *m_criteria;
    QListWidget *m_required;
    bool m_isFilling = false;
};

} // namespace crm
