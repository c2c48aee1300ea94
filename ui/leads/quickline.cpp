// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/quickline.h"

#include "db/store/store.h"
#include "models/leads/leadassignment.h"
#include "models/leads/leadedits.h"
#include "ui/kit/fields.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace crm {

QuickLine::QuickLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new QLineEdit)
    , m_understood(new Label({}, TextStyle::Small, Ink::Muted))
{
    m_edit->setObjectName(QStringLiteral("quickLine"));
    m_edit->setAccessibleName(tr("New lead in one line"));
    m_edit->setPlaceholderText(tr("New lead: Ana Silva, Contoso, ana@contoso.com, saw us at fair"));
    m_edit->addAction(icon(QStringLiteral("bolt")), QLineEdit::LeadingPosition);
    nameButtonsOf(*m_edit);
    m_edit->installEventFilter(this);
    m_understood->setVisible(false);
    m_understood->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(m_edit);
    column->addWidget(m_understood);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickLine::showUnderstood);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickLine::capture);
    workspace.store().opened().then(
        this, [this](const Result<Done> &) { setVisible(!m_workspace.store().isReadOnly()); });
}

/// Others may have come since.
void QuickLine::readSources()
{
    readLeadSources(m_workspace.store(), this, [this](const QStringList &sources) {
        m_sources = sources;
        showUnderstood();
    });
}

QString QuickLine::understood() const
{
    return m_understood->text();
}

void QuickLine::showUnderstood()
{
    const auto lead = leadFromLine(m_edit->text(), m_sources);
    const auto &entity = Lead::entity();
    const auto record = Record::from(lead);
    QStringList parts;
    for (const QByteArray field : {"name", "company", "email", "phone", "website", "source", "interest"})
        if (!record.text(field).isEmpty())
            parts.append(tr("%1: %2").arg(entity.label(*entity.field(field)), record.text(field)));
    if (lead.amount.minor)
        parts.append(tr("%1: %2").arg(
            entity.label(*entity.field("amount")), formatAmount(*lead.amount.minor, lead.currency, true)));
    m_understood->setText(parts.isEmpty() ? QString() : tr("%1 – Enter saves").arg(parts.join(QStringLiteral(" · "))));
    m_understood->setVisible(!parts.isEmpty());
    m_edit->setAccessibleDescription(m_understood->text());
}

void QuickLine::capture()
{
    const auto line = m_edit->text();
    if (leadFromLine(line).id.isNull()) {
        if (!line.trimmed().isEmpty())
            m_workspace.notify(tr("Type at least a name, an e-mail address or a phone number."));
        return;
    }
    readLeadSources(m_workspace.store(), this, [this, line](const QStringList &sources) {
        m_sources = sources;
        take(line);
    });
}

/// The owner comes from the rules; where none fits it is whoever takes the lead down.
void QuickLine::take(const QString &line)
{
    const auto lead = leadFromLine(line, m_sources);
    auto record = Record::blank(Lead::entity());
    record.id = lead.id;
    record.assign(lead);
    record.setInstant("opened_at", QDateTime::currentDateTimeUtc()); // a rule may set how soon it is answered
    readAssignmentFacts(m_workspace.store(), this, [this, record](const Result<AssignmentFacts> &facts) {
        if (!facts)
            return m_workspace.fail(facts.error());
        const auto assigned = assignLeads({record}, *facts);
        if (!assigned.puts.isEmpty())
            return store(assigned.puts.first());
        auto own = record;
        own.setReference("owner", m_workspace.store().user());
        store(own);
    });
}

void QuickLine::store(const Record &lead)
{
    const auto name = lead.title().isEmpty() ? lead.text("email") : lead.title();
    const auto typed = m_edit->text();
    m_workspace.commit({tr("Lead “%1” added").arg(name), {lead}},
        [this, self = QPointer(this), id = lead.id, typed](const Result<ChangeSet> &done) {
            if (!self)
                return;
            if (!done) {
                if (done.error().code == Error::Invalid)
                    m_workspace.fail(done.error());
                return;
            }
            if (m_edit->text() == typed)
                m_edit->clear();
            emit captured(id);
        });
}

bool QuickLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        readSources();
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crm
