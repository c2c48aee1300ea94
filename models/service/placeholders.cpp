// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/placeholders.h"

#include "db/value/fold.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace crm {

FilledText fillPlaceholders(const QString &body, const PlaceholderValues &values)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}\\n]+?)\\s*\\}\\}"));
    FilledText filled;
    qsizetype last = 0;
    for (auto it = pattern.globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        const auto name = match.captured(1);
        filled.text += body.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        if (const auto value = values.value(name); !value.isEmpty()) {
            filled.text += value;
        } else {
            filled.text += match.captured();
            if (!filled.missing.contains(name))
                filled.missing.append(name);
        }
    }
    filled.text += body.mid(last);
    return filled;
}

QStringList placeholderNames()
{
    return {QStringLiteral("name"), QStringLiteral("given_name"), QStringLiteral("family_name"),
        QStringLiteral("salutation"), QStringLiteral("company"), QStringLiteral("product"), QStringLiteral("serial"),
        QStringLiteral("number"), QStringLiteral("subject"), QStringLiteral("opened"), QStringLiteral("due"),
        QStringLiteral("me")};
}

PlaceholderValues caseValues(const Record &c, const QHash<QByteArray, Record> &linked, const QString &user)
{
    PlaceholderValues values;
    const auto put = [&](const char *name, const QString &value) {
        if (!value.trimmed().isEmpty())
            values.insert(QString::fromLatin1(name), value.trimmed());
    };
    const auto titleOf = [&](const char *field) {
        const auto record = linked.value(field);
        return record.isValid() ? record.title() : QString();
    };
    const auto dayOf = [&](const char *field) {
        const auto at = c.instant(field);
        return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat) : QString();
    };
    put("name", titleOf("person"));
    if (const auto person = linked.value("person"); person.isValid()) {
        put("given_name", person.text("given_name"));
        put("family_name", person.text("family_name"));
        put("salutation", person.text("honorific"));
    }
    put("company", titleOf("organisation"));
    put("product", titleOf("product"));
    put("serial", titleOf("asset"));
    put("number", c.text("number"));
    put("subject", c.text("subject"));
    put("opened", dayOf("opened_at"));
    put("due", dayOf("due_at"));
    put("me", user);
    return values;
}

TypedShortcut shortcutBefore(const QString &text, int cursor)
{
    int at = std::min(cursor, int(text.size()));
    while (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'-'))
        --at;
    if (at < 2 || text[at - 1] != u':' || text[at - 2] != u':')
        return {};
    return {at - 2, text.mid(at, cursor - at)};
}

QList<Record> matchingAnswers(const QList<Record> &answers, const QString &word)
{
    const auto sought = foldText(word);
    const auto rank = [&](const Record &answer) {
        const auto shortcut = foldText(answer.text("shortcut"));
        const auto name = foldText(answer.text("name"));
        if (answer.value("active").toLongLong() == 0)
            return 3;
        if (shortcut.startsWith(sought) || name.startsWith(sought))
            return 0;
        return shortcut.contains(sought) || name.contains(sought) ? 1 : 3;
    };
    auto found = answers;
    found.removeIf([&](const Record &answer) { return rank(answer) == 3; });
    std::stable_sort(found.begin(), found.end(), [&](const Record &a, const Record &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.text("name") < b.text("name");
    });
    return found;
}

} // namespace crm
