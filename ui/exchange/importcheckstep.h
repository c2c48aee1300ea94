// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/importstep.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace crm {

class Banner;
class ImportPreviewModel;
class KpiCard;
class Label;

/// What the import would do, row by row, and the last decisions: what is there already, what cannot go in.
class ImportCheckStep final : public ImportStep
{
    Q_OBJECT
public:
    explicit ImportCheckStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Check"); }
    QString hint() const override { return tr("What the import will do. Nothing has been written yet."); }
    void setSession(ImportSession *session) override;
    void enter() override;
    bool mayContinue() const override;

    /// Where rejected rows go; empty: nowhere.
    QString rejectsPath() const;
    bool stopsAtReject() const;
    void showNextProblem();

private:
    QWidget *makeFigures();
    QWidget *makeRows();
    QWidget *makeOptions();
    QHBoxLayout *makeRejectsRow();
    void connectOptions();
    void chooseRejects();
    void showProblem();
    void showFigures();

    Banner *m_banner;
    Label *m_along;
    QProgressBar *m_progress;
    KpiCard *m_created;
    KpiCard *m_updated;
    KpiCard *m_skipped;
    KpiCard *m_rejected;
    QTableView *m_table;
    Label *m_problem;
    QPushButton *m_next;
    QComboBox *m_onMatch;
    QRadioButton *m_keepGood;
    QRadioButton *m_allOrNothing;
    QCheckBox *m_writesRejects;
    QLineEdit *m_rejects;
    QCheckBox *m_keepsRest;
    ImportPreviewModel *m_rows = nullptr;
};

} // namespace crm
