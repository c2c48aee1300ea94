// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "ui/form/fieldeditor.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

class QFrame;
class QGridLayout;
class QVBoxLayout;

namespace crm {

class CaseSerial;
class FormPart;
class Label;
class SegmentedControl;
struct Edit;
class Workspace;

/// The fields of a case as its kind asks for them, with what is wrong in words under the field: of a new case what it
/// begins with, of one at work a card for each of its steps.
class CaseForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { New, Whole };
    explicit CaseForm(Workspace &workspace, Shape shape = Shape::New, QWidget *parent = nullptr);
    ~CaseForm() override;

    /// Shows the case; what was typed and not saved stays when it is the same one and `keepTyped`.
    void setRecord(const Record &record, bool keepTyped = false);
    /// What has just been saved is what the form begins with; what was typed since stays.
    void settle(const Record &saved);
    /// The case with what was typed.
    Record record() const;
    QByteArrayList changedFields() const { return m_changed.values(); }
    bool isDirty() const;
    CaseKind kind() const;

    /// For who may look at the case and not change it; before it is shown for the first time.
    void forbidWriting();

    /// Adds what belongs to the case besides its fields, such as its tags.
    void addTo(Edit &edit) const;

    /// Typed and not saved, for a draft; empty: nothing.
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    /// Shows these fields as they are stored, whatever was typed.
    void takeStored(const QByteArrayList &fields);

    /// Somebody saves: what is typed is meant, also where the focus still is.
    void finishTyping();
    /// What keeps the case from being saved; `stored` null: it is new.
    QList<Problem> problems(const Record *stored) const;
    /// Shows problems at their fields and puts the focus into the first; returns those that have no field here.
    QList<Problem> showProblems(const QList<Problem> &problems);
    FieldEditor *editor(const QByteArray &field) const { return m_cells.value(field).editor; }
    SegmentedControl *kinds() const { return m_kinds; }
    void focusFirst();

    /// Adds something of its own to the card of a step; Whole only.
    void addPart(const QByteArray &step, QWidget *part);
    /// The card of a step; null when this kind does without it.
    QWidget *card(const QByteArray &step) const;
    /// What Tab comes by on a page as the eye goes: a step's fields, then what else stands in its card. Qt's own order
    /// is that of making, and what comes and goes with the kind cannot be moved about in it without losing some.
    QWidgetList tabStops() const;
    /// Puts the focus into a field of a step, or into its first.
    void focusStep(const QByteArray &step, const QByteArray &field = {});

signals:
    void edited();

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QGridLayout *grid = nullptr; ///< that it lies in; null: in none
        FieldEditor *editor = nullptr;
        Label *problem = nullptr;
    };
    struct Card
    {
        QFrame *frame = nullptr;
        Label *title = nullptr;
        QGridLayout *grid = nullptr;
        QVBoxLayout *column = nullptr;
        QWidgetList parts = {}; ///< what stands below the fields
    };
    void addCards(QVBoxLayout *column);
    void orderTabs(const QByteArrayList &shown);
    void addCell(const QByteArray &field);
    void addBelongings(QVBoxLayout *column);
    void beginParts();
    QJsonObject fieldDraft() const;
    void fill(const QByteArray &field, bool keepTyped);
    void forgetStored();
    QVariant valueOf(const QByteArray &field) const;
    void followFields();
    void place(const QByteArrayList &fields, QGridLayout *grid);
    QByteArrayList placeAll();
    QWidget *customerLink(const QByteArray &field);
    void onEdited(const QByteArray &field);
    void arrange();
    void showProblem(const QByteArray &field, const QString &sentence);
    void fillCompany();
    void takeCompany(const Id &company);

    Workspace &m_workspace;
    SegmentedControl *m_kinds;
    Shape m_shape;
    QGridLayout *m_grid = nullptr; ///< New only
    QHash<QByteArray, Card> m_cards;
    QByteArrayList m_shown; ///< fields, as the eye goes
    QByteArrayList m_order; ///< all fields, as the eye goes
    QHash<QByteArray, Cell> m_cells;
    CaseSerial *m_serial = nullptr; ///< null: this form does not ask for it
    QList<FormPart *> m_parts;
    Record m_start;
    Id m_company; ///< that came with the contact; null: none did
    QSet<QByteArray> m_changed;
    int m_fields = 0; ///< generation of the fields that users have added
    bool m_isFilling = false;
    bool m_isReadOnly = false;
};

} // namespace crm
