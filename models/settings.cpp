// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings.h"

#include <memory>

namespace crm {

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, "Rapport", "Rapport").fileName()
                                : path,
          QSettings::IniFormat)
{
}

void Settings::setRaw(const QString &key, const QVariant &value)
{
    const bool wasOfThisRun = m_ofThisRun.remove(key) > 0;
    if (!wasOfThisRun && m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed(key);
}

} // namespace crm
