// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsessionqueue.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace crm {

class ImportCheckStep;
class ImportFileStep;
class ImportRunStep;
class ImportStep;
class Label;
class StepRail;

/// Brings other people's files in: File, Format, Columns, Values and relations, Check, Import. Several files go one
/// after another. Ctrl+Enter goes on, Alt+Left back, F8 to the next problem, Ctrl+V pastes rows.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    enum Step { File, Format, Columns, Values, Check, Run };
    ImportWizard(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the wizard over `parent`, at once beyond the first step when there are files.
    /// `expected`: the kind of records the user is looking at; empty: none in particular.
    static ImportWizard *open(
        Workspace &workspace, const QStringList &files, QWidget *parent, const QByteArray &expected = {});

    Step step() const;
    ImportSession *session() const { return m_session; }
    void addFiles(const QStringList &files);
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeRail();
    QWidget *makeBody();
    QWidget *makeFoot();
    void addKeys();
    void addStep(ImportStep *step);
    void goOn();
    void goBack();
    void go(Step step);
    void take(ImportSession *session);
    void startNext();
    void showState();
    void showRecords(const Filter &filter);
    QList<int> skipped() const;

    Workspace &m_workspace;
    ImportQueue m_queue;
    ImportSession *m_session = nullptr;
    QList<ImportStep *> m_steps;
    ImportFileStep *m_file;
    ImportCheckStep *m_check;
    ImportRunStep *m_run;
    StepRail *m_rail;
    Label *m_fileName;
    Label *m_title;
    Label *m_hint;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    bool m_goesOnWhenRead = false;
};

} // namespace crm
