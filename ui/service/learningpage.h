// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attainment.h"
#include "ui/shell/page.h"

class QGridLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace crm {

class HeatCard;
class KpiTile;
class Label;
class PageHeader;
class ReportCard;

/// What complaints teach: causes, products, the rate with its control limits, repeats, response times, who stays, and
/// what is off today; which promises were kept, to whom, by whom, and why not. Every figure opens its cases.
class LearningPage final : public Page
{
    Q_OBJECT
public:
    explicit LearningPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Learning"); }
    void activate() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    bool isLoaded() const { return m_isLoaded; }
    const LearningNumbers &numbers() const { return m_numbers; }
    const Attainment &attainment() const { return m_attainment; }
    ReportCard *report(const QByteArray &key) const;
    HeatCard *heat() const { return m_heat; }
    QListWidget *exceptions() const { return m_exceptions; }
    KpiTile *tile(int place) const { return m_tiles.value(place); }

    /// Writes the report of the last full year, or of this one before it has ended once.
    void saveYear(int year, const QString &path);

signals:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTiles();
    void buildCards();
    QWidget *buildExceptions();
    void arrange();
    void ask();
    void showNumbers();
    void showReports();
    void askForLevels(int sequence);
    void showLevels();
    void writeYear(int year, const QString &path, const LearningNumbers &numbers, const Attainment &attainment);
    void buildYears();
    void askForYears();
    void takeYears(const QList<int> &years);
    void choosePeriod(int place);
    void chooseYear(int year);
    void showWhere();
    void askForYear(int year);
    void open(const Filter &filter, const QString &title);

    static constexpr int allYears = 0;

    Period m_period;
    QList<int> m_years;    ///< with complaints, the latest first
    int m_year = allYears; ///< of the other years
    LearningNumbers m_numbers;
    Attainment m_attainment;
    QList<ExceptionLine> m_off;
    int m_sequence = 0;
    int m_columns = 0;
    bool m_isLoaded = false;
    bool m_isStale = true;
    PageHeader *m_header = nullptr;
    QPushButton *m_otherYear = nullptr;
    QStackedWidget *m_stack = nullptr;
    QGridLayout *m_grid = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QWidget *m_content = nullptr;
    QList<KpiTile *> m_tiles;
    QList<std::pair<QByteArray, ReportCard *>> m_reports;
    HeatCard *m_heat = nullptr;
    QWidget *m_offCard = nullptr;
    QListWidget *m_exceptions = nullptr;
};

} // namespace crm
