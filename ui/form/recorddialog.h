// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/store/edit.h"
#include "db/store/rights.h"

#include <QDialog>
#include <QJsonObject>

class QPushButton;
class QVBoxLayout;

namespace crm {

class Banner;
class DraftKeeper;
class DuplicateWatch;
class FormPart;
class Label;
class RecordForm;
class Workspace;
struct SaveCheck;

/// Creates or changes one record in a form. Shown without blocking; deletes itself when closed. What is typed is kept
/// as a draft and comes back when the form is opened again, also after a crash.
class RecordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A form for a new record that begins with these values; an id already given is kept. `draft` is the key of what
    /// is typed; empty: that of new records of its kind.
    static RecordDialog *create(
        Workspace &workspace, const Record &defaults, QWidget *parent, const QString &draft = {});
    static RecordDialog *edit(Workspace &workspace, const AnyRef &ref, QWidget *parent);
    /// A form for a record that `edit` is going to write with others, such as what a series goes on as once it is cut:
    /// saving what was changed stores all of it in one step, anything else nothing. What is typed is kept as a draft of
    /// the first record of the edit, which is stored already.
    static RecordDialog *editWithin(Workspace &workspace, const Edit &edit, const Record &record, QWidget *parent);
    /// Opens the form a draft belongs to; null when the key is not of a form. See Store::drafts().
    static RecordDialog *resume(Workspace &workspace, const QString &draftKey, QWidget *parent);

    const Entity &entity() const { return m_entity; }
    RecordForm *form() const { return m_form; }
    const QList<FormPart *> &parts() const { return m_parts; }
    bool isLoaded() const { return m_isLoaded; }
    QString draft() const;

    /// Stores the record, or shows what keeps it from being stored.
    void save();
    void reject() override;

signals:
    void loaded();
    /// The record is stored.
    void saved(const crm::Record &record);

protected:
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;

private:
    RecordDialog(Workspace &workspace, const Entity &entity, const Id &id, QWidget *parent, const QString &draft = {});
    void build();
    void addParts();
    void addButtons(QVBoxLayout *column);
    void begin(const Record &record);
    void load(const Id &id);
    void showName(const QString &name);
    void fromDraft(const QJsonObject &draft);
    QJsonObject toDraft() const;
    QString draftState() const;
    void onEdited();
    void showState();
    bool isDirty() const;
    QString obstacle() const;
    Permission permission() const;
    Edit toEdit(Record record, const QList<Record> &further) const;
    void onChecked(const SaveCheck &check);
    void finish(const Record &record, const Result<ChangeSet> &result);
    void meetTheirs(const Error &overtaken);
    void showTheirs(const Record &stored, const QList<Problem> &overtaken);
    void beginAnew(const Record &stored, const QByteArrayList &theirs);
    void startAfresh();

    Workspace &m_workspace;
    const Entity &m_entity;
    Id m_id;
    bool m_isNew;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_isDone = false; ///< saved or discarded: no draft any more
    Record m_start;        ///< as the form began
    Edit m_within = {};    ///< writes the record with others; nothing: it stands alone
    Banner *m_banner = nullptr;
    RecordForm *m_form = nullptr;
    QList<FormPart *> m_parts;
    Label *m_state = nullptr;
    QPushButton *m_save = nullptr;
    DraftKeeper *m_keeper = nullptr;
    DuplicateWatch *m_duplicates = nullptr;
};

} // namespace crm
