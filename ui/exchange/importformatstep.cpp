// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importformatstep.h"

#include "models/exchange/encoding.h"
#include "models/exchange/importsessionmodels.h"
#include "models/exchange/importtargets.h"

#include "db/entity/registry.h"
#include "ui/exchange/importtables.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QTableView>

namespace crm {

namespace {

/// What files hold; the rest is made along with these.
const QByteArrayList kinds{"person", "organisation", "lead", "opportunity", "service_case", "activity", "task",
    "product", "price_book", "price_entry", "competitor", "competitor_price", "asset", "voucher", "knowledge_article",
    "canned_answer", "user", "team"};

const ImportColumn *firstOf(const ImportSession &session, std::initializer_list<FieldKind> wanted)
{
    for (const auto &column : session.plan().columns) {
        const auto target = session.entity() ? importTarget(*session.entity(), column.target) : std::nullopt;
        if (target && target->field && std::find(wanted.begin(), wanted.end(), target->field->kind) != wanted.end())
            return &column;
    }
    return nullptr;
}

} // namespace

ImportFormatStep::ImportFormatStep(QWidget *parent)
    : ImportStep(parent)
    , m_header(new QCheckBox(tr("The &first line holds names")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(makeForm());
    row->addWidget(makeTable(), 1);
    connect(m_kind, &QComboBox::activated, this, &ImportFormatStep::reread);
    connect(m_encoding, &QComboBox::activated, this, &ImportFormatStep::reread);
    connect(m_delimiter, &QComboBox::activated, this, &ImportFormatStep::reread);
    connect(m_header, &QCheckBox::clicked, this, &ImportFormatStep::reread);
    connect(m_dates, &QComboBox::activated, this, [this](int order) { session()->setDateOrder(DateOrder(order)); });
    connect(m_mark, &QComboBox::activated, this, [this](int mark) { session()->setDecimalMark(DecimalMark(mark)); });
}

QComboBox *ImportFormatStep::addBox(QFormLayout *form, const QString &label, const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, box);
    return box;
}

QWidget *ImportFormatStep::makeForm()
{
    auto *card = makeFrame("card");
    card->setFixedWidth(scaled(330));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::medium);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_kind = addBox(form, tr("The file holds"), "importKind");
    for (const auto &name : kinds)
        if (const auto *entity = Registry::instance().byName(name))
            m_kind->addItem(entity->tr(entity->plural), name);
    m_encoding = addBox(form, tr("&Letters are encoded as"), "importEncoding");
    for (const auto &encoding : encodings())
        m_encoding->addItem(encoding.label, encoding.name);
    m_delimiter = addBox(form, tr("Columns are &separated by"), "importDelimiter");
    const std::pair<char, QString> delimiters[] = {{',', tr("Comma  ,")}, {';', tr("Semicolon  ;")}, {'\t', tr("Tab")},
        {'|', tr("Bar  |")}, {':', tr("Colon  :")}};
    for (const auto &[sign, label] : delimiters)
        m_delimiter->addItem(label, int(sign));
    m_header->setObjectName("importHeader");
    form->addRow(m_header);
    m_dates = addBox(form, tr("&Dates are written"), "importDates");
    m_dates->addItems({tr("Year, month, day"), tr("Day, month, year"), tr("Month, day, year")});
    m_mark = addBox(form, tr("Decimals stand &behind a"), "importMark");
    m_mark->addItems({tr("Point  1,234.50"), tr("Comma  1.234,50")});
    m_reasons = new Label({}, TextStyle::Small, Ink::Muted);
    m_reasons->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(form);
    column->addWidget(makeFrame("rule"));
    column->addWidget(m_reasons);
    column->addStretch(1);
    return card;
}

QWidget *ImportFormatStep::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName("importSample");
    m_delegate = new CellDelegate(m_table);
    prepareTable(m_table, m_delegate, tr("First rows of the file"));
    return inCard(m_table);
}

void ImportFormatStep::setSession(ImportSession *session)
{
    ImportStep::setSession(session);
    replaceModel(m_table, new ImportSampleModel(*session, m_table));
    connect(session, &ImportSession::guessed, this, &ImportFormatStep::show);
    connect(session, &ImportSession::planChanged, this, &ImportFormatStep::show);
    show();
}

void ImportFormatStep::enter()
{
    show();
    m_kind->setFocus();
}

bool ImportFormatStep::mayContinue() const
{
    return session() && session()->isReady() && session()->failure().isEmpty();
}

void ImportFormatStep::show()
{
    if (!session())
        return;
    const auto &plan = session()->plan();
    if (const auto *entity = session()->entity(); entity && m_kind->findData(plan.entity) < 0)
        m_kind->addItem(entity->tr(entity->plural), plan.entity);
    m_kind->setCurrentIndex(m_kind->findData(plan.entity));
    m_encoding->setCurrentIndex(m_encoding->findData(plan.source.encoding));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(plan.source.format.delimiter)));
    m_header->setChecked(plan.source.hasHeader);
    const auto *date = firstOf(*session(), {FieldKind::Date, FieldKind::Instant});
    m_dates->setEnabled(date);
    m_dates->setCurrentIndex(date ? int(date->date.order) : -1);
    const auto *number = firstOf(*session(), {FieldKind::Money, FieldKind::Decimal, FieldKind::Integer});
    m_mark->setEnabled(number);
    m_mark->setCurrentIndex(number ? int(number->mark) : -1);
    auto reasons = session()->guess().reasons;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    m_reasons->setText(session()->failure().isEmpty() ? reasons.join(QStringLiteral("\n")) : session()->failure());
    fitColumns(m_table);
    emit stateChanged();
}

void ImportFormatStep::reread()
{
    auto source = session()->plan().source;
    source.encoding = m_encoding->currentData().toByteArray();
    source.format.delimiter = char(m_delimiter->currentData().toInt());
    source.hasHeader = m_header->isChecked();
    session()->reread(source, m_kind->currentData().toByteArray());
    emit stateChanged();
}

} // namespace crm
