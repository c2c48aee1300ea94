// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace crm {

/// The headings of a table. They begin and end where the cells below them do: only the column that is sorted by makes
/// room for an arrow, where a style sheet keeps it in all of them and so moves every heading of numbers off its numbers.
class HeaderView final : public QHeaderView
{
    Q_OBJECT
public:
    explicit HeaderView(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool isSorted(int section) const { return isSortIndicatorShown() && sortIndicatorSection() == section; }
};

} // namespace crm
