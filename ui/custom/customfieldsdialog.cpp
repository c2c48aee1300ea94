// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/custom/customfieldsdialog.h"

#include "db/entity/registry.h"
#include "db/store/store.h"
#include "ui/custom/customfieldform.h"
#include "ui/kit/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

CustomFieldsDialog::CustomFieldsDialog(Workspace &workspace, const QByteArray &about, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("customFields"));
    setWindowTitle(tr("Custom fields"));
    build();
    load(about);
}

void CustomFieldsDialog::build()
{
    m_kinds = new QComboBox;
    m_kinds->setObjectName(QStringLiteral("about"));
    m_kinds->setAccessibleName(tr("Kind of record"));
    connect(m_kinds, &QComboBox::activated, this, &CustomFieldsDialog::choose);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    auto *about = new Label(tr("Fields of"), TextStyle::Body, Ink::Muted);
    about->setBuddy(m_kinds);
    head->addWidget(about);
    head->addWidget(m_kinds, 1);
    head->addStretch(2);
    m_form = new CustomFieldForm;
    connect(m_form, &CustomFieldForm::edited, this, &CustomFieldsDialog::takeField);
    m_empty = new Label(
        tr("No fields of your own yet. What you add here appears on forms, in lists, filters, imports and exports."),
        TextStyle::Body, Ink::Muted);
    m_empty->setWordWrap(true);
    auto *right = new QWidget;
    auto *margins = new QVBoxLayout(right);
    margins->setContentsMargins(spacing::large, 0, 0, 0);
    margins->addWidget(m_empty);
    margins->addWidget(m_form, 1);
    margins->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildList(), 2);
    body->addWidget(right, 3);
    auto *inside = new QWidget;
    inside->setProperty("look", "page");
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    parts->setSpacing(spacing::medium);
    parts->addLayout(head);
    parts->addWidget(makeFrame("rule"));
    parts->addLayout(body, 1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFrame("rule"));
    column->addWidget(buildButtons());
    resize(scaled(820), scaled(600));
}

QWidget *CustomFieldsDialog::buildList()
{
    auto *side = new QWidget;
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("fields"));
    m_list->setAccessibleName(tr("Custom fields"));
    m_list->setAccessibleDescription(tr("Alt with the arrow keys moves."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    const auto add = [&](const char *name, const char *icon, const QString &text, auto run) {
        auto *button = new IconButton(QString::fromLatin1(icon), text);
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    add("addField", "plus", tr("Add a field"), [this] { addField(); });
    add("fieldUp", "arrow-up", tr("Move the field up"), [this] { moveField(-1); });
    add("fieldDown", "arrow-down", tr("Move the field down"), [this] { moveField(1); });
    m_archive = add("archiveField", "archive", tr("Archive the field"), [this] { archiveField(); });
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(buttons); // above, where a long form beside it does not push them out of sight
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomFieldsDialog::showField);
    for (const auto &[key, steps] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, steps = steps] { moveField(steps); });
    }
    return side;
}

QWidget *CustomFieldsDialog::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::huge, spacing::medium, spacing::huge, spacing::medium);
    m_state = new Label({}, TextStyle::Small, Ink::Muted);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(false);
    m_save = makeButton(tr("Save"), QStringLiteral("check"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    row->addWidget(m_state, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &CustomFieldsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CustomFieldsDialog::save);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &CustomFieldsDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, this,
        &CustomFieldsDialog::addField);
    return bar;
}

void CustomFieldsDialog::load(const QByteArray &about)
{
    auto &store = m_workspace.store();
    store.records({&CustomField::entity()}).then(this, [this, &store, about](const Result<QList<Record>> &fields) {
        if (!fields)
            return m_workspace.fail(fields.error());
        store.records({&CustomChoice::entity()})
            .then(this, [this, about, fields = *fields](const Result<QList<Record>> &choices) {
                if (!choices)
                    return m_workspace.fail(choices.error());
                m_all = fieldSets(fields, *choices);
                m_kinds->clear();
                int place = 0;
                for (int i = 0; i < m_all.size(); ++i) {
                    const auto &entity = *Registry::instance().byName(m_all.at(i).about);
                    m_kinds->addItem(entity.tr(entity.plural), m_all.at(i).about);
                    if (m_all.at(i).about == about)
                        place = i;
                }
                m_isLoaded = true;
                m_set = m_before = {};
                choose(place);
                emit loaded();
            });
    });
}

bool CustomFieldsDialog::isDirty() const
{
    return m_isLoaded && !changeFields(m_before, m_set).puts.isEmpty();
}

/// Another kind of record; what was changed on this one is stored first, or it stays.
void CustomFieldsDialog::choose(int kind)
{
    if (isDirty()) {
        m_kinds->setCurrentIndex(m_kinds->findData(m_before.about));
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("Save these fields first."));
        return;
    }
    m_kinds->setCurrentIndex(kind);
    m_before = m_all.value(kind);
    m_set = m_before;
    showList(0);
}

QString CustomFieldsDialog::text(const OwnField &field) const
{
    const auto kind = CustomField::tr(choicesOf<CustomKind>().at(int(field.field.kind)).label);
    const auto name = field.field.label.isEmpty() ? tr("(no name)") : field.field.label;
    return field.field.isArchived ? tr("%1 · archived").arg(name) : tr("%1 · %2").arg(name, kind);
}

bool CustomFieldsDialog::isStored(const OwnField &field) const
{
    return !field.field.name.isEmpty();
}

void CustomFieldsDialog::showList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &field : std::as_const(m_set.fields)) {
            auto *item = new QListWidgetItem(text(field), m_list);
            item->setSizeHint({0, scaled(30)});
        }
        m_list->setCurrentRow(qBound(-1, current, m_list->count() - 1));
    }
    showField();
}

void CustomFieldsDialog::showField()
{
    const auto place = m_list->currentRow();
    const bool isChosen = place >= 0 && place < m_set.fields.size();
    const bool mayEdit = permission().isGiven;
    m_empty->setVisible(!isChosen);
    m_form->setVisible(isChosen);
    m_form->setEnabled(mayEdit);
    for (const auto *name : {"fieldUp", "fieldDown", "archiveField"})
        findChild<QWidget *>(QLatin1String(name))->setEnabled(isChosen && mayEdit);
    m_workspace.allow(
        findChild<QWidget *>(QStringLiteral("addField")), m_workspace.store().permission(CustomField::entity()));
    if (isChosen) {
        const auto &field = m_set.fields.at(place);
        const auto *about = Registry::instance().byName(m_set.about);
        m_form->setField(field, kindsFor(*about), isStored(field));
        const auto archive = !isStored(field) ? tr("Take the field away")
            : field.field.isArchived          ? tr("Bring the field back")
                                              : tr("Archive the field: what records have in it is kept");
        m_archive->setIconName(!isStored(field) ? QStringLiteral("trash")
                : field.field.isArchived        ? QStringLiteral("restore")
                                                : QStringLiteral("archive"));
        m_archive->setToolTip(plainToolTip(archive));
        m_archive->setAccessibleName(archive);
    }
    showState();
}

void CustomFieldsDialog::takeField()
{
    const auto place = m_list->currentRow();
    if (place < 0)
        return;
    m_set.fields[place] = m_form->field();
    m_list->item(place)->setText(text(m_set.fields.at(place)));
    showState();
}

void CustomFieldsDialog::showState()
{
    m_mayLeave = false;
    const auto found = problems(m_set);
    const bool changed = isDirty();
    m_form->showProblem({}, -1);
    const auto chosen = m_set.fields.value(m_list->currentRow());
    const bool isFresh = !isStored(chosen) && chosen.field.label.isEmpty(); // nothing has been typed yet
    for (const auto &problem : found)
        if (problem.field == m_list->currentRow() && !isFresh) {
            m_form->showProblem(problem.sentence, problem.choice);
            break;
        }
    m_state->setInk(found.isEmpty() || isFresh ? Ink::Muted : Ink::Bad);
    const auto permission = this->permission();
    m_state->setText(!found.isEmpty() ? found.first().sentence
            : changed                 ? tr("Ctrl+S saves; Undo takes it back.")
                                      : permission.sentence);
    m_save->setEnabled(changed && found.isEmpty() && !m_isSaving && !m_workspace.store().isReadOnly());
}

/// Of the field chosen; of a new one where there is none.
Permission CustomFieldsDialog::permission() const
{
    const auto chosen = m_set.fields.value(m_list->currentRow());
    return m_workspace.store().permission(CustomField::entity(), isStored(chosen) ? chosen.field.id : Id());
}

void CustomFieldsDialog::addField()
{
    if (!m_isLoaded || !m_workspace.store().permission(CustomField::entity()).isGiven)
        return;
    m_set.fields.append(newField(m_set.about, {}, CustomKind::Text));
    showList(int(m_set.fields.size()) - 1);
    m_form->label()->setFocus();
}

void CustomFieldsDialog::moveField(int steps)
{
    const auto from = m_list->currentRow();
    const auto to = from + steps;
    if (from < 0 || to < 0 || to >= m_set.fields.size() || !permission().isGiven)
        return;
    m_set.fields.move(from, to);
    showList(to);
}

void CustomFieldsDialog::archiveField()
{
    const auto place = m_list->currentRow();
    if (place < 0)
        return;
    if (isStored(m_set.fields.at(place)))
        m_set.fields[place].field.isArchived = !m_set.fields.at(place).field.isArchived;
    else
        m_set.fields.removeAt(place);
    showList(place);
}

void CustomFieldsDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_workspace.commit(changeFields(m_before, m_set), [this, self = QPointer(this)](const Result<ChangeSet> &done) {
        if (!self)
            return;
        m_isSaving = false;
        if (done) {
            emit saved();
            return load(m_set.about);
        }
        showState();
        m_state->setInk(Ink::Bad);
        m_state->setText(done.error().message);
    });
}

/// Closing with changes says so once; asked again it lets them go.
void CustomFieldsDialog::reject()
{
    if (!isDirty() || m_mayLeave)
        return QDialog::reject();
    m_mayLeave = true;
    m_state->setInk(Ink::Warn);
    m_state->setText(tr("What you changed is not saved. Close again to let it go."));
}

ToolInfo customFieldsTool()
{
    return {.key = "custom_fields",
        .icon = "forms",
        .context = "crm::CustomFieldsDialog",
        .label = QT_TRANSLATE_NOOP("crm::CustomFieldsDialog", "Custom Fields"),
        .menu = ToolInfo::Menu::Tools,
        .run = [](Workspace &workspace, Page *page, QWidget *window) {
            const auto shown = page->newRecord();
            (new CustomFieldsDialog(workspace, shown.isValid() ? shown.entity().name : QByteArray(), window))->open();
        }};
}

SettingsPart customFieldsSettings()
{
    return {"crm::CustomFieldsDialog", QT_TRANSLATE_NOOP("crm::CustomFieldsDialog", "Custom fields"),
        [](Workspace &workspace, QWidget *) -> QWidget * {
            auto *open = makeButton(CustomFieldsDialog::tr("Add and change fields…"), QStringLiteral("forms"));
            open->setObjectName(QStringLiteral("customFields"));
            open->setAutoDefault(false);
            QObject::connect(open, &QPushButton::clicked, open,
                [&workspace, open] { (new CustomFieldsDialog(workspace, {}, open->window()))->open(); });
            return open;
        }};
}

} // namespace crm
