// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// An e-mail address, telephone number or address of a page.
struct VCardPoint
{
    QString value;
    QStringList types; ///< lower case, in the card's order: work, home, cell, fax …; never pref, internet or voice
    bool isPreferred = false;
    QString label; ///< the writer's own name for it (X-ABLabel)

    bool operator==(const VCardPoint &) const = default;
};

struct VCardAddress
{
    QString postBox;
    QString extended;
    QString street; ///< may hold line breaks
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QStringList types;
    bool isPreferred = false;
    QString label;

    bool operator==(const VCardAddress &) const = default;
};

/// Something the card says that has no place of its own: nicknames beyond the first, X- properties, a second ORG.
struct VCardExtra
{
    QByteArray name; ///< upper case
    QString value;
    QString label;

    bool operator==(const VCardExtra &) const = default;
};

/// The program's own: no standard property says that a person is not to be contacted.
constexpr auto doNotContactProperty = "X-RAPPORT-DO-NOT-CONTACT";

struct VCardProblem
{
    qint64 line = 0; ///< 1-based
    QString sentence;

    bool operator==(const VCardProblem &) const = default;
};

/// One card, free of the differences between vCard 2.1, 3.0 and 4.0. Empty means the card does not say.
struct VCard
{
    QString formattedName;
    QString familyName;
    QString givenName;
    QString additionalNames;
    QString prefixes;
    QString suffixes;
    QString nickname;
    QString organisation;
    QString unit; ///< several levels are joined by " / "
    QString title;
    QString role;
    QList<VCardPoint> emails;
    QList<VCardPoint> phones;
    QList<VCardPoint> urls;
    QList<VCardAddress> addresses;
    QDate birthday;
    QString birthdayText; ///< when it is no full date: "--03-22"
    QString note;         ///< several notes are separated by an empty line
    QStringList categories;
    QString uid;
    QByteArray photo;     ///< the picture's bytes, unchecked: never decode it without limits
    QString photoType;    ///< jpeg, png …
    QString photoAddress; ///< when the card only links to it; never fetched by itself
    QList<VCardExtra> extras;
    qint64 line = 0;              ///< of BEGIN:VCARD
    QList<VCardProblem> problems; ///< what could not be understood or kept

    /// The formatted name, else the parts, else organisation, e-mail or telephone; empty for an empty card.
    QString displayName() const;
};

} // namespace crm
