// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/query.h"

#include <QRegularExpression>

namespace crm {

namespace {

struct Token
{
    enum Kind { Word, Text, Symbol, End };
    Kind kind = End;
    QString text;
    qsizetype at = 0;
};

struct Unreadable
{
    QString message;
};

[[noreturn]] void unreadable(const QString &what, const Token &token)
{
    const auto place = token.kind == Token::End ? QCoreApplication::translate("crm::Query", "at the end")
                                                : QCoreApplication::translate("crm::Query", "at “%1”").arg(token.text);
    throw Unreadable{QCoreApplication::translate("crm::Query", "The filter cannot be read %1: %2").arg(place, what)};
}

QList<Token> tokens(const QString &text)
{
    QList<Token> found;
    static const QString symbols = "()=!<>~^,";
    for (qsizetype i = 0; i < text.size();) {
        const auto c = text.at(i);
        const auto start = i;
        if (c.isSpace()) {
            ++i;
        } else if (c == u'"' || c == u'\'') {
            QString value;
            for (++i; i < text.size() && text.at(i) != c; ++i) {
                if (text.at(i) == u'\\' && i + 1 < text.size())
                    ++i;
                value += text.at(i);
            }
            if (i >= text.size())
                throw Unreadable{QCoreApplication::translate(
                    "crm::Query", "The filter cannot be read: a quotation mark is not closed.")};
            ++i;
            found.append({Token::Text, value, start});
        } else if (symbols.contains(c)) {
            const auto two = text.mid(i, 2);
            const bool pair = two == "!=" || two == "<=" || two == ">=" || two == "<>" || two == "==";
            found.append({Token::Symbol, pair ? two : QString(c), start});
            i += pair ? 2 : 1;
        } else {
            while (i < text.size() && !text.at(i).isSpace() && !symbols.contains(text.at(i)))
                ++i;
            found.append({Token::Word, text.mid(start, i - start), start});
        }
    }
    found.append({Token::End, {}, text.size()});
    return found;
}

/// Recursive descent over: or := and {"or" and}; and := unary {"and" unary}; unary := "not" unary | "(" or ")" | comparison.
class Parser
{
public:
    Parser(const Entity &entity, QList<Token> tokens)
        : m_entity(entity)
        , m_tokens(std::move(tokens))
    {
    }

    Filter whole()
    {
        auto filter = disjunction();
        if (peek().kind != Token::End)
            unreadable(QCoreApplication::translate("crm::Query", "expected “and” or “or”."), peek());
        return filter;
    }

private:
    const Token &peek() const { return m_tokens.at(m_at); }
    Token take() { return m_tokens.at(peek().kind == Token::End ? m_at : m_at++); }
    bool isWord(const char *word) const
    {
        return peek().kind == Token::Word && peek().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    bool isSymbol(const char *symbol) const
    {
        return peek().kind == Token::Symbol && peek().text == QLatin1String(symbol);
    }
    bool skipWord(const char *word) { return isWord(word) && (take(), true); }
    bool skipSymbol(const char *symbol) { return isSymbol(symbol) && (take(), true); }

    Filter disjunction()
    {
        QList<Filter> parts{conjunction()};
        while (skipWord("or"))
            parts.append(conjunction());
        return parts.size() == 1 ? parts.first() : Filter::any(parts);
    }
    Filter conjunction()
    {
        QList<Filter> parts{unary()};
        while (skipWord("and"))
            parts.append(unary());
        return Filter::all(parts);
    }
    Filter unary()
    {
        if (++m_depth > 100)
            unreadable(QCoreApplication::translate("crm::Query", "too deeply nested."), peek());
        Filter filter;
        if (skipWord("not")) {
            filter = Filter::negated(unary());
        } else if (skipSymbol("(")) {
            filter = disjunction();
            if (!skipSymbol(")"))
                unreadable(QCoreApplication::translate("crm::Query", "expected “)”."), peek());
        } else {
            filter = comparison();
        }
        --m_depth;
        return filter;
    }
    Filter comparison()
    {
        const auto name = take();
        const auto path = name.text.toUtf8();
        const auto end = resolvePath(m_entity, path);
        if (name.kind == Token::Symbol || (!end.field && !end.isId))
            unreadable(QCoreApplication::translate("crm::Query", "%1 has no such field.")
                           .arg(QString::fromLatin1(m_entity.name)),
                name);
        if (skipWord("is")) {
            const bool negated = skipWord("not");
            if (!skipWord("null"))
                unreadable(QCoreApplication::translate("crm::Query", "expected “null”."), peek());
            return Filter::compare(path, negated ? Filter::IsNotNull : Filter::IsNull);
        }
        if (skipWord("in"))
            return Filter::compare(path, Filter::In, list());
        const auto op = operation();
        return Filter::compare(path, op, {value()});
    }
    Filter::Op operation()
    {
        static const QHash<QString, Filter::Op> ops{{"=", Filter::Equal}, {"==", Filter::Equal},
            {"!=", Filter::NotEqual}, {"<>", Filter::NotEqual}, {"<", Filter::Less}, {"<=", Filter::LessOrEqual},
            {">", Filter::Greater}, {">=", Filter::GreaterOrEqual}, {"~", Filter::Contains}, {"^", Filter::StartsWith}};
        const auto token = take();
        const auto op = ops.constFind(token.text);
        if (token.kind != Token::Symbol || op == ops.cend())
            unreadable(QCoreApplication::translate("crm::Query", "expected a comparison such as = or ~."), token);
        return *op;
    }
    QVariantList list()
    {
        QVariantList values;
        if (!skipSymbol("("))
            unreadable(QCoreApplication::translate("crm::Query", "expected “(”."), peek());
        do {
            values.append(value());
        } while (skipSymbol(","));
        if (!skipSymbol(")"))
            unreadable(QCoreApplication::translate("crm::Query", "expected “)”."), peek());
        return values;
    }
    /// A quoted text, or words up to the next "and", "or", ")" or ",": `stage = Closed won`.
    QVariant value()
    {
        if (peek().kind == Token::Text)
            return take().text;
        QStringList words;
        while (peek().kind == Token::Word && !isWord("and") && !isWord("or"))
            words.append(take().text);
        if (words.isEmpty())
            unreadable(QCoreApplication::translate("crm::Query", "expected a value."), peek());
        return words.join(u' ');
    }

    const Entity &m_entity;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Filter> parseFilter(const Entity &entity, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Filter();
    try {
        return Parser(entity, tokens(text)).whole();
    } catch (const Unreadable &e) {
        return Error{Error::Usage, e.message};
    }
}

} // namespace crm
