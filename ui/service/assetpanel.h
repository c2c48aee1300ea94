// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/asset.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

class QListWidget;

namespace crm {

class Badge;
class Label;
struct Row;

/// An installed product by its serial number: whose it is, whether it is under warranty, what was wrong with it before,
/// and the way to a new case about it.
class AssetPanel final : public QScrollArea
{
    Q_OBJECT
public:
    AssetPanel(Workspace &workspace, const AnyRef &ref, QWidget *parent = nullptr);

    Badge *warranty() const { return m_warranty; }
    QListWidget *cases() const { return m_cases; }
    void openCase();

private:
    void build();
    void load();
    void take(const Asset &asset);
    void showOwner(const QByteArray &field, const Id &id);
    void showCases(const QList<Row> &rows);

    Workspace &m_workspace;
    AnyRef m_ref;
    Asset m_asset;
    Label *m_serial = nullptr;
    Label *m_product = nullptr;
    Badge *m_warranty = nullptr;
    QWidget *m_owners = nullptr;
    Label *m_history = nullptr;
    QListWidget *m_cases = nullptr;
    QList<AnyRef> m_refs; ///< of the cases listed
};

} // namespace crm
