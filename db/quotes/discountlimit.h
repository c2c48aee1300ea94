// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quote.h"
#include "db/value/result.h"

#include <optional>

namespace crm {

/// A line of a quote beside what the catalogue says of its product.
struct LimitedLine
{
    const QuoteLine &line;
    const Product &product;
    qint64 listPrice = 0; ///< millionths: what it would cost without any reduction
    QString currency;
    qint64 share = 0; ///< of the discount of the whole, minor units
};

/// A reduction beyond what the catalogue allows is none of ours, however it comes about: the field of the line that is
/// at fault and why; nothing when it is allowed, or the amounts cannot be worked out. With a share it is the whole's
/// discount that goes too far.
std::optional<Problem> beyondLimit(const LimitedLine &asked);

} // namespace crm
