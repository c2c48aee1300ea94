// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/quotes/pricing.h"
#include "db/value/result.h"
#include "models/quotes/quoteedits.h"
#include "models/quotes/quotesheet.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>

namespace crm {

/// A quote being worked on: its head, and its lines as a table to type into. Everything is calculated again with each
/// change by the functions that calculate what is stored.
class QuoteWorksheet final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Position, Article, Description, Quantity, Unit, Price, Discount, Tax, Amount, Margin, Columns };

    /// What did not go in of a pasted table.
    struct Pasted
    {
        QStringList unread;  ///< cells that could not be read: "“2,25” (line 3, Quantity)"
        QStringList unknown; ///< names of columns that are none of a quote's
    };

    enum Role {
        PriceByHand = Qt::UserRole, ///< of the price: whether it is another than the catalogue's
        IsUnread,                   ///< whether the cell holds what cannot be read
    };

    /// A line that is reduced by more than the catalogue allows, or whose product is not on sale.
    struct Limit
    {
        QString sentence;
        int column = Discount;  ///< where that is
        bool isOfWhole = false; ///< only the discount of the whole goes too far
    };

    /// What a quote comes to as it stands.
    struct Figures
    {
        QuoteTotals totals;
        CostedLines known; ///< the margin is theirs
        std::optional<int> marginPercent = {};
        QHash<int, QString> lineProblems; ///< by row: why a line cannot be calculated, a sentence
        QMap<int, Limit> limits = {};     ///< by row: storing them may be refused
        int problemRow = -1;              ///< the first of them; −1: none
        QString discountProblem; ///< why the document's discount cannot be taken off; the totals are without it
        QString problem;         ///< a sentence; empty: everything can be stored
        bool isKnown = false;    ///< totals have been worked out, though maybe not of everything
        bool isIncomplete() const { return !problem.isEmpty(); } ///< the totals are not those of the whole quote
    };

    /// What was typed into a cell and cannot be read: it stays there, and keeps the quote from being stored, until
    /// something else is typed.
    struct Unread
    {
        Id line;
        int column = -1;
        QString typed;
        QString problem;
    };

    explicit QuoteWorksheet(QObject *parent = nullptr);

    /// Begins anew with what is stored, or with a draft of it.
    void setQuote(const Record &quote, const QList<Record> &lines, bool isReadOnly);
    /// Goes on with what was typed but not stored; `cells` are typed over the lines again.
    void resume(
        const Record &quote, const QList<Record> &lines, const QList<Id> &removed, const QList<Unread> &cells = {});
    const Record &quote() const { return m_quote; }
    const QList<Record> &lines() const { return m_lines; }
    const QList<Id> &removed() const { return m_removed; } ///< stored lines that are no longer there
    const Figures &figures() const { return m_figures; }
    /// The document as it stands, stored or not.
    QuoteSheet sheet(const Record &letterhead) const;
    const QList<Unread> &unread() const { return m_unread; }
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
    /// Rows whose article number was typed or pasted and that have no product yet: the catalogue has to be asked.
    QList<int> articlesTyped() const;
    /// Takes the product behind an article number that was typed or pasted: fills what nobody has said.
    void adoptProduct(int row, const Record &product);
    /// No product has the article number that was typed: the line stands by itself, with the words and the price it had
    /// from the product it has left. Whether there are any.
    bool keepWithoutProduct(int row);
    /// Why the prices of the quote's book do not count; empty when they do, or there is none.
    QString bookNote() const;
    /// What prices follow that were not set by hand; changes none by itself unless the book has just been chosen, and
    /// fills what lines still lack: a price, the tax.
    void setCatalogue(const PriceCatalogue &catalogue);
    /// The products of the lines.
    QList<Id> products() const;
    /// Lines of these products stand by themselves from now on, also those that undo brings back. What the lines are
    /// called.
    QStringList forgetProducts(const QList<Id> &gone);
    /// Article numbers of lines that no product stands behind: their prices follow nothing.
    QStringList articlesByHand() const;
    /// What the catalogue says for the line's quantity, in millionths and in the way of the quote's prices; null: nothing.
    std::optional<qint64> catalogueSays(int row) const;
    bool isPriceByHand(int row) const;
    /// The first line that says nothing, which cannot be stored; −1: none.
    int emptyRow() const;
    /// Which line that is, and what to do, in a sentence.
    QString emptyRowProblem() const;
    /// The numbers of the lines whose price somebody has typed: it is with or without tax as the quote says.
    QList<int> pricesTyped() const;
    /// Gives the lines the catalogue's prices, which they follow from then on; one step.
    void resetPrices(const QList<int> &rows);
    /// Cells of a spreadsheet as text, tab and line separated, from this cell on; new lines are added at the end. A
    /// first row of column names says what stands where instead.
    Pasted paste(const QString &text, int row, int column);
    /// The rows' cells in the form paste() reads.
    QString copied(const QList<int> &rows) const;
    /// Takes back the last thing that was typed since the quote was read, and does it again.
    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

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
    /// What is known of lines beside what is stored of them.
    struct Marks
    {
        QSet<Id> taxTyped;                             ///< somebody has said their tax
        QSet<Id> articleTyped;                         ///< and which article they are
        QHash<Id, QHash<QByteArray, QVariant>> former; ///< by field: what they had from the product they have left
    };

    /// Everything that is typed, as it was.
    struct State
    {
        Record quote;
        QList<Record> lines;
        QList<Id> removed;
        QList<Unread> unread;
        Marks marks;
        bool isDirty = false;
    };

    State state() const { return {m_quote, m_lines, m_removed, m_unread, m_marks, m_isDirty}; }
    void remember(const QByteArray &head = {});
    void goTo(const State &state);
    QList<QStringList> ownNames() const;
    bool take(int row, int column, const QString &typed, QString *problem = nullptr);
    int rowOf(const Id &line) const;
    const Unread *unreadAt(int row, int column = -1) const;
    QString takeOrKeep(int row, int column, const QString &typed);
    void takeArticle(int row, const QString &was);
    void leaveProduct(int row);
    void takePrice(int row);
    void followCatalogue(int row);
    void followCatalogue();
    void followTax(int row, std::optional<qint64> said);
    void followMode(PriceMode was);
    PriceMode mode() const { return FieldTraits<PriceMode>::load(m_quote.value("prices")); }
    PriceTerms terms() const;
    PricedArticle articleOf(int row) const;
    bool fillFromCatalogue();
    void leaveCurrency();
    QVariant priceNote(int row) const;
    QVariant articleNote(int row) const;
    void calculate();
    void findLimits();
    bool mayBeOffered(const Product &product) const;
    void leaveOutDiscount(Quote &quote, const Error &error);
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
    QList<Unread> m_unread;
    Figures m_figures;
    PriceCatalogue m_catalogue;
    Marks m_marks;
    bool m_isBookNew = false; ///< its prices are still being read
    bool m_isReadOnly = false;
    bool m_isDirty = false;
    QList<State> m_before; ///< the last at the end
    QList<State> m_after;
    QByteArray m_headTyped; ///< the field of the head that the last step is about; empty: another step
    QList<int> m_positions; ///< as shown; items count from 1
};

} // namespace crm
