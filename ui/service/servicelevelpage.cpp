// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/servicelevelpage.h"

#include "db/entities/sla.h"
#include "db/store/store.h"
#include "db/store/userfiles.h"
#include "models/service/laddertablemodel.h"
#include "models/service/policytablemodel.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/list/recordtable.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/weekview.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

ServiceLevelPage::ServiceLevelPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setObjectName(QStringLiteral("service_levels"));
    build();
    buildActions();
    showPart(Part::Policies);
}

const Entity &ServiceLevelPage::entity() const
{
    return m_part == Part::Policies  ? SlaPolicy::entity()
        : m_part == Part::Agreements ? SlaAgreement::entity()
        : m_part == Part::Calendars  ? ServiceCalendar::entity()
                                     : SlaStep::entity();
}

void ServiceLevelPage::build()
{
    m_header = new PageHeader(tr("Service levels"));
    m_header->setSubtitle(tr("The first that matches applies"));
    auto *parts = m_header->segments();
    for (const auto &name : {tr("Policies"), tr("Agreements"), tr("Calendars"), tr("Escalation")})
        parts->addSegment(name);
    connect(parts, &SegmentedControl::currentChanged, this, [this](int index) { showPart(Part(index)); });
    m_banner = new Banner;
    m_banner->setClosable(true);
    m_banner->hide();
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    m_holder = makeFrame("card");
    (new QVBoxLayout(m_holder))->setContentsMargins(1, 4, 1, 4);
    m_week = new WeekView;
    m_week->setMaximumHeight(scaled(240));
    m_empty = new EmptyState(QStringLiteral("clock"), {});
    m_empty->setPrimaryAction(tr("New"), QStringLiteral("plus"));
    connect(m_empty, &EmptyState::primaryTriggered, this, &ServiceLevelPage::make);
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::medium);
    inside->addWidget(m_holder, 1);
    inside->addWidget(m_week);
    m_stack = new QStackedWidget;
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::medium);
    content->setSpacing(spacing::medium);
    content->addWidget(m_header);
    content->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBannerRow(m_banner));
    column->addLayout(content, 1);
}

void ServiceLevelPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &icon, auto slot, const char *look = "") {
        auto *button = makeButton(text, icon, look);
        m_header->addAction(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_up = addArrow(QStringLiteral("arrow-up"), tr("Earlier"), -1);
    m_down = addArrow(QStringLiteral("arrow-down"), tr("Later"), 1);
    m_import = add(tr("Import…"), QStringLiteral("file-import"), &ServiceLevelPage::chooseImport);
    m_export = add(tr("Export…"), QStringLiteral("file-export"), &ServiceLevelPage::chooseExport);
    m_applying = add(tr("Apply to open cases…"), QStringLiteral("refresh"), &ServiceLevelPage::previewApplying);
    m_new = add(tr("New"), QStringLiteral("plus"), &ServiceLevelPage::make, "primary");
}

IconButton *ServiceLevelPage::addArrow(const QString &icon, const QString &name, int step)
{
    auto *button = new IconButton(icon, name);
    m_header->addAction(button);
    const QKeySequence keys(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    connect(button, &QAbstractButton::clicked, this, [this, step] { move(step); });
    return button;
}

void ServiceLevelPage::showPart(Part part)
{
    m_part = part;
    m_banner->hide();
    m_header->segments()->setCurrentIndex(int(part));
    delete m_table;
    delete m_model;
    if (part == Part::Policies) {
        auto *policies = new PolicyTableModel(workspace().store(), this);
        connect(policies, &PolicyTableModel::moveAsked, this, &ServiceLevelPage::place);
        m_model = policies;
    } else if (part == Part::Steps) {
        m_model = new LadderTableModel(workspace().store(), this);
    } else {
        m_model = new RecordTableModel(workspace().store(), nullptr, entity(), this);
        m_model->setColumns(RecordTableModel::standardColumns(entity()));
    }
    m_table = new RecordTable;
    m_table->setRecordModel(m_model, entity().tr(entity().plural));
    m_table->horizontalHeader()->setSectionsClickable(false); // policies stand in the order they are tried
    m_table->setDragDropMode(part == Part::Policies ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    m_table->setDragDropOverwriteMode(false); // between rows
    m_table->setWidths(part == Part::Policies ? QList<int>{140, 125, 126, 114, 118, 135, 105, 125}
            : part == Part::Steps             ? QList<int>{190, 100, 135, 105, 165, 145, 155, 110, 110}
                                              : QList<int>());
    m_holder->layout()->addWidget(m_table);
    for (auto *button : {m_up, m_down})
        button->setVisible(part == Part::Policies);
    for (auto *button : {m_import, m_export})
        button->setVisible(part == Part::Calendars);
    m_week->setVisible(part == Part::Calendars);
    m_empty->setSentence(
        QStringLiteral("clock"), tr("There is nothing here yet: %1.").arg(entity().tr(entity().plural)));
    connect(m_model, &RecordTableModel::failed, &workspace(), &Workspace::fail);
    connect(m_model, &RecordTableModel::shown, this, &ServiceLevelPage::onShown);
    connect(m_table, &RecordTable::openAsked, this, &ServiceLevelPage::change);
    connect(m_table, &RecordTable::editAsked, this, &ServiceLevelPage::change);
    connect(m_table, &RecordTable::deleteAsked, this, &ServiceLevelPage::remove);
    connect(m_table, &RecordTable::menuAsked, this, &ServiceLevelPage::showMenu);
    connect(m_table, &RecordTable::currentRowChanged, this, &ServiceLevelPage::onCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ServiceLevelPage::onCurrent);
    m_moved = 0;
    m_model->setQuery({}, part == Part::Policies ? QList<Sort>{{"position", false}} : QList<Sort>{});
}

/// Keys move the same policy on and on.
void ServiceLevelPage::onShown()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_model->isComplete() ? 1 : 0);
    if (m_moved && m_model->rowOf(m_moved) == m_movedTo) {
        m_moved = 0;
        m_table->setCurrentIndex(m_model->index(m_movedTo, 0));
    } else if (const auto row = m_arriving ? m_model->rowOf(m_arriving) : -1; row >= 0) {
        m_arriving = 0;
        m_table->setCurrentIndex(m_model->index(int(row), 0));
    } else if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    onCurrent();
}

void ServiceLevelPage::activate()
{
    m_table->setFocus();
}

AnyRef ServiceLevelPage::current() const
{
    return m_table->currentIndex().isValid() ? m_model->refAt(m_table->currentIndex().row()) : AnyRef{};
}

Record ServiceLevelPage::newRecord() const
{
    auto record = Record::blank(entity());
    record.id = Id::make();
    if (const auto *policies = qobject_cast<PolicyTableModel *>(m_model))
        record.setValue("position", qint64(policies->positionOfNew()));
    return record;
}

void ServiceLevelPage::withCurrent(std::function<void(const Record &)> then)
{
    const auto ref = current();
    if (ref.isNull())
        return;
    workspace().store().fetch(entity(), {ref.id}).then(this, [this, then](const Result<QList<Record>> &found) {
        if (!found)
            return workspace().fail(found.error());
        if (!found->isEmpty())
            then(found->first());
    });
}

void ServiceLevelPage::make()
{
    workspace().create(newRecord());
}

void ServiceLevelPage::change()
{
    workspace().edit(current());
}

void ServiceLevelPage::onCurrent()
{
    emit currentChanged(current());
    showWhatIsAllowed();
    if (m_part != Part::Calendars)
        return;
    withCurrent([this](const Record &record) {
        if (&record.entity() != &ServiceCalendar::entity())
            return;
        if (const auto calendar = calendarFromJson(record.text("definition").toUtf8()))
            m_week->setCalendar(*calendar);
    });
}

/// The order is one thing: whoever may not move the policy chosen is told why where the arrows are.
void ServiceLevelPage::showWhatIsAllowed()
{
    const auto &store = workspace().store();
    const auto change = store.permission(entity(), current().id);
    for (auto *arrow : {m_up, m_down})
        arrow->setEnabled(change.isGiven);
    workspace().allow(m_applying);
    for (auto *button : {m_new, m_import})
        workspace().allow(button, store.permission(entity()));
    m_header->setSubtitle(change.isGiven ? tr("The first that matches applies") : change.sentence);
}

void ServiceLevelPage::move(int step)
{
    if (const auto policy = current(); m_part == Part::Policies && !policy.isNull())
        place(policy.id, m_table->currentIndex().row() + step);
}

void ServiceLevelPage::place(const Id &policy, int row)
{
    workspace()
        .store()
        .records({&SlaPolicy::entity(), {}, {{"position", false}}})
        .then(this, [this, policy, row](const Result<QList<Record>> &found) {
            if (!found)
                return workspace().fail(found.error());
            auto policies = *found;
            const auto at
                = std::find_if(policies.begin(), policies.end(), [policy](const Record &p) { return p.id == policy; });
            if (at == policies.end() || row < 0 || row >= policies.size())
                return;
            policies.move(at - policies.begin(), row);
            Edit edit{tr("Change the order of the policies")};
            for (int i = 0; i < policies.size(); ++i) {
                policies[i].setValue("position", qint64(i + 1) * 10);
                if (policies[i].isTouched())
                    edit.puts.append(policies[i]);
            }
            for (int i = 0; i < m_model->rowCount(); ++i)
                if (m_model->refAt(i).id == policy)
                    m_moved = m_model->ridAt(i);
            m_movedTo = row;
            workspace().commit(edit);
        });
}

void ServiceLevelPage::previewApplying()
{
    const Edit nothing{tr("Apply the service levels to open cases")};
    runOnOpenCases(workspace(), nothing, false, this, [this](const Result<SlaEffect> &effect) {
        if (!effect)
            return workspace().fail(effect.error());
        m_banner->showMessage(Banner::Kind::Info, effectText(*effect));
        if (effect->changed > 0) {
            connect(m_banner->addAction(tr("Which?")), &QPushButton::clicked, this,
                [this, what = *effect] { showMoves(what); });
            connect(m_banner->addAction(tr("Apply")), &QPushButton::clicked, this, &ServiceLevelPage::applyNow);
        }
        m_banner->show();
    });
}

void ServiceLevelPage::showMoves(const SlaEffect &effect)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("movesDialog"));
    dialog->setWindowTitle(tr("Due times that would move"));
    auto *view = new SlaEffectView(workspace());
    view->show(effect);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->addWidget(view, 1);
    auto *close = makeButton(tr("Close"));
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(view->table(), &QTableView::activated, dialog, &QDialog::accept);
    dialog->resize(scaled(760), scaled(460));
    dialog->open();
    view->widenWindow();
}

void ServiceLevelPage::applyNow()
{
    m_banner->hide();
    const Edit nothing{tr("Apply the service levels to open cases")};
    runOnOpenCases(workspace(), nothing, true, this, [this](const Result<SlaEffect> &effect) {
        if (effect)
            workspace().notify(appliedText(*effect));
        else
            workspace().fail(effect.error());
    });
}

void ServiceLevelPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the working calendar"), {}, tr("Working calendars (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ServiceLevelPage::exportCalendar);
    dialog->open();
}

/// Here and not over all pages: it is of no concern elsewhere, and goes with what comes next.
void ServiceLevelPage::showProblem(const Error &error)
{
    m_banner->showMessage(Banner::Kind::Error, error.message);
    m_banner->show();
}

/// To a record that is on its way into the list.
void ServiceLevelPage::goTo(const AnyRef &ref)
{
    workspace().store().ridOf(ref).then(this, [this](const Result<quint32> &rid) {
        m_arriving = rid ? *rid : 0;
        onShown();
    });
}

void ServiceLevelPage::exportCalendar(const QString &path)
{
    withCurrent([this, path](const Record &record) {
        const auto calendar = calendarFromJson(record.text("definition").toUtf8());
        if (!calendar)
            return workspace().fail(calendar.error());
        auto named = *calendar;
        named.name = record.title();
        OutputFile file(path);
        m_banner->hide();
        if (!file.open(QIODevice::WriteOnly) || file.write(calendarToFile(named)) < 0 || !file.commit())
            showProblem({Error::Storage, tr("The file %1 cannot be written: %2.").arg(path, file.errorString())});
    });
}

PageInfo serviceLevelPage()
{
    return {.key = "service_levels",
        .icon = "target",
        .context = "crm::ServiceLevelPage",
        .label = QT_TRANSLATE_NOOP("crm::ServiceLevelPage", "Service levels"),
        .section = "Service",
        .make
        = [](Workspace &workspace, QWidget *parent) -> Page * { return new ServiceLevelPage(workspace, parent); }};
}

} // namespace crm
