// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/comparedialog.h"

#include "db/store/store.h"
#include "ui/kit/headerview.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

QString saidBy(const std::optional<QuoteLine> &line, const QString &currency)
{
    if (!line)
        return {};
    if (line->kind != QuoteLineKind::Item)
        return line->description;
    QStringList parts{formatDecimal(line->quantity.millionths.value_or(0)) + u' ' + line->unit,
        formatDecimal(line->unitPrice.millionths.value_or(0), currencyDigits(currency))};
    if (!line->discount.isEmpty())
        parts.append(QChar(0x2212) + discountShown(line->discount, currency));
    parts.append(sheetPercent(line->tax.millionths.value_or(0)));
    const auto what = line->optional ? CompareDialog::tr("%1 (optional)").arg(line->description) : line->description;
    return what + u'\n' + parts.join(QStringLiteral("  ·  "));
}

QString amountOf(const std::optional<QuoteLine> &line, const QString &currency)
{
    return line && line->amount.minor ? sheetAmount(*line->amount.minor, currency) : QString();
}

bool isBelowLines(const ComparedField &head)
{
    return head.field == "discount" || head.field == "terms";
}

/// Long texts begin below their name.
QString saidBy(const ComparedField &head, const QString &text)
{
    const bool isLong = text.contains(u'\n') || text.size() > 40;
    const auto said = text.isEmpty() ? QStringLiteral("–") : text;
    return isLong ? head.label + u'\n' + said : CompareDialog::tr("%1: %2").arg(head.label, said);
}

/// What the discount of the whole comes to.
QString takenOff(const ComparedField &head, const QuoteSheet &sheet)
{
    return head.field == "discount" && sheet.totals.discount != 0
        ? sheetAmount(-sheet.totals.discount, sheet.quote.currency)
        : QString();
}

} // namespace

void CompareDialog::open(Workspace &workspace, const Record &quote, QWidget *parent)
{
    workspace.store()
        .records({&Quote::entity(), Filter::refers("root", quote.reference("root")), {{"revision"}}})
        .then(parent, [&workspace, parent, shown = quote.id](const Result<QList<Record>> &revisions) {
            if (!revisions)
                return workspace.fail(revisions.error());
            if (revisions->size() < 2)
                return workspace.notify(tr("There is only this revision of the quote."));
            (new CompareDialog(workspace, *revisions, shown, parent))->QDialog::open();
        });
}

CompareDialog::CompareDialog(Workspace &workspace, const QList<Record> &revisions, const Id &shown, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_revisions(revisions)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_table(new QTableWidget)
    , m_sum(new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare revisions"));
    resize(scaled(860), scaled(520));
    m_left->setAccessibleName(tr("Earlier revision"));
    m_right->setAccessibleName(tr("Later revision"));
    m_table->setAccessibleName(tr("What differs"));
    m_table->setHorizontalHeader(new HeaderView(m_table));
    for (const auto &revision : revisions)
        for (auto *box : {m_left, m_right})
            box->addItem(revision.text("number"));
    const auto at
        = std::find_if(revisions.cbegin(), revisions.cend(), [&shown](const Record &r) { return r.id == shown; });
    const int later = qMax(1, int(at - revisions.cbegin()));
    m_left->setCurrentIndex(later - 1);
    m_right->setCurrentIndex(later);
    auto *row = new QHBoxLayout;
    row->addWidget(m_left);
    row->addWidget(new IconLabel(QStringLiteral("arrow-right")));
    row->addWidget(m_right);
    row->addStretch();
    row->addWidget(m_sum);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto *close = makeButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    for (auto *box : {m_left, m_right})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::load);
    load();
}

void CompareDialog::load()
{
    const auto left = m_revisions.at(m_left->currentIndex());
    const auto right = m_revisions.at(m_right->currentIndex());
    const auto both = Filter::compare("quote", Filter::In, {left.id.bytes(), right.id.bytes()});
    m_workspace.store()
        .records({&QuoteLine::entity(), both, {{"position"}}})
        .then(this, [this, left, right](const Result<QList<Record>> &lines) {
            if (!lines)
                return m_workspace.fail(lines.error());
            QList<Record> sides[2];
            for (const auto &line : *lines)
                sides[line.reference("quote") == left.id ? 0 : 1].append(line);
            fill(quoteSheet(left, sides[0], {}), quoteSheet(right, sides[1], {}));
        });
}

/// What stands above the lines comes first; discount and terms stand below them, as on the document.
void CompareDialog::fill(const QuoteSheet &before, const QuoteSheet &after)
{
    m_table->clear();
    m_table->setColumnCount(5);
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels(
        {tr("Change"), m_left->currentText(), tr("Amount"), m_right->currentText(), tr("Amount")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    const auto heads = comparedHeads(before.quote, after.quote);
    for (const auto &head : heads)
        if (!isBelowLines(head))
            addRow(ComparedLine::Changed, {saidBy(head, head.before), {}, saidBy(head, head.after), {}});
    for (const auto &line : comparedLines(before.lines, after.lines))
        addRow(line.change,
            {saidBy(line.before, before.quote.currency), amountOf(line.before, before.quote.currency),
                saidBy(line.after, after.quote.currency), amountOf(line.after, after.quote.currency)});
    for (const auto &head : heads)
        if (isBelowLines(head))
            addRow(ComparedLine::Changed,
                {saidBy(head, head.before), takenOff(head, before), saidBy(head, head.after), takenOff(head, after)});
    fitRows();
    m_sum->setText(tr("Total %1 → %2")
                       .arg(sheetAmount(before.totals.total, before.quote.currency),
                           sheetAmount(after.totals.total, after.quote.currency)));
}

void CompareDialog::addRow(ComparedLine::Change change, const QStringList &cells)
{
    const QString words[] = {QString(), tr("Changed"), tr("Added"), tr("Removed")};
    const Tone tones[] = {Tone::Neutral, Tone::Warn, Tone::Ok, Tone::Bad};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto text = column == 0 ? words[change] : cells.value(column - 1);
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(plainToolTip(text)); // a text may be longer than its row is high
        if (change != ComparedLine::Same) {
            item->setBackground(toneColours(tones[change]).soft);
            item->setForeground(toneColours(tones[change]).text);
        }
        if (column == 2 || column == 4)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

void CompareDialog::fitRows()
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {1, 3})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    constexpr int mostLines = 12;                         // of a long text; the rest shows when one points at it
    for (int row = 0; row < m_table->rowCount(); ++row) { // some scripts stand higher than the font says
        const int line = qRound(m_table->fontMetrics().height() * 1.4);
        int height = 0;
        for (int column = 0; column < m_table->columnCount(); ++column)
            height = qMax(height, (int(m_table->item(row, column)->text().count(u'\n')) + 1) * line + scaled(8));
        m_table->resizeRowToContents(row); // wraps what is wider than its column
        m_table->setRowHeight(row, qMin(qMax(height, m_table->rowHeight(row)), mostLines * line + scaled(8)));
    }
}

} // namespace crm
