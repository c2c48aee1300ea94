// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

class QGridLayout;

namespace crm {

/// The fields of a case form: those a new case begins with, or all that some kind asks for.
QByteArrayList caseFormFields(bool isNew);
/// Two columns of the same width.
QGridLayout *makeCaseGrid();

} // namespace crm
