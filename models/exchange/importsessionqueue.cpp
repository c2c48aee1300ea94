// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsessionqueue.h"

#include "models/roles.h"

#include "db/entity/entity.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace crm {

QString formatSummary(const ImportSource &source)
{
    const auto encoding = QString::fromLatin1(source.encoding);
    if (source.kind == ImportSource::Cards)
        return QCoreApplication::translate("crm::ImportQueue", "vCards");
    switch (source.format.delimiter) {
    case ',':
        return QCoreApplication::translate("crm::ImportQueue", "Separated by commas, %1").arg(encoding);
    case ';':
        return QCoreApplication::translate("crm::ImportQueue", "Separated by semicolons, %1").arg(encoding);
    case '\t':
        return QCoreApplication::translate("crm::ImportQueue", "Separated by tabs, %1").arg(encoding);
    default:
        return QCoreApplication::translate("crm::ImportQueue", "Separated by “%1”, %2")
            .arg(QLatin1Char(source.format.delimiter))
            .arg(encoding);
    }
}

ImportQueue::ImportQueue(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

void ImportQueue::add(const QStringList &paths)
{
    const auto first = count();
    for (const auto &path : paths) {
        const auto absolute = QFileInfo(path).absoluteFilePath();
        const bool isHere = std::any_of(m_items.cbegin(), m_items.cend(),
            [&](const Item &i) { return i.session->path() == absolute && !i.isDone; });
        if (isHere)
            continue;
        auto *session = new ImportSession(m_store, absolute, this);
        session->expect(m_likely);
        beginInsertRows({}, count(), count());
        m_items.append({session});
        endInsertRows();
        connect(session, &ImportSession::guessed, this, [this, session] { tell(session); });
        connect(session, &ImportSession::planChanged, this, [this, session] { tell(session); });
        connect(session, &ImportSession::finished, this, [this, session](const Result<Done> &done) {
            if (const auto row = rowOf(session); row >= 0 && done)
                m_items[row].isDone = true;
            tell(session);
        });
    }
    const auto added = m_items.mid(first); // an answer may come at once, and must find all of them
    for (const auto &item : added)
        item.session->read();
    emit changed();
}

void ImportQueue::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_items.takeAt(row).session->deleteLater();
    endRemoveRows();
    emit changed();
}

ImportSession *ImportQueue::session(int row) const
{
    return m_items.value(row).session;
}

int ImportQueue::rowOf(const ImportSession *session) const
{
    for (int i = 0; i < count(); ++i)
        if (m_items.at(i).session == session)
            return i;
    return -1;
}

int ImportQueue::next() const
{
    for (int i = 0; i < count(); ++i)
        if (!m_items.at(i).isDone && m_items.at(i).session->isReady())
            return i;
    return -1;
}

bool ImportQueue::isRead() const
{
    return std::all_of(m_items.cbegin(), m_items.cend(),
        [](const Item &i) { return i.session->isReady() || !i.session->failure().isEmpty(); });
}

int ImportQueue::written() const
{
    return int(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &i) { return i.session->outcome().txn != 0; }));
}

/// The file written last; null when none is, or none that was not taken back.
const ImportQueue::Item *ImportQueue::newest() const
{
    const auto found = std::max_element(m_items.cbegin(), m_items.cend(),
        [](const Item &a, const Item &b) { return a.session->outcome().txn < b.session->outcome().txn; });
    return found == m_items.cend() || found->session->outcome().txn == 0 ? nullptr : &*found;
}

void ImportQueue::join(ImportSession &session) const
{
    const auto *last = newest();
    const auto txn = last ? last->session->outcome().txn : 0;
    session.join(txn, int(std::count_if(m_items.cbegin(), m_items.cend(), [&](const Item &i) {
        return txn != 0 && i.session->outcome().txn == txn;
    })));
}

void ImportQueue::undoAll()
{
    const auto *last = newest();
    if (!last) {
        emit undone(Done());
        return;
    }
    connect(
        last->session, &ImportSession::undone, this,
        [this, txn = last->session->outcome().txn](const Result<Done> &done) {
            if (!done) {
                emit undone(done);
                return;
            }
            for (const auto &item : std::as_const(m_items))
                if (item.session->outcome().txn == txn)
                    item.session->forget();
            undoAll();
        },
        Qt::SingleShotConnection);
    last->session->undo();
}

void ImportQueue::sort()
{
    const auto rank = [](const Item &i) {
        return i.isDone ? -1 : importRank(i.session->isReady() ? i.session->plan().entity : QByteArray());
    };
    const auto before = [&](const Item &a, const Item &b) { return rank(a) < rank(b); };
    if (std::is_sorted(m_items.cbegin(), m_items.cend(), before))
        return;
    emit layoutAboutToBeChanged();
    const auto persistent = persistentIndexList();
    QList<ImportSession *> was;
    for (const auto &index : persistent)
        was.append(session(index.row()));
    std::stable_sort(m_items.begin(), m_items.end(), before);
    QModelIndexList now;
    for (auto *session : std::as_const(was))
        now.append(index(rowOf(session)));
    changePersistentIndexList(persistent, now);
    emit layoutChanged();
}

void ImportQueue::tell(const ImportSession *session)
{
    if (isRead())
        sort();
    const auto row = rowOf(session);
    if (row >= 0)
        emit dataChanged(index(row), index(row));
    emit changed();
}

QString ImportQueue::summary(const ImportSession &session) const
{
    if (!session.failure().isEmpty())
        return session.failure();
    if (!session.isReady() || !session.entity())
        return tr("Is being read…");
    const auto &entity = *session.entity();
    const auto size = QLocale().formattedDataSize(QFileInfo(session.path()).size());
    return QStringLiteral("%1 · %2 · %3").arg(entity.tr(entity.plural), formatSummary(session.plan().source), size);
}

int ImportQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportQueue::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &item = m_items.at(index.row());
    const auto name = QFileInfo(item.session->path()).fileName();
    const bool isBad = !item.session->failure().isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case roles::Subtitle:
        return summary(*item.session);
    case roles::Icon:
        return isBad                     ? QStringLiteral("alert-circle")
            : item.session->holdsCards() ? QStringLiteral("address-book")
                                         : QStringLiteral("table");
    case roles::IconTone:
        return isBad ? QStringLiteral("bad") : QStringLiteral("accent");
    case roles::BadgeText:
        return item.isDone ? tr("Imported") : QString();
    case roles::BadgeTone:
        return QStringLiteral("ok");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(name, item.isDone ? tr("Imported") : summary(*item.session));
    default:
        return {};
    }
}

} // namespace crm
