// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace crm {

class Banner;
class EmptyState;
class IconButton;
class PageHeader;
class RecordTable;
class RecordTableModel;
class WeekView;
struct SlaEffect;
struct WorkCalendar;

/// What is promised to customers: policies in order, agreements, working calendars, the escalation ladder. Saving
/// concerns new cases; open ones follow when asked, after saying what would change.
class ServiceLevelPage final : public Page
{
    Q_OBJECT
public:
    explicit ServiceLevelPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Service levels"); }
    void activate() override;
    AnyRef current() const override;
    Record newRecord() const override;

    enum class Part { Policies, Agreements, Calendars, Steps };
    void showPart(Part part);
    void previewApplying();
    void applyNow();
    void remove();
    void move(int step); ///< the current policy among the others: −1 up, 1 down
    void place(const Id &policy, int row);
    RecordTable *table() const { return m_table; }
    Banner *banner() const { return m_banner; }
    void importCalendar(const QString &path); ///< asks when there is one of that name
    void exportCalendar(const QString &path);

private:
    void build();
    void buildActions();
    IconButton *addArrow(const QString &icon, const QString &name, int step);
    void make();
    void change();
    void showMenu(const QPoint &global);
    void onShown();
    void onCurrent();
    void showWhatIsAllowed();
    void showMoves(const SlaEffect &effect);
    void chooseImport();
    void chooseExport();
    void addCalendar(const WorkCalendar &calendar);
    void askAboutCalendar(const WorkCalendar &calendar, const Record &stored, const QString &otherName);
    void withCurrent(std::function<void(const Record &)> then);
    void showProblem(const Error &error);
    void goTo(const AnyRef &ref);
    const Entity &entity() const;

    Part m_part = Part::Policies;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    RecordTable *m_table = nullptr;
    RecordTableModel *m_model = nullptr;
    QWidget *m_holder = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    WeekView *m_week = nullptr;
    IconButton *m_up = nullptr;
    IconButton *m_down = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_applying = nullptr;
    QPushButton *m_new = nullptr;
    quint32 m_moved = 0;    ///< row number of a policy on its way to another place; 0: none
    quint32 m_arriving = 0; ///< on its way into the list, to be chosen there
    int m_movedTo = 0;      ///< the row where it is awaited
};

PageInfo serviceLevelPage();

} // namespace crm
