// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recentrecords.h"

#include "db/entity/registry.h"
#include "db/store/store.h"

#include <QHash>
#include <QPointer>

namespace crm {

namespace {

constexpr int recordsKept = 10;
const auto metaKey = QStringLiteral("recent_records");

AnyRef refOf(const QString &line)
{
    const auto slash = line.indexOf(u'/');
    return {line.left(slash).toUtf8(), Id::fromText(QStringView(line).mid(slash + 1))};
}

} // namespace

RecentRecords::RecentRecords(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    workspace.store().meta(metaKey).then(this, [this](const Result<QVariant> &kept) {
        const auto lines = kept ? kept->toString().split(u'\n', Qt::SkipEmptyParts) : QStringList();
        for (const auto &line : lines)
            if (const auto ref = refOf(line); !ref.isNull() && !m_refs.contains(ref) && m_refs.size() < recordsKept)
                m_refs += ref;
        m_isRead = true;
        for (const auto &ask : std::exchange(m_waiting, {}))
            ask();
    });
}

void RecentRecords::add(const AnyRef &ref)
{
    if (ref.isNull() || m_refs.value(0) == ref)
        return;
    m_refs.removeAll(ref);
    m_refs.prepend(ref);
    m_refs.resize(qMin(recordsKept, int(m_refs.size())));
    QStringList lines;
    for (const auto &kept : std::as_const(m_refs))
        lines += QString::fromUtf8(kept.entity) + u'/' + kept.id.text();
    m_workspace.store().setMeta(metaKey, lines.join(u'\n'));
}

void RecentRecords::load(QObject *context, std::function<void(const QList<Record> &)> then)
{
    if (!m_isRead) { // asked before the file has answered
        m_waiting += [this, context = QPointer(context), then] {
            if (context)
                load(context, then);
        };
        return;
    }
    QHash<QByteArray, QList<Id>> byEntity;
    for (const auto &ref : std::as_const(m_refs))
        if (Registry::instance().byName(ref.entity))
            byEntity[ref.entity] += ref.id;
    if (byEntity.isEmpty()) {
        then({});
        return;
    }
    struct Gathering
    {
        QList<Record> found;
        qsizetype waiting;
    };
    const auto gathering = std::make_shared<Gathering>(Gathering{{}, byEntity.size()});
    for (auto it = byEntity.cbegin(); it != byEntity.cend(); ++it) {
        const auto take = [refs = m_refs, gathering, then](const Result<QList<Record>> &found) {
            if (found)
                gathering->found += *found;
            if (--gathering->waiting > 0)
                return;
            std::sort(gathering->found.begin(), gathering->found.end(),
                [&](const Record &a, const Record &b) { return refs.indexOf(a.ref()) < refs.indexOf(b.ref()); });
            then(gathering->found);
        };
        m_workspace.store().fetch(*Registry::instance().byName(it.key()), it.value()).then(context, take);
    }
}

} // namespace crm
