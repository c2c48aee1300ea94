// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/assetpanel.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/record/fieldformat.h"
#include "models/service/warranty.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/list/detailpanel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int mostCases = 50;

} // namespace

AssetPanel::AssetPanel(Workspace &workspace, const AnyRef &ref, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_ref(ref)
{
    setObjectName(QStringLiteral("assetPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(Asset::entity().tr(Asset::entity().singular));
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Asset::entity()) || set.touches(ServiceCase::entity()))
            load();
    });
    load();
}

void AssetPanel::build()
{
    auto *page = new QWidget;
    page->setProperty("look", "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    auto *head = new QHBoxLayout;
    m_serial = new Label({}, TextStyle::Title, Ink::Text, QFont::DemiBold);
    m_serial->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_serial, 1);
    auto *close = new IconButton(QStringLiteral("x"), tr("Close"));
    head->addWidget(close);
    if (auto *beside = qobject_cast<DetailPanel *>(parentWidget()))
        connect(close, &QAbstractButton::clicked, beside, &DetailPanel::closed);
    m_product = new Label({}, TextStyle::Body, Ink::Muted);
    m_product->setWordWrap(true);
    m_warranty = new Badge;
    m_owners = new QWidget;
    auto *owners = new QVBoxLayout(m_owners);
    owners->setContentsMargins(0, 0, 0, 0);
    owners->setSpacing(0);
    auto *begin = makeButton(tr("New case about it"), QStringLiteral("lifebuoy"), "primary");
    begin->setObjectName(QStringLiteral("newCase"));
    auto *change = makeButton(tr("Edit"), QStringLiteral("edit"));
    connect(begin, &QPushButton::clicked, this, &AssetPanel::openCase);
    connect(change, &QPushButton::clicked, this, [this] { m_workspace.edit(m_ref); });
    for (auto *button : {begin, change})
        m_workspace.allow(button);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(begin);
    buttons->addWidget(change);
    buttons->addStretch();
    m_history = new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold);
    m_cases = new QListWidget;
    m_cases->setObjectName(QStringLiteral("priorCases"));
    m_cases->setAccessibleName(tr("Cases about this product"));
    m_cases->setTextElideMode(Qt::ElideRight);
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_cases, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { m_workspace.open(m_refs.value(m_cases->row(item))); });
    column->addLayout(head);
    column->addWidget(m_product);
    column->addWidget(m_warranty, 0, Qt::AlignLeading);
    column->addWidget(m_owners);
    column->addLayout(buttons);
    column->addSpacing(spacing::small);
    column->addWidget(m_history);
    column->addWidget(m_cases, 1);
    column->addStretch(); // while there is no list
    setWidget(page);
}

void AssetPanel::load()
{
    m_workspace.store().fetch(Asset::entity(), {m_ref.id}).then(this, [this](const Result<QList<Record>> &found) {
        if (!found)
            return m_workspace.fail(found.error());
        if (!found->isEmpty())
            take(found->first().as<Asset>());
    });
    m_workspace.store()
        .selectNow({&ServiceCase::entity(), Filter::refers("asset", m_ref.id), {{"opened_at", true}}, mostCases},
            {"number", "subject", "status", "opened_at"})
        .then(this, [this](const Result<QList<Row>> &rows) {
            if (rows)
                showCases(*rows);
            else
                m_workspace.fail(rows.error());
        });
}

void AssetPanel::take(const Asset &asset)
{
    m_asset = asset;
    const auto today = QDate::currentDate();
    const auto state = warrantyOf(asset, today);
    m_serial->setText(asset.serial);
    m_warranty->setLook({.text = warrantyText(asset, today),
        .tone = state == Warranty::Running ? Tone::Ok
            : state == Warranty::Ended     ? Tone::Bad
                                           : Tone::Neutral,
        .icon = state == Warranty::Running ? QStringLiteral("circle-check") : QStringLiteral("info-circle")});
    qDeleteAll(m_owners->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    showOwner("person", asset.person.id);
    showOwner("organisation", asset.organisation.id);
    m_workspace.store().fetch(Product::entity(), {asset.product.id}).then(this, [this](const auto &found) {
        QStringList facts;
        if (found && !found->isEmpty())
            facts.append(found->first().title());
        if (m_asset.boughtOn.isValid())
            facts.append(tr("bought on %1").arg(dateInWords(m_asset.boughtOn)));
        if (!m_asset.place.isEmpty())
            facts.append(m_asset.place);
        m_product->setText(facts.join(QStringLiteral(" · ")));
    });
}

void AssetPanel::showOwner(const QByteArray &field, const Id &id)
{
    if (id.isNull())
        return;
    const auto &entity = Asset::entity().field(field)->target();
    m_workspace.store().fetch(entity, {id}).then(m_owners, [this, ref = AnyRef{entity.name, id}](const auto &found) {
        if (!found || found->isEmpty())
            return;
        auto *link = makeButton(found->first().title().replace(u'&', QStringLiteral("&&")),
            ref.entity == "person" ? QStringLiteral("user") : QStringLiteral("building"), "link");
        connect(link, &QPushButton::clicked, this, [this, ref] { m_workspace.open(ref); });
        m_owners->layout()->addWidget(link);
        static_cast<QVBoxLayout *>(m_owners->layout())->setAlignment(link, Qt::AlignLeading);
    });
}

void AssetPanel::showCases(const QList<Row> &rows)
{
    const auto &entity = ServiceCase::entity();
    m_cases->clear();
    m_refs.clear();
    for (const auto &row : rows) {
        const auto at = QDateTime::fromMSecsSinceEpoch(row.cells.value(3).toLongLong());
        m_cases->addItem(QStringLiteral("%1  %2\n%3 · %4")
                             .arg(row.cells.value(0).toString(), row.cells.value(1).toString(),
                                 entity.choiceLabel(*entity.field("status"), row.cells.value(2).toString()),
                                 relativeTime(at, QDateTime::currentDateTime())));
        m_refs.append({entity.name, row.id});
    }
    m_cases->setVisible(!rows.isEmpty());
    m_history->setText(
        rows.isEmpty() ? tr("No case about it so far") : tr("%n case(s) about it", nullptr, int(rows.size())));
}

void AssetPanel::openCase()
{
    auto c = newCase(CaseKind::Complaint, {}, m_workspace.store().user());
    c.setReference("asset", m_ref.id);
    c.setReference("product", m_asset.product.id);
    c.setReference("person", m_asset.person.id);
    c.setReference("organisation", m_asset.organisation.id);
    m_workspace.create(c);
}

} // namespace crm
