// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QPagedPaintDevice;
class QWidget;

namespace crm {

class ChartCard;
class KpiTile;

/// Rows of text below their headings.
struct PrintedTable
{
    QString title;
    QStringList heads;
    QList<QStringList> rows = {};
    QList<double> bars = {}; ///< 0 to 1, drawn behind the last cell of the row; empty: none
};

/// A table as it is shown.
PrintedTable printedTable(const QString &title, const QAbstractItemModel &model);

/// What of a page goes on paper.
struct PrintedBoard
{
    QString title;
    QString subtitle;
    QList<KpiTile *> figures;
    QList<ChartCard *> charts;
    QList<PrintedTable> tables = {};
};

/// A font measured in px of the page that is laid out: one in points would be scaled a second time.
QFont printedFont(TextStyle style, QFont::Weight weight);

/// px that a chart is laid out with which takes so many points of the paper: its smallest labels have 7.2 pt then.
int printedChartWidth(double points);

/// Paints the board in light colours, two charts beside each other, on as many pages as it needs, each with the title
/// and its number. False when the device cannot be painted on.
bool printBoard(const PrintedBoard &board, QPagedPaintDevice &device);

/// Asks for a printer, or for the name of a PDF, and prints. `failed` gets the sentence when that went wrong.
void askToPrint(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed);
void askForPdf(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed);

} // namespace crm
