// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings.h"

namespace crm::shellsettings {

inline const Setting<QString> language{"look/language", {}};       ///< "" as the desktop; "en", "de", "zh_CN"
inline const Setting<QString> theme{"look/theme", "system"};       ///< "system", "light", "dark"
inline const Setting<QString> density{"look/density", "normal"};   ///< "comfortable", "normal", "compact"
inline const Setting<bool> rightToLeft{"look/rightToLeft", false}; ///< false: as the language asks for
inline const Setting<QString> phoneRegion{"phone/region", {}};     ///< ISO 3166-1 alpha-2; "": that of the desktop
inline const Setting<QString> lastFile{"file/last", {}};
inline const Setting<QStringList> recentFiles{"file/recent", {}}; ///< absolute paths, newest first
inline const Setting<QString> lastPage{"window/page", {}};
inline const Setting<QStringList> lastRecord{"window/record", {}}; ///< file, kind, id; of pages that need one
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> splitter{"window/splitter", {}};
inline const Setting<bool> sidebarShown{"window/sidebar", true};

} // namespace crm::shellsettings
