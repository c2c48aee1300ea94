// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/linkcasedialog.h"

#include "db/store/store.h"
#include "models/service/casework.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/service/mergecasesdialog.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

LinkCaseDialog::LinkCaseDialog(Workspace &workspace, const Record &serviceCase, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_case(serviceCase)
    , m_relation(new QComboBox)
    , m_other(makeFieldEditor(ServiceCase::entity(), *ServiceCase::entity().field("parent"),
          {nullptr, &workspace.store(), &workspace.search()})) // a case that exists: none is made here
    , m_label(new Label({}, TextStyle::Small, Ink::Muted, QFont::Medium))
    , m_problem(new Label({}, TextStyle::Small, Ink::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("linkCase"));
    setWindowTitle(tr("Link %1 to another case").arg(serviceCase.text("number")));
    const auto &entity = ServiceCase::entity();
    for (const auto *field : {"parent", "follow_up_of", "repeat_of", "duplicate_of"})
        m_relation->addItem(entity.label(*entity.field(field)), QByteArray(field));
    m_relation->setAccessibleName(tr("Relation"));
    m_label->setObjectName(QStringLiteral("otherLabel"));
    m_label->setBuddy(m_other);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &LinkCaseDialog::nameOther);
    nameOther();
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    auto *go = makeButton(tr("Link"), QStringLiteral("link"), "primary");
    go->setObjectName(QStringLiteral("link"));
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(new Label(QStringLiteral("%1  %2").arg(serviceCase.text("number"), serviceCase.title()),
        TextStyle::Body, Ink::Text, QFont::DemiBold));
    column->addWidget(m_relation);
    column->addWidget(m_label);
    column->addWidget(m_other);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &LinkCaseDialog::accept);
    resize(scaled(460), sizeHint().height());
    m_other->setFocus();
}

/// The field for the other case is called by what it is to this one.
void LinkCaseDialog::nameOther()
{
    m_label->setText(m_relation->currentText());
    m_other->describe(m_relation->currentText(), m_problem->text());
}

void LinkCaseDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    nameOther();
    m_problem->show();
}

void LinkCaseDialog::accept()
{
    const auto other = Id::fromBytes(m_other->value().toByteArray());
    if (other.isNull())
        return showProblem(tr("Choose the other case: type its number or some of its subject."));
    if (other == m_case.id)
        return showProblem(tr("A case cannot be linked to itself."));
    const auto field = m_relation->currentData().toByteArray();
    if (field == "duplicate_of")
        merge(other);
    else
        link(field, other);
}

void LinkCaseDialog::link(const QByteArray &field, const Id &other)
{
    auto changed = m_case;
    changed.setUntouched();
    changed.setReference(field, other);
    const bool isReplaced = !m_case.isNull(field) && m_case.reference(field) != other;
    const auto label = isReplaced ? tr("Link %1 to another case than before") : tr("Link %1");
    m_workspace.commit({label.arg(m_case.text("number")), {changed}}, [this](const Result<ChangeSet> &done) {
        if (done)
            QDialog::accept();
        else
            showProblem(done.error().message);
    });
}

void LinkCaseDialog::merge(const Id &other)
{
    askHowToMerge(m_workspace, {other, m_case.id}, parentWidget(), other);
    QDialog::accept();
}

} // namespace crm
