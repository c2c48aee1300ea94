// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/sladesk.h"

#include "db/store/store.h"
#include "models/service/triage.h"
#include "ui/service/explaindue.h"
#include "ui/service/slapopup.h"

namespace crm {

namespace {

const QString triage = QStringLiteral("sla_triage");

} // namespace

SlaDesk::SlaDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier, Clock clock)
    : QObject(window)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_watch(workspace.store(), clock)
    , m_announcer(new Announcer(std::move(notifier), window, this))
    , m_popup(new SlaPopup(workspace, m_watch, window))
{
    m_popup->setClock(clock);
    m_triage.setInterval(30000);
    connect(&m_triage, &QTimer::timeout, this, &SlaDesk::lookAtTriage);
    connect(m_popup, &SlaPopup::allRequested, this, &SlaDesk::allRequested);
    connect(&m_watch, &SlaWatch::failed, &workspace, &Workspace::fail);
    connect(&m_watch, &SlaWatch::announced, this, &SlaDesk::announce);
    connect(m_announcer, &Announcer::activated, this, &SlaDesk::act);
    connect(
        &workspace, &Workspace::openRequested, &m_watch, [this](const AnyRef &ref) { m_watch.dismissCase(ref.id); });
    connect(&workspace, &Workspace::dueExplanationRequested, this,
        [this](const AnyRef &ref, QWidget *beside, const QPoint &at) {
            crm::explainDue(m_workspace, beside, {.serviceCase = ref.id, .at = at, .clock = m_clock});
        });
    connect(&m_watch, &SlaWatch::shownChanged, this, [this] {
        QSet<QString> shown{triage};
        for (const auto &alert : m_watch.shown())
            shown.insert(alert.key());
        m_announcer->keepOnly(shown);
    });
}

void SlaDesk::start()
{
    m_watch.start();
    m_triage.start();
}

void SlaDesk::lookAtTriage()
{
    readTriagePlan(m_workspace.store()).then(this, [this](const Result<TriagePlan> &plan) {
        const bool isNews
            = plan && plan->isOn() && plan->dueAt() <= m_clock().toMSecsSinceEpoch() && plan->dueAt() != m_triageTold;
        if (!isNews)
            return;
        m_triageTold = plan->dueAt();
        const auto sentence = tr("It is time to triage the open cases again.");
        m_workspace.notify(sentence);
        m_announcer->tell({{triage, tr("Triage"), sentence, {{QStringLiteral("default"), tr("Open")}}}}, {});
    });
}

void SlaDesk::announce(const QList<SlaAlert> &alerts)
{
    const auto now = m_clock().toMSecsSinceEpoch();
    QList<Notification> all;
    for (const auto &alert : alerts) {
        QStringList body{alertText(alert, now), alert.serviceCase.text("number"), alert.step};
        body.removeAll(QString());
        Notification told{alert.key(), alert.serviceCase.title(), body.join(QStringLiteral(" · ")),
            {{QStringLiteral("default"), tr("Open")}}};
        const auto me = m_workspace.store().user();
        if (!me.isNull() && alert.serviceCase.reference("owner") != me)
            told.actions.append({QStringLiteral("take"), tr("Take over")});
        all.append(told);
    }
    m_announcer->tell(all, tr("%n due times", nullptr, int(alerts.size())));
}

void SlaDesk::act(const QString &key, const QString &action)
{
    const auto alerts = m_watch.shown();
    const auto found
        = std::find_if(alerts.cbegin(), alerts.cend(), [&](const SlaAlert &alert) { return alert.key() == key; });
    if (action == u"take" && found != alerts.cend())
        return m_popup->takeOver(*found);
    m_announcer->raiseWindow();
    if (key == triage)
        return emit triageRequested();
    if (found == alerts.cend())
        return emit allRequested();
    m_workspace.open(found->serviceCase.ref());
    m_watch.dismiss(key);
}

} // namespace crm
