// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteworksheet.h"

namespace crm {

/// The line's field that is typed in a column of the worksheet; empty where nothing is typed.
inline QByteArray typedField(int column)
{
    static constexpr const char *fields[QuoteWorksheet::Columns]
        = {"", "sku", "description", "quantity", "unit", "unit_price", "discount", "tax", "", ""};
    return fields[column];
}

} // namespace crm
