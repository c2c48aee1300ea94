// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcell.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/namedaddress.h"

#include "db/value/fold.h"
#include "db/value/id.h"
#include "db/value/money.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportCell)
};

template <typename T> CellValue valueOf(const Parsed<T> &parsed)
{
    return parsed.value ? CellValue{QVariant::fromValue(*parsed.value)} : CellValue{{}, parsed.problem};
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QByteArray squeezed(const QString &text)
{
    QByteArray squeezed;
    if (isPlainAscii(text)) { // most names: a tenth of the cost of folding
        squeezed.resize(text.size());
        auto *to = squeezed.data();
        for (const QChar c : text)
            if (const auto u = char(c.unicode()); (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z'))
                *to++ = u;
            else if (u >= 'A' && u <= 'Z')
                *to++ = char(u + 32);
        squeezed.truncate(to - squeezed.constData());
    } else {
        auto folded = QString::fromUtf8(foldText(text));
        folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark(); });
        squeezed = folded.toUtf8();
    }
    return squeezed.isEmpty() ? foldText(text) : squeezed;
}

QString addressProblem(const QByteArray &kind, const QString &text)
{
    if (kind == "email")
        return mayBeAddress(text) ? QString() : Text::tr("“%1” is no e-mail address.").arg(text);
    if (kind == "phone" || kind == "mobile" || kind == "fax")
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
            ? QString()
            : Text::tr("“%1” is no telephone number.").arg(text);
    if (kind != "website" && kind != "web")
        return {};
    static const QRegularExpression scheme(
        QStringLiteral("^\\s*([a-z][a-z0-9+.-]*):(?![0-9])"), QRegularExpression::CaseInsensitiveOption);
    const auto named = scheme.match(text).captured(1).toLower();
    return named.isEmpty() || named == u"http" || named == u"https"
        ? QString()
        : Text::tr("“%1” is no web address: it must begin with http or https.").arg(text);
}

bool isDash(const QString &text)
{
    constexpr qsizetype least = 2; // of a text that its ends show to be none
    if (text.isEmpty() || (text.size() >= least && !text.front().isSpace() && !text.back().isSpace()))
        return false;
    const auto shown = text.trimmed();
    return shown == u"-" || shown == u"–" || shown == u"—";
}

CellReader::CellReader(const Entity &entity, const Field &field, const ImportColumn &column)
    : m_entity(entity)
    , m_field(field)
    , m_column(column)
    , m_zone(QTimeZone::systemTimeZone())
{
    for (auto it = column.values.cbegin(); it != column.values.cend(); ++it)
        m_values.insert(squeezed(it.key()), it.value());
}

QString CellReader::mapped(const QString &text) const
{
    return m_values.isEmpty() ? text : m_values.value(squeezed(text), text);
}

CellValue CellReader::readChoice(const QString &text) const
{
    const auto code = choiceCode(m_entity, m_field, text);
    if (!code.isEmpty())
        return {code};
    QStringList labels; // codes say nothing to who only sees the window
    for (const auto &choice : *m_field.choices)
        if (!choice.isArchived)
            labels.append(m_entity.tr(choice.label));
    return {{}, Text::tr("“%1” is not one of: %2.").arg(text, labels.join(", "))};
}

CellValue CellReader::readInteger(const QString &text) const
{
    const auto number = m_column.isShare ? parseShare(text, m_column.mark) : parseInteger(text, m_column.mark);
    if (number.value)
        return {*number.value};
    // Yes and no are numbers where 1 and 0 stand for them.
    if (const auto flag = parseBoolean(text); flag.value)
        return {qint64(*flag.value)};
    return {{}, number.problem};
}

CellValue CellReader::readMoney(const QString &text, const QString &currency) const
{
    auto scale = currencyDigits(currency);
    auto money = parseMoney(text, {m_column.mark, scale});
    const auto named = money.value ? QString::fromLatin1(money.value->currency) : QString();
    if (!named.isEmpty() && currencyDigits(named) != scale)
        money = parseMoney(text, {m_column.mark, currencyDigits(named)});
    if (!money.value)
        return {{}, money.problem};
    return {money.value->amount, {}, money.value->currency};
}

CellValue CellReader::read(const QString &given, const QString &currency) const
{
    const auto text = m_field.kind == FieldKind::LongText ? given : mapped(given.trimmed());
    if (text.trimmed().isEmpty())
        return {};
    switch (m_field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return {restored(text)};
    case FieldKind::Integer:
        return readInteger(text);
    case FieldKind::Decimal:
        return valueOf(parseDecimal(text, {m_column.mark, 6}));
    case FieldKind::Flag: {
        const auto flag = parseBoolean(text);
        return flag.value ? CellValue{qint64(*flag.value)} : CellValue{{}, flag.problem};
    }
    case FieldKind::Date: {
        const auto date = parseDate(text, m_column.date);
        return date.value ? CellValue{date.value->toString(Qt::ISODate)} : CellValue{{}, date.problem};
    }
    case FieldKind::Instant: {
        const auto at = parseDateTime(text, m_column.date, m_zone);
        return at.value ? CellValue{at.value->toMSecsSinceEpoch()} : CellValue{{}, at.problem};
    }
    case FieldKind::Choice:
        return readChoice(text);
    case FieldKind::Money:
        return readMoney(text, currency);
    case FieldKind::Reference:
        break;
    }
    return {};
}

} // namespace crm
