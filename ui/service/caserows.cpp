// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/caserows.h"

#include "db/entities/casepart.h"
#include "db/store/query.h"
#include "models/record/fieldformat.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

/// A list as high as its lines, up to a few: the page scrolls, not the list.
void fitHeight(QListWidget *list)
{
    int height = 2 * list->frameWidth() + 2;
    for (int i = 0; i < list->count(); ++i)
        height += list->sizeHintForRow(i);
    list->setFixedHeight(std::min(height, scaled(220)));
    list->setVisible(list->count() > 0);
}

QListWidget *makeList(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(true);
    return list;
}

} // namespace

CaseRows::CaseRows(Workspace &workspace, const Shape &shape, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_shape(shape)
    , m_list(makeList(shape.entity->tr(shape.entity->plural)))
    , m_add(makeButton(shape.add, QStringLiteral("plus"), "dashed"))
    , m_empty(new Label(shape.empty, TextStyle::Small, Ink::Muted))
{
    setObjectName(QString::fromLatin1(shape.entity->name));
    m_list->installEventFilter(this);
    if (workspace.store().isReadOnly())
        m_add->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto defaults = m_defaults;
        defaults.id = Id::make();
        m_workspace.create(defaults);
    });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { m_workspace.edit(refAt(m_list->row(item))); });
}

AnyRef CaseRows::refAt(int place) const
{
    return {m_shape.entity->name, m_rows.value(place).id};
}

QString CaseRows::lineOf(const Row &row) const
{
    QStringList parts;
    const auto currency = row.cells.value(m_shape.shown.size()).toString();
    for (qsizetype i = 0; i < m_shape.shown.size(); ++i) {
        const auto end = resolvePath(*m_shape.entity, m_shape.shown[i]);
        const auto text = end.field->target ? row.cells.value(i).toString()
                                            : fieldText(*end.entity, *end.field, row.cells.value(i), currency);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral("  ·  "));
}

void CaseRows::show(const Id &serviceCase, const Record &defaults)
{
    m_case = serviceCase;
    m_defaults = defaults;
    auto paths = m_shape.shown;
    if (m_shape.entity->indexOf("currency") >= 0)
        paths.append("currency");
    m_workspace.store()
        .selectNow({m_shape.entity, Filter::refers(m_shape.link, serviceCase), {{"rid"}}}, paths)
        .then(this, [this, serviceCase](const Result<QList<Row>> &rows) {
            if (serviceCase != m_case)
                return;
            if (rows)
                take(*rows);
            else
                m_workspace.fail(rows.error());
        });
}

void CaseRows::take(const QList<Row> &rows)
{
    m_rows = rows;
    m_list->clear();
    for (const auto &row : rows)
        m_list->addItem(lineOf(row));
    fitHeight(m_list);
    m_empty->setVisible(rows.isEmpty());
}

bool CaseRows::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = m_list->currentRow();
    if (watched != m_list || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete || row < 0)
        return QWidget::eventFilter(watched, event);
    m_workspace.commit({tr("Delete %1").arg(m_list->item(row)->text()), {}, {refAt(row)}});
    return true;
}

CaseChecklist::CaseChecklist(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(makeList(tr("Steps to take")))
    , m_line(new QLineEdit)
{
    setObjectName(QStringLiteral("case_step"));
    m_line->setPlaceholderText(tr("Add a step and press Enter"));
    m_line->setAccessibleName(tr("New step"));
    if (workspace.store().isReadOnly())
        m_line->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_list);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &CaseChecklist::add);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { onChecked(m_list->row(item)); });
}

void CaseChecklist::show(const QList<Record> &steps, const Id &serviceCase)
{
    m_isFilling = true;
    m_steps = steps;
    m_case = serviceCase;
    m_list->clear();
    for (const auto &step : steps) {
        auto *item = new QListWidgetItem(step.text("name"), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
            | (m_workspace.store().isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(step.value("is_done").toLongLong() != 0 ? Qt::Checked : Qt::Unchecked);
    }
    fitHeight(m_list);
    m_isFilling = false;
}

void CaseChecklist::add()
{
    const auto name = m_line->text().trimmed();
    if (name.isEmpty() || m_case.isNull())
        return;
    const CaseStep step{.id = Id::make(), .serviceCase = {m_case}, .name = name, .position = int(m_steps.size()) + 1};
    m_workspace.commit({tr("Add step “%1”").arg(name), {Record::from(step)}}, [this](const Result<ChangeSet> &done) {
        if (done)
            m_line->clear();
        else
            m_workspace.fail(done.error());
    });
}

void CaseChecklist::onChecked(int row)
{
    if (m_isFilling || row < 0 || row >= m_steps.size())
        return;
    auto step = m_steps[row];
    const bool isDone = m_list->item(row)->checkState() == Qt::Checked;
    step.setValue("is_done", qint64(isDone));
    m_workspace.commit({(isDone ? tr("Step “%1” done") : tr("Step “%1” open again")).arg(step.text("name")), {step}});
}

} // namespace crm
