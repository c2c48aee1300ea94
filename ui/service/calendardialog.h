// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/store/rights.h"
#include "models/service/calendarform.h"
#include "models/service/slaupdate.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace crm {

class Banner;
class DraftKeeper;
class Label;
class SlaEffectView;
class WeekView;
class Workspace;

/// Changes a working calendar: hours by weekday, drawn as they are typed, holidays, also from iCalendar files, and
/// exceptions. Shows which open cases get another due time before anything is saved. What is typed is kept as a draft and
/// comes back when the calendar is opened again, also after a crash. Deletes itself when closed.
class CalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A stored calendar, or a blank one.
    CalendarDialog(Workspace &workspace, const Record &calendar, QWidget *parent = nullptr);
    /// Opens a stored calendar as soon as it is read.
    static void edit(Workspace &workspace, const Id &calendar, QWidget *parent);
    /// Opens a stored calendar with the hours of another in it, and shows what saving them would change.
    static CalendarDialog *replace(
        Workspace &workspace, const Record &stored, const WorkCalendar &calendar, QWidget *parent);

    void save(bool isApplied);
    void preview();
    void addHolidays(const QString &path);                                ///< of an iCalendar file
    QLineEdit *day(int weekday) const { return m_days[size_t(weekday)]; } ///< 0: Monday
    QString effect() const;
    QString problem() const;
    SlaEffectView *effectView() const { return m_effect; }
    bool isLoaded() const { return m_isLoaded; }
    void reject() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fill(const CalendarForm &form);
    void offerDraft(const QJsonObject &draft);
    bool isDirty() const { return form() != m_start; }
    void finish();
    void showFailure(const Error &error);
    void showEffect(const SlaEffect &effect);
    QWidget *buildHours();
    QWidget *buildDates();
    CalendarForm form() const;
    void onTyped();
    Permission permission() const;
    void showWhatIsAllowed();
    std::optional<Edit> change();
    void showProblem(const Error &error);
    QWidget *buildHolidays();
    void chooseHolidays();

    Workspace &m_workspace;
    Record m_record;
    CalendarForm m_start;    ///< as the dialog began
    bool m_isLoaded = false; ///< whether there is a draft is known
    bool m_isAsked = false;  ///< what would change, and not answered yet
    bool m_isDone = false;   ///< saved or discarded: no draft any more
    Banner *m_banner;
    DraftKeeper *m_keeper;
    QLineEdit *m_name;
    QComboBox *m_zone;
    std::array<QLineEdit *, 7> m_days{};
    QPlainTextEdit *m_holidays;
    QPlainTextEdit *m_exceptions;
    WeekView *m_week;
    Label *m_problem;
    SlaEffectView *m_effect;
    Label *m_joined;
    QPushButton *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace crm
