// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

#include <QWidget>

class QAbstractButton;

namespace crm {

/// Where a case stands in its flow, one button per status; only those it may go to can be pressed.
class StatusFlow final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusFlow(QWidget *parent = nullptr);

    /// What a waiting case waits for stands beside; it can then be chosen anew.
    void setStatus(CaseStatus status, WaitingFor reason = WaitingFor::None);
    /// For who may look and not change: no step can be taken.
    void forbidWriting();
    CaseStatus status() const { return m_status; }
    QAbstractButton *step(CaseStatus status) const;

signals:
    /// The user asks for this status; the bar shows it once setStatus() says so.
    void chosen(crm::CaseStatus status);

private:
    CaseStatus m_status = CaseStatus::New;
    WaitingFor m_reason = WaitingFor::None;
    bool m_isReadOnly = false;
    QList<QAbstractButton *> m_steps; ///< in the order of caseFlow()
};

} // namespace crm
