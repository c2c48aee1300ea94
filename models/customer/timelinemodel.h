// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "db/value/clock.h"
#include "models/customer/timelineentries.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QSet>

namespace crm {

/// Roles of a timeline beside those of the kit.
namespace timelineroles {
enum Role : int {
    Badges = Qt::UserRole + 0x200, ///< QList<TimelineBadge>, all of them; roles::BadgeText is the first
    IsLong,                        ///< bool: there is more of the body than is shown, or it is expanded
    IsExpanded,                    ///< bool
    IsOpenTask,                    ///< bool
};
} // namespace timelineroles

struct TimelineFilter
{
    TimelineKinds kinds = {}; ///< none: all but field changes
    Id person = {};           ///< on a company's timeline
    QString text = {};
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// The history of one customer, newest first, open tasks on top; read page by page as the view asks for more, and
/// kept up to date with the store by changing only the rows that differ.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit TimelineModel(Store &store, QObject *parent = nullptr);

    /// A person, organisation, opportunity or service_case; null: nothing.
    void show(const AnyRef &customer);
    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }
    /// Whether a heading begins each day; without, the date stands beside each event. True at first.
    void setHeadings(bool hasHeadings);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void refresh();

    bool isLoading() const { return m_isFresh; } ///< nothing read yet of what is to be shown
    const std::optional<Error> &error() const { return m_error; }
    AnyRef refAt(const QModelIndex &index) const;    ///< null on headings and field changes
    Record recordAt(const QModelIndex &index) const; ///< invalid on headings and field changes
    QModelIndex indexOf(const Id &id) const;
    void setExpanded(const QModelIndex &index, bool isExpanded);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged(); ///< loading, error or emptiness may have changed

private:
    struct Page
    {
        int limit;
        int found;   ///< rows of this fetch that passed the filter so far
        bool isAnew; ///< replaces what is shown
    };

    void restart();
    void ask(const Page &page);
    void askUpcoming();
    void askChanges();
    void askTitles(const Entity &entity, const QList<HistoryLine> &lines);
    void askStages();
    void take(const Page &page, const QList<TimelineItem> &items);
    void fail(const Error &error);
    void follow(const ChangeSet &set);
    bool passes(const TimelineItem &item, const QByteArrayList &words) const;
    void showRows(bool mayDiffer);
    int insertFrom(const QList<TimelineEntry> &rows, int at, const QSet<TimelineEntry::Key> &kept);
    void removeAt(const QList<TimelineEntry> &rows, int at, QSet<TimelineEntry::Key> &kept);
    TimelineFrame frame() const { return {m_customer.entity, m_clock(), &m_stageTypes}; }
    const TimelineText &textAt(int row) const;
    QString spoken(const TimelineEntry &entry, const TimelineText &text) const;
    QString whenOf(const TimelineEntry &entry) const;

    Store &m_store;
    Clock m_clock = systemClock;
    AnyRef m_customer;
    TimelineFilter m_filter;
    TimelineParts m_parts;
    mutable QList<TimelineEntry> m_rows;
    QHash<Id, QString> m_stageTypes;
    QSet<Id> m_expanded;
    QSet<qint64> m_expandedChanges;
    std::optional<Error> m_error;
    int m_question = 0;   ///< answers to earlier questions are dropped
    int m_read = 0;       ///< events read so far, whether they passed the filter or not
    qint64 m_before = -1; ///< ms; where the next page begins
    Id m_beforeId;
    bool m_isAtEnd = true;
    bool m_isAsking = false;
    bool m_isStale = false;
    bool m_isFresh = false;
};

} // namespace crm
