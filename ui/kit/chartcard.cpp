// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chartcard.h"

#include "db/store/userfiles.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/chartlegend.h"
#include "ui/kit/chartplot.h"
#include "ui/kit/partsaccess.h"
#include "ui/kit/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int highest = 1000; // px of a title

/// Over several lines, from the leading side.
int wrapping(Qt::LayoutDirection direction)
{
    return int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute
        | Qt::TextWordWrap;
}

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_emptySentence(tr("There is nothing to show yet."))
    , m_title(new Label(title, TextStyle::Small, Ink::Muted, QFont::Medium))
    , m_headline(new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_note(new Label({}, TextStyle::Small, Ink::Faint))
    , m_legend(new ChartLegend(this))
    , m_tableButton(new IconButton(QStringLiteral("table"), tr("Show as table")))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_plot(new ChartPlot)
{
    setProperty("look", "card");
    m_tableButton->setCheckable(true);
    m_stack->addWidget(m_plot);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_headline);
    words->addWidget(m_note);
    m_headline->hide();
    m_note->setWordWrap(true);
    m_note->hide();
    m_head->addLayout(words, 1);
    m_head->addWidget(m_tableButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(m_head);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    m_legend->hide();
    connect(m_tableButton, &IconButton::toggled, this, &ChartCard::showTable);
    connect(m_plot, &ChartPlot::activated, this, &ChartCard::barActivated);
    connect(&appearance(), &Appearance::changed, this, &ChartCard::restyle);
    makeAccessible();
    setTitle(title);
    setLoading();
}

/// A category is a part of the chart; its values are its name.
void ChartCard::makeAccessible()
{
    describeParts(m_plot,
        {.role = QAccessible::ListItem,
            .count = [this] { return int(m_data.categories.size()); },
            .name = [this](int i) { return m_data.spoken(i); },
            .rect = [this](int i) { return m_plot->categoryRect(i); },
            .isCurrent = [this](int i) { return i == m_plot->markedCategory(); },
            .press = [this](int i) { emit barActivated(m_plot->markedSeries(), i); },
            .ownRole = QAccessible::Chart});
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
    if (m_table)
        m_table->setAccessibleName(title);
}

void ChartCard::setHeadline(const QString &headline)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    describe();
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

QString ChartCard::note() const
{
    return m_note->text();
}

void ChartCard::setData(const ChartData &data)
{
    m_data = data;
    m_plot->setSentence(data.isEmpty() ? m_emptySentence : QString());
    m_plot->setData(data.drawn());
    m_legend->setData(data);
    if (isTableShown())
        fillTable();
    describe();
}

void ChartCard::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    if (!m_data.categories.isEmpty() && m_data.isEmpty())
        m_plot->setSentence(sentence);
}

void ChartCard::setLoading()
{
    m_plot->setSentence(tr("Loading…"));
    m_plot->setAccessibleDescription(tr("Loading…"));
}

bool ChartCard::isTableShown() const
{
    return m_table && m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool isShown)
{
    if (isShown)
        fillTable();
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_plot);
    m_legend->setVisible(!isShown && m_legend->isNeeded());
    m_tableButton->setChecked(isShown);
}

void ChartCard::addTool(QWidget *control)
{
    m_head->addWidget(control, 0, Qt::AlignTop);
}

QWidget *ChartCard::plot() const
{
    return m_plot;
}

/// Few ask for it: it is made for the first who does.
void ChartCard::makeTable()
{
    m_table = new QTableWidget;
    prepareTable(m_table, new CellDelegate(m_table), accessibleName());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsMovable(false);
    connect(m_table, &QTableWidget::activated, this,
        [this](const QModelIndex &cell) { emit barActivated(qMax(0, cell.column() - 1), cell.row()); });
    m_stack->addWidget(m_table);
    QWidget::setTabOrder(m_plot, m_table); // where the chart stood, though it is the latest that was made
}

void ChartCard::fillTable()
{
    if (!m_table)
        makeTable();
    QStringList heads{QString()};
    for (const auto &series : m_data.series)
        heads += series.name.isEmpty() ? tr("Value") : series.name;
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(int(m_data.categories.size()));
    for (int i = 1; i < heads.size(); ++i) {
        m_table->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        static_cast<CellDelegate *>(m_table->itemDelegate())->setColumnKind(i, CellKind::Number);
    }
    for (int c = 0; c < m_data.categories.size(); ++c) {
        m_table->setItem(c, 0, new QTableWidgetItem(m_data.categories[c]));
        for (int i = 0; i < m_data.series.size(); ++i)
            m_table->setItem(c, i + 1, new QTableWidgetItem(m_data.text(m_data.value(i, c))));
    }
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(Density::Compact));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ChartCard::describe()
{
    QStringList sentences;
    if (!m_headline->text().isEmpty())
        sentences += m_headline->text() + u'.';
    if (!m_note->text().isEmpty())
        sentences += m_note->text();
    for (int c = 0; c < m_data.categories.size(); ++c)
        sentences += m_data.spoken(c);
    const auto said = m_data.isEmpty() ? m_emptySentence : sentences.join(u' ');
    setAccessibleDescription(said);
    m_plot->setAccessibleDescription(said);
}

void ChartCard::restyle()
{
    m_plot->restyle();
    m_legend->update();
}

QString ChartCard::exportTitle() const
{
    return m_headline->text().isEmpty() ? m_title->text() : m_title->text() + QStringLiteral(": ") + m_headline->text();
}

std::pair<QRect, QRect> ChartCard::exportHead() const
{
    const QRect room(spacing::large, spacing::medium, width() - 2 * spacing::large, highest);
    const auto high = [&](TextStyle style, QFont::Weight weight, const QString &text) {
        return textMetrics(style, weight).boundingRect(room, wrapping(layoutDirection()), text).height();
    };
    auto title = room;
    title.setHeight(qMax(textMetrics(TextStyle::Subtitle, QFont::DemiBold).height(),
        high(TextStyle::Subtitle, QFont::DemiBold, exportTitle())));
    auto context = room;
    context.moveTop(title.bottom() + 1);
    context.setHeight(m_context.isEmpty() ? 0 : high(TextStyle::Small, QFont::Normal, m_context));
    return {title, context};
}

QSize ChartCard::exportSize() const
{
    const auto [title, context] = exportHead();
    const auto line = textMetrics(TextStyle::Subtitle, QFont::DemiBold).height();
    return {width(), height() + title.height() - line + context.height()};
}

std::unique_ptr<ChartCard> ChartCard::copyOf(int width) const
{
    constexpr double shape = 0.64; // height to width
    auto copy = std::make_unique<ChartCard>(m_title->text());
    copy->setAttribute(Qt::WA_DontShowOnScreen);
    copy->setAttribute(Qt::WA_QuitOnClose, false);
    copy->setHeadline(m_headline->text());
    copy->setContext(m_context);
    copy->setEmptySentence(m_emptySentence);
    copy->setData(m_data);
    copy->resize(width, qMax(qRound(width * shape), copy->minimumSizeHint().height()));
    copy->show(); // its layout is made by it
    return copy;
}

void ChartCard::paintExport(QPainter *painter)
{
    const auto side = spacing::large;
    const QRect all(QPoint(), exportSize());
    painter->fillRect(all, tokens().surface);
    const auto [title, context] = exportHead();
    painter->setFont(textFont(TextStyle::Subtitle, QFont::DemiBold));
    painter->setPen(tokens().text);
    painter->drawText(title, wrapping(layoutDirection()), exportTitle());
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(tokens().muted);
    painter->drawText(context, wrapping(layoutDirection()), m_context);
    auto top = title.bottom() + 1 + context.height() + spacing::small;
    if (m_legend->isNeeded()) {
        const auto height = m_legend->heightForWidth(width() - 2 * side);
        m_legend->paintInto(painter, {side, top, width() - 2 * side, height});
        top += height + spacing::small;
    }
    m_plot->render(painter, QRectF(side, top, width() - 2 * side, all.height() - top - spacing::medium),
        m_plot->viewport()->rect());
}

Result<Done> ChartCard::exportTo(const QString &path)
{
    const auto failed = [&path](const QString &why) {
        return Error{Error::Storage, tr("The chart could not be saved as %1: %2.").arg(path, why)};
    };
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf")
        return failed(tr("a chart is a PNG, SVG or PDF file"));
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const auto &screen = tokens();
    detail::useTokens(lightTokens()); // a file ends up on paper or a white page
    m_plot->restyle();
    if (suffix == u"png") {
        QImage image(exportSize() * 2, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        paintExport(&painter);
        painter.end();
        image.save(&file, "PNG");
    } else if (suffix == u"svg") {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setViewBox(QRect(QPoint(), exportSize()));
        svg.setSize(exportSize());
        svg.setTitle(m_title->text());
        QPainter painter(&svg);
        paintExport(&painter);
    } else {
        QPdfWriter pdf(&file);
        pdf.setResolution(96);
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(QSizeF(exportSize()) * 0.75, QPageSize::Point)); // px at 96 dpi to points
        pdf.setTitle(m_title->text());
        QPainter painter(&pdf);
        paintExport(&painter);
    }
    detail::useTokens(screen);
    m_plot->restyle();
    if (!file.commit())
        return failed(file.errorString());
    return Done();
}

} // namespace crm
