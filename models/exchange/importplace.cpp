// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"

#include <utility>

// Whether the record of a row is there already, in the store or by an earlier row of the file.

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRun)
};

constexpr qsizetype mostWaiting = 10000; // rows in memory

/// Never 0.
size_t sumOf(const QStringList &cells)
{
    return qHashRange(cells.cbegin(), cells.cend(), size_t(cells.size())) | 1U;
}

} // namespace

bool ImportRun::takeRow(qint64 line, const QStringList &cells)
{
    m_cells = sumOf(cells);
    return take(line, m_reader.read(cells), cells);
}

bool ImportRun::take(qint64 line, ReadRow row, const QStringList &cells)
{
    ++m_result.rows;
    remarkOn(row);
    auto problems = row.problems;
    const auto found = problems.isEmpty() ? match(row) : ImportMatch::Found{};
    m_cells = 0;
    m_byName += found.isByName;
    if (found.isOfThisFile && m_repeated++ == 0)
        m_firstRepeated = line;
    if (m_isMany && found.isOfThisFile && m_plan.onMatch != OnMatch::Skip && !found.isSameRow)
        letWait(line, std::move(row), cells, found);
    else
        count(line, row, cells, place(line, row, found, problems), problems);
    return m_options.maxRows < 0 || m_result.rows < m_options.maxRows;
}

void ImportRun::count(qint64 line, const ReadRow &row, const QStringList &cells, ImportRow::State state,
    const QList<RowProblem> &problems)
{
    const bool isStored = state == ImportRow::Created || state == ImportRow::Updated;
    m_unsaid += isStored && row.lacksReason;
    m_elsewhere += isStored && row.lacksResult;
    switch (state) {
    case ImportRow::Created:
        ++m_result.created;
        if (row.lacksOpening && !std::exchange(m_hasSaidOpening, true))
            remark(Text::tr("The file does not say when deals were opened, or not of each; there it stays empty."));
        break;
    case ImportRow::Updated:
        ++m_result.updated;
        break;
    case ImportRow::Skipped:
        ++m_result.skipped;
        break;
    case ImportRow::Rejected:
        --m_result.rows; // refuse() counts it
        refuse(line, cells, problems);
        break;
    }
    if (m_options.preview)
        preview(line, state, row, cells, problems);
}

ImportMatch::Found ImportRun::match(const ReadRow &row)
{
    QStringList phones;
    bool hasPhone = false;
    for (const auto &contact : row.contacts) {
        const bool isPhone = contact.kind == "phone" || contact.kind == "mobile";
        hasPhone |= isPhone;
        if (isPhone && m_match.isByPhone())
            phones.append(contact.value);
    }
    const auto lacks = [&row](const char *part) { return !row.record.entity().field(part) || row.record.isNull(part); };
    const bool isNameless = row.nameIsMade && lacks("given_name") && lacks("family_name");
    return m_match.find({row.record, phones, hasPhone, isNameless, m_cells});
}

ImportRow::State ImportRun::place(
    qint64 line, ReadRow &row, const ImportMatch::Found &found, QList<RowProblem> &problems)
{
    if (found.isAmbiguous)
        problems.append({-1, Text::tr("Several stored records could be this one.")});
    const bool isNew = found.id.isNull();
    const bool isKept = !isNew && (found.isSameRow || m_plan.onMatch == OnMatch::Skip);
    if (!problems.isEmpty() || isKept)
        m_links.forget(row.pending);
    if (!problems.isEmpty())
        return ImportRow::Rejected;
    if (!isNew)
        noteLead(row, found.id);
    const bool isChanged = isNew ? create(row, problems) : !isKept && update(row, found.id, problems);
    if (!problems.isEmpty())
        return ImportRow::Rejected;
    if (!isKept)
        for (const auto &link : std::as_const(row.later))
            m_later.append({row.record.id, link, line});
    if (!isNew && !isChanged)
        m_unchanged.insert(row.record.id); // unless one of these links changes it after all
    return isNew ? ImportRow::Created : isChanged ? ImportRow::Updated : ImportRow::Skipped;
}

/// What is there of a record cannot be asked quickly before the indexes are.
void ImportRun::letWait(qint64 line, ReadRow row, const QStringList &cells, const ImportMatch::Found &found)
{
    QList<RowProblem> problems;
    if (!store(row, Record(), problems)) // rows that come before this one again may refer to what it needs
        return count(line, row, cells, ImportRow::Rejected, problems);
    row.pending.clear();
    m_waiting.append({line, std::move(row), cells, found});
    if (m_waiting.size() >= mostWaiting)
        placeWaiting();
}

void ImportRun::placeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    if (std::exchange(m_isMany, false))
        m_batch.endMany();
    for (auto &[line, row, cells, found] : std::exchange(m_waiting, {})) {
        QList<RowProblem> problems;
        const auto state = place(line, row, found, problems);
        count(line, row, cells, state, problems);
    }
}

void ImportRun::sayRepeated()
{
    if (m_repeated > 0)
        remark(Text::tr("%n row(s) are about a record that an earlier row of the file made, the first on line %1; what "
                        "they add went there.",
            nullptr, int(m_repeated))
                   .arg(m_firstRepeated));
    if (m_byName > 0)
        remark(Text::tr("%n row(s) without an e-mail and a number mean stored people: name and company, birthday or "
                        "address agree.",
            nullptr, int(m_byName)));
}

} // namespace crm
