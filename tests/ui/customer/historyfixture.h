// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// Fills the file with a customer of every kind of entry: talks, tasks, a deal that moved, a case, preferences.
inline void fillHistory(TestDb &db, const Person &person, const Organisation &company, const User &colleague)
{
    const auto now = db.now;
    const Ref<Person> who{person.id};
    const Ref<User> mara{colleague.id};
    const Tag vip{.id = Id::make(), .name = "VIP", .tone = "violet"};
    const Tag renewal{.id = Id::make(), .name = "Renewal", .tone = "info"};
    const Person buyer{.id = Id::make(),
        .name = QString::fromUtf8("山田 花子"),
        .jobTitle = QString::fromUtf8("購買部"),
        .organisation = {company.id}};
    const Opportunity deal{.id = Id::make(),
        .name = "Service desk, 120 seats",
        .organisation = {company.id},
        .person = who,
        .stage = {db.stage("Qualified")},
        .amount = {16'800'000},
        .currency = "EUR",
        .expectedClose = {2026, 3, 30}};
    Edit edit{"Test"};
    for (const auto &record : {Record::from(vip), Record::from(renewal), Record::from(buyer), Record::from(deal)})
        edit.puts.append(record);
    const auto add = [&](const auto &value) { edit.puts.append(Record::from(value)); };
    add(TagLink{.id = Id::make(), .tag = {vip.id}, .person = who});
    add(TagLink{.id = Id::make(), .tag = {renewal.id}, .person = who});
    add(ContactPoint{.id = Id::make(), .person = who, .value = "k.sato@kyoto-optics.example", .isPrimary = true});
    add(ContactPoint{
        .id = Id::make(), .person = who, .kind = ContactKind::Phone, .value = "+81 75 123 4567", .isPrimary = true});
    add(ContactPoint{
        .id = Id::make(), .person = who, .kind = ContactKind::Mobile, .value = "+81 90 8765 4321", .optedOut = true});
    add(Preference{
        .id = Id::make(), .topic = "Channel", .value = "Phone, before noon", .source = "Call", .person = who});
    add(Task{.id = Id::make(),
        .subject = "Call about seat count",
        .kind = TaskKind::Call,
        .dueAt = now.addSecs(3600),
        .person = who,
        .owner = mara,
        .body = "Ask about seat count and start date before the board meets."});
    add(Activity{.id = Id::make(),
        .subject = "Could you split the licence over two invoices?",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .at = now.addSecs(-7200),
        .person = who,
        .user = mara,
        .body = "Could you split the licence over two invoices?\nOtherwise we are ready to go ahead."});
    add(Activity{.id = Id::make(),
        .subject = QString::fromUtf8("サポート契約について相談"),
        .channel = Channel::Call,
        .outcome = Outcome::Positive,
        .at = now.addDays(-1),
        .duration = 1080,
        .person = who,
        .opportunity = {deal.id},
        .user = mara,
        .body = QString::fromUtf8("サポート契約について相談。来週までに見積もりを送ることになりました。")});
    add(Note{.id = Id::make(),
        .title = "Board",
        .body = QString("The board meets on the last Thursday of each month. ").repeated(9),
        .at = now.addDays(-3),
        .person = who,
        .user = mara,
        .pinned = true});
    add(Activity{.id = Id::make(),
        .subject = "Site visit in Kyoto with operations and IT.",
        .channel = Channel::Meeting,
        .at = now.addDays(-40),
        .duration = 5400,
        .person = who,
        .user = mara});
    add(ServiceCase{.id = Id::make(),
        .subject = "Scanner stops after 20 pages",
        .status = CaseStatus::InProgress,
        .person = who,
        .severity = Severity::Serious,
        .description = "Since the update of last week.",
        .openedAt = now.addDays(-5)});
    QVERIFY(await(db.store.commit(edit)));
    auto moved = await(db.store.fetch(Opportunity::entity(), {deal.id}))->first();
    moved.setReference("stage", db.stage("Proposal"));
    QVERIFY(await(db.store.commit({"Move", {moved}})));
}

} // namespace crm
