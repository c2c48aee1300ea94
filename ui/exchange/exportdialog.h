// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/exportjob.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace crm {

class Banner;
class Label;

/// Writes the records of a list, or all of their kind, to a file for other programs.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `paths` are the list's columns; empty: those the kind shows by default.
    ExportDialog(Workspace &workspace, const Query &query, const QByteArrayList &paths, QWidget *parent = nullptr);
    static ExportDialog *open(Workspace &workspace, const Query &query, const QByteArrayList &paths, QWidget *parent);

    void exportTo(const QString &path);
    void reject() override;

private:
    QWidget *makeOptions();
    void count(const Query &query, QRadioButton *button, const QString &text);
    void showState();
    void choose();
    void take(const Result<qint64> &rows, const QString &path);
    ExportWish wish(const QString &path) const;

    Workspace &m_workspace;
    const Query m_query;
    const QByteArrayList m_paths;
    Banner *m_banner;
    QRadioButton *m_listed;
    QRadioButton *m_all;
    QComboBox *m_format;
    QComboBox *m_columns;
    QCheckBox *m_spreadsheet;
    Label *m_note;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
    ExportJob *m_job = nullptr;
};

} // namespace crm
