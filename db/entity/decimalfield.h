// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"
#include "db/value/decimal.h"

namespace crm {

template <> struct FieldTraits<Decimal>
{
    static constexpr auto kind = FieldKind::Decimal;
    static QVariant store(const Decimal &v) { return v.millionths ? QVariant(*v.millionths) : QVariant(); }
    static Decimal load(const QVariant &v) { return {v.isNull() ? std::nullopt : std::optional(v.toLongLong())}; }
};

} // namespace crm
