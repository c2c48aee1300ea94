// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepages.h"

#include "db/store/store.h"
#include "models/quotes/quoteedits.h"
#include "ui/quotes/quotepage.h"

namespace crm {

namespace {

Filter inState(const char *code)
{
    return Filter::equals("status", QString::fromLatin1(code));
}

PageInfo listOf(const Entity &entity, const ListPageShape &shape)
{
    return {.key = shape.key,
        .icon = entity.icon,
        .context = entity.context,
        .label = entity.plural,
        .section = "Records",
        .make = [shape](Workspace &workspace, QWidget *parent) -> Page * {
            return new RecordListPage(workspace, shape, parent);
        },
        .records = {entity.name}};
}

/// What a draft for this record begins with: a deal's customer, or the customer itself.
Record draftFor(const Record &about, const Record &letterhead)
{
    if (about.isValid() && &about.entity() == &Opportunity::entity())
        return newQuoteFor(about, letterhead);
    return newQuote(about.isValid() ? about.ref() : AnyRef{}, letterhead);
}

void beginQuote(Workspace &workspace, const Record &about)
{
    workspace.store()
        .records({&Letterhead::entity(), {}, {{"rid"}}, 1})
        .then(&workspace, [&workspace, about](const Result<QList<Record>> &found) {
            createQuote(workspace, draftFor(about, found ? found->value(0) : Record()));
        });
}

} // namespace

ListPageShape quoteListShape()
{
    const auto segment = [](const char *label, const char *code) {
        return ListPageShape::Segment{"crm::QuotePages", label, inState(code)};
    };
    return {.key = "quotes",
        .entity = &Quote::entity(),
        .title = {TitleLook::None, "number"},
        .columns = {"title", "status", "organisation", "issued_on", "valid_until", "net", "total", "margin", "owner"},
        .segments = {{"crm::QuotePages", QT_TRANSLATE_NOOP("crm::QuotePages", "All"), {}},
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Drafts"), "draft"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Sent"), "sent"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Expired"), "expired"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Accepted"), "accepted"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Rejected"), "rejected")},
        .isOpenedInPlace = false};
}

QList<PageInfo> quotePages()
{
    const auto &entity = Quote::entity();
    auto quotes = listOf(entity, quoteListShape());
    quotes.badge = Query{&entity, inState("sent")};
    const auto one = [](Workspace &workspace, QWidget *parent) -> Page * { return new QuotePage(workspace, parent); };
    return {quotes,
        {.key = "quote",
            .icon = entity.icon,
            .context = entity.context,
            .label = entity.singular,
            .section = nullptr,
            .make = one,
            .records = {entity.name}},
        listOf(PriceBook::entity(), {.key = "pricebooks", .entity = &PriceBook::entity()}),
        listOf(PriceEntry::entity(), {.key = "prices", .entity = &PriceEntry::entity()}),
        listOf(TaxClass::entity(), {.key = "taxclasses", .entity = &TaxClass::entity()})};
}

void createQuote(Workspace &workspace, const Record &defaults)
{
    auto quote = defaults;
    if (quote.isNull("currency"))
        quote.setValue("currency", Letterhead{}.currency);
    workspace.commit({Quote::tr("New quote"), {quote}}, [&workspace, id = quote.id](const Result<ChangeSet> &done) {
        if (done)
            workspace.open({Quote::entity().name, id});
        else
            workspace.fail(done.error());
    });
}

ToolInfo newQuoteTool()
{
    return {.key = "new_quote",
        .icon = "file-dollar",
        .context = "crm::QuotePages",
        .label = QT_TRANSLATE_NOOP("crm::QuotePages", "New quote"),
        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
        .menu = ToolInfo::Menu::Record,
        .run = [](Workspace &workspace, Page *page, QWidget *) {
            const auto about = page->current();
            const QList<const Entity *> kinds{&Opportunity::entity(), &Organisation::entity(), &Person::entity()};
            for (const auto *kind : kinds) {
                if (about.entity != kind->name)
                    continue;
                workspace.store()
                    .fetch(*kind, {about.id})
                    .then(&workspace, [&workspace](const Result<QList<Record>> &found) {
                        beginQuote(workspace, found ? found->value(0) : Record());
                    });
                return;
            }
            beginQuote(workspace, {});
        }};
}

} // namespace crm
