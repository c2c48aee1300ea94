// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

namespace crm {

/// A field of some entity that points at records of another.
struct InverseReference
{
    const Entity *entity;
    int field;
};

/// All kinds of records of the program.
class Registry
{
public:
    explicit Registry(QList<const Entity *> entities);

    /// The program's own. Checks itself on first use; a wrong description ends the program.
    static const Registry &instance();

    const QList<const Entity *> &entities() const { return m_entities; }
    const Entity *byName(QByteArrayView name) const; ///< null when unknown
    const Entity *byNumber(int number) const;        ///< null when unknown
    QList<InverseReference> referencesTo(const Entity &entity) const;

    /// What is wrong with the descriptions, in sentences; empty when they hold.
    QStringList selfCheck() const;

private:
    QList<const Entity *> m_entities;
};

/// Every entity of the program, parents before children. In db/entities/registered.cpp.
QList<const Entity *> registeredEntities();

} // namespace crm
