// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/formpart.h"

#include <QHash>

class QCheckBox;

namespace crm {

/// Fields that hold several codes separated by commas – kinds of cases, priorities – as boxes to tick. None ticked: all.
class SlaScopePart final : public FormPart
{
    Q_OBJECT
public:
    SlaScopePart(const Entity &entity, const QByteArrayList &fields, const QString &heading, QWidget *parent = nullptr);

    QString heading() const override { return m_heading; }
    QByteArrayList replacedFields() const override { return m_fields; }
    void begin(const Record &record, bool isNew) override;
    QString problem() const override { return {}; }
    void focusProblem() override { }
    bool isDirty() const override;
    void addTo(Edit &edit, const Id &owner) const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

    QCheckBox *box(const QByteArray &field, const QByteArray &code) const;

private:
    QString typed(const QByteArray &field) const;
    void tick(const QByteArray &field, const QString &codes);

    const Entity &m_entity;
    QByteArrayList m_fields;
    QString m_heading;
    Record m_record;
    bool m_isFilling = false;
    QHash<QByteArray, QList<std::pair<QByteArray, QCheckBox *>>> m_boxes; ///< by field, with their codes
};

} // namespace crm
