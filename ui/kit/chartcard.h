// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"
#include "ui/kit/chartdata.h"
#include "ui/kit/labels.h"

#include <memory>
#include <utility>

class QHBoxLayout;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace crm {

class ChartLegend;
class ChartPlot;

/// A card with a chart: legend, tool tips, keyboard (arrows and Enter), "Show as table", and export.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The figure below the title ("€497k won"); empty hides it.
    void setHeadline(const QString &headline);
    /// One faint line below it, such as the rates amounts were told by; empty hides it.
    void setNote(const QString &note);
    QString note() const;
    /// What stands below the title of a saved chart, such as its period: there is no page around it that says so.
    void setContext(const QString &context) { m_context = context; }
    QString context() const { return m_context; }
    void setData(const ChartData &data);
    /// Shown in place of a chart without values.
    void setEmptySentence(const QString &sentence);
    /// Until the next setData(), "Loading…" stands in place of the chart.
    void setLoading();

    bool isTableShown() const;
    void showTable(bool isShown);

    /// Writes the chart in light colours as PNG (at twice the size), SVG or PDF, by the end of `path`. Fails with a
    /// sentence that says why when the file cannot be written or its kind is unknown.
    Result<Done> exportTo(const QString &path);
    /// The same chart at another width, laid out anew and never shown: shrunk, its labels could not be read.
    std::unique_ptr<ChartCard> copyOf(int width) const;
    /// px of what is written: higher than the card where title and context need more than a line.
    QSize exportSize() const;

    /// Adds a control at the trailing end of the head.
    void addTool(QWidget *control);
    /// For tests.
    QWidget *plot() const;

signals:
    /// A click or Enter on a bar, point or slice.
    void barActivated(int series, int category);

private:
    void makeAccessible();
    void makeTable();
    void fillTable();
    void describe();
    void restyle();
    /// px of the title of a saved chart and of its context, both over as many lines as they need.
    std::pair<QRect, QRect> exportHead() const;
    QString exportTitle() const;
    void paintExport(QPainter *painter);

    ChartData m_data;
    QString m_emptySentence;
    QString m_context;
    Label *m_title;
    Label *m_headline;
    Label *m_note;
    ChartLegend *m_legend;
    IconButton *m_tableButton;
    QHBoxLayout *m_head;
    QStackedWidget *m_stack;
    ChartPlot *m_plot;
    QTableWidget *m_table = nullptr; ///< null until it is first shown
};

} // namespace crm
