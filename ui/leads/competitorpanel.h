// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/competitor.h"
#include "db/store/store.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QVBoxLayout;

namespace crm {

class IconButton;
class Label;

/// A competitor beside the register: how often we won and lost against it, what it is good and bad at, and which
/// prices it was seen to ask.
class CompetitorPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit CompetitorPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setCompetitor(const Id &competitor);
    QString figures() const; ///< as spoken: "Won against: 4, lost to: 6, open: 2"
    int priceCount() const { return m_priceCount; }
    QSize sizeHint() const override;

signals:
    void closeAsked();
    void shown();

private:
    QWidget *buildTop();
    void load();
    void loadPrices(int asked);
    void showRecord(const Record &competitor, const QVariantList &cells);
    void showPrices(const QList<Row> &rows);
    void addText(const QString &heading, const QString &text);
    QWidget *figure(const QString &name, const QString &value, const char *stageType);
    void openDeals(const char *stageType, const QString &title);
    void addPrice();

    Workspace &m_workspace;
    Id m_id;
    int m_asked = 0;
    int m_priceCount = 0;
    Label *m_name;
    IconButton *m_edit = nullptr;
    QWidget *m_known = nullptr;
    QVBoxLayout *m_column = nullptr; ///< inside m_known
    QVBoxLayout *m_place;
    QWidget *m_prices = nullptr;
};

} // namespace crm
