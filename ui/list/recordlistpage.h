// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/recordtablemodel.h"
#include "models/views/savedviews.h"
#include "ui/list/detailpanel.h"
#include "ui/shell/page.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace crm {

class Banner;
class EmptyState;
class FilterBar;
class Label;
class PageHeader;
class RecordTable;
class SearchField;

/// How a list page is made.
struct ListPageShape
{
    QByteArray key; ///< settings are kept under it
    const Entity *entity = nullptr;
    TitleLook title = {};
    QByteArrayList columns = {}; ///< empty: the entity's Listed fields
    QList<Sort> sort = {};       ///< empty: the entity's own order
    struct Segment
    {
        const char *context;
        const char *label; ///< untranslated
        Filter filter;
        QByteArray mine = {}; ///< field that must refer to whoever works with the file; empty: none
    };
    QList<Segment> segments = {}; ///< the first shows when nobody has chosen
    /// What the menu of the rows offers beyond the usual.
    struct Action
    {
        const char *context;
        const char *label; ///< untranslated
        const char *icon;
        int least; ///< rows it needs
        std::function<void(Workspace &, const QList<Id> &)> run;
        int most = 0; ///< rows it can be about; 0: any number
    };
    QList<Action> actions = {};
    /// What the options offer beyond the usual in a file that can be written.
    struct Option
    {
        const char *context;
        const char *label; ///< untranslated
        const char *icon;
        std::function<void(Workspace &, QWidget *window)> run;
    };
    QList<Option> options = {};
    DetailPanel::Factory detailFor = {};
    bool isDetailShown = false; ///< until the user says otherwise
    /// Makes what stands between the heading and the filters; null: nothing.
    std::function<QWidget *(Workspace &, QWidget *parent)> aboveList = {};
    bool isOpenedInPlace = true; ///< showRecord() selects the record here; false: it has a page of its own
};

/// All records of one kind: sorted, filtered and found as one types, with the current one beside the list. Remembers
/// columns, order, filter and sizes per page.
class RecordListPage final : public Page
{
    Q_OBJECT
public:
    RecordListPage(Workspace &workspace, const ListPageShape &shape, QWidget *parent = nullptr);

    ~RecordListPage() override;

    QString title() const override;
    void activate() override;
    bool showList(const Entity &entity, const Filter &filter, const QString &title) override;
    bool showRecord(const AnyRef &ref) override;
    bool isShowing(const AnyRef &ref) const override;
    AnyRef current() const override;
    bool removeMarked() override;
    Record newRecord() const override;
    bool focusFilter() override;

    RecordTable *table() const { return m_table; }
    RecordTableModel *model() const { return m_model; }
    FilterBar *filterBar() const { return m_filters; }
    SearchField *searchField() const { return m_search; }
    DetailPanel *detail() const { return m_detail; }

    /// What is shown, for saving and exporting.
    ListView view() const;
    void setView(const ListView &view);
    void setDetailVisible(bool isVisible);

    void deleteSelected();
    void copySelected();
    void editSelected();
    void bulkEditSelected();
    void chooseColumns();
    void saveAsView(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildBar();
    void connectTable();
    void fillOptions(QMenu *menu);
    void showMenu(const QPoint &global);
    void ask();
    void onShown();
    void showWhose();
    void showNew();
    void onCurrent();
    void explainDue(const QModelIndex &index);
    void sortBy(int column, bool add);
    void setColumns(const QByteArrayList &columns, const QList<int> &widths);
    void callList(const QString &title);
    void selectSegment(int segment);
    void clearFilters();
    void lookFor(const AnyRef &ref, quint32 rid);
    void showCounts();
    void countAll();
    void askViewName();
    void persist();
    void restoreLook();
    void followFields();
    Filter wholeFilter() const;
    bool isFiltered() const;

    const ListPageShape m_shape;
    const Entity &m_entity;
    RecordTableModel *m_model;
    PageHeader *m_header = nullptr;
    FilterBar *m_filters = nullptr;
    SearchField *m_search = nullptr;
    Label *m_count = nullptr;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_whose = nullptr;
    DetailPanel *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QList<Sort> m_sort;
    int m_segment = 0;
    qint64 m_total = -1;    ///< records of this kind; −1: not counted yet
    quint32 m_wanted = 0;   ///< row to show once the list is complete
    QString m_listTitle;    ///< of the figure whose records are shown
    int m_fields = 0;       ///< generation of the entity's fields that columns were chosen from
    QByteArrayList m_added; ///< fields of the users' own that were columns by default then
    bool m_isActive = false;
    QTimer m_typed;
    QTimer m_save;
};

} // namespace crm
