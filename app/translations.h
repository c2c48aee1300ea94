// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace crm {

/// Texts whose counts are written as the language writes numbers: "20,932 deals".
class OwnTexts final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int count) const override;
};

/// The language of the program: its own texts, Qt's, and how dates, numbers and money are written.
class Translations
{
public:
    Translations();
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// "" follows the desktop; otherwise "en", "de", "zh_CN". Every window learns of it by QEvent::LanguageChange.
    void use(const QString &language);

private:
    OwnTexts m_own;
    QTranslator m_qt;
    bool m_isUsed = false;
    QString m_language;
};

/// The locale texts of `language` are written with: the desktop's when it speaks that language, because it
/// knows the country; the language's usual one otherwise.
QLocale localeFor(const QString &language, const QLocale &desktop);

} // namespace crm
