// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/pipeline/pipelineshape.h"

#include <QAbstractListModel>

namespace crm {

/// One stay of a deal in a stage, as its history shows it.
struct StageStay
{
    StageChange change;
    QString stage;
    QString from; ///< empty: it began here
    QString who;
    bool isBack = false; ///< to a stage before the one it came from
};

/// "In Proposal for 12 days", or since when it stands there.
QString stayText(const StageStay &stay, const QDateTime &now);

/// The stages a deal has been through, newest first, for the kit's TimelineView.
class StageStaysModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit StageStaysModel(Store &store, QObject *parent = nullptr);

    void setDeal(const Id &deal);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    const QList<StageStay> &stays() const { return m_stays; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_stays.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    void ask();

    Store &m_store;
    Clock m_clock = systemClock;
    Id m_deal;
    int m_asked = 0;
    QList<StageStay> m_stays;
};

} // namespace crm
