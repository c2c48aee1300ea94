// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/reviewlist.h"

#include <QDialog>

class QPushButton;

namespace crm {

class RecordForm;
class Workspace;

/// Writes something else than either version: only the fields in question, beginning with both where that is possible.
class ReviewEdit final : public QDialog
{
    Q_OBJECT
public:
    ReviewEdit(Workspace &workspace, const ReviewItem &item, QWidget *parent);
    RecordForm *form() const { return m_form; }
    const Id &conflict() const { return m_conflict; }

signals:
    void written(const crm::FieldValues &values);

private:
    void save();

    const Id m_conflict;
    QByteArrayList m_fields;
    RecordForm *m_form;
    QPushButton *m_save;
};

} // namespace crm
