// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace crm {

/// Fills the width of a table with its columns, each by what it needs, until the user sizes one.
class ColumnShares final : public QObject
{
    Q_OBJECT
public:
    enum class Need { Heading, Texts };

    /// `needs`: px of the 13 px design by column; none, or 0, is what the heading takes, and the texts of the first rows
    /// where these count. Belongs to the table.
    explicit ColumnShares(QTableView &table, const QList<int> &needs = {}, Need need = Need::Heading);

    /// Anew, such as for other headings.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int needOf(int column) const;

    QTableView &m_table;
    QList<int> m_needs;
    Need m_need;
    bool m_isFitting = false;
    bool m_isFitted = true; ///< nobody has sized a column
};

} // namespace crm
