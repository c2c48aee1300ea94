// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

// What the parts of a line are in which somebody jots a lead down (leadFromLine()).

/// The line cut at commas, semicolons and tabs, those of East Asia too, and trimmed; never empty parts. A comma within
/// a number, or within quotation marks, which are left out, cuts nothing.
QStringList lineParts(const QString &line);

struct LineAmount
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217
};

/// "12000 EUR", "EUR 1,5 Mio", "1'200 CHF", "5万元": only with a currency, so that a house number is none. Whether a
/// point or a comma stands before the decimals is told by the number itself; the locale decides only of "1.250k".
std::optional<LineAmount> lineAmount(const QString &part);

/// An e-mail address in a part and what stands around it.
struct LineMailbox
{
    QString before;
    QString address;
    QString behind;
    bool isEnclosed = false; ///< "Bob <bob@foo.example>", as mail programs copy it
};

/// Nothing when no word of the part is an e-mail address.
std::optional<LineMailbox> lineMailbox(const QString &part);

/// Six digits or more and nothing that numbers are not written with; no date.
bool isLinePhone(const QString &part);
bool isLineWebsite(const QString &part);

/// What a part says of itself: "Tel. 030 1234567", "Von: Ana Silva", "Firma: Contoso".
enum class LineLabel { None, Person, Company, Contact };
/// Takes the label off the part.
LineLabel takeLineLabel(QString &part);

/// The text cut into a number with its prefix, an amount, and the words around these.
QStringList cutLoose(const QString &text);

} // namespace crm
