// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recorddialog.h"

#include "db/entity/registry.h"
#include "db/store/store.h"
#include "models/record/fieldformat.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/duplicatewatch.h"
#include "ui/form/formpart.h"
#include "ui/form/recordform.h"
#include "ui/form/savecheck.h"
#include "ui/form/typedquestion.h"
#include "ui/form/typinghints.h"
#include "ui/kit/cards.h"
#include "ui/kit/headline.h"
#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"
#include "ui/kit/taborder.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

namespace {

/// A second form for a new record of the same kind has a draft of its own.
QString freeDraftKey(const QString &wanted)
{
    QSet<QString> taken;
    for (auto *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<RecordDialog *>(widget); dialog && dialog->isVisible())
            taken.insert(dialog->draft());
    auto key = wanted;
    for (int n = 2; taken.contains(key); ++n)
        key = wanted + u'-' + QString::number(n);
    return key;
}

/// What names the record in words; empty when another record does.
QString nameOf(const Record &record)
{
    const auto &title = record.entity().title();
    return title.kind == FieldKind::Reference
        ? QString()
        : fieldText(record.entity(), title, record.value(record.entity().titleField));
}

} // namespace

RecordDialog *RecordDialog::create(Workspace &workspace, const Record &defaults, QWidget *parent, const QString &draft)
{
    auto *dialog = new RecordDialog(workspace, defaults.entity(), {}, parent, draft);
    dialog->m_id = defaults.id.isNull() ? Id::make() : defaults.id;
    auto record = Record::blank(defaults.entity());
    for (int i = 0; i < defaults.entity().fields.size(); ++i)
        if (!defaults.value(i).isNull())
            record.setValue(i, defaults.value(i));
    dialog->begin(record);
    dialog->open();
    return dialog;
}

RecordDialog *RecordDialog::edit(Workspace &workspace, const AnyRef &ref, QWidget *parent)
{
    const auto *entity = Registry::instance().byName(ref.entity);
    Q_ASSERT(entity);
    auto *dialog = new RecordDialog(workspace, *entity, ref.id, parent);
    dialog->load(ref.id);
    dialog->open();
    return dialog;
}

RecordDialog *RecordDialog::editWithin(Workspace &workspace, const Edit &edit, const Record &record, QWidget *parent)
{
    auto *dialog = new RecordDialog(workspace, record.entity(), edit.puts.first().id, parent);
    dialog->m_id = record.id;
    dialog->m_within = edit;
    dialog->begin(record);
    dialog->open();
    return dialog;
}

RecordDialog *RecordDialog::resume(Workspace &workspace, const QString &key, QWidget *parent)
{
    const auto parts = key.split(u'/');
    const auto *entity = parts.size() == 3 && parts[0] == QLatin1String("record")
        ? Registry::instance().byName(parts[1].toLatin1())
        : nullptr;
    if (!entity)
        return nullptr;
    if (const auto id = Id::fromText(parts[2]); !id.isNull())
        return edit(workspace, {entity->name, id}, parent);
    return create(workspace, Record(*entity), parent);
}

RecordDialog::RecordDialog(
    Workspace &workspace, const Entity &entity, const Id &id, QWidget *parent, const QString &draft)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_id(id)
    , m_isNew(id.isNull())
    , m_start(entity)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recordDialog"));
    build();
    m_keeper = new DraftKeeper(
        workspace.store(), freeDraftKey(draft.isEmpty() ? draftKey(entity, id) : draft), [this] { return toDraft(); },
        this);
    connect(m_keeper, &DraftKeeper::troubleChanged, this, &RecordDialog::showState);
    if (m_isNew)
        m_duplicates = new DuplicateWatch(workspace, entity, *m_form, this);
    sayWhileTyping(*this, workspace);
}

void RecordDialog::build()
{
    setWindowTitle((m_isNew ? newName(m_entity) : tr("Edit %1").arg(headlineName(m_entity))) + QStringLiteral("[*]"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(this);
    m_banner->hide();
    m_banner->setClosable(true);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    column->addWidget(m_banner);
    const EditorContext context{&m_workspace, &m_workspace.store(), &m_workspace.search()};
    m_form = new RecordForm(m_entity, context, this);
    column->addWidget(m_form, 1);
    addParts();
    column->addWidget(makeFrame("rule"));
    addButtons(column);
    connect(m_form, &RecordForm::edited, this, &RecordDialog::onEdited);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordDialog::save);
}

void RecordDialog::addParts()
{
    m_parts = formParts(m_entity, {&m_workspace, &m_workspace.store(), &m_workspace.search()});
    QByteArrayList replaced;
    for (auto *part : m_parts) {
        replaced += part->replacedFields();
        m_form->addPart(part->heading(), part, part->afterSection());
        connect(part, &FormPart::edited, this, &RecordDialog::onEdited);
    }
    m_form->hideFields(replaced);
}

void RecordDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::huge, spacing::medium, spacing::huge, spacing::medium);
    m_state = new Label({}, TextStyle::Small, Ink::Muted);
    m_state->setObjectName(QStringLiteral("saveState"));
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_save = makeButton(m_isNew ? tr("Create") : tr("Save"), {}, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    row->addWidget(m_state, 1);
    row->addWidget(buttons);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
}

QString RecordDialog::draft() const
{
    return m_keeper->key();
}

void RecordDialog::load(const Id &id)
{
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_workspace.store().fetch(m_entity, {id}).then(this, [this](const Result<QList<Record>> &records) {
        m_form->setEnabled(true);
        if (records && !records->isEmpty())
            return begin(records->first());
        m_isDone = true;
        m_form->setReadOnly(true);
        m_banner->showMessage(
            Banner::Kind::Error, records ? tr("This record has been deleted.") : records.error().message);
        m_banner->show();
    });
}

void RecordDialog::begin(const Record &record)
{
    m_start = record;
    m_start.id = m_id;
    if (!m_isNew)
        showName(nameOf(record));
    for (auto *part : m_parts)
        part->begin(m_start, m_isNew);
    m_form->setRecord(m_start);
    const auto permission = this->permission();
    m_form->setEditable(permission.fields);
    m_form->setReadOnly(!permission.isGiven);
    for (auto *part : m_parts)
        part->setReadOnly(!permission.isGiven || !permission.fields.isEmpty());
    m_keeper->load([this](const QJsonObject &draft) {
        fromDraft(draft);
        m_isLoaded = true;
        showState();
        m_form->focusFirst();
        emit loaded();
    });
    showState();
}

void RecordDialog::showName(const QString &name)
{
    const auto &title = m_entity.title();
    setWindowTitle(
        tr("Edit %1").arg(name.isEmpty() ? headlineName(m_entity) : shownText(name)) + QStringLiteral("[*]"));
    if (!name.isEmpty() || title.kind != FieldKind::Reference || m_start.isNull(title.name))
        return;
    m_workspace.store()
        .fetch(title.target(), {m_start.reference(title.name)})
        .then(this, [this](const Result<QList<Record>> &named) {
            if (named && !named->isEmpty() && !nameOf(named->first()).isEmpty())
                showName(nameOf(named->first()));
        });
}

bool RecordDialog::isDirty() const
{
    return m_form->isDirty()
        || std::any_of(m_parts.cbegin(), m_parts.cend(), [](const FormPart *part) { return part->isDirty(); });
}

void RecordDialog::onEdited()
{
    if (m_isLoaded)
        m_keeper->touch();
    setWindowModified(isDirty());
    showState();
}

Edit RecordDialog::toEdit(Record record, const QList<Record> &further) const
{
    record.id = m_id;
    if (!m_within.puts.isEmpty()) {
        auto whole = m_within;
        for (const auto &changed : QList<Record>{record} + further)
            for (auto &put : whole.puts)
                if (put.ref() == changed.ref())
                    put = changed;
        return whole;
    }
    if (m_isNew)
        for (const auto *part : m_parts)
            for (const auto &field : part->replacedFields())
                record.setValue(field, {});
    const auto name = nameOf(record);
    const auto title = name.isEmpty() ? QString() : tr("“%1”").arg(name);
    const auto singular = m_entity.tr(m_entity.singular);
    Edit edit{(m_isNew ? tr("Create %1 %2") : tr("Change %1 %2")).arg(singular, title).trimmed()};
    if (m_isNew || record.isTouched())
        edit.puts.append(record);
    edit.puts += further;
    if (!m_isNew)
        edit.seen.append(Seen{m_start});
    for (const auto *part : m_parts)
        part->addTo(edit, m_id);
    return edit;
}

/// Enter and Ctrl+S come here even while the button is disabled: they lead to what is wrong.
void RecordDialog::save()
{
    if (!m_isLoaded || m_isSaving)
        return;
    m_form->finishTyping();
    const auto problems = m_form->problems();
    m_form->showProblems(problems);
    for (auto *part : m_parts)
        if (problems.isEmpty() && !part->problem().isEmpty())
            return part->focusProblem();
    if (!obstacle().isEmpty())
        return showState();
    m_isSaving = true;
    showState();
    auto record = m_form->record();
    record.id = m_id;
    const auto checked = [self = QPointer<RecordDialog>(this)](const SaveCheck &check) {
        if (self)
            self->onChecked(check);
    };
    checkBeforeSaving(m_workspace, {record}, this, checked, m_within.puts);
}

void RecordDialog::onChecked(const SaveCheck &check)
{
    if (m_isDone)
        return;
    const auto record = check.records.first();
    if (!check.problems.isEmpty())
        return finish(record, Error{Error::Invalid, check.problems.first().message, {}, check.problems});
    if (check.isCancelled) {
        m_isSaving = false;
        return showState();
    }
    m_workspace.commit(
        toEdit(record, check.further), [self = QPointer<RecordDialog>(this), record](const Result<ChangeSet> &result) {
            if (self)
                self->finish(record, result);
        });
}

void RecordDialog::finish(const Record &record, const Result<ChangeSet> &result)
{
    m_isSaving = false;
    if (result) {
        m_isDone = true;
        m_keeper->forget();
        auto stored = record;
        stored.id = m_id;
        emit saved(stored);
        return accept();
    }
    const auto &error = result.error();
    if (error.code == Error::Conflict && !error.problems.isEmpty())
        return meetTheirs(error);
    m_form->showProblems(error.problems);
    m_banner->showMessage(
        Banner::Kind::Error, error.problems.isEmpty() ? error.message : error.problems.first().message);
    m_banner->show();
    m_keeper->flush();
    showState();
}

/// What has been typed is worth a question; nothing is lost by keeping it.
void RecordDialog::reject()
{
    if (m_isDone || !isDirty())
        return QDialog::reject();
    askAboutTyped(
        this,
        [this] {
            m_isDone = true;
            m_keeper->forget();
            QDialog::reject();
        },
        [this] { QDialog::reject(); });
}

/// Parts and their rows are made after the fields beside which they stand.
bool RecordDialog::focusNextPrevChild(bool next)
{
    return focusInOrder(*this, next) || QDialog::focusNextPrevChild(next);
}

void RecordDialog::hideEvent(QHideEvent *event)
{
    if (!m_isDone && m_isLoaded)
        m_keeper->flush();
    QDialog::hideEvent(event);
}

} // namespace crm
