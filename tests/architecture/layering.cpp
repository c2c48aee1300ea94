// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layering.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm::layering {
namespace {

constexpr int longestFile = 400; // lines

// In pieces, since the licence checker would read it as this file's own.
const QString licence("// SPDX-"
                      "FileCopyrightText: 2026 The Rapport authors\n"
                      "// SPDX-"
                      "License-Identifier: GPL-3.0-or-later\n");

/// What a scan of C++ text keeps.
enum class Keep { Strings, CodeOnly };

/// Walks C++ text and blanks what is not kept. Line breaks stay, so that line numbers hold.
class Blanker
{
public:
    Blanker(const QString &text, Keep keep)
        : m_text(text)
        , m_keep(keep)
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (isAt("//"))
                blankTo(lineEnd());
            else if (isAt("/*"))
                blankTo(after("*/", m_at + 2));
            else if (isAt("R\"") && !isWord(m_at - 1))
                literal(rawEnd());
            else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isDigit(m_at - 1)))
                literal(quoteEnd());
            else
                m_result += m_text[m_at++];
        }
        return m_result;
    }

private:
    bool isAt(const char *token) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(token)); }
    bool isWord(qsizetype at) const { return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == '_'); }

    /// Whether a quote after this character separates digits, as in 1'000 and 0xff'ff.
    bool isDigit(qsizetype at) const { return at >= 0 && QStringView(u"0123456789abcdefABCDEF").contains(m_text[at]); }

    qsizetype after(const QString &token, qsizetype from) const
    {
        const auto found = m_text.indexOf(token, from);
        return found < 0 ? m_text.size() : found + token.size();
    }

    qsizetype lineEnd() const
    {
        const auto found = m_text.indexOf('\n', m_at);
        return found < 0 ? m_text.size() : found;
    }

    qsizetype rawEnd() const
    {
        const auto open = m_text.indexOf('(', m_at);
        return open < 0 ? m_text.size() : after(')' + m_text.mid(m_at + 2, open - m_at - 2) + '"', open);
    }

    qsizetype quoteEnd() const
    {
        const auto quote = m_text[m_at];
        auto at = m_at + 1;
        while (at < m_text.size() && m_text[at] != quote && m_text[at] != '\n')
            at += m_text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_text.size());
    }

    void literal(qsizetype end)
    {
        if (m_keep == Keep::CodeOnly)
            return blankTo(end);
        m_result += QStringView(m_text).mid(m_at, end - m_at);
        m_at = end;
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            m_result += m_text[m_at] == '\n' ? m_text[m_at] : QChar(' ');
    }

    const QString &m_text;
    const Keep m_keep;
    qsizetype m_at = 0;
    QString m_result;
};

bool isUnder(const QString &path, const QStringList &folders)
{
    return std::any_of(
        folders.cbegin(), folders.cend(), [&](const QString &folder) { return path.startsWith(folder); });
}

/// One file under examination; each rule adds what it finds.
class Examination
{
public:
    Examination(const Source &source, const Names &names)
        : m_path(source.path)
        , m_text(source.text)
        , m_lines(withoutComments(source.text).split('\n'))
        , m_code(codeOnly(source.text).split('\n'))
        , m_names(names)
    {
    }

    QStringList run()
    {
        static const QRegularExpression include(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
        for (int i = 0; i < m_lines.size(); ++i) {
            m_line = i + 1;
            const auto match = include.match(m_lines[i]);
            if (match.hasMatch())
                checkInclude(match.captured(1));
            else
                checkCode(m_code[i]);
        }
        checkLiterals();
        checkWhole();
        return m_offences;
    }

private:
    void report(const QString &reason) { m_offences += QString("%1:%2: %3").arg(m_path).arg(m_line).arg(reason); }
    bool isEngine() const
    {
        return isIn({"db/entity/", "db/sql/", "db/store/", "models/record/", "ui/form/", "ui/list/"});
    }
    bool isIn(const QStringList &folders) const { return isUnder(m_path, folders); }

    void checkInclude(const QString &header)
    {
        static const QRegularExpression umbrella("^Qt(Charts|Concurrent|Core|DBus|Gui|Network|OpenGL|"
                                                 "PrintSupport|Sql|Svg|SvgWidgets|Test|Widgets|Xml)(/|$)");
        if (umbrella.match(header).hasMatch())
            report("includes <" + header + ">; name one class: <QString>");
        const auto name = header.section('/', -1);
        if (isIn({"db/"}) && (m_names.gui.contains(name) || m_names.widgets.contains(name)))
            report("db knows neither Qt Gui nor Widgets: " + header);
        if (isIn({"models/", "app/cli/"}) && m_names.widgets.contains(name))
            report("models and the command line know no Qt Widgets: " + header);
        checkLayer(header);
    }

    void checkLayer(const QString &header)
    {
        const auto upwards = (isIn({"db/"}) && isUnder(header, {"models/", "ui/", "app/"}))
            || (isIn({"models/"}) && isUnder(header, {"ui/", "app/"})) || (isIn({"ui/"}) && isUnder(header, {"app/"}))
            || (isIn({"app/cli/"}) && isUnder(header, {"ui/"})) || (!isIn({"tests/"}) && isUnder(header, {"tests/"}));
        if (upwards)
            report("a layer includes only what is below it: " + header);
        if (isIn({"db/value/"}) && header.contains('/') && isUnder(header, {"db/"}) && !isUnder(header, {"db/value/"}))
            report("db/value stands on nothing of ours: " + header);
        if (isIn({"models/", "ui/", "app/"}) && isUnder(header, {"db/sql/"}))
            report("only db knows SQL: " + header);
        if (isEngine() && isUnder(header, {"db/entities/"}))
            report("the engine knows no single entity: " + header);
        if (header.startsWith("sqlite3"))
            checkSqlite();
    }

    void checkSqlite()
    {
        if (!isIn({"db/sql/", "db/search/", "db/sync/server/", "tests/"}))
            report("sqlite3 belongs in db/sql, db/search and db/sync/server");
    }

    void checkCode(const QString &code)
    {
        static const QRegularExpression sqlite("\\bsqlite3");
        static const QRegularExpression vague(
            "\\b(?:class|struct|namespace)\\s+(?!Q[A-Z])(\\w*(?:Manager|Helper|Utils?))\\b");
        static const QRegularExpression singleton("\\bstatic\\s+[\\w:<>]+\\s*[*&]\\s*instance\\b");
        if (sqlite.match(code).hasMatch())
            checkSqlite();
        const auto named = vague.match(code);
        if (named.hasMatch())
            report("say what it is instead of " + named.captured(1));
        if (singleton.match(code).hasMatch())
            report("no singletons: hand the object to the constructor");
        if (isIn({"ui/", "models/", "app/"}) && !isIn({"app/cli/"}) && code.contains("waitForFinished"))
            report("never block: use then() with a context object");
    }

    void checkLiterals()
    {
        // Text counts as SQL when a statement stands in it in capitals, as ours are written.
        static const QRegularExpression statement("\"[^\"]*\\b(SELECT |INSERT INTO |INSERT OR |DELETE FROM "
                                                  "|UPDATE \\w+ SET |CREATE TABLE |PRAGMA )");
        static const QRegularExpression word("\"(\\w+)\"");
        for (int i = 0; i < m_lines.size(); ++i) {
            m_line = i + 1;
            if (isIn({"models/", "ui/", "app/"}) && statement.match(m_lines[i]).hasMatch())
                report("SQL text belongs in db");
            for (auto literals = word.globalMatch(m_lines[i]); isEngine() && literals.hasNext();)
                checkEntityName(literals.next().captured(1));
        }
    }

    void checkEntityName(const QString &literal)
    {
        // The user is known to the engine as the one who makes a change.
        if (literal != "user" && m_names.entities.contains(literal))
            report("the engine knows no single entity: " + literal);
    }

    void checkWhole()
    {
        m_line = 1;
        if (!m_text.startsWith(licence))
            report("the two SPDX lines must come first");
        if (m_path.endsWith(".h") && !m_text.contains("\n#pragma once\n"))
            report("a header needs #pragma once");
        const auto length = m_text.count('\n');
        m_line = int(length);
        if (length > longestFile)
            report(QString("%1 lines; split what is longer than %2").arg(length).arg(longestFile));
    }

    const QString m_path;
    const QString m_text;
    const QStringList m_lines;
    const QStringList m_code;
    const Names &m_names;
    int m_line = 0;
    QStringList m_offences;
};

} // namespace

QSet<QString> describedEntities(const QString &text)
{
    static const QRegularExpression description("\\bDescribe<\\w+>\\(\"(\\w+)\"");
    QSet<QString> found;
    for (auto matches = description.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

QString withoutComments(const QString &text)
{
    return Blanker(text, Keep::Strings).run();
}

QString codeOnly(const QString &text)
{
    return Blanker(text, Keep::CodeOnly).run();
}

QStringList offences(const Source &source, const Names &names)
{
    return Examination(source, names).run();
}

} // namespace crm::layering
