// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/usualcurrency.h"
#include "ui/form/fieldeditor.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace crm {

/// One line: text, whole numbers and decimals, read in the locale's way.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override { return m_value; }
    QString problem() const override { return m_problem; }
    QString unreadable() const override;
    void setUnreadable(const QString &typed) override;
    void setReadOnly(bool isReadOnly) override;
    QLineEdit *line() const { return m_line; }

protected:
    virtual QString text(const QVariant &value) const;
    virtual Result<QVariant> read(const QString &typed) const;
    void readAgain();
    /// Shows a text that nobody has entered.
    void fill(const QString &text);

private:
    QLineEdit *m_line;
    QVariant m_value;
    QString m_problem;
    bool m_isQuiet = false; ///< the form itself fills the line
};

/// An amount, with its currency shown beside it.
class MoneyEditor final : public LineEditor
{
    Q_OBJECT
public:
    MoneyEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);
    void setCurrency(const QString &currency) override;

protected:
    QString text(const QVariant &value) const override;
    Result<QVariant> read(const QString &typed) const override;

private:
    QString m_currency = usualCurrency();
    QLabel *m_unit;
};

/// The code of a currency in use, completed as one types.
class CurrencyEditor final : public LineEditor
{
    Q_OBJECT
public:
    CurrencyEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

protected:
    Result<QVariant> read(const QString &typed) const override;
};

/// Text of several lines; Tab leaves it.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    void setReadOnly(bool isReadOnly) override;
    bool isWide() const override { return true; }

private:
    QPlainTextEdit *m_text;
    bool m_isQuiet = false;
};

class FlagEditor final : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace crm
