// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/deallistmodel.h"

#include "models/roles.h"

#include <QMimeData>

namespace crm {

DealListModel::DealListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DealListModel::fetchWanted);
}

void DealListModel::setQuery(const Query &query)
{
    m_query = query;
    refresh();
}

void DealListModel::refresh()
{
    const auto asked = ++m_asked;
    m_store.find(m_query).then(this, [this, asked](const Result<Rids> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return emit failed(found.error());
        show(*found);
        m_isLoaded = true;
        emit loaded();
    });
}

void DealListModel::expire(const Rids &rids)
{
    if (rids.isEmpty())
        ++m_version;
    for (const auto rid : rids)
        if (auto *kept = m_cards.object(rid))
            kept->version = -1;
    m_underWay.clear();
    if (!m_rids.isEmpty()) // what is on screen asks again while it is painted
        emit dataChanged(index(0), index(rowCount() - 1));
}

const DealCard *DealListModel::cardAt(int row) const
{
    const auto *found = m_cards.object(m_rids.value(row));
    if ((!found || found->version != m_version) && row >= 0 && row < m_rids.size())
        want(row);
    return found ? &found->card : nullptr;
}

AnyRef DealListModel::refAt(int row) const
{
    const auto *card = cardAt(row);
    return card ? AnyRef{Opportunity::entity().name, card->id} : AnyRef{};
}

// What differs lies between a common beginning and a common end. One card that came, went or changed its place is
// shown as just that, so that selection and scroll position of a view survive.
void DealListModel::show(const Rids &rids)
{
    const auto most = int(qMin(m_rids.size(), rids.size()));
    int head = 0;
    while (head < most && m_rids.at(head) == rids.at(head))
        ++head;
    int tail = 0;
    while (tail < most - head && m_rids.at(m_rids.size() - 1 - tail) == rids.at(rids.size() - 1 - tail))
        ++tail;
    const auto gone = int(m_rids.size()) - head - tail;
    const auto come = int(rids.size()) - head - tail;
    if (gone == come && gone > 1 && showRotation(rids, head, head + gone - 1))
        return;
    removeSpan(head, gone);
    insertSpan(rids, head, come);
}

void DealListModel::removeSpan(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rids.remove(first, count);
    endRemoveRows();
}

void DealListModel::insertSpan(const Rids &rids, int first, int count)
{
    if (count == 0)
        return;
    beginInsertRows({}, first, first + count - 1);
    m_rids = m_rids.first(first) + rids.sliced(first, count) + m_rids.sliced(first);
    endInsertRows();
}

bool DealListModel::showRotation(const Rids &rids, int first, int last)
{
    const auto moves = [&](int from, int to) {
        auto turned = m_rids;
        turned.move(from, to);
        if (turned != rids)
            return false;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rids = turned;
        endMoveRows();
        return true;
    };
    return moves(first, last) || moves(last, first);
}

void DealListModel::want(int row) const
{
    if (m_underWay.contains(m_rids.at(row)))
        return;
    m_firstWanted = m_firstWanted < 0 ? row : qMin(m_firstWanted, row);
    m_lastWanted = qMax(m_lastWanted, row);
    if (m_lastWanted - m_firstWanted > kept / 2) { // the view has jumped: what was wanted before no longer matters
        m_firstWanted = row;
        m_lastWanted = row;
    }
    if (!m_soon.isActive())
        m_soon.start();
}

void DealListModel::fetchWanted()
{
    const auto first = qMax(0, m_firstWanted - ahead);
    const auto last = qMin(int(m_rids.size()) - 1, m_lastWanted + ahead);
    m_firstWanted = -1;
    m_lastWanted = -1;
    Rids rids;
    for (int row = first; row <= last; ++row) {
        const auto rid = m_rids.at(row);
        const auto *found = m_cards.object(rid);
        if ((!found || found->version != m_version) && !m_underWay.contains(rid))
            rids.append(rid);
    }
    if (rids.isEmpty())
        return;
    m_underWay += QSet<quint32>(rids.begin(), rids.end());
    // Cards and their next tasks in one trip.
    QVariantList numbers;
    for (const auto rid : rids)
        numbers.append(qint64(rid));
    const Query cards{&Opportunity::entity(), Filter::compare("rid", Filter::In, numbers), {{"rid"}}};
    const Query open{&Task::entity(),
        Filter::all({Filter::compare("opportunity.rid", Filter::In, numbers),
            Filter::equals("status", QStringLiteral("open"))}),
        {{"due_at", true}}};
    m_store.selectAll({{cards, dealPaths()}, {open, {"opportunity.id", "subject", "kind", "due_at"}}})
        .then(this, [this, rids, version = m_version](const Result<QList<QList<Row>>> &found) {
            m_underWay -= QSet<quint32>(rids.begin(), rids.end());
            if (!found)
                return emit failed(found.error());
            take(found->at(0), tasksOf(found->at(1)), version);
        });
}

QHash<Id, Task> DealListModel::tasksOf(const QList<Row> &rows)
{
    QHash<Id, Task> tasks;
    for (const auto &row : rows) { // latest first: what stays is the one due first
        const auto due = row.cells.at(3);
        tasks.insert(Id::fromBytes(row.cells.at(0).toByteArray()),
            {.id = row.id,
                .subject = row.cells.at(1).toString(),
                .kind = FieldTraits<TaskKind>::load(row.cells.at(2)),
                .dueAt = due.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(due.toLongLong(), Qt::UTC)});
    }
    return tasks;
}

void DealListModel::take(const QList<Row> &rows, const QHash<Id, Task> &tasks, int version)
{
    const auto now = m_clock();
    int first = -1;
    int last = -1;
    for (const auto &row : rows) {
        const auto task = tasks.constFind(row.id);
        m_cards.insert(
            row.rid, new Kept{dealCard(row, task == tasks.cend() ? std::nullopt : std::optional(*task), now), version});
        if (const auto place = rowOf(row.rid); place >= 0) {
            first = first < 0 ? place : qMin(first, place);
            last = qMax(last, place);
        }
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
}

QVariant DealListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto *card = cardAt(index.row());
    return card ? cardData(*card, role) : QVariant();
}

QVariant DealListModel::cardData(const DealCard &card, int role) const
{
    const auto word = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return card.facts.name;
    case Qt::AccessibleTextRole:
        return card.spoken;
    case roles::Subtitle:
        return card.facts.company;
    case roles::AvatarName:
        return card.facts.company.isEmpty() ? card.facts.name : card.facts.company;
    case roles::AvatarKey:
        return (card.isCompany ? card.organisation : card.person.isNull() ? card.id : card.person).text();
    case roles::IsSquare:
        return card.isCompany;
    case roles::Amount:
        return word(card.amountText);
    case roles::Due:
        return word(card.closeText);
    case roles::DueTone:
        return word(card.closeTone);
    case roles::BadgeText:
        return word(card.badge.text);
    case roles::BadgeTone:
        return word(card.badge.tone);
    case roles::BadgeIcon:
        return word(card.badge.icon);
    case roles::Owner:
        return word(card.ownerName);
    case roles::OwnerKey:
        return card.owner.isNull() ? QVariant() : QVariant(card.owner.text());
    default:
        return {};
    }
}

Qt::ItemFlags DealListModel::flags(const QModelIndex &index) const
{
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    return m_isReadOnly ? flags : flags | Qt::ItemIsDragEnabled;
}

QMimeData *DealListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    QStringList names;
    for (const auto &index : indexes) {
        if (const auto *card = cardAt(index.row())) {
            ids += card->id.bytes();
            names.append(card->facts.name);
        }
    }
    if (ids.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setData(mimeType(), ids);
    mime->setText(names.join(u'\n'));
    return mime;
}

QList<Id> DealListModel::dealsIn(const QMimeData *mime)
{
    const auto bytes = mime->data(mimeType());
    QList<Id> ids;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        ids.append(Id::fromBytes(QByteArrayView(bytes).sliced(at, 16)));
    return ids;
}

bool DealListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return !m_isReadOnly && action == Qt::MoveAction && data->hasFormat(mimeType());
}

bool DealListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto ids = dealsIn(data);
    if (!ids.isEmpty())
        emit dropped(ids);
    return !ids.isEmpty();
}

} // namespace crm
