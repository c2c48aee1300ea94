// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/importstep.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QTableView;

namespace crm {

class CellDelegate;
class Label;

/// How the file is written and what it holds, as guessed; every change is seen in the rows at once.
class ImportFormatStep final : public ImportStep
{
    Q_OBJECT
public:
    explicit ImportFormatStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Format"); }
    QString hint() const override
    {
        return tr("This is how the file was understood. Change what does not look right.");
    }
    void setSession(ImportSession *session) override;
    void enter() override;
    bool mayContinue() const override;

private:
    QWidget *makeForm();
    QWidget *makeTable();
    QComboBox *addBox(QFormLayout *form, const QString &label, const char *name);
    void show();
    void reread();

    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QCheckBox *m_header;
    QComboBox *m_dates;
    QComboBox *m_mark;
    Label *m_reasons;
    QTableView *m_table;
    CellDelegate *m_delegate;
};

} // namespace crm
