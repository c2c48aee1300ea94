// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace crm {

QLocale localeFor(const QString &language, const QLocale &desktop)
{
    // The C locale of bare machines has no words for months and no grouping of digits.
    const QLocale known
        = desktop.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : desktop;
    if (language.isEmpty())
        return known;
    const QLocale wanted(language);
    return known.language() == wanted.language() && known.script() == wanted.script() ? known : wanted;
}

QString OwnTexts::translate(const char *context, const char *source, const char *comment, int count) const
{
    auto text = QTranslator::translate(context, source, comment, count);
    return count < 0 ? text : text.replace(QStringLiteral("%n"), QStringLiteral("%Ln")); // see QObject::tr()
}

Translations::Translations() = default;

Translations::~Translations() = default;

void Translations::use(const QString &language)
{
    if (m_isUsed && language == m_language)
        return;
    m_isUsed = true;
    m_language = language;
    const auto locale = localeFor(language, QLocale::system());
    QLocale::setDefault(locale);
    // An empty translator is one too: the program's own language is English.
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, QStringLiteral("rapport"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace crm
