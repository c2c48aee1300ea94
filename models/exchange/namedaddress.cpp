// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/namedaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

std::optional<NamedAddress> namedAddress(const QString &text)
{
    if (!text.contains(u'@') || !(text.contains(u'(') || text.contains(u'<')))
        return std::nullopt; // nearly every text: a regular expression costs more
    static const QRegularExpression form(QStringLiteral(
        "^\\s*([^<>@]*?)\\s*(?:\\(\\s*([^\\s()<>@]+@[^\\s()<>@]+)\\s*\\)|<\\s*([^\\s<>@]+@[^\\s<>@]+)\\s*>)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto address = match.captured(2) + match.captured(3);
    auto name = match.captured(1);
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2).trimmed();
    return NamedAddress{name.isEmpty() ? address : name, address};
}

QStringList namedAddresses(const QString &text)
{
    if (!text.contains(u';') || !text.contains(u'@'))
        return {text};
    QStringList all;
    for (const auto &part : text.split(u';')) {
        const auto one = part.trimmed();
        if (one.isEmpty())
            continue;
        if (!namedAddress(one) && !mayBeAddress(one))
            return {text};
        all.append(one);
    }
    return all.isEmpty() ? QStringList{text} : all;
}

bool mayBeAddress(const QString &text)
{
    const auto shown = text.trimmed();
    return shown.count(u'@') == 1 && std::none_of(shown.cbegin(), shown.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace crm
