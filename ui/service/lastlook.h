// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/answering.h"

#include <QDialog>

namespace crm {

/// The last look before something leaves the house: recipient, subject, text and files, exactly as they will go.
/// Nothing else of the case goes along. Shown without blocking; deletes itself.
class LastLook final : public QDialog
{
    Q_OBJECT
public:
    LastLook(const OutgoingReply &reply, QWidget *parent);
    const OutgoingReply &reply() const { return m_reply; }

private:
    void build();

    OutgoingReply m_reply;
};

} // namespace crm
