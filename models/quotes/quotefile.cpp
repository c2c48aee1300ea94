// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteFile)
};

/// Thrown while reading, turned into the Result's Error at the end.
struct Refused
{
    QString sentence;
};

/// One object of the file: takes its values by name and knows what nobody asked for.
class Reader
{
public:
    Reader(const QJsonObject &object, const QString &place)
        : m_object(object)
        , m_place(place)
        , m_unread(object.keys())
    {
    }

    [[noreturn]] void refuse(const QString &key, const QString &sentence) const
    {
        const auto where = m_place.isEmpty() ? key : Text::tr("%1, %2").arg(m_place, key);
        throw Refused{where.isEmpty() ? sentence : Text::tr("%1: %2").arg(where, sentence)};
    }
    bool has(const QString &key) const { return m_object.contains(key) && !m_object.value(key).isNull(); }

    /// Text, or a number as it was written; empty when missing.
    QString text(const QString &key)
    {
        m_unread.removeAll(key);
        const auto value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.isString())
            return value.toString();
        if (value.isDouble())
            return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        refuse(key, Text::tr("Write this as text."));
    }
    QString required(const QString &key)
    {
        const auto value = text(key).trimmed();
        if (value.isEmpty())
            refuse(key, Text::tr("This is missing."));
        return value;
    }
    bool flag(const QString &key)
    {
        m_unread.removeAll(key);
        const auto value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, Text::tr("This is true or false."));
        return value.toBool();
    }
    QJsonValue list(const QString &key)
    {
        m_unread.removeAll(key);
        return m_object.value(key);
    }
    qint64 number(const QString &key, const QString &value) const
    {
        const auto read = decimalFromText(value);
        if (!read)
            refuse(key,
                Text::tr("“%1” is not a number with a point and at most six decimal places below a trillion.")
                    .arg(value));
        return *read;
    }
    QDate date(const QString &key)
    {
        const auto value = text(key);
        const auto read = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && (!read.isValid() || value.size() != 10))
            refuse(key, Text::tr("“%1” is not a date such as 2026-03-31.").arg(value));
        return read;
    }
    template <typename E> E choice(const QString &key, E standard)
    {
        const auto value = text(key);
        if (value.isEmpty())
            return standard;
        QStringList codes;
        for (const auto &c : choicesOf<E>()) {
            if (value == QLatin1String(c.code))
                return E(c.value);
            codes.append(QString::fromLatin1(c.code));
        }
        refuse(key, Text::tr("“%1” is none of: %2.").arg(value, codes.join(QStringLiteral(", "))));
    }
    QString discount(const QString &key, const QString &currency)
    {
        const auto value = text(key);
        if (!discountFromText(value, currency))
            refuse(key,
                Text::tr("“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.")
                    .arg(value));
        return value;
    }
    void finish() const
    {
        if (!m_unread.isEmpty())
            refuse(m_unread.first(), Text::tr("This is no part of a quote."));
    }

private:
    const QJsonObject m_object;
    const QString m_place;
    QStringList m_unread;
};

QuoteLine readItem(Reader &reader, const PriceRules &rules, bool isFromCatalogue)
{
    QuoteLine line{.id = Id::make()};
    line.description = isFromCatalogue ? reader.text("description") : reader.required("description");
    line.quantity.millionths = reader.number("quantity", reader.required("quantity"));
    if (const auto price = isFromCatalogue ? reader.text("unit_price") : reader.required("unit_price");
        !price.isEmpty())
        line.unitPrice.millionths = reader.number("unit_price", price);
    line.discount = reader.discount("discount", rules.currency);
    if (const auto tax = reader.text("tax").trimmed(); !tax.isEmpty())
        line.tax.millionths = reader.number("tax", tax.endsWith(u'%') ? tax.chopped(1) : tax);
    if (const auto cost = reader.text("unit_cost"); !cost.isEmpty())
        line.unitCost.millionths = reader.number("unit_cost", cost);
    line.unit = reader.text("unit");
    line.sku = reader.text("sku");
    line.optional = reader.flag("optional");
    const bool isPriceToCome = !line.unitPrice.millionths && isFromCatalogue;
    auto checked = line;
    if (isPriceToCome)
        checked.unitPrice.millionths = 0;
    const auto priced = pricedLine(checked, rules.currency);
    if (priced && isPriceToCome)
        return line;
    const auto amount = priced ? lineAmount(*priced, rules) : Result<qint64>(priced.error());
    if (!amount)
        reader.refuse(QString::fromLatin1(amount.error().problems.value(0).field), amount.error().message);
    return line;
}

QuoteLine readLine(Reader &reader, const PriceRules &rules, QString &product)
{
    for (const auto &[key, kind] : {std::pair(QStringLiteral("section"), QuoteLineKind::Section),
             std::pair(QStringLiteral("text"), QuoteLineKind::Text)})
        if (reader.has(key))
            return {.id = Id::make(), .kind = kind, .description = reader.required(key)};
    product = reader.text("product").trimmed();
    return readItem(reader, rules, !product.isEmpty());
}

void readLines(Reader &reader, QuoteFile &file, const PriceRules &rules)
{
    const auto lines = reader.list("lines");
    if (!lines.isArray() || lines.toArray().isEmpty())
        reader.refuse("lines", Text::tr("A quote needs at least one line."));
    int number = 0;
    for (const auto &value : lines.toArray()) {
        Reader one(value.toObject(), Text::tr("line %1").arg(++number));
        if (!value.isObject())
            one.refuse({}, Text::tr("This is no object."));
        QString product;
        file.draft.lines.append(Record::from(readLine(one, rules, product)));
        file.products.append(product);
        one.finish();
    }
}

QuoteFile readQuote(Reader &reader)
{
    QuoteFile file;
    Quote quote{.id = Id::make()};
    file.organisation = reader.text("organisation").trimmed();
    file.person = reader.text("person").trimmed();
    if (file.organisation.isEmpty() && file.person.isEmpty())
        reader.refuse("organisation", Text::tr("This is missing."));
    file.opportunity = reader.text("opportunity").trimmed();
    file.priceBook = reader.text("price_book").trimmed();
    quote.currency = reader.required("currency").toUpper();
    if (!isCurrency(quote.currency))
        reader.refuse("currency", Text::tr("“%1” is not a currency code such as EUR or USD.").arg(quote.currency));
    quote.taxRounding = reader.choice("tax_rounding", TaxRounding::Document);
    quote.rounding = reader.choice("rounding", Rounding::HalfAway);
    quote.prices = reader.choice("prices", PriceMode::Net);
    quote.discount = reader.discount("discount", quote.currency);
    quote.issuedOn = reader.date("date");
    quote.validUntil = reader.date("valid_until");
    if (quote.issuedOn.isValid() && quote.validUntil.isValid() && quote.validUntil < quote.issuedOn)
        reader.refuse("valid_until", Text::tr("The quote would expire before the day on it."));
    for (const auto *field : {"introduction", "terms"})
        if (!reader.has(QString::fromLatin1(field)))
            file.unsaid.append(field);
    quote.title = reader.text("title");
    quote.introduction = reader.text("introduction");
    quote.terms = reader.text("terms");
    quote.notes = reader.text("notes");
    const auto rules = priceRules(quote);
    readLines(reader, file, *rules);
    reader.finish();
    file.draft.quote = Record::from(quote);
    return file;
}

} // namespace

Result<QuoteFile> readQuoteFile(const QByteArray &json)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Invalid,
            Text::tr("The file is not JSON: %1 at character %2.").arg(fault.errorString()).arg(fault.offset)};
    if (!document.isObject())
        return Error{Error::Invalid, Text::tr("The file holds no object with a quote.")};
    try {
        Reader reader(document.object(), {});
        auto file = readQuote(reader);
        return file;
    } catch (const Refused &refused) {
        return Error{Error::Invalid, refused.sentence};
    }
}

} // namespace crm
