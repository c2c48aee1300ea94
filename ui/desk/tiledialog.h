// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/dashboard.h"
#include "db/store/store.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace crm {

class FilterBar;
class Label;
class ReportCard;

/// Lets the user say what a tile of a dashboard shows, with the chart beside it as it will be.
class TileDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `tile` is a stored one, or a new one with its dashboard and an id of its own.
    TileDialog(Workspace &workspace, const DashboardTile &tile, QWidget *parent);

    DashboardTile tile() const;

private:
    void build();
    void fill();
    void chooseKind();
    void onStep();
    void preview();
    void save();
    QComboBox *addBox(QFormLayout *form, const QString &name, const char *objectName);

    Workspace &m_workspace;
    DashboardTile m_tile;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_filterPlace = nullptr;
    FilterBar *m_filter = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_step = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_measured = nullptr;
    QComboBox *m_chart = nullptr;
    QCheckBox *m_wide = nullptr;
    Label *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    ReportCard *m_preview = nullptr;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace crm
