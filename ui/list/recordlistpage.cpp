// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordlistpage.h"

#include "models/settings.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/fields.h"
#include "ui/kit/headline.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/list/filterbar.h"
#include "ui/list/recordtable.h"
#include "ui/shell/whosebanner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

RecordListPage::RecordListPage(Workspace &workspace, const ListPageShape &shape, QWidget *parent)
    : Page(workspace, parent)
    , m_shape(shape)
    , m_entity(*shape.entity)
    , m_model(new RecordTableModel(workspace.store(), &workspace.search(), m_entity, this))
    , m_sort(shape.sort)
{
    setObjectName(QString::fromLatin1(shape.key));
    m_model->setTitleLook(shape.title);
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(0); // several keys in one turn of the event loop are one question
    connect(&m_typed, &QTimer::timeout, this, &RecordListPage::ask);
    m_save.setSingleShot(true);
    m_save.setInterval(400);
    connect(&m_save, &QTimer::timeout, this, &RecordListPage::persist);
    connect(m_model, &RecordTableModel::shown, this, &RecordListPage::onShown);
    connect(m_model, &RecordTableModel::failed, this, [this](const Error &error) { this->workspace().fail(error); });
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (m_isActive && isFiltered() && set.touches(m_entity))
            countAll();
        followFields();
    });
    connect(&workspace.store(), &Store::rightsChanged, this, &RecordListPage::showNew);
    connect(&workspace.store(), &Store::userChanged, this, [this] {
        if (m_isActive) // "mine" is another's
            ask();
    });
    // The record beside the list is known only once its row has been read.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_detail->isHidden() && m_detail->shown().isNull())
            onCurrent();
    });
    restoreLook();
    followFields();
    if (m_fields == 0) // the file that says which fields its users have added may still be on its way
        workspace.store().opened().then(this, [this](const Result<Done> &) {
            if (m_fields != m_entity.fields.generation())
                restoreLook();
            followFields();
        });
}

/// Views go before the models they show, and quietly: the page is no page any more.
RecordListPage::~RecordListPage()
{
    m_table->disconnect(this);
    m_model->disconnect(this);
    delete m_splitter;
}

void RecordListPage::build()
{
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildContent());
    m_detail = new DetailPanel(workspace(), m_shape.detailFor);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({scaled(820), scaled(340)});
    m_detail->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_detail, &DetailPanel::closed, this, [this] {
        setDetailVisible(false);
        m_table->setFocus();
    });
    connect(m_splitter, &QSplitter::splitterMoved, &m_save, qOverload<>(&QTimer::start));
    connectTable();
}

QWidget *RecordListPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::medium);
    m_header = new PageHeader(title());
    if (m_shape.segments.size() > 1) {
        for (const auto &segment : m_shape.segments)
            m_header->segments()->addSegment(QCoreApplication::translate(segment.context, segment.label));
        connect(m_header->segments(), &SegmentedControl::currentChanged, this, &RecordListPage::selectSegment);
    }
    auto *options = makeButton(tr("Options"), QStringLiteral("adjustments-horizontal"));
    options->setObjectName(QStringLiteral("options"));
    auto *menu = new QMenu(options);
    options->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOptions(menu); });
    m_header->addAction(options);
    auto *create = makeButton(newName(m_entity), QStringLiteral("plus"), "primary");
    create->setObjectName(QStringLiteral("new"));
    connect(create, &QPushButton::clicked, this, [this] { workspace().create(newRecord()); });
    m_header->addAction(create);
    column->addWidget(m_header);
    if (m_shape.aboveList)
        column->addWidget(m_shape.aboveList(workspace(), content));
    if (std::any_of(m_shape.segments.cbegin(), m_shape.segments.cend(),
            [](const ListPageShape::Segment &segment) { return !segment.mine.isEmpty(); })) {
        m_whose = makeWhoseBanner(content);
        column->addWidget(m_whose);
    }
    column->addWidget(buildBar());
    m_table = new RecordTable;
    m_table->setRecordModel(m_model, title());
    m_empty = new EmptyState(QString::fromLatin1(m_entity.icon), {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = makeFrame("card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (isFiltered())
            clearFilters();
        else
            workspace().create(newRecord());
    });
    return content;
}

QWidget *RecordListPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    m_search = new SearchField(tr("Find in this list"));
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setFixedWidth(scaled(200));
    m_filters = new FilterBar(m_entity, {&workspace(), &workspace().store(), &workspace().search()});
    m_count = new Label({}, TextStyle::Small, Ink::Muted);
    m_count->setObjectName(QStringLiteral("count"));
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_filters, 1, Qt::AlignVCenter);
    row->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::resultsRequested, this, [this] { m_table->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_filters, &FilterBar::changed, this, [this] {
        callList({});
        ask();
        m_save.start();
    });
    return bar;
}

void RecordListPage::connectTable()
{
    connect(m_table, &RecordTable::openAsked, this, [this] {
        if (!current().isNull())
            workspace().open(current());
    });
    connect(m_table, &RecordTable::previewAsked, this, [this] { setDetailVisible(!m_detail->isVisibleTo(this)); });
    connect(m_table, &RecordTable::editAsked, this, &RecordListPage::editSelected);
    connect(m_table, &RecordTable::deleteAsked, this, &RecordListPage::deleteSelected);
    connect(m_table, &RecordTable::copyAsked, this, &RecordListPage::copySelected);
    connect(m_table, &RecordTable::menuAsked, this, &RecordListPage::showMenu);
    connect(m_table, &RecordTable::sortAsked, this, &RecordListPage::sortBy);
    connect(m_table, &RecordTable::columnsChanged, &m_save, qOverload<>(&QTimer::start));
    connect(m_table, &RecordTable::currentRowChanged, this, &RecordListPage::onCurrent);
    connect(m_table, &RecordTable::currentAsked, this, [this] {
        if (m_detail->isHeld()) // the row may be current already
            QTimer::singleShot(0, this, &RecordListPage::onCurrent);
        m_detail->setHeld(false);
    });
    connect(m_table, &RecordTable::dueAsked, this, &RecordListPage::explainDue);
    connect(m_table, &RecordTable::selectionCountChanged, this, &RecordListPage::showCounts);
    auto *header = m_table->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, &RecordListPage::chooseColumns);
}

QString RecordListPage::title() const
{
    return m_listTitle.isEmpty() ? m_entity.tr(m_entity.plural) : m_listTitle;
}

void RecordListPage::activate()
{
    if (std::exchange(m_isActive, true))
        return;
    ask();
    workspace().store().opened().then(this, [this](const Result<Done> &) { showNew(); });
}

/// Only to whoever may: an organisation can change its mind about that at any time.
void RecordListPage::showNew()
{
    if (auto *create = findChild<QPushButton *>(QStringLiteral("new")))
        create->setVisible(workspace().store().permission(m_entity).isGiven);
    if (m_stack->currentWidget() == m_empty)
        onShown();
}

Filter RecordListPage::wholeFilter() const
{
    const auto segment = m_shape.segments.value(m_segment);
    const auto user = workspace().store().user();
    const auto mine = segment.mine.isEmpty() || user.isNull() ? Filter() : Filter::refers(segment.mine, user);
    return Filter::all({segment.filter, mine, m_filters->filter()});
}

bool RecordListPage::isFiltered() const
{
    return !wholeFilter().isAll() || !m_search->text().trimmed().isEmpty();
}

void RecordListPage::ask()
{
    m_typed.stop();
    if (!m_isActive)
        return;
    m_detail->setHeld(false);
    m_model->setQuery(wholeFilter(), m_sort, m_search->text());
    if (m_total < 0 && isFiltered())
        countAll();
}

void RecordListPage::onShown()
{
    const bool isEmpty = m_model->isComplete() && m_model->rowCount() == 0;
    if (m_model->isComplete() && m_model->terms().filter.isAll() && m_model->terms().text.isEmpty())
        m_total = m_model->rowCount();
    if (isEmpty && isFiltered()) {
        m_empty->setSentence(QStringLiteral("filter"), tr("Nothing matches."));
        m_empty->setHint(tr("The filter or the search hides all records."));
        m_empty->setPrimaryAction(tr("Show all"));
    } else if (isEmpty) {
        m_empty->setSentence(QString::fromLatin1(m_entity.icon), tr("There is nothing here yet."));
        m_empty->setHint(tr("What you create or import appears in this list."));
        const bool mayAdd = workspace().store().permission(m_entity).isGiven;
        m_empty->setPrimaryAction(mayAdd ? newName(m_entity) : QString(), QStringLiteral("plus"));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_table->showSort(m_sort);
    if (m_shape.isDetailShown && !m_wanted && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (m_wanted && m_model->isComplete() && m_table->showRid(std::exchange(m_wanted, 0)))
        setDetailVisible(true);
    showWhose();
    showCounts();
}

void RecordListPage::countAll()
{
    workspace().store().count({.entity = &m_entity}).then(this, [this](const Result<qint64> &total) {
        if (!total)
            return;
        m_total = *total;
        showCounts();
    });
}

void RecordListPage::showCounts()
{
    const QLocale locale;
    const auto shown = m_model->rowCount();
    const auto kind = m_entity.tr(m_entity.plural);
    if (m_total >= 0)
        m_header->setSubtitle(tr("%1 in all").arg(locale.toString(m_total)));
    const auto selected = m_table->selectionSize();
    QString text;
    if (selected > 1)
        text = tr("%1 selected").arg(locale.toString(selected));
    else if (m_model->isComplete() && isFiltered() && m_total >= 0)
        text = tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(m_total));
    else if (!m_model->isComplete() && shown > 0)
        text = tr("Counting …");
    m_count->setText(text);
    m_count->setAccessibleName(text.isEmpty() ? kind : text);
}

AnyRef RecordListPage::current() const
{
    return m_table->currentIndex().isValid() ? m_model->refAt(m_table->currentIndex().row()) : AnyRef{};
}

void RecordListPage::onCurrent()
{
    const auto ref = current();
    if (ref.isNull())
        return;
    if (!m_detail->isHidden() && !m_detail->isHeld())
        m_detail->showRecord(ref);
    emit currentChanged(ref);
}

void RecordListPage::setDetailVisible(bool isVisible)
{
    m_detail->setVisible(isVisible);
    m_detail->setHeld(false);
    if (isVisible)
        m_detail->showRecord(current());
    m_save.start();
}

Record RecordListPage::newRecord() const
{
    return Record::blank(m_entity);
}

bool RecordListPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void RecordListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_model->reformat();
}

void RecordListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash || event->matches(QKeySequence::Find)) {
        focusFilter();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_detail->isHidden()) {
        setDetailVisible(false);
        m_table->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace crm
