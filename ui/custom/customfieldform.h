// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/custom/fieldsets.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace crm {

class IconButton;
class Label;

/// One added field as it is typed: what it is called, what it holds, its choices.
class CustomFieldForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomFieldForm(QWidget *parent = nullptr);

    /// `isStored`: what it holds cannot be changed any more.
    void setField(const OwnField &field, const QList<CustomKind> &kinds, bool isStored);
    const OwnField &field() const { return m_field; }
    /// At the name or at a choice; nothing wrong: empty.
    void showProblem(const QString &sentence, int choice);

    QLineEdit *label() const { return m_label; }
    QListWidget *choices() const { return m_choices; }
    void addChoice();
    void moveChoice(int steps);
    /// An unstored choice is taken away, a stored one no longer offered or offered again.
    void archiveChoice();

signals:
    void edited();

private:
    void addChoices(QVBoxLayout *column);
    void showChoices(int current);
    void showChoice();
    void onEdited();
    bool isStored(const CustomChoice &choice) const { return !choice.code.isEmpty(); }

    OwnField m_field;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QLineEdit *m_help;
    QCheckBox *m_isRequired;
    QCheckBox *m_isListed;
    Label *m_name;
    Label *m_problem;
    Label *m_choiceProblem;
    QWidget *m_choiceBox;
    QListWidget *m_choices;
    IconButton *m_archive = nullptr;
    bool m_isFilling = false;
};

} // namespace crm
