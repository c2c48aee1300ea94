// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/controlchart.h"

#include <QObject>
#include <QRectF>
#include <QStringList>
#include <QTextObjectInterface>

class QPainter;
class QTextDocument;

namespace crm {

/// Draws the rates with the mean and the limits by month. A month beyond a limit is a diamond in red among blue dots, so
/// that it is seen without colours too; a month without units has no point.
void paintControlChart(QPainter &painter, const QRectF &area, const ControlChart &chart, const QStringList &months);

/// The chart as a picture in HTML of our own making; see ControlChartPictures.
QString controlChartTag(const ControlChart &chart, const QStringList &months);

/// Draws such pictures in a document, as wide as its page and sharp on any paper; other pictures have no place in it.
class ControlChartPictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit ControlChartPictures(QTextDocument &document); ///< its child

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace crm
