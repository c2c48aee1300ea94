// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/bulkedit.h"

#include "models/record/fieldformat.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/savecheck.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int shownExamples = 5;

} // namespace

void withIds(Workspace &workspace, const Entity &entity, const Rids &rids, QObject *context,
    std::function<void(const QList<Id> &)> then)
{
    workspace.store()
        .rows(entity, {entity.title().name}, rids)
        .then(context, [&workspace, then = std::move(then)](const Result<QList<Row>> &rows) {
            if (!rows)
                return workspace.fail(rows.error());
            QList<Id> ids;
            for (const auto &row : *rows)
                ids.append(row.id);
            then(ids);
        });
}

BulkEdit::BulkEdit(Workspace &workspace, const Entity &entity, const Rids &rids, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_rids(rids)
    , m_fields(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_removes(new QCheckBox(tr("Remove what is there")))
    , m_preview(new Label({}, TextStyle::Small, Ink::Muted))
    , m_apply(makeButton(tr("Change %n record(s)", nullptr, int(rids.size())), {}, "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change a field of several records"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(new Label(tr("Which field?"), TextStyle::Small, Ink::Muted));
    column->addWidget(m_fields);
    column->addWidget(new Label(tr("New value"), TextStyle::Small, Ink::Muted));
    column->addLayout(m_place);
    m_removes->setObjectName(QStringLiteral("remove"));
    m_removes->hide();
    column->addWidget(m_removes);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(textMetrics(TextStyle::Small).lineSpacing() * (shownExamples + 2));
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(scaled(440));
    m_fields->setAccessibleName(tr("Field"));
    for (const auto &field : entity.fields)
        if (!field.is(ReadOnly) && !field.is(Hidden) && !field.is(Derived) && !field.is(Unique)
            && &field != &entity.title())
            m_fields->addItem(entity.label(field), field.name);
    m_fields->setPlaceholderText(tr("Choose a field"));
    m_fields->setCurrentIndex(-1);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setEnabled(false);
    connect(m_removes, &QCheckBox::toggled, this, [this](bool removes) {
        m_editor->setReadOnly(removes);
        preview();
    });
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEdit::onField);
    connect(m_apply, &QPushButton::clicked, this, &BulkEdit::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BulkEdit::onField()
{
    if (m_fields->currentIndex() < 0)
        return;
    m_field = *m_entity.field(m_fields->currentData().toByteArray());
    delete m_editor;
    m_editor = makeFieldEditor(m_entity, m_field, {&m_workspace, &m_workspace.store(), &m_workspace.search()});
    m_editor->setValue({});
    m_place->addWidget(m_editor);
    QWidget *last = m_fields; // the editor was made after the buttons
    const auto parts = m_editor->findChildren<QWidget *>();
    for (auto *part : parts)
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, part);
            last = part;
        }
    setTabOrder(last, m_removes);
    {
        const QSignalBlocker quiet(m_removes);
        m_removes->setChecked(false);
    }
    m_removes->setVisible(!m_field.is(Required));
    connect(m_editor, &FieldEditor::edited, this, &BulkEdit::preview);
    preview();
}

/// The first few records with what they have now.
void BulkEdit::preview()
{
    const auto problem = m_editor->problem();
    m_editor->setInvalid(!problem.isEmpty());
    // To remove from many at once must have been asked for: an empty editor may only have been passed by.
    m_apply->setEnabled(problem.isEmpty() && (m_removes->isChecked() || !m_editor->value().isNull()));
    m_preview->setInk(problem.isEmpty() ? Ink::Muted : Ink::Bad);
    if (!problem.isEmpty())
        return m_preview->setText(problem);
    const auto sequence = ++m_sequence;
    const bool isMoney = m_field.kind == FieldKind::Money && m_entity.field(m_field.currency);
    const QByteArrayList paths{m_entity.title().name, m_field.name, isMoney ? m_field.currency : m_entity.title().name};
    m_workspace.store()
        .rows(m_entity, paths, m_rids.mid(0, shownExamples))
        .then(this, [this, sequence](const Result<QList<Row>> &rows) {
            if (!rows || sequence != m_sequence)
                return;
            QStringList lines;
            for (const auto &row : *rows) {
                const auto now = fieldText(m_entity, m_field, row.cells.value(1), row.cells.value(2).toString());
                lines.append(
                    tr("%1: now %2")
                        .arg(row.cells.value(0).toString(), now.isEmpty() ? tr("empty") : tr("“%1”").arg(now)));
            }
            if (m_rids.size() > shownExamples)
                lines.append(tr("… and %n more", nullptr, int(m_rids.size()) - shownExamples));
            m_preview->setText(lines.join(u'\n'));
        });
}

void BulkEdit::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    withIds(m_workspace, m_entity, m_rids, this, [this](const QList<Id> &ids) { store(ids); });
}

void BulkEdit::store(const QList<Id> &ids)
{
    m_workspace.store().fetch(m_entity, ids).then(this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return m_workspace.fail(records.error());
        QList<Record> changed;
        for (auto record : *records) {
            record.setValue(m_field.name, m_removes->isChecked() ? QVariant() : m_editor->value());
            if (record.isTouched())
                changed.append(record);
        }
        if (changed.isEmpty()) {
            emit applied(true);
            return accept();
        }
        const auto label = tr("Change %1 of %n record(s)", nullptr, int(records->size())).arg(m_entity.label(m_field));
        checkBeforeSaving(
            m_workspace, changed, this, [this, label](const SaveCheck &check) { onChecked(label, check); });
    });
}

/// All or none: one that is refused keeps the others as they are.
void BulkEdit::onChecked(const QString &label, const SaveCheck &check)
{
    if (check.isCancelled)
        return refuse({});
    if (!check.problems.isEmpty()) {
        const auto &first = check.problems.first().message;
        return refuse(check.refused == 1
                ? first
                : tr("%1 So it is with %n more; nothing has been changed.", nullptr, check.refused - 1).arg(first));
    }
    m_workspace.commit(
        {label, check.records + check.further}, [self = QPointer<BulkEdit>(this)](const Result<ChangeSet> &done) {
            if (!self)
                return;
            if (!done)
                return self->refuse(
                    done.error().problems.isEmpty() ? done.error().message : done.error().problems.first().message);
            emit self->applied(true);
            self->accept();
        });
}

/// `sentence` says why; empty: the user went back.
void BulkEdit::refuse(const QString &sentence)
{
    if (!sentence.isEmpty()) {
        m_preview->setInk(Ink::Bad);
        m_preview->setText(sentence);
    }
    m_apply->setEnabled(true);
    emit applied(false);
}

} // namespace crm
