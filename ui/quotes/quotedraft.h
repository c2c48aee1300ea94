// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotemeeting.h"
#include "models/quotes/quoteworksheet.h"

#include <QJsonObject>

#include <optional>

namespace crm {

/// A cell that is being typed into.
struct OpenCell
{
    int row = -1; ///< −1: none
    int column = -1;
    QString text = {};
    int cursor = 0;
};

/// What has been typed into a quote and is not stored, also what cannot be read and what stands in the open cell; empty
/// when there is nothing.
QJsonObject quoteDraft(const QuoteWorksheet &worksheet, const OpenCell &open);

/// A quote as it was when its draft was kept.
struct ResumedQuote
{
    Record quote;
    QList<Record> lines;
    QList<Id> removed;
    QList<QuoteWorksheet::Unread> cells; ///< to be typed over the lines again
};

/// Of the fields that are typed, what was there before; for a draft.
QJsonObject seenDraft(const QuoteWorksheet &worksheet, const QuoteDraft &seen);
/// What the draft was typed over, where it tells; else what is stored.
QuoteDraft seenBy(const QJsonObject &draft, QuoteDraft stored);
/// The draft without these fields.
QJsonObject draftWithout(QJsonObject draft, const QList<OvertakenField> &fields);

/// The draft over what is stored now; lines that others have added since stay. Nullopt when nothing differs.
std::optional<ResumedQuote> resumedQuote(const QJsonObject &draft, const Record &quote, const QList<Record> &lines);

} // namespace crm
