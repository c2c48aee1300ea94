// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/splitdialog.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "models/customer/timelinetext.h"
#include "models/record/recordtitle.h"
#include "models/service/casework.h"
#include "ui/kit/labels.h"

#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace crm {

/// "Incoming call", "E-mail sent", "Note", and the kind of whatever else hangs on a case.
static QString kindText(const Record &record)
{
    const auto &entity = record.entity();
    return &entity == &Activity::entity() ? timelineText({.record = record}, {}).title : entity.tr(entity.singular);
}

/// With its day, so that calls of one subject can be told apart.
static QString entryText(const Record &record, const QHash<Id, QString> &titles)
{
    const auto &entity = record.entity();
    const auto kind = kindText(record);
    const auto title = titleText(record, titles);
    const auto text = title == kind ? kind : SplitDialog::tr("%1: %2").arg(kind, title);
    const auto field = entity.timelineField < 0 ? QByteArray() : entity.fields.at(entity.timelineField).name;
    if (field.isEmpty() || record.isNull(field))
        return text;
    const auto at = record.instant(field).toLocalTime();
    return QStringLiteral("%1 · %2").arg(text, QLocale().toString(at, QLocale::ShortFormat));
}

SplitDialog::SplitDialog(
    Workspace &workspace, const Record &serviceCase, const QList<Record> &belongings, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_case(serviceCase)
    , m_list(new QListWidget)
    , m_subject(new QLineEdit)
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("Split %1").arg(serviceCase.text("number")));
    m_subject->setAccessibleName(tr("Subject of the new case"));
    m_subject->setPlaceholderText(tr("Subject of the new case"));
    m_list->setAccessibleName(tr("Entries that go along"));
    for (const auto &record : belongings) {
        if (&record.entity() == &CaseFollower::entity())
            continue;
        m_entries.append(record);
        auto *item = new QListWidgetItem(entryText(record, {}), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    titlesBehind(workspace.store(), m_entries).then(this, [this](const Result<QHash<Id, QString>> &titles) {
        for (int i = 0; titles && i < m_list->count(); ++i)
            m_list->item(i)->setText(entryText(m_entries[i], *titles));
    });
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_subject);
    column->addWidget(m_problem);
    column->addWidget(
        new Label(m_entries.isEmpty() ? tr("Nothing hangs on this case yet: its customer and product go along.")
                                      : tr("Tick what belongs to the new case:"),
            TextStyle::Small, Ink::Muted));
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    auto *go = makeButton(tr("Split"), QStringLiteral("arrows-split"), "primary");
    go->setObjectName(QStringLiteral("split"));
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &SplitDialog::accept);
    resize(scaled(480), scaled(420));
}

void SplitDialog::accept()
{
    QList<Record> moved;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            moved.append(m_entries[i]);
    if (m_isSplitting)
        return;
    m_isSplitting = true;
    readEvents(m_workspace.store(), m_case.id).then(this, [this, moved](const Result<QList<Record>> &events) {
        if (!events)
            return refuse(events.error());
        const auto edit
            = splitCase(m_case, m_subject->text(), moved, m_entries + *events, QDateTime::currentDateTimeUtc());
        if (!edit) {
            refuse(edit.error());
            m_subject->setFocus();
            return;
        }
        m_workspace.commit(*edit, [this, ref = edit->puts.first().ref()](const Result<ChangeSet> &done) {
            if (!done)
                return refuse(done.error());
            m_workspace.open(ref);
            QDialog::accept();
        });
    });
}

void SplitDialog::refuse(const Error &error)
{
    m_isSplitting = false;
    m_problem->setText(error.message);
    m_problem->show();
}

} // namespace crm
