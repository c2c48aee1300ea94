// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace crm {

class Label;
class PageHeader;
class RecordForm;

/// One record of any kind: its form, what belongs to it, its history. For kinds without a page of their own.
class RecordPage final : public Page
{
    Q_OBJECT
public:
    RecordPage(Workspace &workspace, const Entity &entity, QWidget *parent = nullptr);

    ~RecordPage() override;

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override { return m_ref; }
    RecordForm *form() const { return m_form; }
    QTabWidget *tabs() const { return m_tabs; }
    void save();

private:
    void load();
    void fill(const Record &record);
    void addRelated();
    void showState();

    const Entity &m_entity;
    AnyRef m_ref;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    Label *m_state;
    QPushButton *m_save;
    QString m_title;
    QList<class RelatedModel *> m_related;
    class HistoryModel *m_history;
    int m_sequence = 0;
};

} // namespace crm
