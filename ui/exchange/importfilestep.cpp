// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importfilestep.h"

#include "ui/kit/cards.h"
#include "ui/kit/delegates.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>

namespace crm {

namespace {

QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

ImportFileStep::ImportFileStep(ImportQueue &queue, QWidget *parent)
    : ImportStep(parent)
    , m_queue(queue)
    , m_banner(new Banner)
    , m_empty(new EmptyState("file-import", tr("Drop files here.")))
    , m_filled(makeList())
{
    setAcceptDrops(true);
    m_empty->setHint(
        tr("Tables from spreadsheets and other programs (CSV, TSV, text), and vCards from phones and address books. "
           "Several files at once are imported in the right order."));
    m_empty->setPrimaryAction(tr("Choose files…"), "folder");
    m_empty->setSecondaryAction(tr("Paste rows from a spreadsheet"), "clipboard");
    auto *card = makeFrame("card");
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_empty);
    inner->addWidget(m_filled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    connect(m_empty, &EmptyState::primaryTriggered, this, &ImportFileStep::choose);
    connect(m_empty, &EmptyState::secondaryTriggered, this, &ImportFileStep::paste);
    connect(&m_queue, &ImportQueue::changed, this, &ImportFileStep::refresh);
    refresh();
}

QWidget *ImportFileStep::makeList()
{
    auto *box = new QWidget;
    m_list = new QListView;
    m_list->setObjectName("importFiles");
    m_list->setModel(&m_queue);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_list));
    m_list->setAccessibleName(tr("Files to import"));
    auto *more = makeButton(tr("Add files…"), "plus");
    more->setObjectName("addFiles");
    auto *paste = makeButton(tr("Paste rows"), "clipboard");
    m_remove = makeButton(tr("Take out"), "x");
    m_remove->setObjectName("removeFile");
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::medium);
    row->addWidget(more);
    row->addWidget(paste);
    row->addStretch(1);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(more, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(paste, &QPushButton::clicked, this, &ImportFileStep::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_queue.remove(m_list->currentIndex().row()); });
    return box;
}

QString ImportFileStep::hint() const
{
    return m_queue.count() > 1 ? tr("The files are imported one after another, those first that others refer to.")
                               : tr("Choose what to bring over. Nothing is written before the last step.");
}

void ImportFileStep::enter()
{
    refresh();
    if (m_queue.count() > 0)
        m_list->setFocus();
    else
        m_empty->setFocus(); // Enter chooses files
}

bool ImportFileStep::mayContinue() const
{
    return m_queue.isRead() && m_queue.next() >= 0;
}

void ImportFileStep::refresh()
{
    m_empty->setVisible(m_queue.count() == 0);
    m_filled->setVisible(m_queue.count() > 0);
    if (!m_list->currentIndex().isValid() && m_queue.count() > 0)
        m_list->setCurrentIndex(m_queue.index(0));
    QString failure;
    for (int i = 0; i < m_queue.count() && failure.isEmpty(); ++i)
        failure = m_queue.session(i)->failure();
    if (!failure.isEmpty())
        m_banner->showMessage(Banner::Kind::Error, failure);
    else
        m_banner->hide();
    m_banner->setClosable(false);
    emit stateChanged();
}

void ImportFileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables and vCards (*.csv *.tsv *.txt *.tab *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &m_queue, &ImportQueue::add);
    dialog->open();
}

void ImportFileStep::paste()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (const auto files = filesOf(data); !files.isEmpty())
        return m_queue.add(files);
    const auto text = data->text();
    QFile file(m_pasted.filePath(tr("Pasted rows %1").arg(++m_pastes) + QStringLiteral(".txt")));
    if (text.trimmed().isEmpty() || !file.open(QIODevice::WriteOnly)) {
        m_banner->showMessage(
            Banner::Kind::Info, tr("The clipboard holds no rows. Copy cells in your spreadsheet, then paste again."));
        return;
    }
    file.write(text.toUtf8());
    file.close();
    m_queue.add({file.fileName()});
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    m_queue.add(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace crm
