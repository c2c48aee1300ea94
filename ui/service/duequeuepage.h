// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "models/service/duequeuemodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace crm {

class Banner;
class EmptyState;
class Label;
class PageHeader;
class RecordTable;
class TriageBar;

/// What is due next: the open cases with their countdowns, and keys to triage them without leaving the list.
class DueQueuePage final : public Page
{
    Q_OBJECT
public:
    explicit DueQueuePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Due next"); }
    void activate() override;
    AnyRef current() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    RecordTable *table() const { return m_table; }
    DueQueueModel *model() const { return m_model; }
    void setNow(const Clock &now);
    void showPart(DueQueueModel::Part part);
    /// The clocks of the current case, as the case page explains them.
    void explainCurrent();

private:
    void build();
    void buildKeys();
    void ask();
    void onShown();
    void addKey(const QKeySequence &keys, const QString &what, std::function<void()> run);
    /// Changes all selected cases in one step.
    void change(const QString &label, const std::function<std::optional<Edit>(const Record &)> &edit);
    void setStatus(CaseStatus status, const QString &label);
    void setSeverity(int step);
    QList<Id> selected() const;

    DueQueueModel *m_model;
    PageHeader *m_header = nullptr;
    TriageBar *m_triage = nullptr;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    Banner *m_whoIsMe = nullptr; ///< says that nobody is
    EmptyState *m_empty = nullptr;
    Label *m_count = nullptr;
    Label *m_keys = nullptr;
    QStringList m_hints;
    DueQueueModel::Part m_part = DueQueueModel::Part::Running;
    bool m_isMine = false;
    bool m_isActive = false;
    Clock m_now = systemClock;
};

/// The page in the sidebar.
PageInfo dueQueuePage();

} // namespace crm
