// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/contentline.h"
#include "models/exchange/vcard.h"

#include <QIODevice>

#include <optional>

namespace crm {

struct VCardLimits
{
    qsizetype lineBytes = 16 * 1024 * 1024; ///< one unfolded line, so also one encoded picture
    qsizetype photoBytes = 8 * 1024 * 1024;
    int properties = 10'000; ///< of one card
};

/// Reads the cards of a file one by one, versions 2.1, 3.0 and 4.0 mixed as they come.
/// The device gives the file's bytes (UTF-8 or the single-byte encoding of an old phone); for UTF-16 put a
/// DecodingDevice between.
class VCardReader final
{
public:
    explicit VCardReader(QIODevice &device, VCardLimits limits = {});

    /// Nothing at the end of the file.
    std::optional<VCard> next();
    /// What stood outside of the cards.
    const QList<VCardProblem> &problems() const { return m_problems; }

private:
    VCard readCard(qint64 line);
    void skipNested();

    const VCardLimits m_limits;
    ContentLineReader m_lines;
    std::optional<ContentLine> m_begun; // a BEGIN that ended the card before
    QList<VCardProblem> m_problems;
};

} // namespace crm
