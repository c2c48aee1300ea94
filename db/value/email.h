// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace crm {

/// The form in which e-mail addresses are compared: trimmed, no "mailto:", lower case, the domain in ASCII (IDNA).
[[nodiscard]] QString emailKey(QStringView text);

/// What looks wrong with an e-mail address, as a sentence for the user; empty when nothing does (RFC 5321 §4.5.3.1
/// lengths, one @, a domain with a dot, no spaces). A reason to warn, never to refuse.
[[nodiscard]] QString emailProblem(QStringView text);

} // namespace crm
