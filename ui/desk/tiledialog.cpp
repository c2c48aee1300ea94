// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/tiledialog.h"

#include "db/entity/registry.h"
#include "models/record/filterwords.h"
#include "models/reports/tilereport.h"
#include "ui/home/reportcard.h"
#include "ui/kit/labels.h"
#include "ui/list/filterbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int previewDelay = 200; // ms after the last change

template <typename E> void fillChoices(QComboBox *box)
{
    for (const auto &choice : choicesOf<E>())
        box->addItem(DashboardTile::tr(choice.label), choice.value);
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

TileDialog::TileDialog(Workspace &workspace, const DashboardTile &tile, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_tile(tile)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tileDialog"));
    setWindowTitle(tile.title.isEmpty() ? tr("New tile") : tr("Change tile"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &TileDialog::preview);
    build();
    fill();
    preview();
    resize(scaled(900), scaled(470));
    m_title->setFocus();
}

QComboBox *TileDialog::addBox(QFormLayout *form, const QString &name, const char *objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    form->addRow(name, box);
    connect(box, &QComboBox::activated, this, [this] {
        onStep();
        m_soon.start();
    });
    return box;
}

void TileDialog::build()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->setVerticalSpacing(spacing::small);
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title"));
    form->addRow(tr("Title"), m_title);
    m_kind = addBox(form, tr("List"), "kind");
    m_filterPlace = new QWidget;
    auto *filterColumn = new QVBoxLayout(m_filterPlace);
    filterColumn->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Only"), m_filterPlace);
    m_group = addBox(form, tr("Grouped by"), "group");
    m_step = addBox(form, tr("In steps of"), "step");
    m_measure = addBox(form, tr("Measure"), "measure");
    m_measured = addBox(form, tr("Measured field"), "measured");
    m_chart = addBox(form, tr("Shown as"), "chart");
    m_wide = new QCheckBox(tr("As wide as the page"));
    form->addRow(QString(), m_wide);
    m_problem = new Label({}, TextStyle::Small, Ink::Bad);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    connect(m_kind, &QComboBox::activated, this, &TileDialog::chooseKind);
    m_preview = new ReportCard(tr("Preview"), {.emptySentence = tr("No record matches.")}, this);
    auto *sides = new QHBoxLayout;
    sides->addLayout(form, 1);
    sides->addWidget(m_preview->card(), 1);
    auto *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(tr("Save tile"), QStringLiteral("check"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TileDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
}

void TileDialog::fill()
{
    QList<std::pair<QString, QString>> kinds;
    for (const auto *entity : Registry::instance().entities())
        kinds.append({entity->tr(entity->plural), QString::fromLatin1(entity->name)});
    std::sort(kinds.begin(), kinds.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[label, name] : kinds)
        m_kind->addItem(label, name);
    fillChoices<TileStep>(m_step);
    m_step->removeItem(0); // a day is grouped in steps, always
    fillChoices<TileMeasure>(m_measure);
    fillChoices<TileChart>(m_chart);
    const auto wanted = m_tile; // choosing the kind overwrites what belongs to another
    choose(m_kind, wanted.kind.isEmpty() ? QStringLiteral("opportunity") : wanted.kind);
    chooseKind();
    if (!wanted.condition.isEmpty())
        if (const auto filter = Filter::fromJson(QJsonDocument::fromJson(wanted.condition.toUtf8()).object()))
            m_filter->setFilter(*filter);
    m_title->setText(wanted.title);
    choose(m_group, wanted.group);
    choose(m_step, int(wanted.step == TileStep::Value ? TileStep::Month : wanted.step));
    choose(m_measure, int(wanted.measure));
    choose(m_measured, wanted.measured);
    choose(m_chart, int(wanted.chart));
    m_wide->setChecked(wanted.wide);
    onStep();
}

void TileDialog::chooseKind()
{
    const auto *entity = Registry::instance().byName(m_kind->currentData().toString().toLatin1());
    if (!entity)
        return;
    delete m_filter;
    m_filter = new FilterBar(*entity, {&m_workspace, &m_workspace.store(), &m_workspace.search()});
    m_filterPlace->layout()->addWidget(m_filter);
    connect(m_filter, &FilterBar::changed, &m_soon, qOverload<>(&QTimer::start));
    m_group->clear();
    m_group->addItem(tr("Nothing: one figure"), QString());
    for (const auto &path : groupPaths(*entity))
        m_group->addItem(pathText(*entity, path), QString::fromLatin1(path));
    m_group->setCurrentIndex(qMin(1, m_group->count() - 1));
    m_measured->clear();
    for (const auto &path : measurePaths(*entity))
        m_measured->addItem(pathText(*entity, path), QString::fromLatin1(path));
    onStep();
}

void TileDialog::onStep()
{
    const auto *entity = Registry::instance().byName(m_kind->currentData().toString().toLatin1());
    m_step->setEnabled(entity && isOverDays(*entity, m_group->currentData().toString().toLatin1()));
    m_measured->setEnabled(m_measure->currentData().toInt() != int(TileMeasure::Count) && m_measured->count() > 0);
}

DashboardTile TileDialog::tile() const
{
    auto tile = m_tile;
    tile.kind = m_kind->currentData().toString();
    tile.group = m_group->currentData().toString();
    tile.step = m_step->isEnabled() ? TileStep(m_step->currentData().toInt()) : TileStep::Value;
    tile.measure = m_measured->count() > 0 ? TileMeasure(m_measure->currentData().toInt()) : TileMeasure::Count;
    tile.measured = tile.measure == TileMeasure::Count ? QString() : m_measured->currentData().toString();
    tile.chart = tile.group.isEmpty() ? TileChart::Figure : TileChart(m_chart->currentData().toInt());
    tile.wide = m_wide->isChecked();
    const auto filter = m_filter->filter();
    tile.condition
        = filter.isAll() ? QString() : QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
    tile.title = m_title->text().trimmed();
    if (tile.title.isEmpty())
        tile.title = tile.group.isEmpty() ? m_kind->currentText()
                                          : tr("%1 by %2").arg(m_kind->currentText(), m_group->currentText());
    return tile;
}

void TileDialog::preview()
{
    const auto shown = tile();
    m_title->setPlaceholderText(shown.title);
    runTile(m_workspace.store(), shown).then(this, [this, asked = ++m_asked](const Result<ReportData> &data) {
        if (asked != m_asked)
            return;
        m_problem->setText(data ? QString() : data.error().message);
        if (data)
            m_preview->show(*data, figureText(*data, data->whole()));
        else
            m_preview->showFailure();
    });
}

void TileDialog::save()
{
    m_save->setEnabled(false);
    m_workspace.commit(putTile(tile()), [this](const Result<ChangeSet> &done) {
        m_save->setEnabled(true);
        if (done)
            return accept();
        const auto &problems = done.error().problems;
        m_problem->setText(problems.isEmpty() ? done.error().message : problems.first().message);
    });
}

} // namespace crm
