// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace crm {

/// A person as HubSpot and e-mail programs write one: “Maria Rossi (maria@rossi.example)”, “Maria Rossi <maria@…>”.
struct NamedAddress
{
    QString name; ///< the address where there is none
    QString address;
};

/// Nothing when the text is not written so.
[[nodiscard]] std::optional<NamedAddress> namedAddress(const QString &text);

/// Several people, with a semicolon between them: one text for each. Any other text comes back as the only one.
[[nodiscard]] QStringList namedAddresses(const QString &text);

/// Whether it can be one address: a single @, and no blank. Doubtful ones are kept, as other people wrote them.
[[nodiscard]] bool mayBeAddress(const QString &text);

} // namespace crm
