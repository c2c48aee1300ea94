// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/taskagenda.h"

#include "db/entities/activity.h"
#include "models/reports/homereports.h"
#include "models/roles.h"

#include <QLocale>

namespace crm {

namespace {

enum Cell { Subject, Kind, Due, Contact, Company, Deal, Case };

const QByteArrayList paths{"subject", "kind", "due_at", "person", "organisation", "opportunity", "service_case"};

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {"call", "phone"}, {"email", "mail"}, {"meeting", "calendar-event"}, {"visit", "walk"}};
    return icons.value(kind, QStringLiteral("checkbox"));
}

QDateTime dueOf(const Row &row)
{
    return QDateTime::fromMSecsSinceEpoch(row.cells.value(Due).toLongLong());
}

} // namespace

TaskAgenda::TaskAgenda(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

void TaskAgenda::load(const Id &owner, const QDateTime &now)
{
    m_store.selectNow(tasksDue(owner, now.date()), paths)
        .then(this, [this, now, sequence = ++m_sequence](const Result<QList<Row>> &rows) {
            if (sequence != m_sequence)
                return;
            if (!rows)
                return emit failed(rows.error());
            beginResetModel();
            m_rows = *rows;
            m_now = now;
            endResetModel();
            emit loaded();
        });
}

AnyRef TaskAgenda::refAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? AnyRef{Task::entity().name, m_rows[row].id} : AnyRef{};
}

int TaskAgenda::overdue() const
{
    return int(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [this](const Row &row) { return dueOf(row).date() < m_now.date(); }));
}

QString TaskAgenda::due(const Row &row) const
{
    const auto at = dueOf(row);
    const auto days = at.date().daysTo(m_now.date());
    if (days > 0)
        return tr("%1 d late").arg(days);
    return tr("Today %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat));
}

QString TaskAgenda::with(const Row &row) const
{
    QStringList parts{row.cells.value(Contact).toString(), row.cells.value(Company).toString()};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts = {row.cells.value(Deal).toString(), row.cells.value(Case).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString TaskAgenda::tone(const Row &row) const
{
    const auto at = dueOf(row);
    return at.date() < m_now.date() ? QStringLiteral("bad")
        : at < m_now                ? QStringLiteral("warn")
                                    : QStringLiteral("accent");
}

QVariant TaskAgenda::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto subject = row.cells.value(Subject).toString();
    switch (role) {
    case Qt::DisplayRole:
        return subject;
    case Qt::AccessibleTextRole: {
        QStringList said{subject, with(row), due(row)};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case roles::Subtitle:
        return with(row);
    case roles::Icon:
        return iconOf(row.cells.value(Kind).toString());
    case roles::BadgeText:
        return due(row);
    case roles::BadgeTone:
        return tone(row);
    default:
        return {};
    }
}

Edit markDone(Record task)
{
    task.setValue("status", QStringLiteral("done"));
    return {QCoreApplication::translate("crm::TaskAgenda", "Done: %1").arg(task.title()), {task}};
}

} // namespace crm
