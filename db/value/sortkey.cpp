// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/sortkey.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace crm {
namespace {

constexpr qsizetype longestCompared = 200;
constexpr int rulesVersion = 1; // raise when an attribute below changes

struct CloseCollator
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

using Collator = std::unique_ptr<UCollator, CloseCollator>;

Collator rootCollator()
{
    auto status = U_ZERO_ERROR;
    Collator collator(ucol_open("", &status));
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(collator.get(), UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
    ucol_setAttribute(collator.get(), UCOL_STRENGTH, UCOL_TERTIARY, &status);
    ucol_setAttribute(collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    if (U_FAILURE(status))
        qFatal("ICU offers no root collation: %s", u_errorName(status));
    return collator;
}

/// ICU collators keep buffers inside, so every thread has its own.
UCollator *collator()
{
    thread_local const auto mine = rootCollator();
    return mine.get();
}

} // namespace

QByteArray sortKey(QStringView text)
{
    if (text.isEmpty())
        return {};
    const auto size = int32_t(std::min(text.size(), longestCompared));
    const auto *const units = reinterpret_cast<const UChar *>(text.utf16());
    uint8_t shortKey[256];
    const auto length = ucol_getSortKey(collator(), units, size, shortKey, sizeof shortKey);
    if (length <= 0)
        return {};
    // The closing zero byte tells nothing in a blob of known length.
    if (length <= int32_t(sizeof shortKey))
        return QByteArray(reinterpret_cast<const char *>(shortKey), length - 1);
    QByteArray key(length, Qt::Uninitialized);
    ucol_getSortKey(collator(), units, size, reinterpret_cast<uint8_t *>(key.data()), length);
    key.chop(1);
    return key;
}

int compareKeys(QByteArrayView a, QByteArrayView b)
{
    const auto common = std::min(a.size(), b.size());
    const auto order = common ? std::memcmp(a.data(), b.data(), size_t(common)) : 0;
    return order ? order : (a.size() > b.size()) - (a.size() < b.size());
}

/// All of a version but the rules of the library.
static QString libraryVersion()
{
    UVersionInfo library;
    u_getVersion(library);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(library, text);
    return QStringLiteral("root-numeric-%1/icu-%2/rules-").arg(QString::number(rulesVersion), QLatin1String(text));
}

QString collationVersion()
{
    UVersionInfo rules;
    ucol_getVersion(collator(), rules);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(rules, text);
    return libraryVersion() + QLatin1String(text);
}

bool isCollationCurrent(QStringView version)
{
    return version.startsWith(libraryVersion());
}

} // namespace crm
