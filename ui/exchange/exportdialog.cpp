// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportdialog.h"

#include "db/entities/person.h"
#include "db/store/store.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLocale>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardPaths>

namespace crm {

namespace {

const QString &suffixOf(ExportWish::Format format)
{
    static const QString suffixes[] = {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("vcf")};
    return suffixes[format];
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, const Query &query, const QByteArrayList &paths, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_query(query)
    , m_paths(paths.isEmpty() ? listedColumns(*query.entity) : paths)
    , m_banner(new Banner)
    , m_progress(new QProgressBar)
{
    const auto kind = query.entity->tr(query.entity->plural);
    setObjectName("exportDialog");
    setWindowTitle(tr("Export %1").arg(kind));
    setMinimumWidth(scaled(500));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(6));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel = makeButton(tr("Cancel"));
    m_export = makeButton(tr("Export…"), "file-export", "primary");
    m_export->setObjectName("export");
    m_export->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(new Label(windowTitle(), TextStyle::Title, Ink::Text, QFont::DemiBold));
    column->addWidget(m_banner);
    column->addWidget(makeOptions());
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choose);
    count(query, m_listed, tr("The &list as it is filtered"));
    count({query.entity}, m_all, tr("&All %1").arg(kind));
    showState();
}

ExportDialog *ExportDialog::open(Workspace &workspace, const Query &query, const QByteArrayList &paths, QWidget *parent)
{
    auto *dialog = new ExportDialog(workspace, query, paths, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

QWidget *ExportDialog::makeOptions()
{
    m_listed = new QRadioButton;
    m_listed->setObjectName("exportListed");
    m_listed->setChecked(true);
    m_all = new QRadioButton;
    m_all->setObjectName("exportAll");
    m_format = new QComboBox;
    m_format->setObjectName("exportFormat");
    m_format->addItem(tr("Table (CSV)"), ExportWish::Csv);
    m_format->addItem(tr("JSON, for programs"), ExportWish::Json);
    if (m_query.entity == &Person::entity())
        m_format->addItem(tr("vCards, for phones and address books"), ExportWish::Cards);
    m_columns = new QComboBox;
    m_columns->setObjectName("exportColumns");
    m_columns->addItem(tr("Those of the list"));
    m_columns->addItem(tr("All that can be imported again"));
    m_spreadsheet = new QCheckBox(tr("For a &spreadsheet such as Excel"));
    m_spreadsheet->setObjectName("exportSpreadsheet");
    m_spreadsheet->setChecked(true);
    m_note = new Label({}, TextStyle::Small, Ink::Muted);
    m_note->setWordWrap(true);
    auto *card = makeFrame("card");
    auto *form = new QFormLayout(card);
    form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What"), m_listed);
    form->addRow(QString(), m_all);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Columns"), m_columns);
    form->addRow(QString(), m_spreadsheet);
    form->addRow(m_note);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_spreadsheet, &QCheckBox::toggled, this, &ExportDialog::showState);
    return card;
}

void ExportDialog::count(const Query &query, QRadioButton *button, const QString &text)
{
    button->setText(text);
    m_workspace.store().count(query).then(this, [button, text](const Result<qint64> &count) {
        if (count)
            button->setText(tr("%1 (%2)").arg(text, QLocale().toString(*count)));
    });
}

void ExportDialog::showState()
{
    const auto format = ExportWish::Format(m_format->currentData().toInt());
    m_columns->setEnabled(format != ExportWish::Cards && !m_job);
    m_spreadsheet->setEnabled(format == ExportWish::Csv && !m_job);
    for (auto *widget : std::initializer_list<QWidget *>{m_listed, m_all, m_format, m_export})
        widget->setEnabled(!m_job);
    m_progress->setVisible(m_job);
    const QString notes[] = {tr("Text that a spreadsheet would run as a formula is made harmless; importing the file "
                                "again takes that back."),
        tr("A list of objects in UTF-8; amounts in whole units, times in UTC."),
        tr("vCard 4.0 with all e-mails, numbers, addresses and tags.")};
    m_note->setText(notes[format]);
}

ExportWish ExportDialog::wish(const QString &path) const
{
    ExportWish wish{.query = m_listed->isChecked() ? m_query : Query{m_query.entity}, .path = path};
    wish.format = ExportWish::Format(m_format->currentData().toInt());
    wish.columns = m_columns->currentIndex() == 0 ? m_paths : exportColumns(*m_query.entity);
    wish.forSpreadsheet = m_spreadsheet->isChecked();
    return wish;
}

void ExportDialog::choose()
{
    const auto suffix = suffixOf(ExportWish::Format(m_format->currentData().toInt()));
    auto *dialog
        = new QFileDialog(this, windowTitle(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)});
    dialog->selectFile(m_query.entity->tr(m_query.entity->plural) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (m_job)
        return;
    m_banner->hide();
    m_progress->setValue(0);
    m_job = new ExportJob(m_workspace.store(), wish(path), &m_workspace); // ends by itself, also without the dialog
    connect(m_job, &ExportJob::progressed, m_progress, [this](double part) { m_progress->setValue(int(part * 1000)); });
    connect(m_job, &ExportJob::finished, m_job, &QObject::deleteLater);
    connect(m_job, &ExportJob::finished, this, [this, path](const Result<qint64> &rows) { take(rows, path); });
    m_job->start();
    if (m_job)
        showState();
}

void ExportDialog::take(const Result<qint64> &rows, const QString &path)
{
    m_job = nullptr;
    showState();
    if (!rows) {
        m_banner->showMessage(
            rows.error().code == Error::Cancelled ? Banner::Kind::Info : Banner::Kind::Error, rows.error().message);
        return;
    }
    m_workspace.notify(tr("%1 %2 are in %3.")
                           .arg(QLocale().toString(*rows),
                               m_query.entity->tr(*rows == 1 ? m_query.entity->singular : m_query.entity->plural),
                               QDir::toNativeSeparators(path)));
    accept();
}

/// The first time while writing: stops that; the dialog stays and tells.
void ExportDialog::reject()
{
    if (m_job)
        return m_job->cancel();
    QDialog::reject();
}

} // namespace crm
