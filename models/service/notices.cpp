// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/notices.h"

#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "models/service/casenews.h"
#include "models/service/slaexplanation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Notice)
};

constexpr int mostFollowed = 1000; // cases, those followed last
constexpr int mostParts = 500;     // of each kind, the newest: two weeks of work on them

using Found = Result<QList<Record>>;
using Parts = Result<QList<Row>>;
using Lines = Result<QList<RecordLine>>;
using Notices = Result<QList<Notice>>;

/// What the lines of the log are about.
struct Subjects
{
    NoticeQuestion question;
    QHash<Id, Id> followed = {}; ///< cases by the record that says they are followed
    struct Part
    {
        const Entity *kind = nullptr;
        Id serviceCase;
    };
    QHash<Id, Part> parts = {};
    QHash<Id, Record> alerts = {};
    QHash<Id, QTimeZone> zones = {}; ///< by case: where its time is counted

    QDateTime since() const { return question.now.addDays(-noticeDays); }
    QList<AnyRef> records() const
    {
        QList<AnyRef> all;
        for (auto it = followed.cbegin(); it != followed.cend(); ++it)
            all << AnyRef{CaseFollower::entity().name, it.key()} << AnyRef{ServiceCase::entity().name, it.value()};
        for (auto it = parts.cbegin(); it != parts.cend(); ++it)
            all << AnyRef{it->kind->name, it.key()};
        for (auto it = alerts.cbegin(); it != alerts.cend(); ++it)
            all << AnyRef{SlaNotice::entity().name, it.key()};
        return all;
    }
};

/// What one person did to one case in one transaction.
struct Deed
{
    Id serviceCase;
    qint64 txn = 0;
    QDateTime at;
    CaseNews news;
};

/// Brings together what was done in one go; of what came from elsewhere one transaction may bring several.
class Deeds
{
public:
    void add(const Id &serviceCase, const HistoryLine &line, const Entity *made)
    {
        auto &deed = deedOf(serviceCase, line);
        if (made)
            deed.news.made.append(made);
        else
            deed.news.changes += line.changes;
    }
    const QList<Deed> &all() const { return m_deeds; }

private:
    Deed &deedOf(const Id &serviceCase, const HistoryLine &line)
    {
        constexpr int together = 60; // s
        auto &places = m_places[{line.txn, {serviceCase, line.user}}];
        for (const auto place : std::as_const(places))
            if (qAbs(m_deeds.at(place).at.secsTo(line.at)) < together)
                return m_deeds[place];
        places.append(m_deeds.size());
        m_deeds.append({serviceCase, line.txn, line.at, {.who = line.userName}});
        return m_deeds.last();
    }

    QList<Deed> m_deeds;
    QHash<std::pair<qint64, std::pair<Id, Id>>, QList<qsizetype>> m_places;
};

/// As the account of the due time tells it: on the clocks of the calendar that counts.
QString dueSentence(const Record &alert, const QTimeZone &zone, const QDateTime &now)
{
    const auto code = alert.text("clock").toLatin1();
    const auto clock
        = std::find_if(slaClocks.begin(), slaClocks.end(), [&](SlaClock one) { return clockCode(one) == code; });
    if (clock == slaClocks.end())
        return {};
    const auto due = alert.instant("due_at");
    const auto when = whenText(due.toMSecsSinceEpoch(), zone, QTimeZone::systemTimeZone(), now.toMSecsSinceEpoch());
    if (due <= alert.instant("at"))
        return Text::tr("%1 missed: it was due %2.", "clock, when").arg(clockName(*clock), when);
    return alert.text("step_id") == SlaNotice::ownTarget()
        ? Text::tr("%1: our own, stricter target has passed. What the customer was promised is due %2.", "clock, when")
              .arg(clockName(*clock), when)
        : Text::tr("%1: due %2.", "clock, when").arg(clockName(*clock), when);
}

/// Before somebody followed a case, what was done to it was no news to them; what they did themselves never is. Nor is
/// what the program did for whoever it was open with: a step of the ladder raises the priority.
QList<Notice> newsOf(const Subjects &subjects, const QList<RecordLine> &lines)
{
    QHash<Id, QDateTime> followedSince;
    for (const auto &[record, line] : lines)
        if (line.op == 'I' && subjects.followed.contains(record.id)) {
            auto &since = followedSince[subjects.followed.value(record.id)];
            since = since.isValid() ? std::max(since, line.at) : line.at;
        }
    Deeds deeds;
    for (const auto &[record, line] : lines) {
        const auto part = subjects.parts.value(record.id);
        const auto id = part.kind ? part.serviceCase : record.id;
        const bool isOwn = line.user == subjects.question.user || line.origin == u"system";
        const bool isEarlier = followedSince.contains(id) && line.at < followedSince.value(id);
        const bool isDeed = part.kind ? line.op == 'I' : record.entity == ServiceCase::entity().name && line.op == 'U';
        if (isDeed && !isOwn && !isEarlier)
            deeds.add(id, line, part.kind);
    }
    QList<Notice> news;
    for (const auto &deed : deeds.all()) {
        Notice notice{.subject = {ServiceCase::entity().name, deed.serviceCase},
            .sentence = newsSentence(deed.news),
            .at = deed.at,
            .txn = deed.txn};
        for (const auto *kind : deed.news.made)
            notice.madeOf.append(kind->name);
        if (!notice.sentence.isEmpty())
            news.append(notice);
    }
    return news;
}

/// Each once, with what was said of it last: several steps of a ladder may tell of one.
QList<Notice> dueTimesOf(const Subjects &subjects, const QList<RecordLine> &lines)
{
    QHash<QByteArray, Notice> due; // by case, clock and time
    for (const auto &[record, line] : lines) {
        const auto alert = subjects.alerts.constFind(record.id);
        if (alert == subjects.alerts.cend() || line.op != 'I')
            continue;
        const auto id = Id::fromText(alert->text("case_id"));
        const Notice notice{.kind = Notice::Kind::DueTime,
            .subject = {ServiceCase::entity().name, id},
            .sentence = dueSentence(*alert, subjects.zones.value(id), subjects.question.now),
            .at = alert->instant("at"),
            .txn = line.txn,
            .isMissed = alert->instant("due_at") <= alert->instant("at")};
        if (notice.sentence.isEmpty())
            continue;
        const auto what = id.bytes() + alert->text("clock").toUtf8() + alert->value("due_at").toByteArray();
        const auto known = due.constFind(what);
        if (known == due.cend() || std::tie(known->at, known->txn) < std::tie(notice.at, notice.txn))
            due.insert(what, notice);
    }
    return due.values();
}

/// Of cases that are there; the newest first.
QList<Notice> named(const QList<Notice> &notices, const QList<Record> &cases)
{
    QHash<Id, Record> byId;
    for (const auto &record : cases)
        byId.insert(record.id, record);
    QList<Notice> shown;
    for (auto notice : notices) {
        const auto record = byId.value(notice.subject.id);
        if (!record.isValid())
            continue;
        notice.number = record.text("number");
        notice.title = record.title();
        shown.append(notice);
    }
    return shown;
}

QFuture<Notices> noticesOf(Store &store, const Subjects &subjects, const QList<RecordLine> &lines)
{
    auto notices = newsOf(subjects, lines) + dueTimesOf(subjects, lines);
    std::stable_sort(notices.begin(), notices.end(),
        [](const Notice &a, const Notice &b) { return std::tie(b.at, b.txn) < std::tie(a.at, a.txn); });
    notices = notices.mid(0, mostNotices);
    QList<Id> cases;
    for (const auto &notice : std::as_const(notices))
        if (!cases.contains(notice.subject.id))
            cases.append(notice.subject.id);
    return store.fetch(ServiceCase::entity(), cases).then([notices](const Found &found) -> Notices {
        return found ? Notices(named(notices, *found)) : Notices(found.error());
    });
}

QFuture<Notices> failed(const Error &error)
{
    return QtFuture::makeReadyFuture(Notices(error));
}

QFuture<Notices> readLog(Store &store, const Subjects &subjects)
{
    return store.linesOf(subjects.records(), subjects.since())
        .then([=, &store](
                  const Lines &lines) { return lines ? noticesOf(store, subjects, *lines) : failed(lines.error()); })
        .unwrap();
}

QList<QFuture<Parts>> askForParts(Store &store, const Subjects &subjects)
{
    QVariantList cases;
    for (const auto &id : subjects.followed)
        cases.append(id.bytes());
    QList<QFuture<Parts>> asked;
    if (!cases.isEmpty())
        for (const auto *kind : toldKinds())
            asked.append(
                store.select({kind, Filter::compare("service_case", Filter::In, cases), {{"rid", true}}, mostParts},
                    {"service_case.id"}));
    return asked;
}

QFuture<Parts> askForZones(Store &store, const Subjects &subjects)
{
    QVariantList cases;
    for (const auto &alert : subjects.alerts)
        cases.append(Id::fromText(alert.text("case_id")).bytes());
    if (cases.isEmpty())
        return QtFuture::makeReadyFuture(Parts(QList<Row>()));
    return store.select({&ServiceCase::entity(), Filter::compare("id", Filter::In, cases)}, {"sla_version.terms"});
}

QHash<Id, QTimeZone> zonesOf(const QList<Row> &rows)
{
    QHash<QString, QTimeZone> known; // few policies serve many cases
    QHash<Id, QTimeZone> zones;
    for (const auto &row : rows) {
        const auto terms = row.cells.value(0).toString();
        auto zone = known.find(terms);
        if (zone == known.end()) {
            const auto read = SlaTerms::fromJson(terms.toUtf8());
            zone = known.insert(terms, read ? QTimeZone(read->calendar.zone) : QTimeZone());
        }
        zones.insert(row.id, *zone);
    }
    return zones;
}

QFuture<Notices> readParts(Store &store, const Subjects &followed)
{
    auto asked = askForParts(store, followed);
    asked.append(askForZones(store, followed));
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([=, &store](const QList<QFuture<Parts>> &answers) {
            auto subjects = followed;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto rows = answers.at(i).result();
                if (!rows)
                    return failed(rows.error());
                if (i == answers.size() - 1)
                    subjects.zones = zonesOf(*rows);
                else
                    for (const auto &row : *rows)
                        subjects.parts.insert(
                            row.id, {toldKinds().at(i), Id::fromBytes(row.cells.value(0).toByteArray())});
            }
            return readLog(store, subjects);
        })
        .unwrap();
}

/// Those told to the user, and those told before anybody had said who works here.
Query alertQuery(const NoticeQuestion &question)
{
    const auto since = question.now.addDays(-noticeDays).toMSecsSinceEpoch();
    QList<Filter> told{Filter::compare("user_id", Filter::IsNull)};
    if (!question.user.isNull())
        told.append(Filter::equals("user_id", question.user.text()));
    return {&SlaNotice::entity(),
        Filter::all({Filter::compare("at", Filter::GreaterOrEqual, {since}), Filter::any(told)}), {{"at", true}},
        mostNotices};
}

} // namespace

QByteArray ReadNotices::toJson() const
{
    auto keys = QStringList(opened.cbegin(), opened.cend());
    keys.sort();
    const QJsonObject json{
        {QStringLiteral("up_to"), upTo}, {QStringLiteral("opened"), QJsonArray::fromStringList(keys)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReadNotices ReadNotices::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    ReadNotices read{.upTo = object.value(QStringLiteral("up_to")).toInteger()};
    for (const auto &key : object.value(QStringLiteral("opened")).toArray())
        read.opened.insert(key.toString());
    return read;
}

QString readNoticesKey(const Id &user)
{
    return QStringLiteral("notices_read/%1").arg(user.isNull() ? QString() : user.text());
}

/// Four questions, each with what the one before has shown: what is followed and was told; what was written about it, and
/// where its time is counted; what the log has of all that; what the cases are called.
Answer<Result<QList<Notice>>> readNotices(Store &store, const NoticeQuestion &question)
{
    QList<QFuture<Found>> asked{store.records(alertQuery(question))};
    if (!question.user.isNull())
        asked.append(store.records(
            {&CaseFollower::entity(), Filter::refers("user", question.user), {{"rid", true}}, mostFollowed}));
    return Answer<Notices>(QtFuture::whenAll(asked.begin(), asked.end())
                               .then([=, &store](const QList<QFuture<Found>> &answers) {
                                   Subjects subjects{question};
                                   for (const auto &answer : answers) {
                                       const auto found = answer.result();
                                       if (!found)
                                           return failed(found.error());
                                       for (const auto &record : *found)
                                           if (&record.entity() == &SlaNotice::entity())
                                               subjects.alerts.insert(record.id, record);
                                           else
                                               subjects.followed.insert(record.id, record.reference("service_case"));
                                   }
                                   return readParts(store, subjects);
                               })
                               .unwrap());
}

} // namespace crm
