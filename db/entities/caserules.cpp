// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casehooks.h"

namespace crm {

namespace {

using Found = std::optional<Problem>;

bool isBlank(const Record &c, const char *field)
{
    return c.text(field).trimmed().isEmpty();
}

/// Closed by people here: what came here closed keeps what it brought, a duplicate goes on elsewhere. DOMAIN §2.
bool isClosedComplaint(const Record &c)
{
    return c.text("status") == u"closed" && c.text("kind") == u"complaint" && c.text("closing_basis") != u"unrecorded"
        && c.text("closing_basis") != u"duplicate";
}

bool isOpen(const Record &c)
{
    return isBlank(c, "outcome") || c.text("outcome") == u"open";
}

Found closesAfterItOpens(const Record &c)
{
    if (!c.isNull("opened_at") && !c.isNull("closed_at")
        && c.value("closed_at").toLongLong() < c.value("opened_at").toLongLong())
        return Problem{"closed_at", ServiceCase::tr("The case was closed before it was opened.")};
    return std::nullopt;
}

Found satisfactionInRange(const Record &c)
{
    const auto said = c.value("satisfaction");
    if (!said.isNull() && (said.toLongLong() < 1 || said.toLongLong() > 5))
        return Problem{
            "satisfaction", ServiceCase::tr("Satisfaction goes from 1 (not at all) to 5 (entirely content).")};
    return std::nullopt;
}

Found isDecidedFirst(const Record &c)
{
    if (isClosedComplaint(c) && isOpen(c))
        return Problem{"outcome", ServiceCase::tr("Decide the complaint before closing it.")};
    return std::nullopt;
}

Found hasReasons(const Record &c)
{
    if (isClosedComplaint(c) && c.text("outcome") != u"withdrawn" && isBlank(c, "decision"))
        return Problem{"decision", ServiceCase::tr("Write down the decision with its reasons before closing.")};
    return std::nullopt;
}

Found isCommunicated(const Record &c)
{
    if (isClosedComplaint(c) && c.text("outcome") != u"withdrawn" && isBlank(c, "response"))
        return Problem{"response",
            ServiceCase::tr(
                "Tell the customer the decision before closing: send the answer, or write down in it what they "
                "were told.")};
    return std::nullopt;
}

Found hasClosingBasis(const Record &c)
{
    const bool isUnsaid = isBlank(c, "closing_basis") || c.text("closing_basis") == u"none";
    if (isClosedComplaint(c) && c.text("outcome") != u"withdrawn" && isUnsaid)
        return Problem{"closing_basis",
            ServiceCase::tr("Say why the complaint may be closed: the customer agrees, or all options are exhausted.")};
    return std::nullopt;
}

Found hasEscalation(const Record &c)
{
    if (isClosedComplaint(c) && c.text("closing_basis") == u"exhausted" && isBlank(c, "escalation"))
        return Problem{"escalation",
            ServiceCase::tr("Record where the customer could turn before calling all options exhausted.")};
    return std::nullopt;
}

Found isNotItsOwnPart(const Record &c)
{
    if (!c.id.isNull() && c.reference("parent") == c.id)
        return Problem{"parent", ServiceCase::tr("A case cannot belong to itself.")};
    return std::nullopt;
}

Found isNotItsOwnDuplicate(const Record &c)
{
    if (!c.id.isNull() && c.reference("duplicate_of") == c.id)
        return Problem{"duplicate_of", ServiceCase::tr("A case cannot go on in itself.")};
    return std::nullopt;
}

} // namespace

QList<Entity::Rule> caseRules()
{
    return {closesAfterItOpens, satisfactionInRange, isDecidedFirst, hasReasons, isCommunicated, hasClosingBasis,
        hasEscalation, isNotItsOwnPart, isNotItsOwnDuplicate};
}

} // namespace crm
