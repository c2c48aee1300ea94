// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace crm {

/// Central banks publish rates as a table of one line per day and one column per currency ("Date, USD, JPY, …", the
/// European Central Bank's daily and historical files). Gives such a table as lines of one rate each, and any other
/// text as it is. Empty cells, "N/A" and currencies that are no longer in use are left out.
class RateTable final
{
public:
    /// The next piece of the text in UTF-8; `isLast`: nothing follows.
    QByteArray take(const QByteArray &text, bool isLast);

private:
    enum class State { Unknown, Rates, Other };
    QByteArray header(const QByteArray &line);
    QByteArray rates(const QByteArray &line) const;

    State m_state = State::Unknown;
    QByteArray m_rest; ///< a line of which the end has not come
    QByteArrayList m_currencies;
};

} // namespace crm
