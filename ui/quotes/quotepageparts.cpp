// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/quotes/quoteworksheet.h"
#include "models/settings.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepreview.h"
#include "ui/quotes/quotetable.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int besideFits = 1264; // px of the 13 px design: the table keeps its margins and room for a description

const Setting<bool> previewBeside{"quote/preview", true};
const Setting<bool> previewInNarrow{"quote/previewNarrow", false};

} // namespace

QuotePage::QuotePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_quote(Quote::entity())
    , m_worksheet(new QuoteWorksheet(this))
{
    setObjectName(QStringLiteral("quote"));
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (m_isLoaded && !m_isSaving && m_worksheet->isDirty() && set.touches(Product::entity()))
            lookForProducts();
        const bool concerns
            = set.touches(Quote::entity()) || set.touches(QuoteLine::entity()) || set.touches(Letterhead::entity());
        if (!m_isLoaded || m_isSaving || !concerns)
            return;
        if (m_worksheet->isDirty())
            lookAtTheirs();
        else
            refresh();
    });
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, [this] { save(); });
    connect(m_worksheet, &QuoteWorksheet::figuresChanged, this, &QuotePage::showFigures);
    connect(m_worksheet, &QuoteWorksheet::figuresChanged, this, &Page::stepsChanged);
    connect(m_worksheet, &QuoteWorksheet::refused, this, &QuotePage::tellRefused);
}

QuotePage::~QuotePage() = default;

void QuotePage::build()
{
    m_banner = new Banner;
    m_banner->hide();
    m_banner->setClosable(true);
    connect(m_banner, &Banner::closed, this, &QuotePage::hideBanner);
    m_preview = new QuotePreview;
    buildHeader();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false); // a button closes it
    splitter->addWidget(buildLines());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scaled(900), scaled(300)});
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    inside->setSpacing(spacing::medium);
    inside->addWidget(m_header);
    inside->addWidget(splitter, 1);
    auto *missing = new EmptyState(QStringLiteral("file-dollar"), tr("This quote has been deleted."));
    missing->setHint(tr("Undo brings it back, or Redo if the step that made it was undone."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBannerRow(m_banner));
    column->addWidget(m_stack, 1);
}

void QuotePage::buildHeader()
{
    m_header = new PageHeader(tr("Quote"));
    m_status = new Badge;
    const auto button = [this](const QString &text, const char *icon, const char *look, const char *name) {
        auto *made = makeButton(text, QString::fromLatin1(icon), look);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_accept = button(tr("Accepted"), "circle-check", "primary", "accept");
    m_reject = button(tr("Rejected"), "circle-x", "", "reject");
    m_revise = button(tr("Revise"), "versions", "", "revise");
    m_send = button(tr("Send"), "send", "", "send");
    m_save = button(tr("Save"), "check", "primary", "save");
    m_accept->setToolTip(plainToolTip(tr("The customer has accepted the quote")));
    m_reject->setToolTip(plainToolTip(tr("The customer has rejected the quote")));
    m_revise->setToolTip(plainToolTip(tr("Begin the next revision; this one stays in force until it is sent")));
    m_send->setToolTip(plainToolTip(tr("Send the quote with your mail program; it can no longer be changed then")));
    m_save->setToolTip(plainToolTip(tr("Save the quote (Ctrl+S)")));
    auto *more = new IconButton(QStringLiteral("dots"), tr("More actions"));
    more->setObjectName(QStringLiteral("moreActions"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more->setMenu(menu);
    buildRevisions();
    buildPreview();
    for (auto *widget : QList<QWidget *>{m_status, m_showPreview, m_revise, m_reject, m_accept, m_send, m_save, more})
        m_header->addAction(widget);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_send, &QPushButton::clicked, this, [this] { askToSend(true); });
    connect(m_accept, &QPushButton::clicked, this, &QuotePage::accept);
    connect(m_reject, &QPushButton::clicked, this, &QuotePage::reject);
    connect(m_revise, &QPushButton::clicked, this, &QuotePage::revise);
}

/// Where the page is narrow the lines need its whole width; who wants to see both all the same says so.
void QuotePage::buildPreview()
{
    m_showPreview = new IconButton(QStringLiteral("layout-sidebar-right"), tr("Preview of the document"));
    m_showPreview->setObjectName(QStringLiteral("showPreview"));
    m_showPreview->setCheckable(true);
    m_showPreview->setText(tr("Preview"));
    m_showPreview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_showPreview, &QToolButton::toggled, this, [this](bool isShown) {
        workspace().settings().setValue(hasRoomBeside() ? previewBeside : previewInNarrow, isShown);
        placePreview();
    });
}

bool QuotePage::hasRoomBeside() const
{
    return width() >= scaled(besideFits);
}

void QuotePage::placePreview()
{
    const bool isShown = workspace().settings().value(hasRoomBeside() ? previewBeside : previewInNarrow);
    const QSignalBlocker quiet(m_showPreview);
    m_showPreview->setChecked(isShown);
    m_preview->setVisible(isShown);
}

void QuotePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePreview();
}

QWidget *QuotePage::buildLines()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, spacing::medium, 0);
    column->setSpacing(spacing::medium);
    m_head = new QuoteHead(workspace());
    connect(m_head, &QuoteHead::edited, this, [this](const QByteArray &field, const QVariant &value) {
        m_worksheet->setHead(field, value);
        if (field == "price_book")
            readPrices();
        else if (field == "issued_on" || field == "currency")
            tellBook();
        else if (field == "prices")
            tellTypedPrices();
        if (field == "organisation" || field == "person" || field == "address")
            readAddress();
    });
    m_table = new QuoteTable(*m_worksheet);
    connect(m_table, &QuoteTable::typed, this, &QuotePage::touchDraft);
    connect(m_table, &QuoteTable::productAsked, this, &QuotePage::addProduct);
    connect(m_table, &QuoteTable::pasted, this, &QuotePage::tellPasted);
    column->addWidget(m_head);
    column->addWidget(buildTools());
    column->addWidget(m_table, 1);
    column->addWidget(buildFigures());
    return left;
}

QWidget *QuotePage::buildTools()
{
    m_tools = new QWidget;
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    const auto add = [this, row](const QString &text, const char *icon, const QString &tip, auto run) {
        auto *button = makeButton(text, QString::fromLatin1(icon), "flat");
        button->setToolTip(plainToolTip(tip));
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("Line"), "plus", tr("Add a line (Ins)"), [this] { m_table->addLine(QuoteLineKind::Item); });
    add(tr("From the catalogue"), "package", tr("Add a product (Ctrl+Space)"), [this] { addProduct(); });
    add(tr("Section"), "text-caption", tr("Add a heading with a subtotal"),
        [this] { m_table->addLine(QuoteLineKind::Section); });
    add(tr("Text"), "notes", tr("Add a remark"), [this] { m_table->addLine(QuoteLineKind::Text); });
    add(tr("Optional"), "circle-dot", tr("Offer the line without counting it"), [this] { m_table->toggleOptional(); });
    row->addStretch();
    auto *remove = new IconButton(QStringLiteral("trash"), tr("Remove the lines (Ctrl+Del)"));
    connect(remove, &QToolButton::clicked, m_table, [this] { m_table->removeSelected(); });
    row->addWidget(remove);
    return m_tools;
}

QWidget *QuotePage::buildFigures()
{
    auto *card = makeFrame("card");
    card->setProperty("keptClear", true); // one looks at the sums while typing
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    row->setSpacing(spacing::huge);
    m_problem = new Label({}, TextStyle::Small, Ink::Bad);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    const auto add = [row](const QString &caption, Label *&value, const char *name, TextStyle style) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        value = new Label({}, style, Ink::Text, QFont::DemiBold);
        value->setObjectName(QString::fromLatin1(name));
        value->setAlignment(Qt::AlignTrailing);
        auto *label = new Label(caption, TextStyle::Caption, Ink::Muted);
        label->setAlignment(Qt::AlignTrailing);
        column->addWidget(label);
        column->addWidget(value);
        row->addLayout(column);
        return label;
    };
    add(tr("Margin"), m_margin, "margin", TextStyle::Body);
    add(tr("Net"), m_net, "net", TextStyle::Body);
    add(tr("Tax"), m_tax, "tax", TextStyle::Body);
    m_totalCaption = add(tr("Total"), m_total, "total", TextStyle::Subtitle);
    m_totalCaption->setObjectName(QStringLiteral("totalCaption"));
    return card;
}

} // namespace crm
