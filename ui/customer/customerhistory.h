// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customersummary.h"
#include "models/customer/timelinemodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace crm {

class Banner;
class ContactLog;
class EmptyState;
class HistoryView;
class Label;
class SearchField;
class SegmentedControl;

/// The timeline of a customer with its filters, and below it the place to log something. The keys C, N, E, T and M
/// begin a call, note, e-mail, task or meeting while the focus is in `scope`.
class CustomerHistory final : public QWidget
{
    Q_OBJECT
public:
    enum class Width { Panel, Page };

    CustomerHistory(Workspace &workspace, CustomerSummary &summary, Width width, QWidget *parent = nullptr);

    void setCustomer(const AnyRef &customer);
    void addKeys(QWidget *scope);
    /// Dials or writes, and opens the composer for what comes of it. Asks first when the address must not be used.
    void begin(const QString &kind);
    bool focusFilter();
    void setClock(const Clock &clock);

    TimelineModel &timeline() const { return *m_timeline; }
    HistoryView *view() const { return m_view; }
    ContactLog *log() const { return m_log; }
    Banner *banner() const { return m_banner; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QBoxLayout *makeFilters();
    void fillKindMenu(QMenu *menu);
    void applyFilter();
    void showState();
    void showPeople();
    void warnOfColleague();
    void reach(const QString &kind);
    void attach(const QStringList &paths);
    void openUrl(const CustomerBrief::Point &point);
    void open(const QModelIndex &index);
    void complete(const QModelIndex &index);

    Workspace &m_workspace;
    CustomerSummary &m_summary;
    Width m_width;
    Clock m_clock = systemClock;
    TimelineModel *m_timeline;
    HistoryView *m_view;
    ContactLog *m_log;
    Banner *m_banner;
    EmptyState *m_empty;
    QStackedLayout *m_states;
    SegmentedControl *m_segments = nullptr; ///< page only
    QPushButton *m_kindButton;
    SearchField *m_text = nullptr; ///< page only
    QComboBox *m_people = nullptr; ///< page only; shown for companies
    TimelineKinds m_kinds;
    Id m_warnedOf; ///< contact the banner has told of
};

} // namespace crm
