// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelineshape.h"

#include "db/store/query.h"

namespace crm {

/// Which of the deals a board shows.
struct BoardFilter
{
    enum class Closing { Any, Overdue, ThisMonth, ThisQuarter, NextQuarter, NoDate };

    Id owner = {};                  ///< null: anybody's
    QString ownerName = {};         ///< as the chip says it
    Closing closing = Closing::Any; ///< by expected close
    bool isStuck = false;           ///< only deals without a next step or an open task
    QString text = {};              ///< part of the deal's, the company's or the contact's name
    Filter more = {};               ///< what a figure asked for

    bool isAll() const
    {
        return owner.isNull() && closing == Closing::Any && !isStuck && text.trimmed().isEmpty() && more.isAll();
    }
    /// As a condition on opportunities, whatever their stage.
    Filter condition(const QDate &today) const;
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/// "Closes: this quarter"; empty for Any.
QString closingText(BoardFilter::Closing closing);

/// The order of the cards in a column.
enum class BoardSort { Closing, Amount, LongestInStage, Name };
QList<Sort> sortsOf(BoardSort sort);
QString sortText(BoardSort sort);

/// Deals that stand in one of these stages; none when the list is empty.
Filter inStages(const QList<Stage> &stages);

/// A condition on deals as one on what belongs to them: through the field that refers to the deal.
Filter through(const QByteArray &reference, Filter ofDeals);

/// First day of the month or quarter that `day` lies in.
QDate monthOf(const QDate &day);
QDate quarterOf(const QDate &day);

} // namespace crm
