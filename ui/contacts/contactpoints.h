// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/contacts/childrows.h"

namespace crm {

/// The e-mail addresses and telephone numbers of a person or company, with their use and what is known of them.
class ContactPointRows final : public ChildRows
{
    Q_OBJECT
public:
    ContactPointRows(const Entity &owner, const EditorContext &context, QWidget *parent = nullptr);

    QByteArrayList replacedFields() const override { return {"email", "phone"}; }
    void begin(const Record &record, bool isNew) override;

protected:
    Record newRecord() const override;
    void onFieldEdited(int row, const QByteArray &field) override;

private:
    void warn(int row);
    void lookForOwner(const Id &row, const QString &text);

    const Entity &m_owner;
    bool m_isNew = false;
    mutable bool m_phoneNext = false; ///< after an e-mail address people add a number
};

} // namespace crm
