// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/duequeuepage.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/list/recordtable.h"
#include "ui/service/explaindue.h"
#include "ui/service/triagebar.h"
#include "ui/shell/whosebanner.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

using Part = DueQueueModel::Part;

static QString orderText(Part part)
{
    return part == Part::Running ? DueQueuePage::tr("Open cases in the order in which something is due")
                                 : DueQueuePage::tr("Open cases, the worst first");
}

DueQueuePage::DueQueuePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new DueQueueModel(workspace.store(), this))
{
    setObjectName(QStringLiteral("due_next"));
    build();
    buildKeys();
    connect(m_model, &RecordTableModel::shown, this, &DueQueuePage::onShown);
    connect(m_model, &RecordTableModel::failed, &workspace, &Workspace::fail);
    connect(&workspace.store(), &Store::userChanged, this, [this] {
        if (m_isActive)
            ask();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { emit currentChanged(current()); });
    connect(m_table, &RecordTable::openAsked, this, [this] {
        if (!current().isNull())
            this->workspace().open(current());
    });
    connect(m_table, &RecordTable::previewAsked, this, &DueQueuePage::explainCurrent);
    connect(m_table, &RecordTable::dueAsked, this, &DueQueuePage::explainCurrent);
}

void DueQueuePage::build()
{
    m_header = new PageHeader(tr("Due next"));
    m_header->setSubtitle(orderText(m_part));
    auto *parts = m_header->segments();
    for (const auto &name : {tr("Running"), tr("Paused"), tr("Nothing promised"), tr("Triage")})
        parts->addSegment(name);
    connect(parts, &SegmentedControl::currentChanged, this, [this](int index) { showPart(Part(index)); });
    auto *mine = new QCheckBox(tr("Only mine"));
    mine->setObjectName(QStringLiteral("only_mine"));
    m_header->addAction(mine);
    connect(mine, &QCheckBox::toggled, this, [this](bool isMine) {
        m_isMine = isMine;
        ask();
    });
    m_table = new RecordTable;
    m_table->setRecordModel(m_model, tr("Cases due next"));
    m_table->horizontalHeader()->setSectionsClickable(false); // the order is what the page is for
    m_table->setWidths({0, 140, 230, 118, 100, 160, 140, 160, 120});
    auto *card = makeFrame("card");
    (new QVBoxLayout(card))->setContentsMargins(1, 4, 1, 4);
    card->layout()->addWidget(m_table);
    m_empty = new EmptyState(QStringLiteral("circle-check"), tr("Nothing is due."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    m_count = new Label({}, TextStyle::Small, Ink::Muted);
    m_triage = new TriageBar(workspace());
    m_triage->hide();
    m_keys = new Label({}, TextStyle::Small, Ink::Faint);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_header);
    m_whoIsMe = makeWhoseBanner();
    column->addWidget(m_whoIsMe);
    column->addWidget(m_triage);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void DueQueuePage::addKey(const QKeySequence &keys, const QString &what, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
    if (!what.isEmpty())
        m_hints.append(keys.toString(QKeySequence::NativeText) + u' ' + what);
}

void DueQueuePage::buildKeys()
{
    addKey(Qt::Key_A, tr("take"), [this] {
        const auto me = workspace().store().user();
        if (me.isNull())
            return workspace().askWhoYouAre(); // nobody cannot take a case
        change(tr("Take cases"), [me](const Record &c) { return std::optional(assignCase(c, me)); });
    });
    addKey(Qt::Key_K, tr("acknowledge"), [this] { setStatus(CaseStatus::Acknowledged, tr("Acknowledge cases")); });
    addKey(Qt::Key_I, tr("in progress"), [this] { setStatus(CaseStatus::InProgress, tr("Work on cases")); });
    addKey(Qt::Key_W, tr("wait for the customer"),
        [this] { setStatus(CaseStatus::Waiting, tr("Let cases wait for the customer")); });
    for (int step = 1; step <= 5; ++step)
        addKey(Qt::Key_0 + step, {}, [this, step] { setSeverity(step); });
    m_hints.append(tr("1–5 severity"));
    m_hints.append(tr("Space why then"));
    m_keys->setText(m_hints.join(QStringLiteral("   ")));
}

QList<Id> DueQueuePage::selected() const
{
    QList<Id> ids;
    for (const auto rid : m_table->selectedRids())
        if (const auto ref = m_model->refAt(m_model->rowOf(rid)); !ref.isNull())
            ids.append(ref.id);
    return ids;
}

void DueQueuePage::change(const QString &label, const std::function<std::optional<Edit>(const Record &)> &edit)
{
    const auto ids = selected();
    if (ids.isEmpty())
        return;
    workspace().store().fetch(ServiceCase::entity(), ids).then(this, [=, this](const Result<QList<Record>> &cases) {
        if (!cases)
            return workspace().fail(cases.error());
        Edit all{label};
        for (const auto &c : *cases) {
            const auto one = edit(c);
            if (!one)
                continue;
            if (cases->size() == 1)
                all.label = one->label;
            all.puts += one->puts;
        }
        if (!all.puts.isEmpty())
            workspace().commit(all);
    });
}

void DueQueuePage::setStatus(CaseStatus status, const QString &label)
{
    change(label, [status](const Record &c) {
        const auto edit = changeStatus(c, status);
        return edit ? std::optional(*edit) : std::nullopt; // what may not go there stays where it is
    });
}

void DueQueuePage::setSeverity(int step)
{
    change(tr("Set the severity to %1").arg(step), [step](const Record &c) {
        auto changed = c;
        changed.setValue("severity", FieldTraits<Severity>::store(Severity(step - 1)));
        return std::optional(changeCase(changed));
    });
}

void DueQueuePage::setNow(const Clock &now)
{
    m_now = now;
    m_model->setClock(now);
    m_triage->setClock(now);
}

void DueQueuePage::explainCurrent()
{
    const auto ref = current();
    if (ref.isNull())
        return;
    const auto at = m_table->below(m_table->currentIndex().siblingAtColumn(m_model->dueColumn()));
    explainDue(workspace(), this, {.serviceCase = ref.id, .at = at, .clock = m_now});
}

void DueQueuePage::activate()
{
    if (!m_isActive)
        ask();
    m_isActive = true;
    m_table->setFocus();
}

void DueQueuePage::ask()
{
    showWhose(*m_whoIsMe, workspace(), m_isMine);
    m_model->showPart(m_part, m_isMine ? workspace().store().user() : Id());
}

void DueQueuePage::showPart(Part part)
{
    m_part = part;
    m_header->segments()->setCurrentIndex(int(part));
    m_header->setSubtitle(orderText(part));
    m_triage->setVisible(part == Part::Triage);
    if (part == Part::Triage)
        m_triage->load();
    ask();
}

void DueQueuePage::onShown()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setSentence(QStringLiteral("circle-check"),
        m_part == Part::Running      ? tr("Nothing is due.")
            : m_part == Part::Paused ? tr("No clock rests.")
            : m_part == Part::Triage ? tr("No case is open.")
                                     : tr("Every open case has a promise."));
    m_empty->setHint(
        m_part == Part::Running ? tr("Cases appear here as soon as an SLA policy applies to them.") : QString());
    m_stack->setCurrentIndex(isEmpty && m_model->isComplete() ? 1 : 0);
    auto sort = m_model->terms().sort;
    while (!sort.isEmpty() && !m_model->columns().contains(sort.first().path))
        sort.removeFirst(); // what is not shown bears no arrow
    m_table->showSort(sort);
    m_count->setText(tr("%n case(s)", nullptr, m_model->rowCount()));
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

AnyRef DueQueuePage::current() const
{
    return m_table->currentIndex().isValid() ? m_model->refAt(m_table->currentIndex().row()) : AnyRef{};
}

QVariantMap DueQueuePage::state() const
{
    return {{QStringLiteral("part"), int(m_part)}};
}

void DueQueuePage::restore(const QVariantMap &state)
{
    showPart(Part(qBound(0, state.value(QStringLiteral("part")).toInt(), 3)));
}

PageInfo dueQueuePage()
{
    return {.key = "due_next",
        .icon = "hourglass",
        .context = "crm::DueQueuePage",
        .label = QT_TRANSLATE_NOOP("crm::DueQueuePage", "Due next"),
        .section = "Service",
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new DueQueuePage(workspace, parent); }};
}

} // namespace crm
