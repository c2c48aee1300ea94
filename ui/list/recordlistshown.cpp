// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "ui/kit/fields.h"
#include "ui/kit/pageheader.h"
#include "ui/list/detailpanel.h"
#include "ui/list/filterbar.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"

#include <QSignalBlocker>

// What others ask a list to show: the records behind a figure, or one of them.

namespace crm {

bool RecordListPage::showList(const Entity &entity, const Filter &filter, const QString &title)
{
    if (&entity != &m_entity)
        return false;
    m_segment = 0; // a figure counts over all of them
    if (m_shape.segments.size() > 1) {
        const QSignalBlocker quiet(m_header->segments());
        for (int i = 0; i < m_shape.segments.size(); ++i)
            if (m_shape.segments[i].filter.isAll() && m_shape.segments[i].mine.isEmpty())
                m_segment = i;
        m_header->segments()->setCurrentIndex(m_segment);
    }
    m_search->clear();
    m_filters->setFilter(filter);
    callList(title);
    m_isActive = true;
    ask();
    return true;
}

/// Selects the record; shows all records when the filter hides it.
bool RecordListPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != m_entity.name || !m_shape.isOpenedInPlace)
        return false;
    workspace().store().ridOf(ref).then(this, [this, ref](const Result<quint32> &rid) {
        if (!rid || *rid == 0)
            return workspace().notify(tr("This record has been deleted."));
        if (m_table->showRid(*rid))
            return setDetailVisible(true);
        lookFor(ref, *rid);
    });
    return true;
}

bool RecordListPage::isShowing(const AnyRef &ref) const
{
    return m_shape.isOpenedInPlace && !ref.isNull() && current() == ref && m_detail->isVisibleTo(this);
}

/// It may have come into the list since that was read; whether a text finds it is not asked.
void RecordListPage::lookFor(const AnyRef &ref, quint32 rid)
{
    const auto show = [this, rid](bool isListed) {
        m_wanted = rid;
        m_isActive = true;
        if (isListed)
            ask();
        else
            clearFilters();
    };
    if (!isFiltered() || !m_search->text().trimmed().isEmpty())
        return show(!isFiltered());
    const auto listed = Filter::all({wholeFilter(), Filter::refers("id", ref.id)});
    workspace().store().count({.entity = &m_entity, .filter = listed}).then(this, [show](const Result<qint64> &count) {
        show(count && *count > 0);
    });
}

} // namespace crm
