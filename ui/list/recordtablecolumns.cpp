// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordtable.h"

#include "models/record/countdown.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtablemodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/paint.h"
#include "ui/kit/painttext.h"
#include "ui/kit/tokens.h"

#include <QDateTime>
#include <QHeaderView>

#include <utility>

namespace crm {

namespace {

/// Whether the column says what the record is called: it is read first, and cut last.
bool isName(const RecordTableModel &model, int column)
{
    return model.columns().at(column) == model.entity().title().name;
}

/// px of the 13 px design.
int standardWidth(CellKind kind)
{
    switch (kind) {
    case CellKind::Avatar:
    case CellKind::Strong:
        return 210;
    case CellKind::SquareAvatar:
        return 150;
    case CellKind::Badge:
        return 126;
    case CellKind::Date:
        return 118;
    case CellKind::Number:
        return 72;
    case CellKind::Money:
        return 110;
    default:
        return 140; // a telephone number with its country
    }
}

/// The longest countdown in the language spoken, and the room around it.
int countdownWidth()
{
    constexpr qint64 longest = -(86'400'000 - 1);
    return badgeWidth({.text = countdownText(longest), .icon = QStringLiteral("clock")}) + scaled(2 * 10 + 2);
}

/// What a cell of it takes.
int wholeWidth(const QString &text)
{
    return textWidth(text, TextStyle::Body, QFont::Normal) + scaled(2 * 10 + 2);
}

/// The longest that a time or a day says, and the room around it: cut short they say something else.
int dateWidth(bool isMoment)
{
    const QDate today(2026, 9, 28);
    const auto at = [&today](int days) { return QDateTime(today.addDays(days), QTime(22, 28)); };
    QStringList texts{shortDate(today, today), shortDate(today.addYears(-1), today)};
    if (isMoment)
        for (const int days : {-1, 0, 1})
            texts.append(relativeTime(at(days), QDateTime(today, QTime(9, 0))));
    int widest = 0;
    for (const auto &text : std::as_const(texts))
        widest = qMax(widest, wholeWidth(text));
    return widest;
}

/// The longest of the words a badge can say, up to a width at which words of a few people's make may be cut.
int choiceWidth(const RecordTableModel &model, int column)
{
    int widest = 0;
    for (const auto &text : model.choiceTexts(column))
        widest = qMax(widest, badgeWidth({.text = text, .hasDot = true}));
    return widest == 0 ? scaled(126) : qBound(scaled(84), widest + scaled(2 * 10 + 2), scaled(168));
}

/// What a heading takes without the room for the mark of sorting.
int headingWidth(const RecordTableModel &model, int column)
{
    return textWidth(
               model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), TextStyle::Body, QFont::Medium)
        + scaled(24);
}

/// What such cells need, and the heading with them.
int ownWidth(const QTableView &table, const RecordTableModel &model, int column)
{
    const auto kind = model.kindAt(column);
    const auto heading
        = kind == CellKind::Number ? headingWidth(model, column) : table.horizontalHeader()->sectionSizeHint(column);
    auto usual = kind == CellKind::Badge ? choiceWidth(model, column)
                                         : scaled(isName(model, column) ? 230 : standardWidth(kind));
    if (kind == CellKind::Date)
        usual = qMax(usual, dateWidth(model.isMomentAt(column)));
    const auto least = qMax(usual, qMin(scaled(180), heading));
    return model.liveColumns().contains(column) ? qMax(least, countdownWidth()) : least;
}

/// What such cells can do with when the table is narrow: words are cut before anything has to be scrolled to.
int leastWidth(const QTableView &table, const RecordTableModel &model, int column)
{
    if (model.liveColumns().contains(column))
        return ownWidth(table, model, column); // a countdown cut short says nothing
    const auto kind = model.kindAt(column);
    const auto least = isName(model, column)                  ? 190
        : kind == CellKind::Avatar                            ? 150
        : kind == CellKind::Strong                            ? 150
        : kind == CellKind::SquareAvatar                      ? 116
        : kind == CellKind::Badge                             ? 132
        : kind == CellKind::Text && !model.isNumberAt(column) ? 78
                                                              : 1000;
    const auto words = kind == CellKind::Date    ? dateWidth(model.isMomentAt(column))
        : model.columns().at(column) == "number" ? wholeWidth(QStringLiteral("Q-2026-00042-2"))
                                                 : scaled(least);
    return qMin(qMax(words, qMin(scaled(112), headingWidth(model, column))), ownWidth(table, model, column));
}

bool isElastic(CellKind kind)
{
    return kind == CellKind::Avatar || kind == CellKind::Strong || kind == CellKind::SquareAvatar
        || kind == CellKind::Text;
}

/// Of any length; a number that identifies is none.
bool isWords(const RecordTableModel &model, int column)
{
    return isElastic(model.kindAt(column)) && model.columns().at(column) != "number";
}

} // namespace

QByteArrayList RecordTable::shownColumns() const
{
    const auto columns = m_model->columns();
    QByteArrayList shown;
    for (int place = 0; place < columns.size(); ++place)
        shown.append(columns.at(horizontalHeader()->logicalIndex(place)));
    return shown;
}

QList<int> RecordTable::shownWidths() const
{
    if (m_isFitted)
        return QList<int>(m_model->columnCount(), 0);
    QList<int> widths;
    for (int place = 0; place < m_model->columnCount(); ++place)
        widths.append(qRound(columnWidth(horizontalHeader()->logicalIndex(place)) * 1000.0 / scaled(1000)));
    return widths;
}

void RecordTable::setWidths(const QList<int> &widths)
{
    m_isFitted = std::all_of(widths.cbegin(), widths.cend(), [](int width) { return width <= 0; });
    if (m_isFitted)
        return fitColumns();
    m_isRestoring = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = widths.value(column);
        setColumnWidth(column, width > 0 ? scaled(width) : ownWidth(*this, *m_model, column));
    }
    m_isRestoring = false;
}

/// Words get most of the room to spare. They are cut only where that saves scrolling: where it does not, the others
/// make do with what they need.
void RecordTable::fitColumns()
{
    int total = 0;
    int elastic = 0;
    int give = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = ownWidth(*this, *m_model, column);
        total += width;
        elastic += isElastic(m_model->kindAt(column)) ? width * 3 : width;
        give += width - leastWidth(*this, *m_model, column);
    }
    const auto spare = qMax(viewport()->width() - total, 0);
    const auto missing = qMin(qMax(total - viewport()->width(), 0), give);
    const bool isScrolled = total - give > viewport()->width();
    m_isRestoring = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = ownWidth(*this, *m_model, column);
        const auto share = isElastic(m_model->kindAt(column)) ? width * 3 : width;
        const bool isKept = isScrolled && isWords(*m_model, column);
        const auto room = isKept ? 0 : width - leastWidth(*this, *m_model, column);
        const auto less
            = (missing * room + give - 1) / qMax(1, give); // rounded up: one px too many brings the scroll bar
        setColumnWidth(column, width + spare * share / qMax(1, elastic) - less);
    }
    m_isRestoring = false;
}

} // namespace crm
