// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepages.h"

#include "db/entities/exchangerate.h"
#include "db/store/store.h"
#include "models/quotes/quotesheet.h"
#include "models/quotes/quotetemplates.h"
#include "models/rates/conversion.h"
#include "ui/form/draftkeeper.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetemplatedialogs.h"

#include <algorithm>
#include <functional>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuotePages)
};

constexpr const char *fromTemplate = QT_TRANSLATE_NOOP("crm::QuotePages", "New Quote from a Template…");

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

using WithDraft = std::function<void(Workspace &, const Record &draft, QWidget *window)>;

void withLetterhead(Workspace &workspace, const Record &about, QWidget *window, WithDraft then)
{
    workspace.store()
        .records(letterheadInUse())
        .then(&workspace, [&workspace, about, window, then](const Result<QList<Record>> &found) {
            then(workspace, draftFor(about, found ? found->value(0) : Record()), window);
        });
}

/// Begins with the deal, company or contact that the page is about.
void beginQuote(Workspace &workspace, Page *page, QWidget *window, WithDraft then)
{
    const auto about = page->current();
    for (const auto *kind : {&Opportunity::entity(), &Organisation::entity(), &Person::entity()}) {
        if (about.entity != kind->name)
            continue;
        workspace.store()
            .fetch(*kind, {about.id})
            .then(&workspace, [&workspace, window, then](const Result<QList<Record>> &found) {
                withLetterhead(workspace, found ? found->value(0) : Record(), window, then);
            });
        return;
    }
    withLetterhead(workspace, {}, window, then);
}

ListPageShape::Option templateOption()
{
    return {"crm::QuotePages", fromTemplate, "template",
        [](Workspace &workspace, QWidget *window) { withLetterhead(workspace, {}, window, beginFromTemplate); }};
}

ListPageShape templateListShape()
{
    const auto begin = [](Workspace &workspace, const QList<Id> &ids) {
        withLetterhead(workspace, {}, nullptr,
            [chosen = ids.value(0)](Workspace &w, const Record &draft, QWidget *) { beginFromThis(w, draft, chosen); });
    };
    return {.key = "quotetemplates",
        .entity = &QuoteTemplate::entity(),
        .actions = {{"crm::QuotePages", QT_TRANSLATE_NOOP("crm::QuotePages", "New Quote from This Template"),
            "file-dollar", 1, begin, 1}},
        .options = {templateOption()}};
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
        .columns
        = {"number", "title", "status", "organisation", "total", "issued_on", "valid_until", "net", "margin", "owner"},
        .segments = {{"crm::QuotePages", QT_TRANSLATE_NOOP("crm::QuotePages", "All"), {}},
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Drafts"), "draft"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Sent"), "sent"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Expired"), "expired"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Accepted"), "accepted"),
            segment(QT_TRANSLATE_NOOP("crm::QuotePages", "Rejected"), "rejected")},
        .options = {templateOption()},
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
        listOf(QuoteTemplate::entity(), templateListShape()),
        listOf(PriceBook::entity(), {.key = "pricebooks", .entity = &PriceBook::entity()}),
        listOf(PriceEntry::entity(),
            {.key = "prices",
                .entity = &PriceEntry::entity(),
                .columns = {"price_book", "product", "min_quantity", "price", "price_book.currency", "valid_from",
                    "valid_until"}}),
        listOf(TaxClass::entity(), {.key = "taxclasses", .entity = &TaxClass::entity()}),
        listOf(ExchangeRate::entity(),
            {.key = "exchange_rates",
                .entity = &ExchangeRate::entity(),
                .columns = {"day", "base", "rate", "currency", "source"}})};
}

static void makeQuote(Workspace &workspace, const Record &quote)
{
    workspace.commit({Quote::tr("New quote"), {quote}}, [&workspace, id = quote.id](const Result<ChangeSet> &done) {
        if (done)
            workspace.open({Quote::entity().name, id});
        else
            workspace.fail(done.error());
    });
}

/// Of the drafts that may serve: neither with lines nor with something typed that is not stored yet. Null: none.
static void withFreeDraft(Workspace &workspace, const QList<Id> &drafts, std::function<void(const Id &)> then)
{
    QVariantList ids;
    for (const auto &id : drafts)
        ids.append(id.bytes());
    const Query lines{&QuoteLine::entity(), Filter::compare("quote", Filter::In, ids)};
    workspace.store().records(lines).then(&workspace, [=, &workspace](const Result<QList<Record>> &found) {
        workspace.store().drafts().then(&workspace, [=](const Result<QStringList> &typed) {
            auto free = found && typed ? drafts : QList<Id>();
            free.removeIf([&](const Id &id) {
                return typed->contains(draftKey(Quote::entity(), id))
                    || std::any_of(found->cbegin(), found->cend(),
                        [&id](const Record &line) { return line.reference("quote") == id; });
            });
            then(free.value(0));
        });
    });
}

/// Who asks for a new quote twice has not used the first: it is opened again, and no number is lost.
static void openOrMake(Workspace &workspace, const Record &quote, const Record &letterhead)
{
    constexpr int looked = 20;
    auto &store = workspace.store();
    const Query blank{
        &Quote::entity(), blankDrafts(store.user(), QDate::currentDate()), {{"state_since", true}}, looked};
    store.records(blank).then(&workspace, [=, &workspace](const Result<QList<Record>> &found) {
        QList<Id> drafts;
        for (const auto &stored : found ? *found : QList<Record>())
            if (isUntouched(stored, quote, letterhead))
                drafts.append(stored.id);
        if (drafts.isEmpty())
            return makeQuote(workspace, quote);
        withFreeDraft(workspace, drafts, [=, &workspace](const Id &draft) {
            if (draft.isNull())
                makeQuote(workspace, quote);
            else
                workspace.open({Quote::entity().name, draft});
        });
    });
}

void createQuote(Workspace &workspace, const Record &defaults)
{
    workspace.store()
        .records(letterheadInUse())
        .then(&workspace, [&workspace, defaults](const Result<QList<Record>> &found) {
            const auto letterhead = found ? found->value(0) : Record();
            openOrMake(workspace, begunWith(letterhead, defaults), letterhead);
        });
}

void editLetterhead(Workspace &workspace)
{
    workspace.store().records(letterheadInUse()).then(&workspace, [&workspace](const Result<QList<Record>> &found) {
        if (!found)
            workspace.fail(found.error());
        else if (found->isEmpty())
            workspace.create(Record::blank(Letterhead::entity()));
        else
            workspace.edit(found->first().ref());
    });
}

/// For deals that closed before their rates were here.
static ToolInfo keepRatesTool()
{
    return {.key = "keep_rates",
        .icon = "arrows-exchange",
        .context = "crm::QuotePages",
        .label = QT_TRANSLATE_NOOP("crm::QuotePages", "Give Closed Deals the Rate of Their Day"),
        .menu = ToolInfo::Menu::Tools,
        .run = [](Workspace &workspace, Page *, QWidget *) {
            keepMissingRates(workspace.store()).then(&workspace, [&workspace](const Result<qint64> &count) {
                if (!count)
                    return workspace.fail(count.error());
                workspace.notify(*count == 0
                        ? Text::tr(
                            "Every closed deal in another currency keeps its rate, or none is known for its day.")
                        : Text::tr("%n closed deal(s) keep the rate of their day now.", nullptr, int(*count)));
            });
        }};
}

QList<ToolInfo> quoteTools()
{
    const auto tool = [](const char *key, const char *label, const QKeySequence &keys, WithDraft then) {
        return ToolInfo{.key = key,
            .icon = "file-dollar",
            .context = "crm::QuotePages",
            .label = label,
            .keys = keys,
            .menu = ToolInfo::Menu::Record,
            .run
            = [then](Workspace &workspace, Page *page, QWidget *window) { beginQuote(workspace, page, window, then); }};
    };
    auto begin = tool("new_quote", QT_TRANSLATE_NOOP("crm::QuotePages", "New Quote"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
        [](Workspace &workspace, const Record &draft, QWidget *) { createQuote(workspace, draft); });
    begin.makes = &Quote::entity();
    const ToolInfo letterhead{.key = "letterhead",
        .icon = "file-description",
        .context = "crm::QuotePages",
        .label = QT_TRANSLATE_NOOP("crm::QuotePages", "Letterhead and Defaults of Quotes…"),
        .menu = ToolInfo::Menu::Tools,
        .run = [](Workspace &workspace, Page *, QWidget *) { editLetterhead(workspace); }};
    return {begin, tool("new_quote_from_template", fromTemplate, {}, beginFromTemplate), letterhead, keepRatesTool()};
}

} // namespace crm
