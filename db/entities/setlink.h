// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

namespace crm {

/// The id of the member of a set that these values in stored form make (SYNC 2.2, 2.4): two devices that add it without
/// knowing of each other make one record. Texts count without case and surrounding space.
Id memberId(const QByteArray &entity, const QVariantList &values);

/// For the hook of records that are members of a set and nothing else, such as a tag on a customer: a new one gets its
/// memberId(). Adding what is there already changes nothing.
void nameMember(Saving &s, const QByteArrayList &fields);

} // namespace crm
