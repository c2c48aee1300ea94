// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/competitorpanel.h"

#include "db/entities/opportunity.h"
#include "ui/kit/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int shownPrices = 50; // the newest; the rest is in the list of prices

} // namespace

CompetitorPanel::CompetitorPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_name(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_place(new QVBoxLayout)
{
    setProperty("look", "panel");
    setAccessibleName(tr("Competitor"));
    auto *inside = new QWidget;
    m_place->setContentsMargins(18, spacing::small, 18, spacing::large);
    m_place->setSpacing(spacing::medium);
    inside->setLayout(m_place);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->addWidget(buildTop());
    column->addWidget(scroll, 1);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (!m_id.isNull()
            && (set.touches(Competitor::entity()) || set.touches(CompetitorPrice::entity())
                || set.touches(Opportunity::entity())))
            load();
    });
}

QSize CompetitorPanel::sizeHint() const
{
    return {scaled(396), scaled(800)};
}

QWidget *CompetitorPanel::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(18, 0, spacing::medium, 0);
    m_name->setWordWrap(true);
    m_edit = new IconButton(QStringLiteral("pencil"), tr("Edit this competitor"));
    auto *close = new IconButton(QStringLiteral("x"), tr("Close the details"));
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(close);
    connect(m_edit, &QToolButton::clicked, this, [this] { m_workspace.edit({Competitor::entity().name, m_id}); });
    connect(close, &QToolButton::clicked, this, &CompetitorPanel::closeAsked);
    return top;
}

void CompetitorPanel::setCompetitor(const Id &competitor)
{
    m_id = competitor;
    load();
}

void CompetitorPanel::load()
{
    const auto asked = ++m_asked;
    auto &store = m_workspace.store();
    store.fetch(Competitor::entity(), {m_id}).then(this, [this, asked, &store](const Result<QList<Record>> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return m_workspace.fail(found.error());
        if (found->isEmpty())
            return emit closeAsked();
        const Query query{&Competitor::entity(), Filter::refers("id", m_id), {}, 1};
        store.selectNow(query, {"wins", "losses", "open_deals"})
            .then(this, [this, asked, record = found->first()](const Result<QList<Row>> &rows) {
                if (asked != m_asked || !rows || rows->isEmpty())
                    return;
                showRecord(record, rows->first().cells);
                loadPrices(asked);
            });
    });
}

void CompetitorPanel::loadPrices(int asked)
{
    const Query query{&CompetitorPrice::entity(), Filter::refers("competitor", m_id), {{"seen_on", true}}, shownPrices};
    m_workspace.store()
        .select(query, {"item", "price", "currency", "seen_on", "organisation"})
        .then(this, [this, asked](const Result<QList<Row>> &rows) {
            if (asked != m_asked)
                return;
            if (!rows)
                return m_workspace.fail(rows.error());
            showPrices(*rows);
            emit shown();
        });
}

QWidget *CompetitorPanel::figure(const QString &name, const QString &value, const char *stageType)
{
    auto *button = makeButton({}, {}, "flat");
    auto *column = new QVBoxLayout(button);
    column->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    column->setSpacing(0);
    auto *number = new Label(value, TextStyle::Title, Ink::Text, QFont::DemiBold);
    auto *caption = new Label(name, TextStyle::Small, Ink::Muted);
    caption->setWordWrap(true); // three stand side by side in a narrow panel
    for (auto *label : {number, caption}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch(1);
    button->setMinimumHeight(textMetrics(TextStyle::Title, QFont::DemiBold).height()
        + 2 * textMetrics(TextStyle::Small).height() + 2 * spacing::tiny + spacing::small);
    button->setAccessibleName(tr("%1: %2").arg(name, value));
    connect(button, &QPushButton::clicked, this, [this, stageType, name] { openDeals(stageType, name); });
    return button;
}

void CompetitorPanel::openDeals(const char *stageType, const QString &title)
{
    m_workspace.openList(Opportunity::entity(),
        Filter::all({Filter::refers("competitor", m_id), Filter::equals("stage.type", QString::fromLatin1(stageType))}),
        tr("%1: %2").arg(title, m_name->text()));
}

void CompetitorPanel::addText(const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_column->addWidget(new Label(heading, TextStyle::Small, Ink::Muted));
    auto *words = new Label(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(words);
}

void CompetitorPanel::showRecord(const Record &record, const QVariantList &cells)
{
    const auto competitor = record.as<Competitor>();
    const QLocale locale;
    const auto wins = cells.at(0).toLongLong();
    const auto losses = cells.at(1).toLongLong();
    m_name->setText(competitor.name);
    m_edit->setVisible(!m_workspace.store().isReadOnly());
    delete m_known;
    m_prices = nullptr; // it was in there
    m_known = new QWidget;
    m_column = new QVBoxLayout(m_known);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spacing::tiny / 2);
    figures->addWidget(figure(tr("Won against"), locale.toString(wins), "won"));
    figures->addWidget(figure(tr("Lost to"), locale.toString(losses), "lost"));
    figures->addWidget(figure(tr("Open against"), locale.toString(cells.at(2).toLongLong()), "open"));
    m_column->addLayout(figures);
    const auto closed = wins + losses;
    auto *rate = new Label(closed == 0 ? tr("No deal against it has ended yet.")
                                       : tr("Won %1 % of %2 deals that have ended, by count.")
                                             .arg(locale.toString(scaled(wins, 100, closed)), locale.toString(closed)),
        TextStyle::Small, Ink::Muted);
    rate->setWordWrap(true);
    m_column->addWidget(rate);
    m_column->addSpacing(spacing::small);
    addText(tr("Strengths"), competitor.strengths);
    addText(tr("Weaknesses"), competitor.weaknesses);
    addText(tr("Website"), competitor.website);
    addText(tr("Notes"), competitor.notes);
    m_place->insertWidget(0, m_known);
    setAccessibleDescription(this->figures());
}

QString CompetitorPanel::figures() const
{
    QStringList parts;
    if (m_known)
        for (const auto *button : m_known->findChildren<QPushButton *>())
            if (button->property("look") == QStringLiteral("flat"))
                parts.append(button->accessibleName());
    return parts.join(QStringLiteral(", "));
}

void CompetitorPanel::showPrices(const QList<Row> &rows)
{
    delete m_prices;
    m_priceCount = int(rows.size());
    m_prices = new QWidget;
    auto *grid = new QGridLayout(m_prices);
    grid->setContentsMargins(0, spacing::medium, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(tr("Prices seen"), TextStyle::Body, Ink::Text, QFont::DemiBold), 0, 0);
    if (!m_workspace.store().isReadOnly()) {
        auto *add = makeButton(tr("Add"), QStringLiteral("plus"), "link");
        add->setObjectName(QStringLiteral("addPrice"));
        add->setAccessibleName(tr("Add a price seen"));
        connect(add, &QPushButton::clicked, this, &CompetitorPanel::addPrice);
        grid->addWidget(add, 0, 1, Qt::AlignTrailing);
    }
    for (const auto &row : rows) {
        const auto line = grid->rowCount();
        const auto day = QDate::fromString(row.cells.at(3).toString(), Qt::ISODate);
        const auto where = row.cells.at(4).toString();
        auto *item = new Label(
            where.isEmpty() ? row.cells.at(0).toString() : tr("%1 at %2").arg(row.cells.at(0).toString(), where));
        item->setWordWrap(true);
        grid->addWidget(item, line, 0);
        grid->addWidget(new Label(formatAmount(row.cells.at(1).toLongLong(), row.cells.at(2).toString()),
                            TextStyle::Body, Ink::Text, QFont::DemiBold),
            line, 1, Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(
            new Label(QLocale().toString(day, QLocale::ShortFormat), TextStyle::Small, Ink::Muted), line + 1, 0);
    }
    if (rows.isEmpty())
        grid->addWidget(new Label(tr("None yet."), TextStyle::Small, Ink::Muted), 1, 0);
    m_column->addWidget(m_prices);
    m_column->addStretch(1);
}

void CompetitorPanel::addPrice()
{
    auto record = Record::blank(CompetitorPrice::entity());
    record.setReference("competitor", m_id);
    m_workspace.create(record);
}

} // namespace crm
