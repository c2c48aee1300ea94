// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/letter.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

constexpr int wordsOfSalutation = 6; // at most
constexpr int wordsOfCall = 4;       // "Hello Kim!"
constexpr int closingLine = 40;      // characters, at most
constexpr int closingLines = 4;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

QString withoutComma(const QString &line)
{
    auto plain = line.trimmed();
    if (plain.endsWith(u',') || plain.endsWith(QChar(0xff0c)))
        plain.chop(1);
    return plain;
}

/// Where these paragraphs stand in the text, whole; -1: nowhere.
qsizetype placeOf(const QString &text, const QString &paragraphs)
{
    for (auto at = paragraphs.isEmpty() ? -1 : text.indexOf(paragraphs); at >= 0;
         at = text.indexOf(paragraphs, at + 1)) {
        const auto end = at + paragraphs.size();
        if ((at == 0 || text.at(at - 1) == u'\n') && (end == text.size() || text.at(end) == u'\n'))
            return at;
    }
    return -1;
}

/// A line that addresses somebody, whatever its words: "Hello Kim!", "Sehr geehrte Frau Sato,".
bool isSalutation(const QString &line, const QString &ours)
{
    const auto words = wordsOf(line);
    if (words.isEmpty() || words.size() > wordsOfSalutation)
        return false;
    const auto last = line.back();
    if (last == u',' || last == u':' || last == QChar(0xff0c) || last == QChar(0xff1a)
        || (last == u'!' && words.size() <= wordsOfCall))
        return true;
    const auto known = wordsOf(ours);
    return std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return word.size() > 2 && known.contains(word, Qt::CaseInsensitive); });
}

bool isSameLine(const QString &a, const QString &b)
{
    return withoutComma(a).compare(withoutComma(b), Qt::CaseInsensitive) == 0;
}

/// Short lines, of which one is ours, part of the name that stands under our letters, or ends as such lines do.
bool isClosing(const QString &paragraph, const QString &ours)
{
    const auto lines = paragraph.trimmed().split(u'\n');
    const auto known = ours.trimmed().split(u'\n');
    for (const auto &line : lines.mid(qMax<qsizetype>(0, lines.size() - 3)))
        if (isSameLine(line, known.first()))
            return true;
    const auto isLong = [](const QString &line) { return line.trimmed().size() > closingLine; };
    if (lines.size() > closingLines || std::any_of(lines.begin(), lines.end(), isLong))
        return false;
    if (lines.size() > 1 && withoutComma(lines.first()) != lines.first().trimmed())
        return true;
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        const auto plain = withoutComma(line);
        return plain.size() > 2 && std::any_of(known.begin() + 1, known.end(), [&](const QString &name) {
            return name.contains(plain, Qt::CaseInsensitive);
        });
    });
}

/// Takes the parts in, one after the other.
class Composer
{
public:
    Composer(const QString &text, const QStringList &before, const QStringList &now)
        : m_text(text)
        , m_before(before)
        , m_now(now)
    {
        auto rest = m_text;
        for (const auto &parts : {m_before, m_now})
            for (const auto &part : parts)
                if (const auto at = placeOf(rest, part); at >= 0)
                    rest.remove(at, part.size());
        m_hasOwnWords = !rest.trimmed().isEmpty();
    }

    Letter run()
    {
        for (qsizetype i = 0; i < m_now.size(); ++i)
            if (!isThere(i) && !m_now.at(i).isEmpty() && !standsOtherwise(i))
                insert(i);
        return {m_text, m_isBesideOwn};
    }

private:
    bool isFirst(qsizetype i) const { return i == 0; }
    bool isLast(qsizetype i) const { return i == m_now.size() - 1; }

    /// As it was put in before, and then as it is now; or as it is now already.
    bool isThere(qsizetype i)
    {
        const auto &now = m_now.at(i);
        if (auto at = placeOf(m_text, m_before.at(i)); at >= 0) {
            auto length = m_before.at(i).size();
            if (now.isEmpty()) { // with the blank line that parts it from its neighbour
                while (at + length < m_text.size() && m_text.at(at + length) == u'\n')
                    ++length;
                while (at + length == m_text.size() && at > 0 && m_text.at(at - 1) == u'\n') {
                    --at;
                    ++length;
                }
            }
            m_text.replace(at, length, now);
            if (!now.isEmpty())
                m_next = at + now.size();
            else if (at < m_next)
                m_next = std::max(at, m_next - length);
            return true;
        }
        const auto at = placeOf(m_text, now);
        if (at >= 0)
            m_next = at + now.size();
        return at >= 0;
    }

    /// In words of somebody's own.
    bool standsOtherwise(qsizetype i)
    {
        if (isFirst(i)) {
            const auto line = m_text.trimmed().section(u'\n', 0, 0).trimmed();
            const bool isAddressed = isSalutation(line, m_now.at(i));
            if (isAddressed)
                m_next = m_text.indexOf(line) + line.size();
            return isAddressed;
        }
        if (isLast(i))
            return isClosing(m_text.trimmed().section(QStringLiteral("\n\n"), -1), m_now.at(i));
        if (m_before.at(i).isEmpty() || !m_hasOwnWords)
            return false;
        m_isBesideOwn = m_isBesideOwn || m_before.at(i) != m_now.at(i);
        return m_before.at(i) == m_now.at(i);
    }

    void insert(qsizetype i)
    {
        if (isLast(i)) {
            while (!m_text.isEmpty() && m_text.back().isSpace())
                m_text.chop(1);
            m_next = m_text.size();
        }
        const QString blank(2, u'\n');
        const auto words = (m_next > 0 ? blank : QString()) + m_now.at(i);
        const auto rest = m_text.mid(m_next, blank.size());
        const auto there = rest.isEmpty() ? blank.size() : rest.count(u'\n');
        m_text.insert(m_next, words + blank.mid(there));
        m_next += words.size();
    }

    QString m_text;
    const QStringList m_before;
    const QStringList m_now;
    qsizetype m_next = 0; ///< where what comes next is put
    bool m_hasOwnWords = false;
    bool m_isBesideOwn = false;
};

QStringList listed(const ResponseParts &parts)
{
    auto texts = parts.texts();
    for (auto &text : texts)
        text = text.trimmed();
    return texts;
}

} // namespace

Letter putTogether(const QString &letter, const ResponseParts &before, const ResponseParts &parts)
{
    if (letter.trimmed().isEmpty())
        return {composedResponse(parts)};
    return Composer(letter, listed(before), listed(parts)).run();
}

} // namespace crm
