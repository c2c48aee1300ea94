// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <optional>

namespace crm {

/// Something a column of a file can become.
struct ImportTarget
{
    enum Part {
        Identity,
        OfField,
        Contact,
        Tags,
        SubCategory,
        TeamRegion,
        PipelineName,
        WonOrLost,
        NamePart,
        Mobile,
        OptOut
    };
    QByteArray key; ///< a field's name, "id", or one of "email2" … "tags", "sub_category"
    QString label;  ///< translated
    Part part = OfField;
    const Field *field = nullptr; ///< the field it sets, or whose kind decides how it is read
    QByteArray by = {};           ///< references: the field of the other record that is compared; empty: its title
    QByteArray contactKind = {};  ///< Contact: "email", "phone", "mobile", "fax", "web", "messenger"
};

/// Everything columns of a file about such records can become: its fields, further e-mails and phones, tags.
const QList<ImportTarget> &importTargets(const Entity &entity);

/// The target of this key; nothing when there is none. Knows paths such as "organisation.external_id".
std::optional<ImportTarget> importTarget(const Entity &entity, const QByteArray &key);

/// The key of importTargets() that the words of guessColumns() and headers of our own exports mean.
QByteArray importKey(const Entity &entity, const QByteArray &canonical);

} // namespace crm
