// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>

namespace crm {

/// A setting of this machine: its key and what holds when nobody has chosen.
template <typename T> struct Setting
{
    const char *key;
    T standard;
};

/// Per-machine settings. What a team shares is records, not settings.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// An empty path: the user's own settings file; otherwise an INI file there.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);

    template <typename T> T value(const Setting<T> &setting) const
    {
        return raw(QString::fromLatin1(setting.key), QVariant::fromValue(setting.standard)).template value<T>();
    }
    template <typename T> void setValue(const Setting<T> &setting, const T &value)
    {
        setRaw(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }
    /// For this run alone, unless it is set meanwhile: what somebody asked for on the command line.
    template <typename T> void setForThisRun(const Setting<T> &setting, const T &value)
    {
        m_ofThisRun.insert(QString::fromLatin1(setting.key), QVariant::fromValue(value));
        emit changed(QString::fromLatin1(setting.key));
    }
    /// For keys made at run time, such as the columns of a page.
    QVariant raw(const QString &key, const QVariant &standard = {}) const
    {
        return m_ofThisRun.value(key, m_settings.value(key, standard));
    }
    void setRaw(const QString &key, const QVariant &value);

signals:
    void changed(const QString &key);

private:
    QSettings m_settings;
    QVariantHash m_ofThisRun;
};

} // namespace crm
