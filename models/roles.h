// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace crm {

/// What a table cell looks like.
enum class CellKind {
    Text,
    Strong,       ///< text of the main column without a picture
    Avatar,       ///< round picture, title, and Subtitle below when the row is high enough
    SquareAvatar, ///< small square picture and title: a company
    Badge,        ///< title as a badge of BadgeTone, BadgeIcon or a dot
    IconText,     ///< Icon and muted title
    Number,       ///< on the trailing side
    Money,        ///< on the trailing side, heavier
    Date,
    Faint,
};

/// Roles the delegates of the kit read. A model answers those its delegate names and leaves the rest null.
///
/// The title is Qt::DisplayRole. Every item also answers Qt::AccessibleTextRole with one sentence holding all
/// that is painted ("Route planner rollout, Zephyr Logistics, €84,000, closes 28 February"): painted text is
/// invisible to a screen reader otherwise. Tones are a crm::Tone or its name ("ok", "warn", …).
namespace roles {

enum Role : int {
    Subtitle = Qt::UserRole + 0x100, ///< QString
    Icon,                            ///< QString, name of an icon of the kit
    BadgeText,                       ///< QString; null or empty: no badge
    BadgeTone,                       ///< Tone or QString
    BadgeIcon,                       ///< QString, name of an icon of the kit; empty: a dot in cells, nothing elsewhere
    Section,                         ///< bool: a heading; its flags() must not contain Qt::ItemIsSelectable
    Amount,                          ///< QString, formatted
    Owner,                           ///< QString, the name; painted as an avatar
    OwnerKey,                        ///< QString, the id that decides the owner's colour
    Due,                             ///< QString, formatted
    DueTone,                         ///< Tone or QString; how the due date, or what else the cell says, stands
    When,                            ///< QString, formatted
    Body,                            ///< QString, several lines
    Colour,                          ///< QColor or int (place of a stage, see stageColour())
    AvatarName,                      ///< QString whose initials are painted; null: the title
    AvatarKey,                       ///< QString, the id that decides the colour; null: the name
    IsSquare,                        ///< bool: the avatar is a company's
    Kind,                            ///< int, a CellKind; null: what the delegate was told for the column
    IconTone,                        ///< Tone or QString: colour of Icon (timeline circle, rows)
    Shortcut,                        ///< QString, painted as a key at the end of a palette row
};

} // namespace roles

} // namespace crm
