// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "ui/form/fieldeditor.h"

#include <QHash>
#include <QJsonObject>
#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace crm {

class Label;

/// An input form for any record, laid out from its Entity: a heading per section, two fields beside each other where
/// there is room, and what is wrong in words under the field.
class RecordForm final : public QScrollArea
{
    Q_OBJECT
public:
    RecordForm(const Entity &entity, const EditorContext &context, QWidget *parent = nullptr);

    const Entity &entity() const { return m_entity; }

    /// Leaves out these fields: something else on the form edits them.
    void hideFields(const QByteArrayList &fields);
    /// For a form of so few fields that they need no order.
    void hideHeadings();
    /// Adds a part of its own below a heading, after a section and the parts that follow it already; it belongs to
    /// the form but not to the record.
    void addPart(const QString &heading, QWidget *part, int afterSection);

    /// Shows the record; nothing is dirty then.
    void setRecord(const Record &record);
    /// The record with what the form says; only fields the user changed are touched beyond those of setRecord().
    Record record() const;
    bool isDirty() const { return !m_changed.isEmpty(); }
    const QSet<int> &changedFields() const { return m_changed; }
    /// Takes over values as if the user had typed them.
    void fill(const QHash<QByteArray, QVariant> &values);
    /// What is typed and makes no sense yet, by field, for a draft.
    QJsonObject unreadable() const;
    void fillUnreadable(const QJsonObject &texts);

    /// Somebody saves: what is typed is meant, also where the focus still is.
    void finishTyping();
    /// What keeps the record from being saved as it stands.
    QList<Problem> problems() const;
    /// Shows problems at their fields and puts the focus into the first.
    void showProblems(const QList<Problem> &problems);
    /// Something to know about a field that keeps nobody from saving: shown under it; empty: nothing.
    void setHint(const QByteArray &field, const QString &sentence);

    void setReadOnly(bool isReadOnly);
    /// The user may change these fields and no others.
    void setEditable(const QByteArrayList &fields);
    void focusFirst();
    /// Null when the form does not show the field.
    FieldEditor *editor(const QByteArray &field) const;
    QSize sizeHint() const override;

signals:
    /// The user changed something.
    void edited();
    void fieldEdited(const QByteArray &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        int field = -1;
        FieldEditor *editor = nullptr;
        QWidget *cell = nullptr;
        Label *problem = nullptr;
    };
    struct Section
    {
        QWidget *heading = nullptr;
        QGridLayout *grid = nullptr;
        QList<int> lines;
    };
    void addSections();
    void addSection(QVBoxLayout *column, const QString &heading, const QList<int> &fields);
    void addUsersFields();
    void addLine(int field, Section &section);
    void arrange(int columns);
    void onEdited(int line);
    void checkField(int line);
    QString ruleProblem(int index, const QList<Problem> &problems) const;
    void checkOthers(int edited);
    void showProblem(Line &line, const QString &sentence, bool isProblem);
    void followCurrency();
    void tellOthers(int edited);
    void sayAsOfNow();

    const Entity &m_entity;
    EditorContext m_context;
    Record m_record;
    QList<Line> m_lines;
    QList<Section> m_sections;
    QVBoxLayout *m_column;
    QWidget *m_added = nullptr; ///< holds the fields that users have added: the last section and its lines
    int m_generation = -1;      ///< of the entity's fields when they were
    QSet<int> m_changed;        ///< fields the user changed
    QSet<int> m_ruled;          ///< lines that a rule speaks against
    QSet<QByteArray> m_hidden;
    QHash<QByteArray, QString> m_hints;
    int m_columns = 0;
    bool m_isReadOnly = false;
    QByteArrayList m_editable; ///< the only ones that are; empty: all
};

} // namespace crm
