// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/formpart.h"

class QPushButton;

namespace crm {

class RecordForm;
class SlaEffectView;

/// In the form of a policy, an agreement or a calendar: which due times of open cases would move if it applied to them
/// as it is typed. It stores nothing.
class SlaPreviewPart final : public FormPart
{
    Q_OBJECT
public:
    explicit SlaPreviewPart(Workspace &workspace, QWidget *parent = nullptr);

    QString heading() const override { return tr("What would change"); }
    int afterSection() const override { return 99; } ///< behind the last
    void begin(const Record &record, bool isNew) override;
    QString problem() const override { return {}; }
    void focusProblem() override { }
    bool isDirty() const override { return false; }
    void addTo(Edit &, const Id &) const override { }
    QJsonValue draft() const override { return QJsonValue(); }
    void restore(const QJsonValue &) override { }

    void preview();
    SlaEffectView *view() const { return m_view; }

private:
    Edit typed(RecordForm *form) const;
    QString neverReached(RecordForm *form) const;
    void readPolicies();
    void sayOrder();

    Workspace &m_workspace;
    QList<Record> m_policies; ///< in their order, when the form is one of them
    Id m_id;
    QPushButton *m_ask;
    bool m_isAsked = false; ///< and not answered yet
    SlaEffectView *m_view;
};

/// What the forms of policies and agreements have beyond their own fields.
QList<FormPart *> slaParts(const Entity &entity, Workspace &workspace);

} // namespace crm
