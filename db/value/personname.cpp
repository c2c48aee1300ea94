// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/personname.h"

#include <algorithm>

namespace crm {

namespace {

bool isEastAsian(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || c == u'ー' || c == u'々' || c.isSurrogate();
    });
}

} // namespace

QString joinedName(const QString &given, const QString &family)
{
    const auto first = given.trimmed();
    const auto last = family.trimmed();
    if (isEastAsian(first) && isEastAsian(last))
        return last + first;
    return QString(first + u' ' + last).trimmed();
}

} // namespace crm
