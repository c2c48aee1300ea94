// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/stageform.h"

#include "models/pipeline/pipelineedits.h"
#include "models/pipeline/stagegate.h"
#include "ui/kit/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace crm {

StageForm::StageForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_probability(new QSpinBox)
    , m_category(new QComboBox)
    , m_rotDays(new QSpinBox)
    , m_criteria(new QPlainTextEdit)
    , m_required(new QListWidget)
{
    const auto &entity = Stage::entity();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const char *field, QWidget *control) {
        const auto label = entity.label(*entity.field(field));
        control->setObjectName(QString::fromLatin1(field));
        control->setAccessibleName(label);
        form->addRow(new Label(label, TextStyle::Body, Ink::Muted), control);
    };
    const auto explain = [form](const QString &sentence) {
        auto *label = new Label(sentence, TextStyle::Caption, Ink::Muted);
        label->setWordWrap(true);
        form->addRow(QString(), label);
    };
    for (const auto &choice : choicesOf<StageType>())
        m_type->addItem(Stage::tr(choice.label), choice.value);
    m_probability->setRange(0, 100);
    m_probability->setSuffix(tr(" %"));
    m_rotDays->setRange(0, 999);
    m_rotDays->setSpecialValueText(tr("Never"));
    m_criteria->setPlaceholderText(tr("One per line, such as: The budget is known."));
    m_criteria->setTabChangesFocus(true);
    m_criteria->setMinimumHeight(scaled(64));
    m_criteria->setMaximumHeight(scaled(76)); // the fields below and the buttons of the stages stay in sight
    m_required->setMinimumHeight(scaled(110));
    for (const auto &field : requirableFields()) {
        const auto &deal = Opportunity::entity();
        auto *item = new QListWidgetItem(deal.label(*deal.field(field)), m_required);
        item->setData(Qt::UserRole, field);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    add("name", m_name);
    add("type", m_type);
    add("probability", m_probability);
    add("forecast_category", m_category);
    add("rot_days", m_rotDays);
    add("exit_criteria", m_criteria);
    explain(tr("Leaving: asked before a deal moves on from this stage to a later one."));
    add("required_fields", m_required);
    explain(tr("Entering: a deal without one of these is asked for it before it comes into this stage."));
    connect(m_name, &QLineEdit::textEdited, this, &StageForm::onEdited);
    connect(m_type, &QComboBox::currentIndexChanged, this, &StageForm::onEdited);
    connect(m_probability, &QSpinBox::valueChanged, this, &StageForm::onEdited);
    connect(m_category, &QComboBox::currentIndexChanged, this, &StageForm::onEdited);
    connect(m_rotDays, &QSpinBox::valueChanged, this, &StageForm::onEdited);
    connect(m_criteria, &QPlainTextEdit::textChanged, this, &StageForm::onEdited);
    connect(m_required, &QListWidget::itemChanged, this, &StageForm::onEdited);
}

void StageForm::setStage(const Stage &stage)
{
    m_isFilling = true;
    m_stage = stage;
    m_name->setText(stage.name);
    m_type->setCurrentIndex(m_type->findData(int(stage.type)));
    m_probability->setValue(stage.probability);
    showMeaning();
    m_rotDays->setValue(int(stage.rotDays.value_or(0)));
    m_criteria->setPlainText(stage.exitCriteria);
    const auto required = requiredFields(stage);
    for (int i = 0; i < m_required->count(); ++i) {
        auto *item = m_required->item(i);
        item->setCheckState(required.contains(item->data(Qt::UserRole).toByteArray()) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

/// What is won is closed and certain, what is lost omitted; only open stages choose.
void StageForm::showMeaning()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const bool isOpen = m_stage.type == StageType::Open;
    m_category->clear();
    for (const auto &choice : choicesOf<ForecastCategory>()) {
        const auto category = ForecastCategory(choice.value);
        const bool isOffered = isOpen        ? category != ForecastCategory::Closed
            : m_stage.type == StageType::Won ? category == ForecastCategory::Closed
                                             : category == ForecastCategory::Omitted;
        if (isOffered)
            m_category->addItem(Stage::tr(choice.label), choice.value);
    }
    m_category->setCurrentIndex(qMax(0, m_category->findData(int(m_stage.forecastCategory))));
    for (auto *control : {static_cast<QWidget *>(m_probability), static_cast<QWidget *>(m_category),
             static_cast<QWidget *>(m_rotDays), static_cast<QWidget *>(m_criteria)})
        control->setEnabled(isOpen);
    m_isFilling = wasFilling;
}

Stage StageForm::stage() const
{
    auto stage = m_stage;
    stage.name = m_name->text();
    stage.type = StageType(m_type->currentData().toInt());
    stage.probability = m_probability->value();
    stage.forecastCategory = ForecastCategory(m_category->currentData().toInt());
    stage.rotDays = m_rotDays->value() > 0 ? std::optional<qint64>(m_rotDays->value()) : std::nullopt;
    stage.exitCriteria = m_criteria->toPlainText();
    QByteArrayList required;
    for (int i = 0; i < m_required->count(); ++i)
        if (m_required->item(i)->checkState() == Qt::Checked)
            required.append(m_required->item(i)->data(Qt::UserRole).toByteArray());
    stage.requiredFields = requiredFieldsText(required);
    return stage;
}

void StageForm::onEdited()
{
    if (m_isFilling)
        return;
    const bool isOtherType = m_type->currentData().toInt() != int(m_stage.type);
    m_stage = stage();
    if (isOtherType) {
        m_isFilling = true;
        m_stage.probability = m_stage.type == StageType::Won ? 100
            : m_stage.type == StageType::Lost                ? 0
                                                             : qBound(5, m_stage.probability, 95);
        m_probability->setValue(m_stage.probability);
        showMeaning();
        m_isFilling = false;
        m_stage = stage();
    }
    emit edited(m_stage);
}

} // namespace crm
