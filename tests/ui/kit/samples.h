// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/chartdata.h"
#include "ui/kit/roles.h"
#include "ui/kit/tokens.h"

#include <QLocale>
#include <QStandardItemModel>

namespace crm {

/// One item of a sample model: the title and the roles it answers.
struct SampleItem
{
    QString title;
    QMap<int, QVariant> roles = {};
};

inline QStandardItem *sampleItem(const SampleItem &sample)
{
    auto *item = new QStandardItem(sample.title);
    QStringList spoken{sample.title};
    for (auto it = sample.roles.cbegin(); it != sample.roles.cend(); ++it) {
        item->setData(it.value(), it.key());
        if (it.value().metaType() == QMetaType::fromType<QString>())
            spoken += it.value().toString();
    }
    item->setData(spoken.join(", "), Qt::AccessibleTextRole);
    item->setEditable(false);
    if (sample.roles.value(roles::Section).toBool())
        item->setFlags(Qt::ItemIsEnabled);
    return item;
}

inline QStandardItemModel *sampleModel(const QList<SampleItem> &samples, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const auto &sample : samples)
        model->appendRow(sampleItem(sample));
    return model;
}

inline QList<SampleItem> samplePages()
{
    using namespace roles;
    return {{"Home", {{Icon, "home"}}}, {"Inbox", {{Icon, "inbox"}, {BadgeText, "4"}, {BadgeTone, "accent"}}},
        {"Tasks", {{Icon, "checkbox"}, {BadgeText, "12"}}}, {"Calendar", {{Icon, "calendar"}}},
        {"RECORDS", {{Section, true}}}, {"Contacts", {{Icon, "users"}}}, {"Companies", {{Icon, "building"}}},
        {"Deals", {{Icon, "layout-kanban"}}}, {"Tickets", {{Icon, "lifebuoy"}, {BadgeText, "3"}, {BadgeTone, "bad"}}},
        {"Quotes", {{Icon, "file-text"}}}, {"Reports", {{Icon, "chart-bar"}}}, {"SAVED VIEWS", {{Section, true}}},
        {"My deals this quarter", {{Colour, 1}}}, {"Stalled over 14 days", {{Colour, 3}}},
        {"VIP customers", {{Colour, 2}}}};
}

inline QList<SampleItem> sampleDeals()
{
    using namespace roles;
    const auto deal = [](const char *title, const char *company, const char *amount, const char *due,
                          std::array<const char *, 3> badge, const char *owner) {
        return SampleItem{title,
            {{Subtitle, company}, {IsSquare, true}, {Amount, amount}, {Due, due}, {BadgeIcon, badge[0]},
                {BadgeText, badge[1]}, {BadgeTone, badge[2]}, {Owner, owner}}};
    };
    return {deal("Service desk, 120 seats", "Kyoto Optics", "€168,000", "30 Jan", {"phone", "Call today", "accent"},
                "Mara Lindqvist"),
        deal("Cold-chain module", "Marisol Foods", "€73,400", "11 Feb", {"eye", "Quote viewed", "info"}, "Jonas Weber"),
        deal("Parent portal", "Greyfriars School", "€24,600", "18 Feb", {"flame", "Overdue 3 d", "bad"}, "Pia Novak"),
        deal("Analytics seats", "Nordlys AS", "€1,038,000.00", "6 Mar", {"file-text", "Legal review", "violet"},
            "Mara Lindqvist")};
}

inline QList<SampleItem> sampleAttention()
{
    using namespace roles;
    return {{"T-1042 Import fails on large file",
                {{Subtitle, "Zephyr Logistics · needs an answer"}, {AvatarName, "Ivo Petrov"}, {BadgeIcon, "flame"},
                    {BadgeText, "Breached 2 h"}, {BadgeTone, "bad"}}},
        {"T-1047 Cannot print quotes",
            {{Subtitle, "Helix Labs · resolve today"}, {AvatarName, "Amara Okafor"}, {BadgeIcon, "clock"},
                {BadgeText, "Due in 45 min"}, {BadgeTone, "warn"}}},
        {"Call Dr. Sato about renewal",
            {{Subtitle, "Kyoto Optics · task, high"}, {AvatarName, "Kenji Sato"}, {BadgeIcon, "phone"},
                {BadgeText, "Today 15:00"}, {BadgeTone, "accent"}}}};
}

inline QList<SampleItem> sampleResults()
{
    using namespace roles;
    return {{"RECORDS", {{Section, true}}},
        {"Dr. Kenji Sato", {{Subtitle, "Contact · Kyoto Optics"}, {AvatarName, "Kenji Sato"}}},
        {"Service desk, 120 seats", {{Subtitle, "Deal · €168,000"}, {Icon, "layout-kanban"}}},
        {"T-1031 Login for Sato team", {{Subtitle, "Ticket · solved"}, {Icon, "lifebuoy"}}},
        {"ACTIONS", {{Section, true}}}, {"Call Dr. Kenji Sato", {{Subtitle, "+81 75 123 4567"}, {Icon, "phone"}}},
        {"Write an e-mail to Dr. Kenji Sato", {{Icon, "mail"}, {Shortcut, "Ctrl+Shift+E"}}},
        {"New task for Dr. Kenji Sato", {{Icon, "checkbox"}, {Shortcut, "Ctrl+Shift+T"}}},
        {"Find duplicates of this contact", {{Icon, "users"}}}};
}

inline QList<SampleItem> sampleTimeline()
{
    using namespace roles;
    return {{"Call due today",
                {{Icon, "phone"}, {IconTone, "accent"}, {When, "15:00"},
                    {Body, "Ask about seat count and start date before the board meets."},
                    {BadgeText, "Mara Lindqvist"}, {BadgeIcon, "user"}}},
        {"Quote Q-2026-014 viewed",
            {{Icon, "eye"}, {IconTone, "info"}, {When, "09:12"}, {Body, "Opened twice, 6 minutes on the price page."}}},
        {"E-mail from Dr. Sato",
            {{Icon, "mail"}, {IconTone, "violet"}, {When, "Yesterday"},
                {Body, "“Could you split the licence over two invoices? Otherwise we are ready to go ahead.”"},
                {BadgeText, "1 attachment"}, {BadgeIcon, "paperclip"}}},
        {"Stage changed", {{Icon, "arrows-exchange"}, {When, "Fri"}, {Body, "Qualified to Proposal by Jonas Weber"}}},
        {"Ticket T-1031 solved",
            {{Icon, "lifebuoy"}, {IconTone, "ok"}, {When, "21 Jan"},
                {Body, "Answered in 18 min, within the Gold SLA."}}},
        {"Meeting",
            {{Icon, "calendar-event"}, {IconTone, "warn"}, {When, "14 Jan"},
                {Body, "Site visit in Kyoto with operations and IT."}}}};
}

/// Six columns: person, company, badge, badge with icon, icon and text, money.
inline QStandardItemModel *sampleContacts(QObject *parent)
{
    using namespace roles;
    struct Row
    {
        const char *name, *job, *company, *life, *lifeTone, *sla, *slaTone, *slaIcon, *icon, *activity, *deals;
    };
    static const Row rows[] = {{"Kenji Sato", "Head of operations", "Kyoto Optics", "Customer", "ok", "Gold · on track",
                                   "ok", "circle-check", "phone", "Call due today", "€168,000"},
        {"Amara Okafor", "Laboratory manager", "Helix Labs", "Customer", "ok", "Due in 45 min", "warn", "clock",
            "lifebuoy", "Ticket, 20 min ago", "€42,500"},
        {"Ivo Petrov", "IT director", "Zephyr Logistics", "Customer", "ok", "Breached 2 h", "bad", "flame", "mail",
            "E-mail, 1 h ago", "€84,000"},
        {"Lucía Ríos", "Owner", "Café Ríos", "Lead", "info", "", "", "", "message-circle", "Reply, today", "€5,800"},
        {"Fiona Mackay", "Programme lead", "Solway Energy", "Negotiating", "warn", "", "", "", "calendar",
            "Meeting, Fri", "€61,500"},
        {"山田 花子", "購買部", "京都光学", "Customer", "ok", "Gold · on track", "ok", "circle-check", "mail",
            "E-mail, 9 Jan", "–"},
        {"שרה כהן", "מנהלת רכש", "ירוק בע״מ", "Lead", "info", "", "", "", "note", "Note, 20 Jan", "€18,000"}};
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({"Name", "Company", "Lifecycle", "Support", "Last activity", "Open deals"});
    for (const auto &r : rows) {
        model->appendRow({sampleItem({r.name, {{Subtitle, r.job}}}), sampleItem({r.company}),
            sampleItem({r.life, {{BadgeTone, r.lifeTone}}}),
            sampleItem({r.sla, {{BadgeTone, r.slaTone}, {BadgeIcon, r.slaIcon}}}),
            sampleItem({r.activity, {{Icon, r.icon}}}), sampleItem({r.deals})});
    }
    model->horizontalHeaderItem(5)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return model;
}

inline ChartData sampleChart(ChartKind kind)
{
    const auto euro = [](double value) { return QStringLiteral("€%1").arg(QLocale::c().toString(value, 'f', 0)); };
    const auto thousand = [](double value) { return QStringLiteral("%1k").arg(value / 1000); };
    if (kind == ChartKind::Donut || kind == ChartKind::HorizontalBar) {
        return {.kind = kind,
            .categories = {"Lead", "Qualified", "Proposal", "Negotiation", "Won"},
            .series = {{"Pipeline", {146000, 268000, 392000, 214000, 97000}}},
            .format = euro,
            .axisFormat = thousand,
            .categoryColour = [](int place) { return stageColour(place); }};
    }
    return {.kind = kind,
        .categories = {"Sep", "Oct", "Nov", "Dec", "Jan", "Feb"},
        .series = {{"Won", {96000, 121000, 88000, 134000, 58000, 0}}, {"Weighted", {0, 0, 0, 24000, 92000, 128000}},
            {"Target", {90000, 98000, 107000, 115000, 123000, 132000}, {}, kind != ChartKind::Line}},
        .format = euro,
        .axisFormat = thousand};
}

} // namespace crm
