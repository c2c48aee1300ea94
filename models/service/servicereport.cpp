// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/servicereport.h"

#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

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

QString day(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QStringLiteral("–");
}

QString row(const QStringList &cells, const char *tag = "td")
{
    QString html = QStringLiteral("<tr>");
    for (const auto &cell : cells)
        html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), cell);
    return html + QStringLiteral("</tr>");
}

QString table(const QStringList &heads, const QList<QStringList> &rows)
{
    QString html
        = QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\">") + row(heads, "th");
    for (const auto &cells : rows)
        html += row(cells);
    return html + QStringLiteral("</table>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(escaped(text));
}

QString page(const QString &title, const QString &subtitle, const QString &body)
{
    return QStringLiteral("<html><head><style>body{font-family:sans-serif;font-size:10pt;color:#1d2430}"
                          "h1{font-size:20pt;margin-bottom:0}h2{font-size:13pt;margin-top:18px}"
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
            {ServiceReport::tr("Median days from receipt to end"), number(n.medianDays, 1)},
            {ServiceReport::tr("Acknowledged within %1 days").arg(acknowledgeDays), shareText(n.acknowledged)},
            {ServiceReport::tr("Answered in time"), shareText(n.timely)},
            {ServiceReport::tr("Repeat complaints"), shareText(n.repeated)},
            {ServiceReport::tr("Customers who stayed after a complaint"), shareText(n.retained)}});
}

QString seriesTable(const QString &head, const ReportData &data, int digits = 0)
{
    QStringList heads{escaped(head)};
    for (const auto &series : data.series)
        heads.append(escaped(series.name));
    QList<QStringList> rows;
    for (int i = 0; i < data.categories.size(); ++i) {
        QStringList cells{escaped(data.categories[i])};
        for (const auto &series : data.series)
            cells.append(number(series.values.value(i), digits));
        rows.append(cells);
    }
    return table(heads, rows);
}

} // namespace

QString yearReport(int year, const LearningNumbers &n, const QList<ExceptionLine> &off)
{
    QString body = heading(ServiceReport::tr("At a glance")) + figures(n);
    if (!n.outcomes.categories.isEmpty())
        body += heading(ServiceReport::tr("Outcomes")) + seriesTable(ServiceReport::tr("Outcome"), n.outcomes);
    if (!n.pareto.categories.isEmpty())
        body += heading(ServiceReport::tr("Causes")) + seriesTable(ServiceReport::tr("Cause"), n.pareto);
    body += heading(ServiceReport::tr("Complaints per 100 contacts (u-chart, limits at three standard deviations)"))
        + seriesTable(ServiceReport::tr("Month"), n.rate, 2);
    body += heading(ServiceReport::tr("Repeat complaints")) + seriesTable(ServiceReport::tr("Month"), n.repeats);
    body += heading(ServiceReport::tr("Response times kept, in percent"))
        + seriesTable(ServiceReport::tr("Month"), n.attainment);
    if (!off.isEmpty()) {
        body += heading(ServiceReport::tr("What is off today")) + QStringLiteral("<ul>");
        for (const auto &line : off)
            body += QStringLiteral("<li>%1</li>").arg(escaped(line.sentence));
        body += QStringLiteral("</ul>");
    }
    return page(ServiceReport::tr("Complaints in %1").arg(year),
        ServiceReport::tr("Yearly complaint report, made on %1")
            .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)),
        body);
}

QString customerReport(const CustomerReport &report)
{
    const auto &entity = ServiceCase::entity();
    QList<QStringList> rows;
    int acknowledged = 0;
    int kept = 0;
    int promised = 0;
    for (const auto &c : report.cases) {
        const auto record = Record::from(c);
        acknowledged += c.acknowledgedAt.isValid();
        if (c.dueAt.isValid() && c.closedAt.isValid()) {
            ++promised;
            kept += c.closedAt <= c.dueAt;
        }
        rows.append({escaped(c.number), escaped(c.subject),
            escaped(entity.choiceLabel(*entity.field("kind"), record.text("kind"))), day(c.openedAt),
            day(c.acknowledgedAt), day(c.dueAt), day(c.closedAt)});
    }
    const auto none = QStringLiteral("–");
    const auto summary = table({ServiceReport::tr("Figure"), ServiceReport::tr("Value")},
        {{ServiceReport::tr("Cases"), number(double(report.cases.size()))},
            {ServiceReport::tr("Acknowledged"), number(acknowledged)},
            {ServiceReport::tr("Finished by the promised time"),
                promised > 0 ? ServiceReport::tr("%1 of %2").arg(kept).arg(promised) : none}});
    const auto list = rows.isEmpty()
        ? QStringLiteral("<p>%1</p>").arg(escaped(ServiceReport::tr("There was no case in this time.")))
        : table({ServiceReport::tr("Number"), ServiceReport::tr("Subject"), ServiceReport::tr("Kind"),
                    ServiceReport::tr("Opened"), ServiceReport::tr("Acknowledged"), ServiceReport::tr("Promised"),
                    ServiceReport::tr("Finished")},
            rows);
    const QLocale locale;
    return page(ServiceReport::tr("Service report for %1").arg(report.customer),
        ServiceReport::tr("%1 to %2")
            .arg(locale.toString(report.period.from, QLocale::LongFormat),
                locale.toString(report.period.until.addDays(-1), QLocale::LongFormat)),
        summary + heading(ServiceReport::tr("Cases")) + list);
}

Result<Done> writePdf(const QString &html, const QString &path, const QString &title)
{
    QPdfWriter writer(path);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rapport"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    QFile written(path);
    if (!written.exists() || written.size() == 0)
        return Error{Error::Storage, ServiceReport::tr("The report could not be saved as %1.").arg(path), {}};
    return Done();
}

} // namespace crm
