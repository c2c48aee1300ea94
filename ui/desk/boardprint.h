// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace crm {

class ChartCard;
class KpiTile;

/// What of a page goes on paper.
struct PrintedBoard
{
    QString title;
    QString subtitle;
    QList<KpiTile *> figures;
    QList<ChartCard *> charts;
};

/// Paints the board in light colours, two charts beside each other, on as many pages as it needs, each with the title
/// and its number. False when the device cannot be painted on.
bool printBoard(const PrintedBoard &board, QPagedPaintDevice &device);

/// Asks for a printer, or for the name of a PDF, and prints. `failed` gets the sentence when that went wrong.
void askToPrint(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed);
void askForPdf(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed);

} // namespace crm
