// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>

#include <memory>

class QTranslator;

namespace crm {

/// How words, days and figures stand on the document of a quote: as the program speaks, or as it spoke when the quote
/// went out. What the customer holds is then printed again the same, whoever prints it.
class QuoteWords final
{
public:
    QuoteWords() = default;
    /// As a QuoteIssue says it; empty: as the program speaks.
    explicit QuoteWords(const QString &locale);

    /// A text of the context crm::QuotePaper, marked by QT_TRANSLATE_NOOP where it stands.
    QString operator()(const char *source) const { return text("crm::QuotePaper", source); }
    QString text(const char *context, const char *source) const;
    QString date(const QDate &day, QLocale::FormatType format) const; ///< empty: a null day
    QString number(qint64 millionths) const;
    /// Grouped with the currency's digits, without its sign: "1,185.13".
    QString amount(qint64 minor, const QString &currency) const;
    /// A unit price with the currency's digits and the sign of amounts: "−100.005".
    QString price(qint64 millionths, const QString &currency) const;
    /// "19 %".
    QString percent(qint64 millionths) const;

private:
    QString grouped(const QString &plain) const;

    QLocale m_locale;
    bool m_isKept = false;
    std::shared_ptr<QTranslator> m_translator; ///< null: English, the language of the sources
};

} // namespace crm
