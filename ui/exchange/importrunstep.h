// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/importstep.h"
#include "ui/kit/tokens.h"

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace crm {

class Banner;
class IconLabel;
class Label;

/// The import itself, and what it did.
class ImportRunStep final : public ImportStep
{
    Q_OBJECT
public:
    explicit ImportRunStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Import"); }
    QString hint() const override { return tr("The whole import is one step that can be undone."); }
    void setSession(ImportSession *session) override;
    void begin(const QString &rejectsPath, bool stopAtReject);
    bool mayContinue() const override { return session() && !session()->isRunning(); }
    /// How many files of this import can be taken back together; from two on it is offered.
    void offerUndoAll(int files);
    void showAllUndone(const Result<Done> &done);

signals:
    void showRequested(const crm::Filter &filter); ///< the records the import made
    void undoAllRequested();                       ///< of every file imported here

private:
    QWidget *makeActions();
    void showRunning();
    void showDone(const Result<Done> &done);
    void showUndone(const Result<Done> &done);
    void say(const QString &icon, Ink ink, const QString &sentence, const QString &more);

    IconLabel *m_icon;
    Label *m_sentence;
    Label *m_more;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_undoAll;
    QPushButton *m_rejects;
    Banner *m_banner;
};

} // namespace crm
