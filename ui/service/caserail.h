// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/casesteps.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace crm {

/// The steps of a case, one below the other: what is done, where it stands, what each still lacks. A step leads to its
/// part of the page.
class CaseRail final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseRail(QWidget *parent = nullptr);

    void setStages(const QList<CaseStage> &stages);
    const QList<CaseStage> &stages() const { return m_stages; }
    QAbstractButton *button(const QByteArray &step) const;
    /// The field of what the step lacks first; empty: none.
    QByteArray lackingIn(const QByteArray &step) const;

signals:
    void chosen(const QByteArray &step);

private:
    QList<CaseStage> m_stages;
    QList<QAbstractButton *> m_buttons;
    QVBoxLayout *m_column;
};

} // namespace crm
