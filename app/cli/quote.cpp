// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/quotes/pricing.h"
#include "db/store/userfiles.h"
#include "models/quotes/quoteedits.h"
#include "models/quotes/quotefile.h"
#include "models/quotes/quotepaper.h"
#include "models/quotes/quotesheet.h"

#include <QCoreApplication>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes

QByteArray contentOf(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        fail(Text::tr("The file %1 is too large for a quote.").arg(path));
    return file.readAll();
}

QList<Record> called(Store &store, const Entity &entity, const QByteArray &field, const QString &name)
{
    return answer(store.records({&entity, Filter::equals(field, name), {}, 2}));
}

/// The one record of this name; `key` is where the file names it.
Record named(Store &store, const Entity &entity, const QString &key, const QString &name)
{
    auto found = called(store, entity, entity.title().name, name);
    if (found.isEmpty() && entity.field("sku"))
        found = called(store, entity, "sku", name);
    if (found.isEmpty())
        fail(Text::tr("%1: There is no %2 “%3” in the file.").arg(key, entity.tr(entity.singular), name));
    if (found.size() > 1)
        fail(Text::tr("%1: Several records of %2 are called “%3”.").arg(key, entity.tr(entity.plural), name));
    return found.first();
}

void link(Store &store, Record &record, const char *field, const QString &name)
{
    if (!name.isEmpty())
        record.setReference(field, named(store, record.entity().field(field)->target(), field, name).id);
}

/// A deal is one company's: accepted, the quote would win it for another.
void linkDeal(Store &store, Record &quote, const QString &name)
{
    if (name.isEmpty())
        return;
    const auto deal = named(store, Opportunity::entity(), "opportunity", name);
    const auto theirs = deal.reference("organisation");
    if (!theirs.isNull() && !quote.isNull("organisation") && theirs != quote.reference("organisation")) {
        const auto company = answer(store.fetch(Organisation::entity(), {theirs}));
        fail(Text::tr("%1: “%2” is a deal of %3, which the quote is not for.")
                 .arg("opportunity", deal.title(), company.value(0).isValid() ? company.first().title() : QString()));
    }
    quote.setReference("opportunity", deal.id);
}

/// A price book is of one currency: in a quote of another none of its prices would count.
void linkPriceBook(Store &store, Record &quote, const QString &name)
{
    if (name.isEmpty())
        return;
    const auto book = named(store, PriceBook::entity(), "price_book", name);
    const auto issued = QDate::fromString(quote.text("issued_on"), Qt::ISODate);
    const auto unforce
        = unforceOf(book.as<PriceBook>(), issued.isValid() ? issued : QDate::currentDate(), quote.text("currency"));
    if (!unforce.isEmpty())
        fail(QStringLiteral("price_book: ") + unforce);
    quote.setReference("price_book", book.id);
}

/// The company of the quote; made by the same step when the file does not know it, unless it must.
QList<Record> organisationFor(Store &store, Record &quote, const QString &name, bool mayMake)
{
    const auto &entity = Organisation::entity();
    if (name.isEmpty() || !mayMake || !called(store, entity, entity.title().name, name).isEmpty()) {
        link(store, quote, "organisation", name);
        return {};
    }
    auto made = Record::blank(entity);
    made.setValue("name", name);
    quote.setReference("organisation", made.id);
    return {made};
}

void addQuote(const Arguments &arguments, const QString &database)
{
    const auto path = arguments.words.at(1);
    const auto file = readQuoteFile(contentOf(path));
    if (!file)
        fail(file.error());
    const auto store = open(database);
    auto quote = file->draft.quote;
    const auto company = organisationFor(*store, quote, file->organisation, !arguments.has("known-company"));
    link(*store, quote, "person", file->person);
    linkDeal(*store, quote, file->opportunity);
    linkPriceBook(*store, quote, file->priceBook);
    const auto letterhead = answer(store->records(letterheadInUse())).value(0);
    for (const auto &field : file->unsaid)
        if (letterhead.isValid())
            quote.setValue(field, letterhead.value(field));
    auto lines = file->draft.lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        link(*store, lines[i], "product", file->products.at(i));
    auto edit = writeQuote(Text::tr("New quote"), quote, lines);
    edit.puts = company + edit.puts;
    answer(store->commit(edit));
    const auto stored = answer(store->fetch(Quote::entity(), {quote.id}));
    const auto &made = stored.value(0); // where numbers come with the sending a draft is known by its identity
    print((made.isNull("number") ? made.id.text() : made.text("number")) + u'\n');
}

void printQuote(const Arguments &arguments, const QString &database)
{
    if (!arguments.has("out"))
        wrongUsage(Text::tr("Say which file to write: --out FILE."));
    const auto store = open(database);
    const auto number = arguments.words.at(1);
    auto found = called(*store, Quote::entity(), "number", number);
    if (const auto id = Id::fromText(number); found.isEmpty() && !id.isNull())
        found = answer(store->fetch(Quote::entity(), {id}));
    if (found.isEmpty())
        fail(Text::tr("There is no quote %1.").arg(number));
    const auto lines
        = answer(store->records({&QuoteLine::entity(), Filter::refers("quote", found.first().id), {{"position"}}}));
    auto paper = answer(store->records(letterheadInUse()));
    QString writtenIn;
    if (quoteState(found.first()) != QuoteState::Draft)
        if (const auto sent = answer(store->records(sentOnPaper(found.first().id))); !sent.isEmpty()) {
            paper = answer(store->fetch(Letterhead::entity(), {sent.first().reference("letterhead")}));
            writtenIn = sent.first().text("locale");
        }
    auto sheet = quoteSheet(found.first(), lines, paper.value(0));
    sheet.words = QuoteWords(writtenIn);
    Output output(arguments.value("out"));
    writePdf(output.device(), sheet);
    output.finish();
}

} // namespace

void runQuote(const Arguments &arguments, const QString &database)
{
    const auto action = arguments.words.first();
    if (action == "add")
        addQuote(arguments, database);
    else if (action == "pdf")
        printQuote(arguments, database);
    else
        wrongUsage(Text::tr("A quote can be added or printed: quote add FILE.json, quote pdf NUMBER --out FILE."));
}

} // namespace crm::cli
