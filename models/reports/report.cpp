// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/report.h"

#include "db/value/amountlimit.h"
#include "db/value/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

bool isInMonths(const Report &report, const ReportPart &part)
{
    const auto *field = part.axis.isEmpty() ? nullptr : resolvePath(*part.entity, part.axis).field;
    return report.months.count > 0 && field && (field->kind == FieldKind::Date || field->kind == FieldKind::Instant);
}

bool isMoney(const ReportPart &part)
{
    return part.measure != ReportMeasure::Count;
}

QByteArray moneyPath(const ReportPart &part)
{
    return part.measure == ReportMeasure::Weighted ? "weighted" : "amount";
}

Filter among(const QByteArray &path, const QVariantList &values)
{
    QVariantList known;
    QList<Filter> either;
    for (const auto &value : values) {
        if (value.isValid())
            known.append(value);
        else
            either.append(Filter::compare(path, Filter::IsNull));
    }
    if (!known.isEmpty())
        either.append(Filter::compare(path, Filter::In, known));
    return either.size() == 1 ? either.first() : Filter::any(either);
}

/// Values of all members: what belongs to none of them is not asked for.
QVariantList allValues(const QList<ReportMember> &members)
{
    QVariantList values;
    for (const auto &m : members)
        values += m.values;
    return values;
}

bool hasUnknown(const QVariantList &values)
{
    return std::any_of(values.cbegin(), values.cend(), [](const QVariant &v) { return !v.isValid(); });
}

/// Stored forms are text, numbers and bytes: their bytes tell them apart, and none of the first bytes is shared.
QByteArray keyOf(const QVariant &value)
{
    return value.isNull()                         ? QByteArray()
        : value.typeId() == QMetaType::QByteArray ? '#' + value.toByteArray()
                                                  : '=' + value.toString().toUtf8();
}

/// A currency, and the rate that closed deals keep.
using MoneyKey = std::pair<QString, QString>;

/// Numbers of one part as they come in: [member][split], per currency and rate. Told in one, they stand at its own key.
struct Cells
{
    QHash<MoneyKey, QList<QList<double>>> perCurrency;
    double &at(const MoneyKey &money, qsizetype members, qsizetype splits, int member, int split)
    {
        auto &table = perCurrency[money];
        if (table.isEmpty())
            table.fill(QList<double>(splits, 0.0), members);
        return table[member][split];
    }
};

QHash<QByteArray, int> placesOf(const QList<ReportMember> &members)
{
    QHash<QByteArray, int> places;
    for (int i = 0; i < members.size(); ++i)
        for (const auto &value : members[i].values)
            places.insert(keyOf(value), i);
    return places;
}

class Assembly
{
public:
    Assembly(const Report &report, const QList<QList<Table>> &answers, const RateBook &rates)
        : m_report(report)
    {
        m_isMonths = !report.parts.isEmpty() && isInMonths(report, report.parts.first());
        m_members = m_isMonths ? report.months.count : report.members.isEmpty() ? 1 : report.members.size();
        m_cells.resize(report.parts.size());
        for (int p = 0; p < report.parts.size(); ++p)
            take(p, answers.value(p));
        tellInOne(rates);
    }

    ReportData data()
    {
        ReportData data{.key = m_report.key, .title = m_report.title};
        data.currency = m_conversion.target();
        data.otherCurrencies = m_conversion.leftOut();
        data.currencyNote = m_conversion.note();
        const auto order = chosenMembers(data.currency);
        for (const auto &group : order) {
            data.categories.append(labelOf(group));
            data.places.append(group.size() == 1 && !m_isMonths ? m_report.members.value(group.first()).place : -1);
        }
        for (int p = 0; p < m_report.parts.size(); ++p)
            addSeries(data, p, order);
        return data;
    }

private:
    qsizetype splitsOf(const ReportPart &part) const { return part.split.isEmpty() ? 1 : m_report.splits.size(); }

    void take(int p, const QList<Table> &tables)
    {
        const auto &part = m_report.parts[p];
        const auto members = placesOf(m_report.members);
        const auto splits = placesOf(m_report.splits);
        const bool hasAxis = !m_isMonths && !part.axis.isEmpty();
        for (int question = 0; question < tables.size(); ++question) {
            for (const auto &row : tables[question]) {
                int column = 0;
                const int member = m_isMonths ? question : hasAxis ? members.value(keyOf(row.value(column++)), -1) : 0;
                const int split = part.split.isEmpty() ? 0 : splits.value(keyOf(row.value(column++)), -1);
                const auto currency = isMoney(part) ? row.value(column++).toString() : QString();
                const auto kept = isMoney(part) && part.isClosed ? row.value(column++).toString() : QString();
                if (member >= 0 && split >= 0)
                    m_cells[p].at({currency, kept}, m_members, splitsOf(part), member, split)
                        += row.value(column).toDouble();
            }
        }
    }

    void tellInOne(const RateBook &rates)
    {
        QMap<QString, qint64> sums; // in thousandths of units: amounts of different digits compare
        for (int p = 0; p < m_report.parts.size(); ++p) {
            if (!isMoney(m_report.parts[p]))
                continue;
            for (auto it = m_cells[p].perCurrency.cbegin(); it != m_cells[p].perCurrency.cend(); ++it)
                for (const auto &row : it.value())
                    addCapped(sums[it.key().first],
                        cappedWhole(1000 * std::accumulate(row.cbegin(), row.cend(), 0.0) / scaleOf(it.key().first)));
        }
        m_currencies = sums.keys();
        m_conversion = RateConversion::among(rates, sums, {});
        for (int p = 0; p < m_report.parts.size(); ++p)
            if (isMoney(m_report.parts[p]))
                tellInOne(m_report.parts[p], m_cells[p]);
    }

    void tellInOne(const ReportPart &part, Cells &cells)
    {
        Cells told;
        for (auto it = cells.perCurrency.cbegin(); it != cells.perCurrency.cend(); ++it)
            for (int m = 0; m < it->size(); ++m)
                for (int split = 0; split < it->at(m).size(); ++split)
                    told.at({m_conversion.target(), {}}, it->size(), it->at(m).size(), m, split)
                        += double(m_conversion
                                      .told({.currency = it.key().first,
                                          .amount = cappedWhole(it->at(m).at(split)),
                                          .isClosed = part.isClosed,
                                          .kept = it.key().second})
                                      .value_or(0));
        cells = told;
    }

    static MoneyKey keyFor(const ReportPart &part, const QString &currency)
    {
        return {isMoney(part) ? currency : QString(), {}};
    }

    static double scaleOf(const QString &currency) { return std::pow(10.0, currencyDigits(currency)); }

    /// Members shown, each with those it stands for.
    QList<QList<int>> chosenMembers(const QString &currency) const
    {
        QList<int> all(m_members);
        std::iota(all.begin(), all.end(), 0);
        int series = 0;
        for (const auto &part : m_report.parts)
            series += int(splitsOf(part));
        const int limit = mostReportPoints / std::max(1, series);
        const int most = m_report.most > 0 ? std::min(m_report.most, limit) : limit;
        if (m_report.most > 0) {
            QList<double> sums(m_members, 0.0);
            for (int p = 0; p < m_report.parts.size(); ++p)
                for (int m = 0; m < m_members; ++m)
                    for (const auto value : m_cells[p].perCurrency.value(keyFor(m_report.parts[p], currency)).value(m))
                        sums[m] += value;
            all.removeIf([&](int m) { return sums[m] == 0; });
            std::stable_sort(all.begin(), all.end(), [&](int a, int b) { return sums[a] > sums[b]; });
        }
        QList<QList<int>> groups;
        for (int i = 0; i < all.size(); ++i) {
            if (i < most || (i == most && all.size() == most + 1 && m_report.most > 0 && most < limit))
                groups.append(QList<int>{all[i]});
            else if (i == most)
                groups.append(all.mid(most));
        }
        return groups;
    }

    QString labelOf(const QList<int> &group) const
    {
        if (m_isMonths)
            return monthLabel(m_report.months.month(group.first()));
        return group.size() > 1 ? QCoreApplication::translate("crm::Report", "Others")
                                : m_report.members.value(group.first()).label;
    }

    QString monthLabel(const QDate &month) const
    {
        const QLocale locale;
        if (m_report.months.step == 12)
            return QString::number(month.year());
        if (m_report.months.step == 3)
            return QCoreApplication::translate("crm::Report", "Q%1 %2", "quarter, year")
                .arg(month.month() / 3 + 1)
                .arg(month.year());
        const auto name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const bool isClear = m_report.months.first.year() == m_report.months.end().addDays(-1).year();
        return isClear ? name
                       : QCoreApplication::translate("crm::Report", "%1 %2", "name of a month, last digits of its year")
                             .arg(name, QString::number(month.year() % 100).rightJustified(2, u'0'));
    }

    void addSeries(ReportData &data, int p, const QList<QList<int>> &order)
    {
        const auto &part = m_report.parts[p];
        const auto currency = isMoney(part) ? data.currency : QString();
        const auto table = m_cells[p].perCurrency.value(keyFor(part, currency));
        for (int split = 0; split < splitsOf(part); ++split) {
            ReportSeries series{part.split.isEmpty() ? part.name : m_report.splits[split].label, {}};
            QList<ReportData::Behind> behind;
            for (const auto &group : order) {
                double sum = 0;
                for (const int member : group)
                    sum += table.value(member).value(split);
                series.values.append(isMoney(part) ? sum / scaleOf(currency) : sum);
                behind.append({part.entity, behindOf(part, group, split)});
            }
            const bool isZero
                = std::all_of(series.values.cbegin(), series.values.cend(), [](double v) { return v == 0; });
            if (isZero && !part.split.isEmpty() && splitsOf(part) > 1)
                continue; // a legend of things that did not happen helps nobody
            data.series.append(series);
            data.behind.append(behind);
        }
    }

    Filter behindOf(const ReportPart &part, const QList<int> &group, int split) const
    {
        QList<Filter> parts;
        if (!part.filter.isAll())
            parts.append(part.filter);
        if (m_isMonths) {
            const auto &months = m_report.months;
            parts.append(
                inPeriod(*part.entity, part.axis, months.month(group.first()), months.month(group.first() + 1)));
        } else if (!part.axis.isEmpty()) {
            QVariantList values;
            for (const int member : group)
                values += m_report.members.value(member).values;
            parts.append(among(part.axis, values));
        }
        if (!part.split.isEmpty())
            parts.append(among(part.split, m_report.splits[split].values));
        if (isMoney(part))
            parts.append(countedIn(*part.entity, m_conversion, m_currencies));
        return Filter::all(parts);
    }

    const Report &m_report;
    bool m_isMonths = false;
    qsizetype m_members = 0;
    QList<Cells> m_cells;
    QStringList m_currencies;
    RateConversion m_conversion;
};

} // namespace

QList<Aggregate> questionsOf(const Report &report, const ReportPart &part)
{
    Aggregate question{.entity = part.entity};
    QList<Filter> filters;
    if (!part.filter.isAll())
        filters.append(part.filter);
    const bool isMonths = isInMonths(report, part);
    if (!isMonths && !part.axis.isEmpty()) {
        question.groups.append(Aggregate::Group{part.axis});
        const auto values = allValues(report.members);
        if (!hasUnknown(values) && !values.isEmpty() && values.size() <= 500)
            filters.append(among(part.axis, values));
    }
    if (!part.split.isEmpty())
        question.groups.append(Aggregate::Group{part.split});
    if (isMoney(part)) {
        question.groups.append(Aggregate::Group{"currency"});
        if (part.isClosed)
            question.groups.append(Aggregate::Group{"closing_rate"});
        question.measures.append(Aggregate::Measure{Aggregate::Sum, moneyPath(part)});
    } else {
        question.measures.append(Aggregate::Measure{Aggregate::Count});
    }
    if (!isMonths) {
        question.filter = Filter::all(filters);
        return {question};
    }
    // A range per month reads an index in its order; a bucket would work out the month of every row.
    QList<Aggregate> questions;
    for (int i = 0; i < report.months.count; ++i) {
        auto month = question;
        month.filter = Filter::all(filters
            + QList<Filter>{inPeriod(*part.entity, part.axis, report.months.month(i), report.months.month(i + 1))});
        questions.append(month);
    }
    return questions;
}

ReportData assembleReport(const Report &report, const QList<QList<Table>> &answers, const RateBook &rates)
{
    return Assembly(report, answers, rates).data();
}

Answer<Result<ReportData>> runReport(Store &store, const Report &report, const Cancel &cancel)
{
    using Asked = QFuture<Result<Table>>;
    const QFuture<Result<RateBook>> rates // first, so that it is there when the sums are: a lane works in order
        = std::any_of(report.parts.begin(), report.parts.end(), isMoney)
        ? QFuture<Result<RateBook>>(readRates(store, {}))
        : QtFuture::makeReadyFuture(Result<RateBook>(RateBook()));
    QList<Asked> asked;
    QList<int> perPart;
    for (const auto &part : report.parts) {
        const auto questions = questionsOf(report, part);
        perPart.append(int(questions.size()));
        for (const auto &question : questions)
            asked.append(store.aggregate(question, cancel));
    }
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([report, perPart, rates](const QList<Asked> &answers) -> Result<ReportData> {
            QList<QList<Table>> tables;
            int next = 0;
            for (const int count : perPart) {
                QList<Table> ofPart;
                for (int i = 0; i < count; ++i) {
                    const auto answer = answers[next++].result();
                    if (!answer)
                        return answer.error();
                    ofPart.append(*answer);
                }
                tables.append(ofPart);
            }
            const auto book = rates.result();
            if (!book)
                return book.error();
            return assembleReport(report, tables, *book);
        });
}

} // namespace crm
