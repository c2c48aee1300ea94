// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagestays.h"

#include "models/pipeline/dealcard.h"
#include "models/roles.h"

namespace crm {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("crm::StageStay", text);
}

const QByteArrayList &stayPaths()
{
    static const QByteArrayList paths{"to_stage", "from_stage", "user", "entered_at", "left_at", "note",
        "to_stage.type", "to_stage.position", "from_stage.position"};
    return paths;
}

StageStay stayOf(const Row &row)
{
    const auto instant = [&](int path) { return FieldTraits<QDateTime>::load(row.cells.at(path)); };
    StageStay stay{
        .stage = row.cells.at(0).toString(), .from = row.cells.at(1).toString(), .who = row.cells.at(2).toString()};
    stay.change = {.id = row.id, .enteredAt = instant(3), .leftAt = instant(4), .note = row.cells.at(5).toString()};
    stay.isBack
        = row.cells.at(6).toString() == QLatin1String("open") && row.cells.at(7).toInt() < row.cells.at(8).toInt();
    return stay;
}

} // namespace

QString stayText(const StageStay &stay, const QDateTime &now)
{
    const auto until = stay.change.leftAt.isValid() ? stay.change.leftAt : now;
    const auto span = spanText(stay.change.enteredAt.msecsTo(until));
    return (stay.change.leftAt.isValid() ? say(QT_TRANSLATE_NOOP("crm::StageStay", "Stayed %1."))
                                         : say(QT_TRANSLATE_NOOP("crm::StageStay", "There for %1.")))
        .arg(span);
}

StageStaysModel::StageStaysModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (!m_deal.isNull() && set.touches(StageChange::entity()))
            ask();
    });
}

void StageStaysModel::setDeal(const Id &deal)
{
    m_deal = deal;
    ask();
}

void StageStaysModel::ask()
{
    const auto asked = ++m_asked;
    const Query query{&StageChange::entity(), Filter::refers("opportunity", m_deal), {{"entered_at", true}}, 200};
    m_store.selectNow(query, stayPaths()).then(this, [this, asked](const Result<QList<Row>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows)
            return emit failed(rows.error());
        beginResetModel();
        m_stays.clear();
        for (const auto &row : *rows)
            m_stays.append(stayOf(row));
        endResetModel();
        emit loaded();
    });
}

QVariant StageStaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &stay = m_stays.at(index.row());
    const auto now = m_clock();
    const auto title = stay.from.isEmpty()
        ? say(QT_TRANSLATE_NOOP("crm::StageStay", "Began in %1")).arg(stay.stage)
        : say(QT_TRANSLATE_NOOP("crm::StageStay", "%1 to %2")).arg(stay.from, stay.stage);
    QStringList body{stayText(stay, now)};
    if (!stay.change.note.isEmpty())
        body.append(stay.change.note);
    if (!stay.who.isEmpty())
        body.append(say(QT_TRANSLATE_NOOP("crm::StageStay", "By %1.")).arg(stay.who));
    const auto when = shortDayText(stay.change.enteredAt.toLocalTime().date(), now.toLocalTime().date());
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case roles::Body:
        return body.join(u' ');
    case roles::When:
        return when;
    case roles::Icon:
        return QStringLiteral("arrows-exchange");
    case roles::IconTone:
        return stay.isBack ? QStringLiteral("warn") : QStringLiteral("neutral");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2. %3").arg(title, when, body.join(u' '));
    default:
        return {};
    }
}

} // namespace crm
