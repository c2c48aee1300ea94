// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boardprint.h"

#include "db/store/userfiles.h"
#include "ui/desk/printedwidths.h"
#include "ui/home/kpitile.h"
#include "ui/kit/chartcard.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QDate>
#include <QFileDialog>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTextOption>
#include <QtMath>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::BoardPrint)
};

constexpr double leastPoints = 7.2; // of the smallest print
constexpr int columns = 2;
constexpr int cellGap = 8; // px of the page, right of a cell
constexpr int rowGap = 6;

/// Lays the board out in px of the screen and scales that to the page.
class Printing
{
public:
    /// `pages`: how many there will be; 0: to be counted.
    Printing(const PrintedBoard &board, QPagedPaintDevice &device, QPainter &painter, int pages)
        : m_board(board)
        , m_device(device)
        , m_painter(painter)
        , m_pages(pages)
    {
        const auto page = device.pageLayout().paintRect(QPageLayout::Point);
        m_width = qRound(page.width() * printedFont(TextStyle::Caption, QFont::Normal).pixelSize() / leastPoints);
        m_height = qRound(m_width * page.height() / page.width());
        painter.scale(double(device.width()) / m_width, double(device.height()) / m_height);
    }

    /// The number of pages.
    int run()
    {
        head();
        figures();
        charts();
        for (const auto &table : m_board.tables)
            show(table);
        return m_page;
    }

private:
    void text(const QRect &rect, const QString &words, TextStyle style, QFont::Weight weight, const QColor &colour,
        Qt::Alignment alignment = Qt::AlignLeft)
    {
        const auto font = printedFont(style, weight);
        const auto isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const auto side = bool(alignment & Qt::AlignRight) != isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    }

    static int lineHeight(TextStyle style) { return QFontMetrics(printedFont(style, QFont::Normal)).height(); }

    /// Over as many lines as it needs; returns their height.
    int wrapped(const QRect &room, const QString &words, TextStyle style, const QColor &colour)
    {
        const auto isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const int flags = int(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap;
        m_painter.setFont(printedFont(style, QFont::Normal));
        m_painter.setPen(colour);
        const int high = qMin(room.height(), m_painter.boundingRect(room, flags, words).height());
        m_painter.drawText(QRect(room.topLeft(), QSize(room.width(), high)), flags, words);
        return high;
    }

    void head()
    {
        ++m_page;
        constexpr int corner = 200;
        const auto line = lineHeight(TextStyle::Title);
        const auto small = lineHeight(TextStyle::Small);
        text({0, 0, m_width - corner, line}, m_board.title, TextStyle::Title, QFont::DemiBold, tokens().text);
        const auto page = m_pages > 0 ? Text::tr("Page %1 of %2").arg(m_page).arg(m_pages) : QString();
        text(
            {m_width - corner, 0, corner, line}, page, TextStyle::Small, QFont::Normal, tokens().muted, Qt::AlignRight);
        text({m_width - corner, line + 2, corner, small},
            Text::tr("Printed on %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)),
            TextStyle::Small, QFont::Normal, tokens().muted, Qt::AlignRight);
        const auto high = wrapped(
            {0, line + 2, m_width - corner - cellGap, 4 * small}, m_board.subtitle, TextStyle::Small, tokens().muted);
        m_y = line + qMax(small, high) + spacing::large;
    }

    void figures()
    {
        const int perRow = m_width >= 950 ? 5 : 4; // 200 px each
        const int gap = spacing::small;
        const int wide = (m_width - gap * (perRow - 1)) / perRow;
        const int room = wide - 20;
        const QFontMetrics notes(printedFont(TextStyle::Caption, QFont::Normal));
        const bool isTwoLines = std::any_of(m_board.figures.cbegin(), m_board.figures.cend(),
            [&](const KpiTile *tile) { return notes.horizontalAdvance(tile->note()) > room; });
        const int high = isTwoLines ? 76 + notes.height() : 76;
        for (int i = 0; i < m_board.figures.size(); ++i) {
            const auto *tile = m_board.figures.at(i);
            const QRect r(i % perRow * (wide + gap), m_y, wide, high);
            m_painter.setPen(QPen(tokens().border, 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(r, 6, 6);
            const auto in = r.adjusted(10, 8, -10, -8);
            text({in.left(), in.top(), in.width(), 16}, tile->text(), TextStyle::Small, QFont::Medium, tokens().muted);
            text({in.left(), in.top() + 17, in.width(), 26}, tile->value(), TextStyle::Subtitle, QFont::DemiBold,
                tokens().text);
            wrapped({in.left(), in.top() + 45, in.width(), in.bottom() - in.top() - 44}, tile->note(),
                TextStyle::Caption, tokens().muted);
            if (i % perRow == perRow - 1 || i + 1 == m_board.figures.size())
                m_y += high + gap;
        }
        m_y += spacing::small;
    }

    void charts()
    {
        const int gap = spacing::medium;
        const int wide = (m_width - gap) / columns;
        const auto page = m_device.pageLayout().paintRect(QPageLayout::Point).width();
        const int drawn = printedChartWidth(page * wide / m_width);
        int rowHeight = 0;
        int column = 0;
        for (const auto *shown : m_board.charts) {
            const auto card = shown->copyOf(drawn);
            const auto size = card->exportSize();
            const int high = qRound(double(size.height()) * wide / qMax(1, size.width()));
            if (column == 0 && m_y + high > m_height && m_y > 100)
                turnPage();
            chart(*card, QRectF(column * (wide + gap), m_y, wide, high));
            rowHeight = qMax(rowHeight, high);
            if (++column == columns) {
                column = 0;
                m_y += rowHeight + gap;
                rowHeight = 0;
            }
        }
        if (column > 0)
            m_y += rowHeight + gap;
    }

    /// What the cells of each row need, that of the headings first.
    static QList<QList<CellNeed>> needsOf(const PrintedTable &table)
    {
        const QFontMetrics metrics(printedFont(TextStyle::Small, QFont::Medium));
        QList<QList<CellNeed>> needs;
        const auto measure = [&](const QStringList &words) {
            QList<CellNeed> row(table.heads.size());
            for (int i = 0; i < qMin(words.size(), row.size()); ++i) {
                const auto text = words.at(i).simplified();
                row[i].whole = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2 * cellGap;
                for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
                    row[i].word = qMax(row[i].word, metrics.horizontalAdvance(word) + cellGap);
            }
            needs.append(row);
        };
        measure(table.heads);
        for (const auto &row : table.rows)
            measure(row);
        return needs;
    }

    /// Breaks within a word only where the word alone is wider than its column.
    static QTextOption cellOption()
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(QGuiApplication::layoutDirection());
        return option;
    }

    int rowHeight(const QStringList &words, const QList<int> &widths)
    {
        int high = lineHeight(TextStyle::Small);
        m_painter.setFont(printedFont(TextStyle::Small, QFont::Medium));
        for (int i = 0; i < qMin(words.size(), widths.size()); ++i) {
            const QRectF room(0, 0, widths.at(i) - cellGap, m_height);
            high = qMax(high, qCeil(m_painter.boundingRect(room, words.at(i).simplified(), cellOption()).height()));
        }
        return qMin(high + rowGap, m_height / 2);
    }

    void cells(const QStringList &words, const QList<int> &widths, QFont::Weight weight, const QColor &colour)
    {
        const auto high = rowHeight(words, widths);
        m_painter.setFont(printedFont(TextStyle::Small, weight));
        m_painter.setPen(colour);
        int x = 0;
        for (int i = 0; i < qMin(words.size(), widths.size()); ++i) {
            const QRectF room(x, m_y + rowGap / 2, widths.at(i) - cellGap, high - rowGap / 2);
            m_painter.drawText(room, words.at(i).simplified(), cellOption());
            x += widths.at(i);
        }
        m_y += high;
    }

    void show(const PrintedTable &table)
    {
        const int line = lineHeight(TextStyle::Small) + rowGap;
        const auto widths = lowestRows(needsOf(table), m_width);
        const auto begin = [&] {
            text({0, m_y, m_width, line}, table.title, TextStyle::Body, QFont::DemiBold, tokens().text);
            m_y += line + 2;
            cells(table.heads, widths, QFont::Medium, tokens().muted);
        };
        if (m_y + 4 * line > m_height)
            turnPage();
        begin();
        for (int row = 0; row < table.rows.size(); ++row) {
            const int high = rowHeight(table.rows.at(row), widths);
            if (m_y + high > m_height) {
                turnPage();
                begin();
            }
            if (row < table.bars.size() && !widths.isEmpty()) {
                const int wide = qRound(table.bars.at(row) * widths.last());
                m_painter.fillRect(QRect(m_width - widths.last(), m_y + 2, wide, high - 4), tokens().accentSoft);
            }
            cells(table.rows.at(row), widths, QFont::Normal, tokens().text);
        }
        m_y += spacing::large;
    }

    void chart(ChartCard &card, const QRectF &place)
    {
        const auto path = m_scratch.filePath(QStringLiteral("%1.svg").arg(++m_drawings));
        if (card.exportTo(path))
            QSvgRenderer(path).render(&m_painter, place);
    }

    void turnPage()
    {
        m_device.newPage();
        head();
    }

    const PrintedBoard &m_board;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    QTemporaryDir m_scratch;
    int m_width = 0;
    int m_height = 0;
    int m_y = 0;
    int m_page = 0;
    int m_pages = 0;
    int m_drawings = 0;
};

} // namespace

int printedChartWidth(double points)
{
    return qRound(points * printedFont(TextStyle::Caption, QFont::Normal).pixelSize() / leastPoints);
}

QFont printedFont(TextStyle style, QFont::Weight weight)
{
    auto font = textFont(style, weight);
    font.setPixelSize(qMax(1, QFontInfo(font).pixelSize()));
    return font;
}

PrintedTable printedTable(const QString &title, const QAbstractItemModel &model)
{
    PrintedTable table{title, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.heads.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

/// By printing it where nobody looks: what is on a page is known only when it has been laid out.
static int countPages(const PrintedBoard &board, const QPagedPaintDevice &device)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&nowhere);
    pdf.setResolution(device.logicalDpiX());
    pdf.setPageLayout(device.pageLayout());
    QPainter painter;
    return painter.begin(&pdf) ? Printing(board, pdf, painter, 0).run() : 0;
}

bool printBoard(const PrintedBoard &board, QPagedPaintDevice &device)
{
    const auto &screen = tokens();
    detail::useTokens(lightTokens()); // paper is white
    const int pages = countPages(board, device);
    QPainter painter;
    const bool isPainting = painter.begin(&device);
    if (isPainting) {
        Printing(board, device, painter, pages).run();
        painter.end();
    }
    detail::useTokens(screen);
    return isPainting;
}

void askToPrint(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter); // what any printer reaches
    printer->setDocName(board.title);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [board, printer, failed] {
        if (!printBoard(board, *printer))
            failed(Text::tr("The printer cannot be used. Choose another one."));
    });
    dialog->open();
}

void askForPdf(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed)
{
    auto *dialog = new QFileDialog(window, Text::tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(board.title).replace(u'/', u'-') + QStringLiteral(".pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [board, failed](const QString &path) {
        OutputFile file(path);
        if (!file.open())
            return failed(Text::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter);
        pdf.setTitle(board.title);
        if (!printBoard(board, pdf) || !file.commit())
            failed(Text::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    });
    dialog->open();
}

} // namespace crm
