// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"

#include "db/value/email.h"

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

struct Question
{
    Finding Lead::*answer;
    int confirmed;
    int missing;
    const char *yes;
    const char *no;
};

/// The four questions make up four fifths of a full score; being able to reach a company makes up the rest.
constexpr Question questions[] = {
    {&Lead::need, 25, -30, QT_TRANSLATE_NOOP("crm::Lead", "There is a need for what we offer."),
        QT_TRANSLATE_NOOP("crm::Lead", "There is no need for what we offer.")},
    {&Lead::budget, 20, -20, QT_TRANSLATE_NOOP("crm::Lead", "A budget is set aside."),
        QT_TRANSLATE_NOOP("crm::Lead", "There is no budget.")},
    {&Lead::decision, 20, -10, QT_TRANSLATE_NOOP("crm::Lead", "We speak with whoever decides."),
        QT_TRANSLATE_NOOP("crm::Lead", "Somebody else decides.")},
    {&Lead::timing, 15, -15, QT_TRANSLATE_NOOP("crm::Lead", "They want it soon."),
        QT_TRANSLATE_NOOP("crm::Lead", "It is not the time.")},
};

} // namespace

bool isFreeMailHost(QStringView host)
{
    static const QStringList hosts{"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com",
        "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.de", "gmx.net", "web.de", "t-online.de",
        "freenet.de", "mail.ru", "yandex.ru", "qq.com", "163.com", "126.com", "naver.com", "orange.fr", "free.fr",
        "libero.it", "seznam.cz", "wp.pl"};
    return hosts.contains(host, Qt::CaseInsensitive);
}

QList<LeadPoint> leadPoints(const Lead &lead)
{
    QList<LeadPoint> points;
    for (const auto &question : questions) {
        const auto answer = lead.*question.answer;
        if (answer == Finding::Confirmed)
            points.append({question.confirmed, Lead::tr(question.yes)});
        else if (answer == Finding::Missing)
            points.append({question.missing, Lead::tr(question.no)});
    }
    const auto host = emailKey(lead.email).section(u'@', 1);
    if (!host.isEmpty() && !isFreeMailHost(host))
        points.append({5, Lead::tr("The e-mail address is a company’s.")});
    if (!lead.phone.isEmpty())
        points.append({5, Lead::tr("A phone number is known.")});
    if (!lead.company.isEmpty())
        points.append({5, Lead::tr("The company is known.")});
    if (lead.amount.minor.value_or(0) > 0)
        points.append({5, Lead::tr("An amount has been estimated.")});
    if (lead.consent == Consent::Refused)
        points.append({-40, Lead::tr("They do not want to be contacted.")});
    std::stable_sort(points.begin(), points.end(),
        [](const LeadPoint &a, const LeadPoint &b) { return std::abs(a.points) > std::abs(b.points); });
    return points;
}

int leadScore(const QList<LeadPoint> &points)
{
    const auto sum = std::accumulate(
        points.begin(), points.end(), 0, [](int all, const LeadPoint &point) { return all + point.points; });
    return std::clamp(sum, 0, 100);
}

} // namespace crm
