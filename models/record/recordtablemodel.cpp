// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/recordtablemodel.h"

#include "models/record/fieldformat.h"
#include "models/record/idpatch.h"

#include <QtConcurrentRun>

namespace crm {

namespace {

/// Every removal or insertion moves what lies behind it, in the list and in the view's header.
int mostSteps(qsizetype rows)
{
    return int(std::clamp<qsizetype>(4'000'000 / std::max<qsizetype>(rows, 1), 4, 200));
}

} // namespace

bool isSquare(const Entity &entity)
{
    return entity.icon == "building";
}

RecordTableModel::RecordTableModel(Store &store, Search *search, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_entity(entity)
    , m_rows(store, entity)
    , m_query(store, search, entity)
{
    setColumns(standardColumns(entity));
    connect(&m_query, &RowQuery::found, this, &RecordTableModel::onFound);
    connect(&m_query, &RowQuery::failed, this, &RecordTableModel::failed);
    connect(&m_rows, &RowCache::failed, this, &RecordTableModel::failed);
    connect(&m_rows, &RowCache::arrived, this, &RecordTableModel::onArrived);
    connect(&store, &Store::changed, this, &RecordTableModel::onChanged);
    m_minute.setInterval(60'000); // "3 min ago" grows old
    connect(&m_minute, &QTimer::timeout, this, &RecordTableModel::onMinute);
    m_minute.start();
}

QByteArrayList RecordTableModel::standardColumns(const Entity &entity)
{
    QByteArrayList names;
    for (const auto &f : entity.fields)
        if (f.is(Listed) && !f.is(Hidden))
            names.append(f.name);
    return names;
}

QByteArrayList RecordTableModel::addedColumns(const Entity &entity)
{
    QByteArrayList names;
    for (const auto &name : entity.addedFields())
        if (entity.field(name)->is(Listed))
            names.append(name);
    return names;
}

QByteArrayList RecordTableModel::columns() const
{
    QByteArrayList paths;
    for (const auto &column : m_columns)
        paths.append(column.path);
    return paths;
}

void RecordTableModel::setColumns(const QByteArrayList &paths)
{
    QList<Column> columns;
    for (const auto &path : paths) {
        const auto end = resolvePath(m_entity, path);
        const bool isArchived = end.field && end.field->is(Custom) && end.field->is(Hidden);
        if (end.field && !isArchived)
            columns.append({path, end.entity, end.field});
    }
    if (columns.isEmpty())
        columns.append({m_entity.title().name, &m_entity, &m_entity.title()});
    // A reset rather than column moves: the view's header takes its order from the page.
    beginResetModel();
    m_columns = columns;
    findPaths();
    endResetModel();
}

void RecordTableModel::setTitleLook(const TitleLook &look)
{
    beginResetModel();
    m_look = look;
    findPaths();
    endResetModel();
}

/// What a row is asked for: the columns and what belongs to them (currencies, ids of references, the second line).
void RecordTableModel::findPaths()
{
    QByteArrayList paths = columns();
    const auto add = [&paths](const QByteArray &path) {
        if (!paths.contains(path))
            paths.append(path);
        return int(paths.indexOf(path));
    };
    for (auto &column : m_columns) {
        column.kind = kindOf(column);
        const auto beside = column.path.left(column.path.lastIndexOf('.') + 1);
        if (column.field->kind == FieldKind::Money && column.entity->field(column.field->currency))
            column.currency = add(beside + column.field->currency);
        if (column.field->kind == FieldKind::Reference)
            column.key = add(column.path + ".id");
        findDeadline(column, add);
    }
    m_subtitle = !m_look.subtitle.isEmpty() && resolvePath(m_entity, m_look.subtitle).field ? add(m_look.subtitle) : -1;
    m_rows.setPaths(paths);
}

/// Also that of a record which the row refers to: a voucher's case.
void RecordTableModel::findDeadline(Column &column, const std::function<int(const QByteArray &)> &place) const
{
    const auto &deadline = column.entity->deadline;
    column.isDeadline = column.field->name == deadline.field;
    if (!column.isDeadline)
        return;
    const auto beside = column.path.left(column.path.lastIndexOf('.') + 1);
    column.status = place(beside + deadline.status);
    column.warn = deadline.warn.isEmpty() ? -1 : place(beside + deadline.warn);
    if (!deadline.state.isEmpty()) {
        column.state = place(beside + deadline.state);
        column.left = place(beside + deadline.left);
    }
    column.holder = beside.isEmpty() ? -1 : place(beside + "id");
}

CellKind RecordTableModel::kindOf(const Column &column) const
{
    if (column.entity == &m_entity && column.field == &m_entity.title() && column.field->kind != FieldKind::Reference)
        return m_look.picture == TitleLook::None ? CellKind::Strong : CellKind::Avatar;
    switch (column.field->kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return CellKind::Number;
    case FieldKind::Money:
        return CellKind::Money;
    case FieldKind::Date:
    case FieldKind::Instant:
        return CellKind::Date;
    case FieldKind::Choice:
        return CellKind::Badge;
    case FieldKind::Reference:
        return isSquare(column.field->target()) ? CellKind::SquareAvatar : CellKind::Text;
    default:
        return CellKind::Text;
    }
}

void RecordTableModel::setQuery(const Filter &filter, const QList<Sort> &sort, const QString &text)
{
    m_asked = m_rows.stamp();
    m_query.ask({filter, sort, text.trimmed()}, m_rows.paths());
}

/// The first rows have their cells before the list changes, so that it never shows empty cells meanwhile.
void RecordTableModel::onFound(const FoundRows &found)
{
    const auto showing = ++m_showing;
    if (!found.isFresh)
        return show(found.rids, found.isComplete, false);
    m_rows.take(found.cells, m_asked);
    m_rows.require(found.rids.mid(0, firstRows()), [this, showing, found] {
        if (showing == m_showing)
            show(found.rids, found.isComplete, true);
    });
}

void RecordTableModel::show(const Rids &rids, bool complete, bool fresh)
{
    if (!fresh)
        return patch(rids, complete);
    m_isComplete = complete;
    const bool grows = m_rids.size() <= rids.size() && !m_rids.isEmpty()
        && std::equal(m_rids.cbegin(), m_rids.cend(), rids.cbegin());
    if (grows)
        apply(rids, {{RowStep::Insert, int(m_rids.size()), int(rids.size() - m_rids.size()), int(m_rids.size())}});
    else
        replace(rids);
    emit shown(true);
}

/// Working out the steps takes up to 0.2 s for a million moved rows: not on the GUI thread.
void RecordTableModel::patch(const Rids &rids, bool complete)
{
    const auto showing = m_showing;
    const auto before = m_rids;
    Answer(QtConcurrent::run([before, rids] {
        return patchRows(before, rids, mostSteps(qMax(before.size(), rids.size())));
    })).then(this, [this, showing, rids, complete](const std::optional<QList<RowStep>> &steps) {
        if (showing != m_showing)
            return;
        m_isComplete = complete;
        if (steps)
            apply(rids, *steps);
        else
            replace(rids);
        emit shown(false);
    });
}

void RecordTableModel::apply(const Rids &rids, const QList<RowStep> &steps)
{
    emit aboutToPatch();
    for (const auto &step : steps) {
        const auto last = step.first + step.count - 1;
        if (step.count == 0)
            continue;
        if (step.kind == RowStep::Remove) {
            beginRemoveRows({}, step.first, last);
            m_rids.remove(step.first, step.count);
            endRemoveRows();
        } else {
            beginInsertRows({}, step.first, last);
            m_rids.insert(step.first, step.count, 0);
            std::copy_n(rids.cbegin() + step.from, step.count, m_rids.begin() + step.first);
            endInsertRows();
        }
    }
    m_rids = rids; // the same values, shared with whoever else holds the answer
    emit patched();
}

void RecordTableModel::replace(const Rids &rids)
{
    beginResetModel();
    m_rids = rids;
    endResetModel();
}

bool RecordTableModel::dependsOn(const ChangeSet &set) const
{
    const auto reaches = [&](QByteArrayView path) {
        const auto end = resolvePath(m_entity, path);
        if (end.field && (end.field->is(Derived) || end.field->isComputed()))
            return true;
        for (auto dot = path.indexOf('.'); dot > 0; dot = path.toByteArray().indexOf('.', dot + 1)) {
            const auto part = resolvePath(m_entity, path.first(dot));
            if (part.field && part.field->target && set.touches(part.field->target()))
                return true;
        }
        return end.field && end.field->target && set.touches(end.field->target());
    };
    const std::function<bool(const Filter &)> inFilter = [&](const Filter &filter) {
        return filter.kind == Filter::Compare ? reaches(filter.path)
                                              : std::any_of(filter.parts.cbegin(), filter.parts.cend(), inFilter);
    };
    const auto &terms = m_query.terms();
    return set.touches(m_entity) || inFilter(terms.filter)
        || std::any_of(terms.sort.cbegin(), terms.sort.cend(), [&](const Sort &sort) { return reaches(sort.path); });
}

/// Cells may come from other records (titles, sums, the last contact), so whatever is in sight is read again, which
/// costs a millisecond; the list itself is only asked for again when it can be another one.
void RecordTableModel::onChanged(const ChangeSet &set)
{
    m_rows.expire();
    repaintAll();
    if (dependsOn(set))
        m_query.refresh();
}

/// What the time alone changes is read again: cells in sight, and the list when its order or extent may follow.
void RecordTableModel::onMinute()
{
    const auto &terms = m_query.terms();
    const auto isTimed = [this](const QByteArray &path) {
        const auto end = resolvePath(m_entity, path);
        return end.field && !end.field->asOfNow.isEmpty();
    };
    const std::function<bool(const Filter &)> inFilter = [&](const Filter &filter) {
        return filter.kind == Filter::Compare ? isTimed(filter.path)
                                              : std::any_of(filter.parts.cbegin(), filter.parts.cend(), inFilter);
    };
    if (std::any_of(m_columns.cbegin(), m_columns.cend(),
            [](const Column &column) { return !column.field->asOfNow.isEmpty(); }))
        m_rows.expire();
    reformat();
    if (inFilter(terms.filter)
        || std::any_of(terms.sort.cbegin(), terms.sort.cend(), [&](const Sort &sort) { return isTimed(sort.path); }))
        m_query.refresh();
}

void RecordTableModel::repaintAll()
{
    if (!m_rids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RecordTableModel::lookAt(int first, int last)
{
    m_firstSeen = qMax(0, first);
    m_lastSeen = qMin(last, rowCount() - 1);
    return m_lastSeen < m_firstSeen || m_rows.lookAt(m_rids, m_firstSeen, m_lastSeen);
}

/// Tells of the rows in sight and around them only: what is fetched ahead paints nothing.
void RecordTableModel::onArrived(const Rids &rids)
{
    const auto end = qMin(m_lastSeen + RowCache::pageSize, rowCount());
    int first = -1;
    int last = -1;
    for (int row = qMax(0, m_firstSeen - RowCache::pageSize); row < end; ++row) {
        if (!rids.contains(m_rids[row]))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    else
        repaintAll();
}

QList<int> RecordTableModel::rowsOf(const Rids &rids) const
{
    if (rids.isEmpty())
        return {};
    std::vector<bool> isSought(size_t(*std::max_element(rids.cbegin(), rids.cend())) + 1);
    for (const auto rid : rids)
        isSought[rid] = true;
    QList<int> rows;
    for (qsizetype row = 0; row < m_rids.size() && rows.size() < rids.size(); ++row)
        if (m_rids[row] < isSought.size() && isSought[m_rids[row]])
            rows.append(int(row));
    return rows;
}

void RecordTableModel::reformat()
{
    ++m_textVersion;
    repaintAll();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

AnyRef RecordTableModel::refAt(int row) const
{
    const auto *known = row >= 0 && row < m_rids.size() ? m_rows.row(m_rids[row]) : nullptr;
    return known ? AnyRef{m_entity.name, known->row.id} : AnyRef{};
}

QVariant RecordTableModel::valueAt(int row, int column) const
{
    const auto *known = row >= 0 && row < m_rids.size() ? m_rows.row(m_rids[row]) : nullptr;
    return known ? known->row.cells.value(column) : QVariant();
}

bool RecordTableModel::isNumberAt(int column) const
{
    const auto &field = *m_columns.at(column).field;
    return field.kind == FieldKind::Text && (field.is(Unique) || (field.is(ReadOnly) && field.is(Named)));
}

QStringList RecordTableModel::choiceTexts(int column) const
{
    const auto &shown = m_columns.at(column);
    QStringList texts;
    if (const auto *choices = shown.field->choices)
        for (const auto &choice : *choices)
            texts.append(shown.entity->tr(choice.label));
    return texts;
}

QString RecordTableModel::headerText(int column) const
{
    const auto &shown = m_columns.at(column);
    auto text = shown.entity->label(*shown.field);
    auto path = shown.path;
    const bool isNumber = shown.field->is(Named) && shown.field->is(ReadOnly); // stands for its record: “Case”
    if (isNumber && path.contains('.'))
        if (const auto end = resolvePath(m_entity, path.left(path.lastIndexOf('.'))); end.field) {
            path.truncate(path.lastIndexOf('.'));
            text = end.entity->label(*end.field);
        }
    while (path.contains('.')) {
        path.truncate(path.lastIndexOf('.'));
        const auto end = resolvePath(m_entity, path);
        if (end.field)
            text = end.entity->label(*end.field) + QStringLiteral(" › ") + text;
    }
    return text;
}

} // namespace crm
