// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/servicereport.h"

#include "models/service/controlchartpicture.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

struct ServiceReport
{
    Q_DECLARE_TR_FUNCTIONS(crm::ServiceReport)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString number(double value, int digits = 0)
{
    return QLocale().toString(value, 'f', digits);
}

/// The zones of the calendars by which things were promised: what the customer was told is in them.
class ReportZones
{
public:
    explicit ReportZones(const QList<CaseClocks> &cases)
    {
        for (const auto &c : cases)
            if (c.applied && !m_names.contains(c.applied->timetable.zone().id()))
                m_names.append(c.applied->timetable.zone().id());
        if (m_names.isEmpty())
            m_names.append(QTimeZone::systemTimeZoneId());
    }
    /// Of a case for which nothing was promised: that of the others.
    QString text(const CaseClocks &c, const QDateTime &at) const
    {
        if (!at.isValid())
            return QStringLiteral("–");
        const auto zone = c.applied ? c.applied->timetable.zone() : QTimeZone(m_names.first());
        const auto said = QLocale().toString(at.toTimeZone(zone), QLocale::ShortFormat);
        return m_names.size() == 1 ? said : said + u' ' + QString::fromUtf8(zone.id());
    }
    QString names() const { return QString::fromUtf8(m_names.join(", ")); }

private:
    QByteArrayList m_names;
};

/// Which columns hold numbers, which stand below each other at the trailing side.
enum class Numbers { None, AfterTheFirst, BeforeABar };

QString row(const QStringList &cells, const char *tag, Numbers numbers)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isBar = numbers == Numbers::BeforeABar && i + 1 == cells.size();
        const bool isNumber = i > 0 && numbers != Numbers::None && !isBar;
        html += QStringLiteral("<%1 align=\"%2\"%3>%4</%1>")
                    .arg(QLatin1String(tag), isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                        isBar ? QStringLiteral(" width=\"40%\"") : QString(), cells[i]);
    }
    return html + QStringLiteral("</tr>");
}

/// Its heads stand on every page it goes over.
QString table(const QStringList &heads, const QList<QStringList> &rows, Numbers numbers = Numbers::None)
{
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\"><thead>")
        + row(heads, "th", numbers) + QStringLiteral("</thead>");
    for (const auto &cells : rows)
        html += row(cells, "td", numbers);
    return html + QStringLiteral("</table>");
}

/// Stays with what it heads, see printReport().
QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(escaped(text));
}

/// One of several tables below a heading.
QString smallHeading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(escaped(text));
}

/// What the numbers of the table below are.
QString caption(const QString &text)
{
    return QStringLiteral("<p class=\"caption\">%1</p>").arg(escaped(text));
}

QString page(const QString &title, const QString &subtitle, const QString &body)
{
    return QStringLiteral("<html><head><style>body{font-family:sans-serif;font-size:10pt;color:#1d2430}"
                          "h1{font-size:20pt;margin-bottom:0}h2{font-size:13pt;margin-top:18px}"
                          "h3{font-size:11pt;margin-top:14px;margin-bottom:2px}p.caption{color:#5b6472;margin-top:0}"
                          "p.sub{color:#5b6472}th{border-bottom:1px solid #c9ced6;color:#5b6472}"
                          "td{border-bottom:1px solid #e6e9ee}</style></head><body><h1>%1</h1><p class=\"sub\">%2</p>%3"
                          "</body></html>")
        .arg(escaped(title), escaped(subtitle), body);
}

QString shareText(const LearningShare &share)
{
    return share.whole == 0
        ? QStringLiteral("–")
        : ServiceReport::tr("%1 % (%2 of %3)").arg(share.percent()).arg(share.part).arg(share.whole);
}

QString figures(const LearningNumbers &n)
{
    return table({ServiceReport::tr("Figure"), ServiceReport::tr("Value")},
        {{ServiceReport::tr("Complaints received"), number(n.complaints)},
            {ServiceReport::tr("Median days from receipt to end"),
                n.medianDays ? number(*n.medianDays, 1) : QStringLiteral("–")},
            {ServiceReport::tr("Acknowledged within %1 days").arg(acknowledgeDays), shareText(n.acknowledged)},
            {ServiceReport::tr("Answered in time"), shareText(n.timely)},
            {ServiceReport::tr("Repeat complaints"), shareText(n.repeated)},
            {ServiceReport::tr("Customers who stayed after a complaint"), shareText(n.retained)}},
        Numbers::AfterTheFirst);
}

struct SeriesLook
{
    int digits = 0;
    bool hasBars = false; ///< of the first series, beside its numbers
};

constexpr int longestBar = 240; // px of the document: two fifths of what is written on, less the padding

/// As long as the share of the largest; a table in the cell, as that is what paints alike wherever it is printed.
/// In px, as rich text stretches an inner table whose width is a percentage.
QString bar(double share)
{
    const auto width = qBound(1, qRound(share * longestBar), longestBar);
    return QStringLiteral("<table width=\"%1\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>"
                          "<td width=\"%1\" bgcolor=\"#4263eb\" style=\"border:none\">"
                          "<span style=\"font-size:7pt\">&nbsp;</span></td></tr></table>")
        .arg(width);
}

QString seriesTable(const QString &head, const ReportData &data, SeriesLook look = {})
{
    QStringList heads{escaped(head)};
    for (const auto &series : data.series)
        heads.append(escaped(series.name));
    const auto bars = look.hasBars ? data.series.value(0).values : QList<double>();
    const auto most = bars.isEmpty() ? 0 : *std::max_element(bars.cbegin(), bars.cend());
    if (most > 0)
        heads.append(escaped(ServiceReport::tr("In comparison")));
    QList<QStringList> rows;
    for (int i = 0; i < data.categories.size(); ++i) {
        QStringList cells{escaped(data.categories[i])};
        for (const auto &series : data.series) {
            const auto value = series.values.value(i);
            cells.append(std::isnan(value) ? QStringLiteral("–") : number(value, look.digits));
        }
        if (most > 0)
            cells.append(bars.value(i) > 0 ? bar(bars[i] / most) : QString());
        rows.append(cells);
    }
    return table(heads, rows, most > 0 ? Numbers::BeforeABar : Numbers::AfterTheFirst);
}

/// The chart, what it says in a sentence, and its numbers.
QString rate(const LearningNumbers &n)
{
    QString html
        = heading(ServiceReport::tr("Complaints per 100 contacts (u-chart, limits at three standard deviations)"));
    const auto left = unfinishedMonth(n);
    if (n.chart.judged == 0)
        return html
            + caption(left.isEmpty()
                    ? ServiceReport::tr("No contacts with customers are recorded in this time: no rate.")
                    : left);
    if (n.chart.mean > 0)
        html += controlChartTag(n.chart, n.rate.categories);
    QStringList outside;
    for (const auto month : n.chart.outside)
        outside.append(n.rate.categories.value(month));
    if (n.chart.mean > 0)
        html += caption(outside.isEmpty()
                ? ServiceReport::tr("Every month lies within the limits: the process is under control.")
                : ServiceReport::tr("Beyond the limits, so that a special cause is likely: %1.")
                      .arg(QLocale().createSeparatedList(outside)));
    if (!left.isEmpty())
        html += caption(left);
    return html + smallHeading(ServiceReport::tr("Complaint rate by month"))
        + caption(ServiceReport::tr("Complaints per 100 contacts with customers, and the limits of each month."))
        + seriesTable(ServiceReport::tr("Month"), n.rate, {.digits = 2});
}

QString levels(const Attainment &a)
{
    QString html = heading(ServiceReport::tr("Service levels"))
        + caption(ServiceReport::tr("Cases opened in the year to which something was promised."))
        + table({ServiceReport::tr("Figure"), ServiceReport::tr("Value")},
            {{ServiceReport::tr("Cases with every promise kept"), shareText(a.kept)},
                {ServiceReport::tr("Missed without a reason given"), number(a.unexplained)}},
            Numbers::AfterTheFirst);
    struct Part
    {
        QString head;
        const ReportData *data;
        QString what;
    };
    for (const auto &part : {Part{ServiceReport::tr("Month"), &a.byMonth,
                                 ServiceReport::tr("Cases with every promise kept, and those with one missed.")},
             Part{ServiceReport::tr("Customer"), &a.byCustomer,
                 ServiceReport::tr("Share of the customer's cases with every promise kept: those with the most cases, "
                                   "the lowest first.")},
             Part{ServiceReport::tr("Team"), &a.byTeam,
                 ServiceReport::tr("Share of the team's cases with every promise kept, the lowest first.")},
             Part{ServiceReport::tr("Reason"), &a.byReason,
                 ServiceReport::tr("Cases with a missed promise by the reason given last.")}})
        if (!part.data->categories.isEmpty())
            html += smallHeading(part.data->title) + caption(part.what) + seriesTable(part.head, *part.data);
    return html;
}

/// What became of the promises of one kind.
struct Promises
{
    int kept = 0;
    int missed = 0;
    int open = 0;
    void add(const ClockResult &clock)
    {
        if (clock.isBreached)
            ++missed;
        else if (clock.met)
            ++kept;
        else
            ++open;
    }
};

/// A clock that is promised to the customer, not only to ourselves.
bool isPromised(const CaseClocks &c, SlaClock clock)
{
    return c.applied && c.applied->terms.promised[size_t(clock)] && c.clock(clock).state != ClockState::NotApplicable;
}

QString promiseText(const CaseClocks &c, SlaClock which, const ReportZones &zones)
{
    if (!isPromised(c, which))
        return QStringLiteral("–");
    const auto &clock = c.clock(which);
    const auto by = clock.due ? escaped(zones.text(c, QDateTime::fromMSecsSinceEpoch(*clock.due))) : QString();
    if (clock.isBreached)
        return ServiceReport::tr("by %1: missed").arg(by);
    if (clock.met)
        return ServiceReport::tr("by %1: kept").arg(by);
    return clock.isPaused ? ServiceReport::tr("paused") : ServiceReport::tr("by %1").arg(by);
}

QString promisesTable(const CustomerReport &report)
{
    QList<QStringList> rows;
    for (const auto which : slaClocks) {
        Promises sum;
        for (const auto &c : report.cases)
            if (isPromised(c, which))
                sum.add(c.clock(which));
        const auto judged = sum.kept + sum.missed;
        if (judged + sum.open == 0)
            continue;
        rows.append({escaped(clockName(which)), number(sum.kept), number(sum.missed), number(sum.open),
            judged > 0 ? ServiceReport::tr("%1 %").arg((sum.kept * 100 + judged / 2) / judged) : QStringLiteral("–")});
    }
    if (rows.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(escaped(ServiceReport::tr("Nothing was promised in this time.")));
    return table({ServiceReport::tr("Promise"), ServiceReport::tr("Kept"), ServiceReport::tr("Missed"),
                     ServiceReport::tr("Still open"), ServiceReport::tr("Attainment")},
        rows, Numbers::AfterTheFirst);
}

/// The first answer and the end; others where something was promised of them.
QList<SlaClock> clocksShown(const QList<CaseClocks> &cases)
{
    QList<SlaClock> shown;
    for (const auto which : slaClocks) {
        const bool isAlways = which == SlaClock::FirstResponse || which == SlaClock::Resolution;
        if (isAlways || std::any_of(cases.cbegin(), cases.cend(), [&](const auto &c) { return isPromised(c, which); }))
            shown.append(which);
    }
    return shown;
}

QStringList caseRow(const CaseClocks &clocks, const QList<SlaClock> &shown, const ReportZones &zones)
{
    const auto &c = clocks.serviceCase;
    const auto &entity = c.entity();
    QStringList cells{escaped(c.text("number")), escaped(c.title()),
        escaped(entity.choiceLabel(*entity.field("kind"), c.text("kind"))), zones.text(clocks, c.instant("opened_at"))};
    for (const auto which : shown)
        cells.append(promiseText(clocks, which, zones));
    cells.append(zones.text(clocks, c.instant("closed_at")));
    return cells;
}

} // namespace

QString yearReport(int year, const LearningNumbers &n, const QList<ExceptionLine> &off, const Attainment &attainment)
{
    QString body = heading(ServiceReport::tr("At a glance"))
        + caption(ServiceReport::tr("The complaints received in the year, and what became of them.")) + figures(n);
    if (!off.isEmpty()) {
        body += heading(ServiceReport::tr("What is off today")) + QStringLiteral("<ul>");
        for (const auto &line : off)
            body += QStringLiteral("<li>%1</li>").arg(escaped(line.sentence));
        body += QStringLiteral("</ul>");
    }
    if (!n.outcomes.categories.isEmpty())
        body += heading(ServiceReport::tr("Outcomes")) + caption(ServiceReport::tr("Complaints by how they ended."))
            + seriesTable(ServiceReport::tr("Outcome"), n.outcomes, {.hasBars = true});
    if (!n.pareto.categories.isEmpty())
        body += heading(ServiceReport::tr("Causes"))
            + caption(ServiceReport::tr("Complaints by cause, the most frequent first."))
            + seriesTable(ServiceReport::tr("Cause"), n.pareto, {.hasBars = true});
    body += rate(n);
    body += heading(ServiceReport::tr("Repeat complaints"))
        + caption(ServiceReport::tr("Complaints by month, first ones and those that came again."))
        + seriesTable(ServiceReport::tr("Month"), n.repeats);
    body += heading(ServiceReport::tr("Response times kept, in percent"))
        + caption(ServiceReport::tr("Share of the month's complaints that were acknowledged and answered in time."))
        + seriesTable(ServiceReport::tr("Month"), n.attainment);
    if (attainment.kept.whole > 0)
        body += levels(attainment);
    return page(ServiceReport::tr("Complaints in %1").arg(year),
        ServiceReport::tr("Yearly complaint report, made on %1")
            .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)),
        body);
}

QString customerReport(const CustomerReport &report)
{
    const ReportZones zones(report.cases);
    const auto shown = clocksShown(report.cases);
    QStringList heads{ServiceReport::tr("Number"), ServiceReport::tr("Subject"), ServiceReport::tr("Kind"),
        ServiceReport::tr("Opened")};
    for (const auto which : shown)
        heads.append(escaped(clockName(which)));
    heads.append(ServiceReport::tr("Finished"));
    QList<QStringList> rows;
    for (const auto &c : report.cases)
        rows.append(caseRow(c, shown, zones));
    const auto list = rows.isEmpty()
        ? QStringLiteral("<p>%1</p>").arg(escaped(ServiceReport::tr("There was no case in this time.")))
        : table(heads, rows);
    const QLocale locale;
    const auto span = ServiceReport::tr("%1 to %2")
                          .arg(locale.toString(report.period.from, QLocale::LongFormat),
                              locale.toString(report.period.until.addDays(-1), QLocale::LongFormat));
    return page(ServiceReport::tr("Service report for %1").arg(report.customer),
        span + QStringLiteral(" · ") + ServiceReport::tr("times of %1").arg(zones.names()),
        heading(ServiceReport::tr("What was promised and kept")) + promisesTable(report)
            + heading(ServiceReport::tr("%n case(s)", nullptr, int(report.cases.size()))) + list);
}

QString returnReceipt(const ReturnReceipt &receipt)
{
    QStringList heads;
    for (const auto &head : receipt.heads)
        heads.append(escaped(head));
    const auto goods = [&](const QList<QStringList> &lines) {
        QList<QStringList> rows;
        for (const auto &line : lines) {
            QStringList cells;
            for (const auto &cell : line)
                cells.append(cell.isEmpty() ? QStringLiteral("–") : escaped(cell));
            rows.append(cells);
        }
        return table(heads, rows);
    };
    const auto expected = receipt.expected.isEmpty()
        ? QString()
        : heading(ServiceReport::tr("Not received yet")) + goods(receipt.expected);
    return page(ServiceReport::tr("Receipt for returned goods"),
        QStringList{receipt.number, receipt.customer, QLocale().toString(receipt.day, QLocale::LongFormat)}.join(
            QStringLiteral(" · ")),
        goods(receipt.lines) + expected);
}

} // namespace crm
