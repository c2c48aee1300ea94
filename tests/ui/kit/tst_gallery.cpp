// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/kit/sampleform.h"
#include "tests/ui/kit/samples.h"
#include "ui/kit/cards.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/commandpalette.h"
#include "ui/kit/composer.h"
#include "ui/kit/delegates.h"
#include "ui/kit/fields.h"
#include "ui/kit/funnelchart.h"
#include "ui/kit/icons.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/stagebar.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

/// Everything of the kit in three windows, shown in every theme and direction; with CRM_SHOTS=folder set,
/// each is written there as a picture to look at.
class TestGallery : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void paints_data();
    void paints();
    void everyControlHasAName();
};

namespace {

QListView *cardList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setItemDelegate(new CardDelegate(list));
    list->setModel(sampleModel(sampleDeals(), list));
    list->setMouseTracking(true);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFixedWidth(230);
    list->setAccessibleName("Proposal");
    return list;
}

QWidget *sidePanel()
{
    auto *side = makeFrame("sidebar");
    side->setFixedWidth(236);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 12);
    auto *search = new SearchField("Search or jump to…");
    search->setKeyHint("Ctrl K");
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 4);
    top->addWidget(search);
    column->addLayout(top);
    auto *pages = new Sidebar;
    pages->setModel(sampleModel(samplePages(), pages));
    pages->showCurrent(pages->model()->index(5, 0));
    column->addWidget(pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 12, 0);
    auto *avatar = new Avatar(28);
    avatar->setSubject("Mara Lindqvist");
    foot->addWidget(avatar);
    foot->addWidget(new Label("Mara Lindqvist", TextStyle::Small, Ink::Text, QFont::Medium), 1);
    foot->addWidget(new IconButton("moon", "Dark colours"));
    foot->addWidget(new IconButton("settings", "Settings"));
    column->addLayout(foot);
    return side;
}

void addRecordHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 0, 12, 0);
    auto *avatar = new Avatar(48);
    avatar->setSubject("Kyoto Optics", {}, true);
    head->addWidget(avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label("Service desk, 120 seats", TextStyle::Subtitle, Ink::Text, QFont::DemiBold));
    words->addWidget(new Label("Kyoto Optics · €168,000", TextStyle::Body, Ink::Muted));
    head->addLayout(words, 1);
    for (const auto *name : {"star", "external-link", "dots", "x"})
        head->addWidget(new IconButton(name, name), 0, Qt::AlignTop);
    column->addLayout(head);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(12, 6, 12, 6);
    for (const auto &[name, text] : {std::pair("phone", "Call"), {"mail", "E-mail"}, {"note", "Note"},
             {"checkbox", "Task"}, {"calendar-event", "Meeting"}})
        actions->addWidget(new ActionButton(name, text));
    column->addLayout(actions);
    column->addWidget(makeFrame("rule"));
}

QWidget *recordPanel()
{
    auto *panel = makeFrame("panel");
    panel->setFixedWidth(396);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 16, 0, 12);
    addRecordHead(column);
    auto *stages = new StageBar;
    stages->setStages({"Lead", "Qualified", "Proposal", "Negotiation", "Won"}, 2);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(18, 8, 18, 8);
    inset->addWidget(stages);
    auto *badges = new QHBoxLayout;
    badges->addWidget(new Badge({"VIP", Tone::Violet, "star"}));
    badges->addWidget(new Badge({"Renewal", Tone::Info}));
    badges->addWidget(new Badge({"Decision maker"}));
    badges->addStretch();
    inset->addLayout(badges);
    column->addLayout(inset);
    auto *timeline = new TimelineView;
    timeline->setModel(sampleModel(sampleTimeline(), timeline));
    column->addWidget(timeline, 1);
    auto *composer = new Composer;
    composer->addKind({"note", "note", "Note", "Write a note…", "Add note"});
    composer->addKind({"call", "phone", "Call", "What was said?", "Log call"});
    composer->addKind({"task", "checkbox", "Task", "What is to be done?", "Add task"});
    composer->addTool("paperclip", "Attach a file");
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 0);
    bottom->addWidget(composer);
    column->addLayout(bottom);
    return panel;
}

QWidget *kpiRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *chart = new ChartCard("Forecast");
    chart->setHeadline("€497k won");
    chart->setData(sampleChart(ChartKind::StackedBar));
    auto *funnelCard = new KpiCard("Stage funnel");
    funnelCard->setValue("23 % win rate");
    funnelCard->setChange({"+4 pt", Tone::Ok, "trending-up"});
    auto *funnel = new FunnelChart("Stage funnel");
    funnel->setSteps({{"Lead", 112, "112", ""}, {"Qualified", 69, "69", "62 %"}, {"Proposal", 46, "46", "67 %"},
        {"Negotiation", 32, "32", "70 %"}, {"Won", 26, "26", "81 %"}});
    funnelCard->setContent(funnel);
    auto *attention = new KpiCard("Needs attention");
    attention->setChange({"3", Tone::Bad});
    auto *list = new QListView;
    list->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, list));
    list->setModel(sampleModel(sampleAttention(), list));
    list->setAccessibleName("Needs attention");
    attention->setContent(list);
    layout->addWidget(chart, 6);
    layout->addWidget(funnelCard, 5);
    layout->addWidget(attention, 6);
    row->setFixedHeight(230);
    return row;
}

QTableView *contactTable()
{
    auto *table = new QTableView;
    auto *delegate = new CellDelegate(table);
    const CellKind kinds[] = {CellKind::Avatar, CellKind::SquareAvatar, CellKind::Badge, CellKind::Badge,
        CellKind::IconText, CellKind::Money};
    for (int i = 0; i < 6; ++i)
        delegate->setColumnKind(i, kinds[i]);
    prepareTable(table, delegate, "Contacts");
    table->setModel(sampleContacts(table));
    const int widths[] = {190, 150, 118, 140, 160};
    for (int i = 0; i < 5; ++i)
        table->setColumnWidth(i, widths[i]);
    table->setCurrentIndex(table->model()->index(0, 0));
    return table;
}

QWidget *page(bool isBoard)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(10);
    auto *header = new PageHeader(isBoard ? "Deals" : "Contacts");
    header->setSubtitle(isBoard ? "38 open · €1.02 M pipeline" : "1,284 people in 312 companies");
    header->segments()->addSegment("Table", "table");
    header->segments()->addSegment("Cards", "layout-columns");
    header->addAction(makeButton("Options", "adjustments-horizontal"));
    header->addAction(makeButton("New contact", "plus", "primary"));
    column->addWidget(header);
    auto *chips = new QHBoxLayout;
    chips->addWidget(new FilterChip("Lifecycle: Customer, Lead"));
    chips->addWidget(new FilterChip("Country: EU, JP"));
    chips->addWidget(makeButton("Filter", "plus", "dashed"));
    chips->addStretch();
    chips->addWidget(new Label("12 of 1,284 shown", TextStyle::Small, Ink::Muted));
    column->addLayout(chips);
    if (isBoard) {
        column->addWidget(kpiRow());
        auto *board = new QHBoxLayout;
        for (int i = 0; i < 3; ++i)
            board->addWidget(cardList(page));
        board->addStretch();
        column->addLayout(board, 1);
    } else {
        auto *frame = makeFrame("card");
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(1, 4, 1, 8);
        inner->addWidget(contactTable());
        column->addWidget(frame, 1);
    }
    return page;
}

QWidget *mainWindow(bool isBoard)
{
    auto *window = new QWidget;
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidePanel());
    row->addWidget(page(isBoard), 1);
    row->addWidget(recordPanel());
    window->resize(1600, 1000);
    return window;
}

QWidget *sheet()
{
    auto *window = new QWidget;
    auto *grid = new QGridLayout(window);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(12);
    auto *banners = new QVBoxLayout;
    const auto banner = [&](Banner::Kind kind, const QString &sentence, const QString &action) {
        auto *made = new Banner(window);
        made->showMessage(kind, sentence);
        if (!action.isEmpty())
            made->addAction(action);
        banners->addWidget(made);
    };
    banner(Banner::Kind::Info, "A new version of this record came from the office.", "Show it");
    banner(Banner::Kind::Warning, "Three changes wait until you are online again.", "Try now");
    banner(Banner::Kind::Error, "The file could not be read because it is not a CSV file.", {});
    grid->addLayout(banners, 0, 0, 1, 3);
    int place = 0;
    for (const auto kind : {ChartKind::Bar, ChartKind::HorizontalBar, ChartKind::Line, ChartKind::Donut}) {
        auto *chart = new ChartCard("Pipeline by month");
        chart->setHeadline("€1.02 M");
        chart->setData(sampleChart(kind));
        grid->addWidget(chart, 1 + place / 2, place % 2);
        ++place;
    }
    auto *table = new ChartCard("Won by month");
    table->setData(sampleChart(ChartKind::Bar));
    table->showTable(true);
    grid->addWidget(table, 3, 0);
    auto *nothing = new ChartCard("Calls");
    nothing->setData({.categories = {"Mon"}, .series = {{"Calls", {0}}}});
    grid->addWidget(nothing, 3, 1);
    grid->addWidget(sampleForm(), 1, 2, 2, 1);
    auto *empty = new EmptyState("users", "There are no contacts yet.");
    empty->setHint("Add the first one, or bring them over from another program.");
    empty->setPrimaryAction("New contact", "plus");
    empty->setSecondaryAction("Import…", "upload");
    auto *frame = makeFrame("card");
    (new QVBoxLayout(frame))->addWidget(empty);
    grid->addWidget(frame, 3, 2);
    window->resize(1400, 1000);
    return window;
}

QWidget *makeWindow(const QString &name)
{
    if (name == u"sheet")
        return sheet();
    auto *window = mainWindow(name == u"board");
    if (name == u"palette") {
        auto *palette = new CommandPalette(window);
        palette->setModel(sampleModel(sampleResults(), palette));
        window->show();
        palette->open("sato");
    } else if (name == u"toast") {
        auto *toasts = new ToastHost(window);
        window->show();
        toasts->post({"3 contacts were moved to the trash.", "Undo", [] {}});
    }
    return window;
}

} // namespace

void TestGallery::cleanup()
{
    applyTheme(*qApp, ThemeChoice::Light);
    applyDensity(Density::Normal);
}

void TestGallery::paints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("isMirrored");
    for (const auto *name : {"contacts", "board", "palette", "sheet", "toast"}) {
        QTest::addRow("%s-light", name) << name << ThemeChoice::Light << false;
        QTest::addRow("%s-dark", name) << name << ThemeChoice::Dark << false;
        QTest::addRow("%s-rtl", name) << name << ThemeChoice::Light << true;
    }
}

void TestGallery::paints()
{
    QFETCH(QString, name);
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, isMirrored);
    applyTheme(*qApp, theme);
    applyDensity(Density::Comfortable);
    const std::unique_ptr<QWidget> window(makeWindow(name));
    window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QCoreApplication::processEvents();
    const auto shot = window->grab().toImage();
    QCOMPARE(shot.pixelColor(shot.width() / 2, shot.height() - 2).lightness() < 128, theme == ThemeChoice::Dark);
    QSet<QRgb> colours;
    for (int y = 0; y < shot.height(); y += 3) {
        for (int x = 0; x < shot.width(); x += 3)
            colours.insert(shot.pixel(x, y));
    }
    QVERIFY(colours.size() > 100); // an unpainted window has a handful
    const auto folder = qEnvironmentVariable("CRM_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(shot.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    }
}

void TestGallery::everyControlHasAName()
{
    for (const auto *name : {"contacts", "board", "palette", "sheet", "toast"}) {
        const std::unique_ptr<QWidget> window(makeWindow(name));
        window->show();
        int count = 0;
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QScrollBar *>(widget))
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            const auto isPartOfAnother = qobject_cast<QLineEdit *>(widget)
                && (qobject_cast<QAbstractSpinBox *>(widget->parent()) || qobject_cast<QComboBox *>(widget->parent()));
            const auto spoken = interface->text(QAccessible::Name);
            QVERIFY2(!spoken.isEmpty() || isPartOfAnother,
                qPrintable(QString("%1: %2").arg(name, widget->metaObject()->className())));
            ++count;
        }
        QVERIFY(count > 5);
    }
}

} // namespace crm

using crm::TestGallery;
CRM_TEST(TestGallery)
#include "tst_gallery.moc"
