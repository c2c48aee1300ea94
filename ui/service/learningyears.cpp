// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/learningpage.h"

#include "db/store/store.h"
#include "models/service/servicereport.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace crm {

namespace {

constexpr PeriodChoice periods[]{PeriodChoice::TwelveMonths, PeriodChoice::ThisYear, PeriodChoice::ThisQuarter};

} // namespace

void LearningPage::buildYears()
{
    m_otherYear = makeButton(tr("All years"), QStringLiteral("calendar"));
    m_otherYear->setObjectName(QStringLiteral("otherYear"));
    auto *others = new QMenu(m_otherYear);
    m_otherYear->setMenu(others);
    m_otherYear->hide();
    connect(others, &QMenu::aboutToShow, this, [this, others] {
        others->clear();
        others->addAction(tr("All years"), this, [this] { chooseYear(allYears); });
        for (const int year : std::as_const(m_years))
            others->addAction(QString::number(year), this, [this, year] { chooseYear(year); });
    });
    auto *report = makeButton(tr("Yearly report"), QStringLiteral("printer"));
    report->setObjectName(QStringLiteral("yearReport"));
    auto *years = new QMenu(report);
    report->setMenu(years);
    connect(years, &QMenu::aboutToShow, this, [this, years] {
        years->clear();
        const int now = QDate::currentDate().year(); // the review of a year is written in the next
        auto all = m_years;
        for (const int year : {now - 1, now})
            if (!all.contains(year))
                all.append(year);
        std::sort(all.begin(), all.end(), std::greater<>());
        for (const int year : std::as_const(all))
            years->addAction(QString::number(year), this, [this, year] { askForYear(year); });
    });
    m_header->addAction(m_otherYear);
    m_header->addAction(report);
}

void LearningPage::askForYears()
{
    readComplaintYears(workspace().store()).then(this, [this](const Result<QList<int>> &years) {
        if (years)
            takeYears(*years);
    });
}

void LearningPage::takeYears(const QList<int> &years)
{
    if (std::exchange(m_years, years) == years)
        return;
    const bool isOther = m_header->segments()->currentIndex() == int(std::size(periods));
    if (isOther && m_year == allYears)
        chooseYear(allYears); // reaches back to the first
    showWhere();
}

void LearningPage::choosePeriod(int place)
{
    const bool isOther = place >= int(std::size(periods));
    m_otherYear->setVisible(isOther);
    if (isOther)
        return chooseYear(m_year);
    m_period = periodOf(periods[std::max(0, place)], QDate::currentDate());
    if (m_sequence > 0)
        ask();
}

void LearningPage::chooseYear(int year)
{
    m_year = year;
    m_otherYear->setText(year == allYears ? tr("All years") : QString::number(year));
    const auto today = QDate::currentDate();
    const auto soon = QDate(today.year(), today.month(), 1).addMonths(1); // months to come have no figures
    const int first = year != allYears ? year
        : m_years.isEmpty()            ? today.year()
                                       : std::min(m_years.last(), today.year());
    m_period = {QDate(first, 1, 1), year == allYears ? soon : std::min(QDate(year + 1, 1, 1), soon)};
    if (m_sequence > 0)
        ask();
}

/// An empty page says where there is something.
void LearningPage::showWhere()
{
    const bool isElsewhere = m_isLoaded && m_numbers.complaints == 0 && !m_years.isEmpty();
    QStringList years;
    for (const int year : m_years.mid(0, 3))
        years.append(QString::number(year));
    m_header->setSubtitle(isElsewhere ? tr("No complaint came in during this time; there are some in %1.")
                                            .arg(QLocale().createSeparatedList(years))
                                      : tr("What complaints teach, and what is off"));
}

void LearningPage::askForYear(int year)
{
    auto *dialog = new QFileDialog(this, tr("Save the yearly report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Complaints %1").arg(year) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, year](const QString &path) { saveYear(year, path); });
    dialog->open();
}

void LearningPage::saveYear(int year, const QString &path)
{
    const auto today = QDate::currentDate();
    const QDate soon(today.year(), today.month(), 1); // months to come have no figures
    const Period period{QDate(year, 1, 1), std::min(QDate(year + 1, 1, 1), soon.addMonths(1))};
    readLearningFacts(workspace().store(), period, QDateTime::currentDateTimeUtc())
        .then(this, [this, year, path, period](const Result<LearningFacts> &facts) {
            if (!facts)
                return workspace().fail(facts.error());
            readAttainmentFacts(workspace().store(), period, QDateTime::currentDateTimeUtc())
                .then(this, [this, year, path, numbers = learn(*facts)](const Result<AttainmentFacts> &promised) {
                    if (!promised)
                        return workspace().fail(promised.error());
                    writeYear(year, path, numbers, attain(*promised));
                });
        });
}

void LearningPage::writeYear(
    int year, const QString &path, const LearningNumbers &numbers, const Attainment &attainment)
{
    const auto off = year == QDate::currentDate().year() ? m_off : QList<ExceptionLine>();
    savePdf([=] { return yearReport(year, numbers, off, attainment); }, path, tr("Complaints %1").arg(year))
        .then(this, [this, path](const Result<Done> &written) {
            if (!written)
                return workspace().fail(written.error());
            workspace().notify(tr("The report was saved as %1.").arg(path));
        });
}

} // namespace crm
