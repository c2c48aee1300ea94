// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"
#include "models/quotes/quotesheet.h"

#include <QAbstractTableModel>

namespace crm {

/// A quote being worked on: its head, and its lines as a table to type into. Everything is calculated again with each
/// change by the functions that calculate what is stored.
class QuoteWorksheet final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Article, Description, Quantity, Unit, Price, Discount, Tax, Amount, Margin, Columns };

    /// What a quote comes to as it stands.
    struct Figures
    {
        QuoteTotals totals;
        qint64 cost = 0; ///< minor units
        std::optional<int> marginPercent = {};
        int problemRow = -1; ///< the line that cannot be calculated; −1: none
        QString problem;     ///< a sentence; empty: everything can be stored
    };

    explicit QuoteWorksheet(QObject *parent = nullptr);

    /// Begins anew with what is stored, or with a draft of it.
    void setQuote(const Record &quote, const QList<Record> &lines, bool isReadOnly);
    const Record &quote() const { return m_quote; }
    const QList<Record> &lines() const { return m_lines; }
    const QList<Id> &removed() const { return m_removed; } ///< stored lines that are no longer there
    const Figures &figures() const { return m_figures; }
    /// The document as it stands, stored or not.
    QuoteSheet sheet(const Record &letterhead) const;
    bool isDirty() const { return m_isDirty; }
    bool isReadOnly() const { return m_isReadOnly; }

    void setHead(QByteArrayView field, const QVariant &value);
    /// Where the new line stands.
    int insertLine(int row, QuoteLineKind kind);
    void removeLines(QList<int> rows);
    void moveLine(int from, int to);
    void setOptional(int row, bool isOptional);
    /// Takes a product of the catalogue over into the line; `price` in millionths of the quote's currency, null: its own.
    void setProduct(int row, const Record &product, std::optional<qint64> price);
    /// Cells of a spreadsheet as text, tab and line separated, from this cell on; new lines are added at the end.
    /// How many cells could not be read.
    int paste(const QString &text, int row, int column);
    /// The rows' cells in the form paste() reads.
    QString copied(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void figuresChanged();
    void refused(const QString &sentence); ///< what was typed cannot be read

private:
    bool take(int row, int column, const QString &typed, QString *problem = nullptr);
    void calculate();
    void touched(int row);
    void number();
    QVariant shown(int row, int column) const;
    QVariant typed(int row, int column) const;
    int positionOf(int row) const { return m_positions.value(row); }
    std::optional<qint64> marginOf(int row) const;

    Record m_quote;
    QList<Record> m_lines;
    QList<QuoteLine> m_read; ///< the lines as structs, kept in step
    QList<Id> m_removed;
    Figures m_figures;
    bool m_isReadOnly = false;
    bool m_isDirty = false;
    QList<int> m_positions; ///< as shown; items count from 1
};

} // namespace crm
