// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// One company, and quotes for it.
class QuoteFixture : public QObject
{
protected:
    void prepare();
    Record item(const char *description, const char *quantity, const char *price, const char *tax = "21");
    Id add(const QList<Record> &lines);
    Record quote(const Id &id) { return await(m_db->store.fetch(Quote::entity(), {id}))->value(0); }
    QList<Record> lines(const Id &id)
    {
        return *await(m_db->store.records({&QuoteLine::entity(), Filter::refers("quote", id), {{"position"}}}));
    }
    Result<ChangeSet> commit(const Edit &edit) { return await(m_db->store.commit(edit)); }
    QString total(const Id &id) { return amountText(quote(id).as<Quote>().total.minor.value_or(-1), u"EUR"); }
    QString state(const Id &id) { return quote(id).text("state"); }
    qint64 current(const Id &id) { return quote(id).value("current").toLongLong(); }
    Id revise(const Id &id);

    std::unique_ptr<TestDb> m_db;
    Id m_acme;
};

inline void QuoteFixture::prepare()
{
    m_db = std::make_unique<TestDb>();
    const Organisation acme{.id = Id::make(), .name = "Acme", .street = "Main Road 1", .city = "Leeds"};
    QVERIFY(m_db->put(acme));
    m_acme = acme.id;
}

inline Record QuoteFixture::item(const char *description, const char *quantity, const char *price, const char *tax)
{
    return Record::from(QuoteLine{.id = Id::make(),
        .description = description,
        .quantity = {decimalFromText(QString(quantity))},
        .unitPrice = {decimalFromText(QString(price))},
        .tax = {decimalFromText(QString(tax))}});
}

inline Id QuoteFixture::add(const QList<Record> &lines)
{
    const auto quote = newQuote({Organisation::entity().name, m_acme});
    return commit(writeQuote("New quote", quote, lines)) ? quote.id : Id();
}

inline Id QuoteFixture::revise(const Id &id)
{
    const auto draft = revisionOf(quote(id), lines(id), m_db->now.date());
    return commit(writeQuote("Revise", draft.quote, draft.lines)) ? draft.quote.id : Id();
}

} // namespace crm
