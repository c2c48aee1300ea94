// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/pendingview.h"

#include "db/store/userfiles.h"
#include "ui/kit/cards.h"
#include "ui/kit/celldelegate.h"
#include "ui/sync/synclink.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

PendingView::PendingView(Workspace &workspace, SyncLink &link, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_link(link)
    , m_model(new PendingModel(workspace.store(), this))
    , m_table(new QTableView)
    , m_more(new Label({}, TextStyle::Small, Ink::Muted))
    , m_export(makeButton(tr("Export what was refused…"), QStringLiteral("file-export")))
    , m_states(new QStackedLayout(this))
{
    auto *empty = new EmptyState(QStringLiteral("cloud-check"), tr("Everything is with the server."));
    empty->setHint(tr("What you change is saved on this computer first and sent from here."));
    m_states->addWidget(empty);
    m_states->addWidget(makeBody());
    connect(&link, &SyncLink::pendingChanged, this, &PendingView::show);
    show();
}

PendingView::~PendingView()
{
    delete m_table; // before the model it shows
}

QWidget *PendingView::makeBody()
{
    m_table->setObjectName("pending");
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(m_table, new CellDelegate(m_table), tr("Changes to send"));
    const int widths[] = {130, 300, 300, 190};
    for (int column = 0; column < PendingModel::columnTotal; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto &change = m_model->changeAt(index.row());
        if (change.kind != sync::Op::Remove)
            m_workspace.open({change.table, change.row});
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), m_export->text(), {}, tr("JSON (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &PendingView::exportRefused);
        dialog->open();
    });
    m_export->setObjectName("exportRefused");
    auto *card = makeFrame("card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, spacing::tiny, 1, spacing::tiny);
    inside->addWidget(m_table);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more, 1);
    foot->addWidget(m_export);
    column->addLayout(foot);
    return body;
}

void PendingView::show()
{
    m_model->setChanges(m_link.pending());
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_export->setVisible(!m_model->refused().isEmpty());
    m_more->setText(m_model->refused().isEmpty()
            ? QString()
            : tr("What was refused stays in this file and is no longer sent. Change the record again, or export it for "
                 "whoever runs the server."));
    m_more->setWordWrap(true);
}

bool PendingView::exportRefused(const QString &path)
{
    OutputFile file(path);
    const auto json = refusedJson(m_model->refused());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (!isWritten)
        m_workspace.fail({Error::Storage, tr("%1 cannot be written: %2.").arg(path, file.errorString())});
    return isWritten;
}

} // namespace crm
