// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settingsdialog.h"

#include "db/entities/user.h"
#include "db/store/store.h"
#include "ui/kit/labels.h"
#include "ui/shell/shellsettings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

namespace {

/// Every country by its name in the language in force, in the order of that language.
QList<std::pair<QString, QString>> countries()
{
    QList<std::pair<QString, QString>> found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const auto code = QLocale::territoryToCode(territory);
        if (code.size() == 2)
            found += {code, QLocale::territoryToString(territory)};
    }
    std::sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return found;
}

void addHeading(QFormLayout *form, const QString &text)
{
    auto *heading = new Label(text, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    if (form->rowCount() > 0)
        heading->setContentsMargins(0, spacing::medium, 0, 0);
    form->addRow(heading);
}

} // namespace

SettingsDialog::SettingsDialog(Workspace &workspace, QWidget *parent, const QList<SettingsPart> &parts)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_parts(parts)
{
    setObjectName("settings");
    setMinimumWidth(scaled(460));
    build();
}

void SettingsDialog::showIn(Workspace &workspace, QWidget *window, const QList<SettingsPart> &parts)
{
    auto *dialog = window->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(workspace, window, parts);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->open();
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // no language's label is cut
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHeading(form, tr("Look"));
    addChoice(form, tr("&Theme"), shellsettings::theme,
        {{"system", tr("As the desktop")}, {"light", tr("Light")}, {"dark", tr("Dark")}})
        ->setObjectName("theme");
    addChoice(form, tr("&Row height"), shellsettings::density,
        {{"comfortable", tr("Comfortable")}, {"normal", tr("Normal")}, {"compact", tr("Compact")}})
        ->setObjectName("density");
    addHeading(form, tr("Language and region"));
    addChoice(form, tr("&Language"), shellsettings::language,
        {{"", tr("As the desktop")}, {"en", QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")},
            {"zh_CN", QStringLiteral("简体中文")}})
        ->setObjectName("language");
    addLayoutDirection(form);
    addChoice(form, tr("Phone numbers without &country code are from"), shellsettings::phoneRegion,
        Choices{{"", tr("The country of the desktop")}} + countries())
        ->setObjectName("phoneRegion");
    addHeading(form, tr("This file"));
    addUser(form);
    for (const auto &part : m_parts) {
        addHeading(form, QCoreApplication::translate(part.context, part.heading));
        form->addRow(part.make(m_workspace, parentWidget()));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::huge);
    column->addLayout(form);
    column->addWidget(buttons);
    setLayout(column);
}

QComboBox *SettingsDialog::addChoice(
    QFormLayout *form, const QString &label, const Setting<QString> &setting, const Choices &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(m_workspace.settings().value(setting))));
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this,
        [this, box, setting] { m_workspace.settings().setValue(setting, box->currentData().toString()); });
    connect(&m_workspace.settings(), &Settings::changed, box,
        [this, box, setting] { box->setCurrentIndex(qMax(0, box->findData(m_workspace.settings().value(setting)))); });
    return box;
}

void SettingsDialog::addLayoutDirection(QFormLayout *form)
{
    auto *box = new QComboBox;
    box->setObjectName("direction");
    box->addItem(tr("Automatic"), false);
    box->addItem(tr("Right to left"), true);
    box->setCurrentIndex(m_workspace.settings().value(shellsettings::rightToLeft) ? 1 : 0);
    form->addRow(tr("Layout &direction"), box);
    connect(box, &QComboBox::activated, this,
        [this](int index) { m_workspace.settings().setValue(shellsettings::rightToLeft, index == 1); });
}

void SettingsDialog::addUser(QFormLayout *form)
{
    m_user = new QComboBox;
    m_user->setObjectName("user");
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->lineEdit()->setAccessibleName(tr("My name"));
    m_user->lineEdit()->setPlaceholderText(tr("Your name, as colleagues read it"));
    form->addRow(tr("My &name"), m_user);
    connect(m_user, &QComboBox::activated, this, &SettingsDialog::chooseUser);
    connect(m_user->lineEdit(), &QLineEdit::editingFinished, this, &SettingsDialog::chooseUser);
    loadColleagues();
}

void SettingsDialog::loadColleagues()
{
    m_workspace.store()
        .records({.entity = &User::entity(), .sort = {{"name"}}})
        .then(this, [this](const Result<QList<Record>> &users) {
            if (!users || !m_user)
                return;
            m_user->clear();
            for (const auto &user : *users)
                m_user->addItem(user.title(), QVariant::fromValue(user.id));
            const auto me = m_workspace.store().user();
            m_user->setCurrentIndex(-1);
            for (int i = 0; i < m_user->count(); ++i)
                if (m_user->itemData(i).value<Id>() == me)
                    m_user->setCurrentIndex(i);
            m_user->setEnabled(!m_workspace.store().isReadOnly());
        });
}

/// A colleague's name makes the user that colleague; another name renames who works here, or adds them.
void SettingsDialog::chooseUser()
{
    const auto name = m_user->currentText().trimmed();
    if (name.isEmpty() || m_isSaving)
        return;
    for (int i = 0; i < m_user->count(); ++i) {
        if (m_user->itemText(i) != name)
            continue;
        const auto id = m_user->itemData(i).value<Id>();
        if (id != m_workspace.store().user())
            m_workspace.store().setUser(id);
        return;
    }
    renameOrAdd(name);
}

void SettingsDialog::renameOrAdd(const QString &name)
{
    auto me = Record::from(User{.id = Id::make(), .name = name});
    auto label = tr("Add %1").arg(name);
    if (const auto id = m_workspace.store().user(); !id.isNull()) {
        me = Record(User::entity());
        me.id = id;
        me.setValue("name", name);
        label = tr("Change my name to %1").arg(name);
    }
    m_isSaving = true;
    m_workspace.commit(
        {.label = label, .puts = {me}}, [this, self = QPointer(this), id = me.id](const Result<ChangeSet> &done) {
            if (!self)
                return;
            m_isSaving = false;
            if (!done)
                return;
            m_workspace.store().setUser(id);
            loadColleagues();
        });
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_isRebuilding)
        return;
    m_isRebuilding = true;
    const auto rebuild = [this] {
        const auto focus = focusWidget() ? focusWidget()->objectName() : QString();
        m_user = nullptr;
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        delete layout();
        build();
        if (auto *widget = findChild<QWidget *>(focus); widget && !focus.isEmpty())
            QMetaObject::invokeMethod(
                widget, [widget] { widget->setFocus(); }, Qt::QueuedConnection); // once it is shown
        m_isRebuilding = false;
    };
    QMetaObject::invokeMethod(this, rebuild, Qt::QueuedConnection);
}

} // namespace crm
