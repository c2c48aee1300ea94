// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choiceeditor.h"

#include "models/record/choicemodel.h"
#include "models/roles.h"
#include "ui/form/calmboxes.h"
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QIcon>
#include <QIdentityProxyModel>
#include <QPainter>

namespace crm {

namespace {

/// A badge without a word, as it will look.
QIcon swatch(Tone tone)
{
    constexpr int side = 16; // px
    const auto colours = toneColours(tone);
    QPixmap picture(QSize(side, side) * qApp->devicePixelRatio());
    picture.setDevicePixelRatio(qApp->devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.soft);
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QRectF(5.5, 5.5, side - 11, side - 11));
    return QIcon(picture);
}

/// Shows each choice beside its colour. Looked up while painting, so that it follows the theme.
class Swatches final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DecorationRole ? swatch(crm::toneOf(QIdentityProxyModel::data(index, roles::BadgeTone)))
                                          : QIdentityProxyModel::data(index, role);
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_combo(new CalmComboBox)
    , m_choices(new ChoiceModel(entity, field, this))
{
    if (field.name == "tone") {
        auto *swatches = new Swatches(this);
        swatches->setSourceModel(m_choices);
        m_combo->setModel(swatches);
    } else {
        m_combo->setModel(m_choices);
    }
    m_combo->setMaxVisibleItems(16);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setControl(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_unknown.clear();
        emit edited();
    });
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const auto row = m_choices->rowOf(value);
    m_unknown = row < 0 ? value : QVariant();
    // What is no longer offered is still what the record has.
    m_combo->setPlaceholderText(row < 0 ? entity().choiceLabel(field(), value.toString()) : QString());
    m_combo->setCurrentIndex(row);
}

QVariant ChoiceEditor::value() const
{
    if (!m_unknown.isNull())
        return m_unknown;
    return m_combo->currentIndex() < 0 ? QVariant() : m_combo->currentData();
}

void ChoiceEditor::leaveOut(const QByteArray &code)
{
    m_choices->leaveOut(code);
}

/// A choice that takes a sentence to say is read whole.
bool ChoiceEditor::isWide() const
{
    constexpr qsizetype longest = 44; // letters, in half of a form
    for (int row = 0; row < m_combo->count(); ++row)
        if (m_combo->itemText(row).size() > longest)
            return true;
    return false;
}

void ChoiceEditor::leaveOutNone()
{
    m_choices->leaveOutNone();
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_combo->setEnabled(!isReadOnly);
}

} // namespace crm
