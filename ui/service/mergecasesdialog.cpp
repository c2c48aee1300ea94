// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/mergecasesdialog.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/record/fieldformat.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"

#include <QButtonGroup>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

MergeCasesDialog::MergeCasesDialog(Workspace &workspace, const QList<Record> &cases, const CaseBelongings &belongings,
    const Id &survivor, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_cases(cases)
    , m_belongings(belongings)
    , m_group(new QButtonGroup(this))
    , m_effect(new Label({}, TextStyle::Small, Ink::Muted))
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("mergeCases"));
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        if (m_cases[i].id == survivor)
            m_named = i;
    setWindowTitle(tr("Merge %n case(s) into one", nullptr, int(cases.size())));
    m_effect->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(new Label(tr("Which case goes on?"), TextStyle::Subtitle, Ink::Text, QFont::DemiBold));
    addChoices(column);
    column->addWidget(m_effect);
    if (!isOfOneCustomer(m_cases)) {
        auto *warning = new Label(
            tr("These cases are of different customers. What is moved will stand with the customer of the case that "
               "goes on."),
            TextStyle::Small, Ink::Bad, QFont::DemiBold);
        warning->setObjectName(QStringLiteral("customersDiffer"));
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    m_merge = makeButton(tr("Merge"), QStringLiteral("git-merge"), "primary");
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeCasesDialog::accept);
    connect(m_group, &QButtonGroup::idClicked, this, &MergeCasesDialog::onChosen);
    const auto chosen = m_named >= 0 ? m_named : proposedSurvivor(m_cases);
    choice(int(chosen))->setChecked(true);
    choice(int(chosen))->setFocus();
    onChosen();
    resize(scaled(560), scaled(420));
}

void MergeCasesDialog::addChoices(QVBoxLayout *column)
{
    auto *holder = new QWidget;
    holder->setProperty("look", "page");
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, spacing::small, 0);
    rows->setSpacing(spacing::medium);
    const auto proposed = m_named >= 0 ? -1 : proposedSurvivor(m_cases);
    for (int i = 0; i < m_cases.size(); ++i) {
        const auto &c = m_cases[i];
        auto *button = new QRadioButton(
            QStringLiteral("%1  %2").arg(c.text("number"), c.title()).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("case_%1").arg(i));
        const auto why
            = isDone(statusOf(c)) ? tr("%1 · proposed: the oldest") : tr("%1 · proposed: open, and the oldest");
        auto *about = new Label(i == proposed ? why.arg(describe(c)) : describe(c), TextStyle::Small, Ink::Muted);
        about->setContentsMargins(scaled(24), 0, 0, 0);
        button->setAccessibleDescription(about->text());
        m_group->addButton(button, i);
        rows->addWidget(button);
        rows->addWidget(about);
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    column->addWidget(scroll, 1);
}

QString MergeCasesDialog::describe(const Record &c) const
{
    const auto &entity = c.entity();
    QStringList facts{entity.choiceLabel(*entity.field("status"), c.text("status")),
        entity.choiceLabel(*entity.field("severity"), c.text("severity")),
        tr("opened %1").arg(relativeTime(c.instant("opened_at"), QDateTime::currentDateTime())),
        tr("%n entry(ies)", nullptr, int(m_belongings.ofCase(c.id).size()))};
    return facts.join(QStringLiteral(" · "));
}

QRadioButton *MergeCasesDialog::choice(int place) const
{
    return qobject_cast<QRadioButton *>(m_group->button(place));
}

void MergeCasesDialog::onChosen()
{
    m_problem->hide();
    qsizetype moved = 0;
    for (int i = 0; i < m_cases.size(); ++i)
        if (i != m_group->checkedId())
            moved += m_belongings.ofCase(m_cases[i].id).size();
    const auto closed = tr("%n case(s) are closed as duplicates and point to it", nullptr, int(m_cases.size()) - 1);
    m_effect->setText(
        tr("%1; %2. One undo brings all of it back.").arg(closed, tr("%n entry(ies) move along", nullptr, int(moved))));
}

void MergeCasesDialog::accept()
{
    auto others = m_cases;
    const auto survivor = others.takeAt(m_group->checkedId());
    const auto show = [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    };
    const auto edit = mergeCases(survivor, others, m_belongings);
    if (!edit)
        return show(edit.error().message);
    m_merge->setEnabled(false);
    m_workspace.commit(*edit, [this, show, ref = survivor.ref()](const Result<ChangeSet> &done) {
        m_merge->setEnabled(true);
        if (!done)
            return show(done.error().message);
        m_workspace.open(ref);
        QDialog::accept();
    });
}

void askHowToMerge(Workspace &workspace, const QList<Id> &ids, QWidget *parent, const Id &survivor)
{
    const QPointer<QWidget> above(parent);
    workspace.store()
        .fetch(ServiceCase::entity(), ids)
        .then(&workspace, [&workspace, ids, above, survivor](const Result<QList<Record>> &found) {
            if (!found)
                return workspace.fail(found.error());
            if (found->size() < 2)
                return workspace.notify(MergeCasesDialog::tr("Choose at least two cases to merge."));
            readBelongings(workspace.store(), ids)
                .then(&workspace,
                    [&workspace, cases = *found, above, survivor](const Result<CaseBelongings> &belongings) {
                        if (!belongings)
                            return workspace.fail(belongings.error());
                        (new MergeCasesDialog(workspace, cases, *belongings, survivor, above))->open();
                    });
        });
}

} // namespace crm
