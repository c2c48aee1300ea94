// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsessionqueue.h"
#include "ui/exchange/importstep.h"

#include <QTemporaryDir>

class QListView;
class QPushButton;

namespace crm {

class Banner;
class EmptyState;

/// Which files: dropped, chosen, or pasted from a spreadsheet.
class ImportFileStep final : public ImportStep
{
    Q_OBJECT
public:
    ImportFileStep(ImportQueue &queue, QWidget *parent = nullptr);

    QString title() const override { return tr("File"); }
    QString hint() const override;
    void enter() override;
    bool mayContinue() const override;
    /// Takes a table out of the clipboard; tells when there is none.
    void paste();
    void choose();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeList();
    void refresh();

    ImportQueue &m_queue;
    QTemporaryDir m_pasted; // lives as long as the wizard
    int m_pastes = 0;
    Banner *m_banner;
    EmptyState *m_empty;
    QWidget *m_filled;
    QListView *m_list;
    QPushButton *m_remove;
};

} // namespace crm
