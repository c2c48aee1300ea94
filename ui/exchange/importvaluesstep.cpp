// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importvaluesstep.h"

#include "models/exchange/importtargets.h"
#include "ui/exchange/choicedelegate.h"
#include "ui/exchange/importtables.h"
#include "ui/kit/cards.h"
#include "ui/kit/delegates.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>

namespace crm {

ImportValuesStep::ImportValuesStep(QWidget *parent)
    : ImportStep(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState("hourglass", tr("The file is being looked through.")))
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(makeTopics());
    row->addWidget(makeDetail(), 1);
    m_stack->addWidget(inCard(m_empty));
    m_stack->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *ImportValuesStep::makeTopics()
{
    m_topics = new QListView;
    m_topics->setObjectName("importTopics");
    m_topics->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_topics));
    m_topics->setAccessibleName(tr("What to look at"));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *card = inCard(m_topics);
    card->layout()->setContentsMargins(1, spacing::small, 1, spacing::small);
    card->setFixedWidth(scaled(300));
    return card;
}

QWidget *ImportValuesStep::makeDetail()
{
    m_title = new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    m_summary = new Label({}, TextStyle::Body, Ink::Muted);
    m_summary->setWordWrap(true);
    m_values = new QTableView;
    m_values->setObjectName("importValues");
    auto *delegate = new ChoiceDelegate(
        [this] {
            ChoiceDelegate::Choices all;
            const auto choices = m_lines->choices();
            for (const auto &[key, label] : choices)
                all.append({key, label});
            return all;
        },
        m_values);
    delegate->setColumnKind(ImportValuesModel::Rows, CellKind::Number);
    delegate->setColumnKind(ImportValuesModel::Becomes, CellKind::Badge);
    prepareTable(m_values, delegate, tr("Texts of the column and what becomes of them"));
    m_values->setSelectionMode(QAbstractItemView::SingleSelection);
    m_values->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
        | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    editByEnter(m_values);
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, spacing::large, 1, 1);
    column->setSpacing(spacing::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::large, 0, spacing::large, 0);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(makeControls());
    column->addLayout(head);
    column->addWidget(m_values, 1);
    return card;
}

QWidget *ImportValuesStep::makeControls()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, spacing::tiny, 0, 0);
    const auto add = [row](const QString &label, const char *name) {
        auto *text = new QLabel(label);
        auto *choice = new QComboBox;
        choice->setObjectName(name);
        text->setBuddy(choice);
        row->addWidget(text);
        row->addWidget(choice);
        return std::pair(text, choice);
    };
    std::tie(m_orderLabel, m_order) = add(tr("&Dates are written"), "topicDates");
    m_order->addItems({tr("Year, month, day"), tr("Day, month, year"), tr("Month, day, year")});
    std::tie(m_markLabel, m_mark) = add(tr("Decimals stand &behind a"), "topicMark");
    m_mark->addItems({tr("Point  1,234.50"), tr("Comma  1.234,50")});
    std::tie(m_byLabel, m_by) = add(tr("&Recognise by"), "topicMatchBy");
    m_create = new QCheckBox(tr("&Make what is missing"));
    m_create->setObjectName("topicCreate");
    row->addWidget(m_create);
    row->addStretch(1);
    connect(m_order, &QComboBox::activated, this,
        [this](int order) { change([order](ImportColumn &c) { c.date.order = DateOrder(order); }); });
    connect(m_mark, &QComboBox::activated, this,
        [this](int mark) { change([mark](ImportColumn &c) { c.mark = DecimalMark(mark); }); });
    connect(m_by, &QComboBox::activated, this,
        [this] { change([this](ImportColumn &c) { c.target = m_by->currentData().toByteArray(); }); });
    connect(m_create, &QCheckBox::clicked, this,
        [this](bool isOn) { change([isOn](ImportColumn &c) { c.createMissing = isOn; }); });
    return box;
}

void ImportValuesStep::setSession(ImportSession *session)
{
    ImportStep::setSession(session);
    auto *old = m_topics->model();
    m_model = new ImportTopicsModel(*session, m_topics);
    m_lines = new ImportValuesModel(*session, m_values);
    m_topics->setModel(m_model);
    delete old;
    replaceModel(m_values, m_lines);
    connect(m_topics->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportValuesStep::showTopic);
    connect(session, &ImportSession::surveyed, this, &ImportValuesStep::showAll);
}

void ImportValuesStep::enter()
{
    m_empty->setSentence("hourglass", tr("The file is being looked through."));
    m_empty->setHint({});
    if (m_model->rowCount() == 0)
        m_stack->setCurrentIndex(0);
    session()->survey();
    m_topics->setFocus();
}

void ImportValuesStep::showAll()
{
    if (m_model->rowCount() == 0) {
        m_empty->setSentence("circle-check", tr("There is nothing to settle here."));
        m_empty->setHint(
            tr("The file has no dates, amounts, choices or names of other records that need your decision."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    if (!m_topics->currentIndex().isValid())
        m_topics->setCurrentIndex(m_model->index(0));
    showState();
}

void ImportValuesStep::showTopic()
{
    m_lines->setTopic(m_model->topic(m_topics->currentIndex().row()));
    showState();
    auto *header = m_values->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(ImportValuesModel::InFile, scaled(240));
    header->resizeSection(ImportValuesModel::Rows, scaled(90));
    if (m_lines->rowCount() > 0)
        m_values->setCurrentIndex(m_lines->index(0, ImportValuesModel::Becomes));
}

void ImportValuesStep::showState()
{
    const auto index = m_topics->currentIndex();
    const auto topic = m_model->topic(index.row());
    if (topic.column < 0)
        return;
    const auto &column = session()->plan().columns.at(topic.column);
    m_title->setText(tr("%1, from the column “%2”").arg(index.data().toString(), column.header));
    m_summary->setText(topic.summary);
    const bool isLink = topic.kind == ImportTopic::Relation || topic.kind == ImportTopic::Stage;
    const std::pair<QWidget *, bool> shown[] = {{m_orderLabel, topic.kind == ImportTopic::Dates},
        {m_order, topic.kind == ImportTopic::Dates}, {m_markLabel, topic.kind == ImportTopic::Numbers},
        {m_mark, topic.kind == ImportTopic::Numbers}, {m_byLabel, topic.kind == ImportTopic::Relation},
        {m_by, topic.kind == ImportTopic::Relation}, {m_create, isLink}};
    for (const auto &[widget, isShown] : shown)
        widget->setVisible(isShown);
    m_order->setCurrentIndex(int(column.date.order));
    m_mark->setCurrentIndex(int(column.mark));
    m_create->setChecked(column.createMissing);
    if (topic.kind == ImportTopic::Relation)
        fillMatchBy(column);
}

/// The name of the other record, or one of the texts that identify it.
void ImportValuesStep::fillMatchBy(const ImportColumn &column)
{
    const auto target = importTarget(*session()->entity(), column.target);
    const auto &field = *target->field;
    const auto &other = field.target();
    m_by->clear();
    m_by->addItem(other.label(other.title()), field.name);
    for (const auto &f : other.fields) {
        const bool isIdentity
            = f.is(Unique) || f.name == "external_id" || f.name == "email" || f.name == "sku" || f.name == "number";
        if (isIdentity && f.kind == FieldKind::Text && !f.isComputed() && f.name != other.title().name)
            m_by->addItem(other.label(f), QByteArray(field.name + '.' + f.name));
    }
    m_by->setCurrentIndex(std::max(0, m_by->findData(column.target)));
    m_by->setEnabled(m_by->count() > 1);
}

void ImportValuesStep::change(const std::function<void(ImportColumn &)> &change)
{
    const auto column = m_lines->topic().column;
    session()->edit([&](ImportPlan &plan) {
        change(plan.columns[column]);
        plan.columns[column].question.clear();
    });
    session()->survey();
}

} // namespace crm
