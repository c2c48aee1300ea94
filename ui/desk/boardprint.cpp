// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boardprint.h"

#include "db/store/userfiles.h"
#include "ui/home/kpitile.h"
#include "ui/kit/chartcard.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::BoardPrint)
};

constexpr int columns = 2;

/// Lays the board out in px of the screen and scales that to the page.
class Printing
{
public:
    Printing(const PrintedBoard &board, QPagedPaintDevice &device, QPainter &painter)
        : m_board(board)
        , m_device(device)
        , m_painter(painter)
    {
        const auto page = device.pageLayout().paintRect(QPageLayout::Point);
        m_width = 1000;
        m_height = qRound(m_width * page.height() / page.width());
        painter.scale(double(device.width()) / m_width, double(device.height()) / m_height);
    }

    void run()
    {
        head();
        figures();
        charts();
        for (const auto &table : m_board.tables)
            show(table);
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

    void head()
    {
        ++m_page;
        const auto line = lineHeight(TextStyle::Title);
        text({0, 0, m_width - 120, line}, m_board.title, TextStyle::Title, QFont::DemiBold, tokens().text);
        text({m_width - 120, 0, 120, line}, Text::tr("Page %1").arg(m_page), TextStyle::Small, QFont::Normal,
            tokens().muted, Qt::AlignRight);
        const auto small = lineHeight(TextStyle::Small);
        text({0, line + 2, m_width, small}, m_board.subtitle, TextStyle::Small, QFont::Normal, tokens().muted);
        m_y = line + small + spacing::large;
    }

    void figures()
    {
        constexpr int perRow = 5;
        const int gap = spacing::small;
        const int wide = (m_width - gap * (perRow - 1)) / perRow;
        const int high = 76;
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
            text({in.left(), in.bottom() - 15, in.width(), 16}, tile->note(), TextStyle::Caption, QFont::Normal,
                tokens().muted);
            if (i % perRow == perRow - 1 || i + 1 == m_board.figures.size())
                m_y += high + gap;
        }
        m_y += spacing::small;
    }

    void charts()
    {
        const int gap = spacing::medium;
        const int wide = (m_width - gap) / columns;
        int rowHeight = 0;
        int column = 0;
        for (auto *card : m_board.charts) {
            const int high = qRound(double(card->height()) * wide / qMax(1, card->width()));
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

    void show(const PrintedTable &table)
    {
        const int line = lineHeight(TextStyle::Small) + 6;
        const int columnWidth = m_width / qMax(1, int(table.heads.size()));
        const auto cells = [&](const QStringList &words, QFont::Weight weight, const QColor &colour) {
            for (int i = 0; i < words.size(); ++i)
                text({i * columnWidth, m_y, columnWidth - 8, line}, words.at(i), TextStyle::Small, weight, colour);
            m_y += line;
        };
        const auto begin = [&] {
            text({0, m_y, m_width, line}, table.title, TextStyle::Body, QFont::DemiBold, tokens().text);
            m_y += line + 2;
            cells(table.heads, QFont::Medium, tokens().muted);
        };
        if (m_y + 4 * line > m_height)
            turnPage();
        begin();
        for (int row = 0; row < table.rows.size(); ++row) {
            if (m_y + line > m_height) {
                turnPage();
                begin();
            }
            if (row < table.bars.size()) {
                const int wide = qRound(table.bars.at(row) * columnWidth);
                m_painter.fillRect(QRect(m_width - columnWidth, m_y + 2, wide, line - 4), tokens().accentSoft);
            }
            cells(table.rows.at(row), QFont::Normal, tokens().text);
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
    int m_drawings = 0;
};

} // namespace

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

bool printBoard(const PrintedBoard &board, QPagedPaintDevice &device)
{
    const auto &screen = tokens();
    detail::useTokens(lightTokens()); // paper is white
    QPainter painter;
    const bool isPainting = painter.begin(&device);
    if (isPainting) {
        Printing(board, device, painter).run();
        painter.end();
    }
    detail::useTokens(screen);
    return isPainting;
}

void askToPrint(const PrintedBoard &board, QWidget *window, const std::function<void(const QString &)> &failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
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
