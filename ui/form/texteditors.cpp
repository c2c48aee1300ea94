// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/texteditors.h"

#include "db/value/money.h"
#include "models/record/fieldformat.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace crm {

LineEditor::LineEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_line(new QLineEdit)
{
    if (field.hint)
        m_line->setPlaceholderText(entity.tr(field.hint));
    if (field.kind == FieldKind::Text)
        m_line->setMaxLength(2000); // Entity::check refuses more
    setControl(m_line);
    // Assistive technology enters text without typing it: textEdited() would not tell.
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (m_isQuiet)
            return;
        readAgain();
        emit edited();
    });
    // What was understood is shown the way it will be shown.
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_problem.isEmpty() && !m_line->isReadOnly() && m_line->isModified())
            fill(text(m_value));
    });
}

void LineEditor::fill(const QString &text)
{
    const auto was = std::exchange(m_isQuiet, true);
    m_line->setText(text);
    m_isQuiet = was;
}

void LineEditor::readAgain()
{
    const auto read = this->read(m_line->text());
    m_problem = read ? QString() : read.error().message;
    if (read)
        m_value = *read;
}

void LineEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_problem.clear();
    fill(text(value));
    m_line->setCursorPosition(0);
}

QString LineEditor::unreadable() const
{
    return m_problem.isEmpty() ? QString() : m_line->text();
}

void LineEditor::setUnreadable(const QString &typed)
{
    fill(typed);
    m_line->setModified(true);
    readAgain();
}

QString LineEditor::text(const QVariant &value) const
{
    // Grouping digits of a year or a house number would only be in the way.
    return field().kind == FieldKind::Integer && !field().is(Minutes) && !value.isNull()
        ? QString::number(value.toLongLong())
        : fieldText(entity(), field(), value);
}

Result<QVariant> LineEditor::read(const QString &typed) const
{
    return fieldValue(entity(), field(), typed);
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_line->setFrame(!isReadOnly);
    m_line->setProperty("look", isReadOnly ? "bare" : "");
}

MoneyEditor::MoneyEditor(const Entity &entity, const Field &field, QWidget *parent)
    : LineEditor(entity, field, parent)
    , m_unit(new Label(m_currency, TextStyle::Body, Ink::Muted))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(line(), 1);
    row->addWidget(m_unit);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    line()->setAlignment(Qt::AlignTrailing);
}

void MoneyEditor::setCurrency(const QString &currency)
{
    const auto wanted = isCurrency(currency) ? currency : usualCurrency();
    m_unit->setText(wanted);
    if (wanted == m_currency)
        return;
    const bool isTyped = !line()->text().isEmpty();
    const auto typed = line()->text();
    m_currency = wanted;
    if (isTyped && line()->isModified())
        readAgain(); // "1000" means a thousand of whatever the currency now is
    else
        fill(text(value()));
    if (isTyped && !problem().isEmpty())
        fill(typed);
}

QString MoneyEditor::text(const QVariant &value) const
{
    if (value.isNull())
        return {};
    const auto digits = currencyDigits(m_currency);
    const auto plain = amountText(value.toLongLong(), m_currency);
    const auto point = plain.indexOf(u'.');
    bool isWhole = false;
    const auto whole = plain.left(point < 0 ? plain.size() : point).toLongLong(&isWhole);
    if (!isWhole)
        return plain;
    auto shown = QLocale().toString(qAbs(whole));
    if (digits > 0 && point > 0)
        shown += QLocale().decimalPoint() + plain.mid(point + 1);
    return (value.toLongLong() < 0 ? QLocale().negativeSign() : QString()) + shown;
}

Result<QVariant> MoneyEditor::read(const QString &typed) const
{
    return fieldValue(entity(), field(), typed, m_currency);
}

CurrencyEditor::CurrencyEditor(const Entity &entity, const Field &field, QWidget *parent)
    : LineEditor(entity, field, parent)
{
    auto *completer = new QCompleter(currencies(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line()->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        readAgain();
        emit edited();
    });
}

Result<QVariant> CurrencyEditor::read(const QString &typed) const
{
    const auto code = typed.trimmed().toUpper();
    if (code.isEmpty())
        return QVariant();
    if (!isCurrency(code))
        return Error{Error::Invalid, tr("“%1” is not a currency code such as EUR or USD.").arg(typed)};
    return QVariant(code);
}

LongTextEditor::LongTextEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(96));
    if (field.hint)
        m_text->setPlaceholderText(entity.tr(field.hint));
    setControl(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isQuiet)
            emit edited();
    });
}

void LongTextEditor::setValue(const QVariant &value)
{
    m_isQuiet = true;
    m_text->setPlainText(value.toString());
    m_isQuiet = false;
}

QVariant LongTextEditor::value() const
{
    const auto text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

FlagEditor::FlagEditor(const Entity &entity, const Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_box(new QCheckBox(entity.label(field)))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FlagEditor::edited);
}

void FlagEditor::setValue(const QVariant &value)
{
    m_box->setChecked(value.toLongLong() != 0);
}

QVariant FlagEditor::value() const
{
    return qint64(m_box->isChecked());
}

void FlagEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

} // namespace crm
