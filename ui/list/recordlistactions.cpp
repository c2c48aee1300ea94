// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/fieldformat.h"
#include "models/settings.h"
#include "ui/kit/cards.h"
#include "ui/kit/fields.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/theme.h"
#include "ui/list/bulkedit.h"
#include "ui/list/columnchooser.h"
#include "ui/list/filterbar.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/shell/whosebanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>

namespace crm {

namespace {

constexpr int mostCopied = 20000; // rows; more belongs in an export

QString settingsKey(const QByteArray &page)
{
    return QStringLiteral("list/%1").arg(QString::fromLatin1(page));
}

/// Where stands what the amounts of a column are in; of another column the column itself, which every row has.
QByteArray currencyPath(const QByteArray &path, const PathEnd &end)
{
    const bool isMoney = end.field->kind == FieldKind::Money && end.entity->field(end.field->currency);
    return isMoney ? path.left(path.lastIndexOf('.') + 1) + end.field->currency : path;
}

QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

} // namespace

/// One column by a click, further ones with Shift; again turns the direction, a third time takes it away.
void RecordListPage::sortBy(int column, bool add)
{
    const auto path = m_model->columns().value(column);
    const auto found = std::find_if(m_sort.begin(), m_sort.end(), [&](const Sort &sort) { return sort.path == path; });
    const bool wasOnly = m_sort.size() == 1;
    if (found == m_sort.end()) {
        if (!add)
            m_sort.clear();
        m_sort.append({path, false});
    } else if (add || wasOnly) {
        if (found->descending)
            m_sort.erase(found);
        else
            found->descending = true;
    } else {
        m_sort = {{path, false}};
    }
    m_table->showSort(m_sort);
    ask();
    m_save.start();
}

void RecordListPage::setColumns(const QByteArrayList &columns, const QList<int> &widths)
{
    auto *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    m_model->setColumns(columns.isEmpty()
            ? (m_shape.columns.isEmpty() ? RecordTableModel::standardColumns(m_entity)
                                         : m_shape.columns + RecordTableModel::addedColumns(m_entity))
            : columns);
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(place), place);
    m_table->setWidths(widths);
    m_table->showSort(m_sort);
}

/// Fields the users add and want in lists join the columns, those they archive leave them, and names follow.
void RecordListPage::followFields()
{
    const auto generation = m_entity.fields.generation();
    if (std::exchange(m_fields, generation) == generation)
        return;
    const auto known = std::exchange(m_added, RecordTableModel::addedColumns(m_entity));
    auto columns = m_table->shownColumns();
    auto widths = m_table->shownWidths();
    for (const auto &name : std::as_const(m_added)) {
        if (known.contains(name) || columns.contains(name))
            continue;
        columns.append(name);
        widths.append(0);
    }
    setColumns(columns, widths);
}

void RecordListPage::chooseColumns()
{
    auto *chooser = new ColumnChooser(m_entity, m_table->shownColumns(), this);
    connect(chooser, &ColumnChooser::changed, this, [this](const QByteArrayList &columns) {
        QList<int> widths;
        const auto before = m_table->shownColumns();
        const auto beforeWidths = m_table->shownWidths();
        for (const auto &path : columns)
            widths.append(beforeWidths.value(before.indexOf(path)));
        setColumns(columns, widths);
        m_save.start();
    });
    connect(chooser, &ColumnChooser::resetAsked, this, [this] {
        setColumns({}, {});
        m_save.start();
    });
    const auto *header = m_table->horizontalHeader();
    chooser->adjustSize();
    const auto corner
        = isRightToLeft() ? header->rect().bottomLeft() : header->rect().bottomRight() - QPoint(chooser->width(), 0);
    chooser->move(header->mapToGlobal(corner));
    chooser->show();
    chooser->list()->setFocus();
}

void RecordListPage::fillOptions(QMenu *menu)
{
    menu->clear();
    for (const auto &option : m_shape.options)
        if (!workspace().store().isReadOnly())
            menu->addAction(icon(QString::fromLatin1(option.icon)),
                QCoreApplication::translate(option.context, option.label), this,
                [this, run = option.run] { run(workspace(), window()); });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(icon(QStringLiteral("columns-3")), tr("Columns…"), this, &RecordListPage::chooseColumns);
    menu->addAction(icon(QStringLiteral("filter")), tr("Add a Filter…"), m_filters, &FilterBar::openNew);
    auto *details = menu->addAction(icon(QStringLiteral("layout-sidebar-right")), tr("Details Beside the List"), this,
        [this] { setDetailVisible(m_detail->isHidden()); });
    details->setCheckable(true);
    details->setChecked(!m_detail->isHidden());
    menu->addSeparator();
    const std::pair<Density, QString> densities[] = {{Density::Comfortable, tr("Comfortable Rows")},
        {Density::Normal, tr("Normal Rows")}, {Density::Compact, tr("Compact Rows")}};
    for (const auto &[value, text] : densities) {
        auto *action = menu->addAction(text, this, [value = value] { applyDensity(value); });
        action->setCheckable(true);
        action->setChecked(density() == value);
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("bookmark")), tr("Save as a View…"), this, &RecordListPage::askViewName);
}

void RecordListPage::showMenu(const QPoint &global)
{
    const auto count = int(m_table->selectedRids().size());
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add
        = [menu](const char *name, const QString &text, const QKeySequence &keys, QObject *context, auto slot) {
              auto *action = menu->addAction(icon(QString::fromLatin1(name)), text, context, slot);
              action->setShortcut(keys); // shown; the table acts on the key itself
              action->setShortcutVisibleInContextMenu(true);
          };
    if (count == 1) {
        add("external-link", tr("Open"), Qt::Key_Return, this, [this] { workspace().open(current()); });
        add("edit", tr("Edit…"), Qt::Key_F2, this, [this] { editSelected(); });
        add("history", tr("Change History…"), {}, this, [this] { workspace().showHistory(current()); });
        const auto due = m_table->currentIndex().siblingAtColumn(m_model->dueColumn());
        if (m_model->isLiveAt(due))
            add("hourglass", tr("How the Due Time Came About"), {}, this, [this, due] { explainDue(due); });
    }
    const auto permission = workspace().store().permission(current());
    const bool isReadOnly = !permission.isGiven || !permission.fields.isEmpty();
    if (!isReadOnly)
        add("edit", tr("Change a Field of %n Record(s)…", nullptr, count), {}, this, [this] { bulkEditSelected(); });
    for (const auto &extra : m_shape.actions)
        if (count >= extra.least && (extra.most == 0 || count <= extra.most) && !isReadOnly)
            add(extra.icon, QCoreApplication::translate(extra.context, extra.label), {}, this, [this, run = extra.run] {
                withIds(workspace(), m_entity, m_table->selectedRids(), this,
                    [this, run](const QList<Id> &ids) { run(workspace(), ids); });
            });
    add("copy", tr("Copy %n Row(s)", nullptr, count), QKeySequence::Copy, this, [this] { copySelected(); });
    menu->addSeparator();
    if (!isReadOnly)
        add("trash", tr("Delete %n Record(s)", nullptr, count), Qt::Key_Delete, this, [this] { deleteSelected(); });
    menu->popup(global);
}

void RecordListPage::explainDue(const QModelIndex &index)
{
    const auto ref = m_model->dueRefAt(index);
    if (!ref.isNull())
        workspace().explainDue(ref, this, m_table->below(index));
}

void RecordListPage::editSelected()
{
    if (m_table->selectionSize() > 1)
        bulkEditSelected();
    else if (!current().isNull())
        workspace().edit(current());
}

void RecordListPage::bulkEditSelected()
{
    if (const auto permission = workspace().store().permission(current()); !permission.isGiven)
        return workspace().notify(permission.sentence);
    const auto rids = m_table->selectedRids();
    if (!rids.isEmpty())
        (new BulkEdit(workspace(), m_entity, rids, this))->open();
}

bool RecordListPage::removeMarked()
{
    if (m_table->selectionSize() < 2)
        return false;
    deleteSelected();
    return true;
}

/// No question first: the toast takes it back.
void RecordListPage::deleteSelected()
{
    const auto rids = m_table->selectedRids();
    if (rids.isEmpty())
        return;
    if (const auto permission = workspace().store().permission(current()); !permission.isGiven)
        return workspace().notify(permission.sentence);
    withIds(workspace(), m_entity, rids, this, [this](const QList<Id> &ids) {
        if (ids.isEmpty())
            return;
        Edit edit{tr("Delete %n record(s)", nullptr, int(ids.size()))};
        const auto row = m_table->currentIndex().row();
        if (ids.size() == 1 && m_model->refAt(row).id == ids.first())
            edit.label = tr("Delete %1").arg(m_model->data(m_model->index(row, 0), Qt::DisplayRole).toString());
        for (const auto &id : ids)
            edit.removals.append({m_entity.name, id});
        workspace().commit(edit);
    });
}

/// As text with tabs between the cells: what spreadsheets take.
void RecordListPage::copySelected()
{
    const auto rids = m_table->selectedRids().mid(0, mostCopied);
    if (rids.isEmpty())
        return;
    const auto columns = m_table->shownColumns();
    QStringList heading;
    QList<PathEnd> ends;
    auto paths = columns; // and what their amounts are in
    for (const auto &path : columns) {
        ends.append(resolvePath(m_entity, path));
        heading.append(m_model->headerText(int(m_model->columns().indexOf(path))));
        paths.append(currencyPath(path, ends.last()));
    }
    workspace().store().rows(m_entity, paths, rids).then(this, [=, this](const Result<QList<Row>> &rows) {
        if (!rows)
            return workspace().fail(rows.error());
        QStringList lines{heading.join(u'\t')};
        for (const auto &row : *rows) {
            QStringList cells;
            for (qsizetype i = 0; i < columns.size(); ++i)
                cells.append(oneCell(fieldText(*ends[i].entity, *ends[i].field, row.cells.value(i),
                    row.cells.value(columns.size() + i).toString())));
            lines.append(cells.join(u'\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        workspace().notify(tr("%n row(s) copied.", nullptr, int(rows->size())));
    });
}

void RecordListPage::showWhose()
{
    if (m_whose)
        crm::showWhose(*m_whose, workspace(), !m_shape.segments.value(m_segment).mine.isEmpty());
}

/// For the figure whose records are shown, by the page and by the window; empty: for all of them.
void RecordListPage::callList(const QString &title)
{
    m_listTitle = title;
    m_header->setTitleWhole(!title.isEmpty());
    m_header->setTitle(this->title());
    emit titleChanged();
}

void RecordListPage::selectSegment(int segment)
{
    m_segment = qBound(0, segment, int(m_shape.segments.size()) - 1);
    callList({});
    ask();
    m_save.start();
}

void RecordListPage::clearFilters()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_filters->setFilter({});
    callList({});
    for (int i = 0; i < m_shape.segments.size(); ++i) {
        if (m_shape.segments[i].filter.isAll() && m_shape.segments[i].mine.isEmpty()) {
            const QSignalBlocker quiet(m_header->segments());
            m_header->segments()->setCurrentIndex(i);
            m_segment = i;
            break;
        }
    }
    ask();
    m_save.start();
}

ListView RecordListPage::view() const
{
    return {wholeFilter(), m_sort, m_table->shownColumns(), m_table->shownWidths(), m_search->text().trimmed()};
}

void RecordListPage::setView(const ListView &view)
{
    clearFilters();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(view.text);
    }
    m_filters->setFilter(view.filter);
    m_sort = view.sort;
    setColumns(view.columns, view.widths);
    m_isActive = true;
    ask();
}

void RecordListPage::askViewName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &RecordListPage::saveAsView);
    dialog->open();
}

void RecordListPage::saveAsView(const QString &name)
{
    if (!name.trimmed().isEmpty())
        workspace().commit(saveView(name, m_entity, view(), {}));
}

void RecordListPage::persist()
{
    auto json = toJson(ListView{m_listTitle.isEmpty() ? m_filters->filter() : Filter(), m_sort, m_table->shownColumns(),
        m_table->shownWidths(), {}});
    json.insert("segment", m_segment);
    json.insert("detail", !m_detail->isHidden());
    if (!m_detail->isHidden())
        json.insert("detailWidth", m_splitter->sizes().value(1));
    workspace().settings().setRaw(
        settingsKey(m_shape.key), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

/// What a later program wrote, or an earlier one, is taken over as far as it makes sense.
void RecordListPage::restoreLook()
{
    const auto text = workspace().settings().raw(settingsKey(m_shape.key)).toString();
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto view = listViewFromJson(m_entity, json);
    if (!view || json.isEmpty()) {
        m_detail->setVisible(m_shape.isDetailShown);
        return setColumns({}, {});
    }
    m_sort = view->sort.isEmpty() ? m_shape.sort : view->sort;
    m_filters->setFilter(view->filter);
    setColumns(view->columns, view->widths);
    m_segment = qBound(0, json["segment"].toInt(), qMax(0, int(m_shape.segments.size()) - 1));
    if (m_shape.segments.size() > 1) {
        const QSignalBlocker quiet(m_header->segments());
        m_header->segments()->setCurrentIndex(m_segment);
    }
    m_detail->setVisible(json["detail"].toBool());
    if (const auto width = json["detailWidth"].toInt(); width > 0)
        m_splitter->setSizes({scaled(820), width});
}

} // namespace crm
