// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// The parts of a person's name put together as they are read: the family name first and without a blank where both
/// are written in Chinese, Japanese or Korean. Either may be empty.
QString joinedName(const QString &given, const QString &family);

} // namespace crm
