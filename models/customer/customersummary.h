// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customerbrief.h"

#include <QObject>

namespace crm {

/// Keeps the brief of one customer up to date with the store. Never more than one question is under way; changes
/// meanwhile are asked for together afterwards, and an answer about an earlier customer is dropped.
class CustomerSummary final : public QObject
{
    Q_OBJECT
public:
    explicit CustomerSummary(Store &store, QObject *parent = nullptr);

    /// Null: shows nobody. The brief of the former customer is gone at once.
    void show(const AnyRef &customer);
    const AnyRef &customer() const { return m_customer; }
    const CustomerBrief &brief() const { return m_brief; }
    bool isLoading() const { return m_isLoading; } ///< nothing known of this customer yet
    bool isMissing() const { return !m_isLoading && !m_customer.isNull() && !m_error && !m_brief.record.isValid(); }
    const std::optional<Error> &error() const { return m_error; }
    void refresh();

signals:
    void changed();

private:
    void follow(const ChangeSet &set);
    void take(CustomerBrief brief);
    void fail(const Error &error);
    void settle();

    Store &m_store;
    AnyRef m_customer;
    CustomerBrief m_brief;
    std::optional<Error> m_error;
    int m_question = 0; ///< counts customers shown
    bool m_isLoading = false;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace crm
