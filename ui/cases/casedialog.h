// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace crm {

class Banner;
class CaseForm;
class DraftKeeper;
class DraftSeat;
class Workspace;

/// Takes down a new case: Ctrl+Enter saves it and opens its page. Shown without blocking; deletes itself when closed.
/// What is typed is kept as a draft and is there again after a crash.
class CaseDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with these values; the customer may be null.
    CaseDialog(Workspace &workspace, const Record &defaults, QWidget *parent = nullptr);
    ~CaseDialog() override;

    CaseForm *form() const { return m_form; }
    Banner *banner() const { return m_banner; }
    void save();
    void reject() override;

signals:
    void saved(const crm::AnyRef &ref);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void suggest();
    void offerDraft(const QString &key, const QJsonObject &draft);
    void startAfresh();

    Workspace &m_workspace;
    Record m_defaults;
    CaseForm *m_form;
    Banner *m_banner;
    QWidget *m_articles = nullptr; ///< that may answer what is typed
    QTimer m_soon;
    int m_asked = 0;
    QPushButton *m_save = nullptr;
    std::unique_ptr<DraftSeat> m_seat;
    DraftKeeper *m_keeper;
    bool m_isDone = false; ///< saved or given up: no draft any more
    bool m_isSaving = false;
};

} // namespace crm
