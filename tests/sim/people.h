// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/device.h"

namespace crm::sim {

/// What colleagues do with their files. Every text is new, so that it tells who wrote on top of what.
class People
{
public:
    explicit People(World &world)
        : m_world(world)
    {
    }

    struct Habits
    {
        bool oneRecord = false;
        bool removals = false;
        bool owners = false; ///< removals also of records that others belong to
        bool undos = false;
        bool decisions = false;
        bool pairs = true;
        bool gives = false; ///< customers to other colleagues
    };
    void work(Device &device, const Habits &habits);
    /// Writes one field of one customer anew.
    void write(Device &device, const Id &customer, const QByteArray &field);
    void addCustomers(Device &device, int count);
    /// Removes the customer and gives another what it was known by.
    void replace(Device &device, const Id &customer);
    static Id newestCustomer(Device &device); ///< null: there is none
    /// Customers with all that is known of them, and that before them, as one transaction.
    void fill(Device &device);

private:
    QString word() { return QString("w%1").arg(++m_words); }
    Id anyRow(Device &device, const Entity &entity, const Habits &habits);
    QString code();
    QString stage();
    Record changed(Device &device, const Id &id, Writer &writer, const Habits &habits);
    void change(Device &device, const Habits &habits);
    void add(Device &device, const Habits &habits);
    void changePair(Device &device);
    void remove(Device &device, const Habits &habits);
    void decide(Device &device);

    World &m_world;
    qint64 m_words = 0;
};

} // namespace crm::sim
