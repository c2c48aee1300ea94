// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/store/edit.h"
#include "db/store/store.h"

namespace crm {

/// One value of a lead on its way into another record.
struct ConversionLine
{
    QByteArray field;  ///< of the record it goes to
    QVariant value;    ///< the lead's, stored form
    QVariant existing; ///< what stands there already; null: nothing
    bool isTaken = true;
    QString currency = {}; ///< of an amount, which never goes without it

    bool isConflict() const { return !existing.isNull() && !isSame(); }
    /// The same value, or the same e-mail address or phone number in another spelling.
    bool isSame() const;
    /// An e-mail address or phone number that is added beside the existing one instead of replacing it.
    bool isAdded() const { return isConflict() && (field == "email" || field == "phone"); }
};

/// What becomes of one part of the lead: nothing, a new record, or more about an existing one.
struct ConversionPart
{
    bool isWanted = true;
    Record existing = {}; ///< as stored; invalid: a new one is made
    QList<ConversionLine> lines = {};

    bool isNew() const { return !existing.isValid(); }
};

/// What a lead turns into. DOMAIN §4: one step, undoable, nothing lost.
struct Conversion
{
    Record lead;
    ConversionPart company;
    ConversionPart contact;
    ConversionPart deal; ///< always a new one
};

/// The lines from a lead to a company (or, without one, its address to the contact; without a contact, its e-mail
/// address, phone and notes to the company), a contact and a deal. Empty values have no line. Of an existing record what
/// is filled is kept unless the user takes the lead's.
QList<ConversionLine> companyLines(const Lead &lead, const Record &existing, bool hasContact = true);
QList<ConversionLine> contactLines(const Lead &lead, const Record &existing, bool hasCompany);
QList<ConversionLine> dealLines(const Lead &lead, const Stage &stage);

/// What is wrong with the plan, as a sentence; empty: nothing.
QString conversionProblem(const Conversion &plan);

/// What becomes of the consent, as a sentence for the preview; empty: nobody has said anything.
QString consentText(const Conversion &plan);

/// What hangs on the lead: activities, tasks and notes.
void readLinked(
    Store &store, const Id &lead, QObject *context, std::function<void(const Result<QList<Record>> &)> then);

/// One step: the records made or completed, what hangs on the lead linked to them as well, consent carried over, and
/// the lead converted. The plan must have no problem.
Edit convertLead(const Conversion &plan, const QList<Record> &linked);

} // namespace crm
