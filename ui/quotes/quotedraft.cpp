// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotedraft.h"

#include "models/quotes/quotecolumns.h"
#include "ui/form/draftkeeper.h"

#include <QJsonArray>

#include <algorithm>

namespace crm {

namespace {

QJsonObject toJson(const Record &record)
{
    QSet<int> fields;
    for (int i = 0; i < record.entity().fields.size(); ++i)
        if (record.isTouched(i) || (!record.isStored() && !record.value(i).isNull()))
            fields.insert(i);
    return valuesToJson(record, fields);
}

/// What stood in the fields that are typed.
QJsonObject seenJson(const Record &typed, const Record &seen)
{
    QSet<int> fields;
    for (int i = 0; i < typed.entity().fields.size(); ++i)
        if (typed.isTouched(i))
            fields.insert(i);
    return valuesToJson(seen, fields);
}

/// As they were read: touches nothing.
void loadValues(Record &record, const QJsonObject &json)
{
    const auto values = valuesFromJson(record.entity(), json);
    for (auto it = values.begin(); it != values.end(); ++it)
        record.load(record.entity().indexOf(it.key()), it.value());
}

void takeValues(Record &record, const QJsonObject &json)
{
    const auto values = valuesFromJson(record.entity(), json);
    for (auto it = values.begin(); it != values.end(); ++it)
        record.setValue(it.key(), it.value());
}

/// The line as it is stored now, or a new one; invalid when somebody else has removed it.
Record lineFor(const QJsonObject &json, const QList<Record> &stored)
{
    const auto id = Id::fromText(json["id"].toString());
    const auto found
        = std::find_if(stored.cbegin(), stored.cend(), [&id](const Record &line) { return line.id == id; });
    if (found == stored.cend() && json["stored"].toBool())
        return {};
    auto line = found == stored.cend() ? Record::blank(QuoteLine::entity()) : *found;
    line.id = id;
    takeValues(line, json["fields"].toObject());
    return line;
}

bool differs(const ResumedQuote &resumed, const QList<Record> &stored)
{
    if (resumed.quote.isTouched() || !resumed.cells.isEmpty() || resumed.lines.size() != stored.size())
        return true;
    for (qsizetype i = 0; i < stored.size(); ++i)
        if (resumed.lines.at(i).id != stored.at(i).id || resumed.lines.at(i).isTouched())
            return true;
    return false;
}

} // namespace

QJsonObject quoteDraft(const QuoteWorksheet &worksheet, const OpenCell &open)
{
    auto typed = worksheet.unread();
    if (open.row >= 0 && open.row < worksheet.lines().size())
        typed.append({worksheet.lines().at(open.row).id, open.column, open.text, {}}); // after what it replaces
    if (!worksheet.isDirty() && typed.isEmpty())
        return {};
    QJsonArray cells;
    for (const auto &cell : typed)
        cells.append(QJsonObject{{"line", cell.line.text()}, {"column", cell.column}, {"text", cell.typed}});
    QJsonArray lines;
    for (const auto &line : worksheet.lines())
        lines.append(QJsonObject{{"id", line.id.text()}, {"stored", line.isStored()}, {"fields", toJson(line)}});
    QJsonArray removed;
    for (const auto &id : worksheet.removed())
        removed.append(id.text());
    return {{"head", toJson(worksheet.quote())}, {"lines", lines}, {"removed", removed}, {"cells", cells}};
}

std::optional<ResumedQuote> resumedQuote(const QJsonObject &draft, const Record &quote, const QList<Record> &lines)
{
    if (draft.isEmpty())
        return std::nullopt;
    ResumedQuote resumed{quote, {}, {}, {}};
    takeValues(resumed.quote, draft["head"].toObject());
    QSet<Id> known;
    for (const auto &value : draft["removed"].toArray()) {
        const auto id = Id::fromText(value.toString());
        known.insert(id);
        if (std::any_of(lines.cbegin(), lines.cend(), [&id](const Record &line) { return line.id == id; }))
            resumed.removed.append(id);
    }
    for (const auto &value : draft["lines"].toArray()) {
        const auto line = lineFor(value.toObject(), lines);
        if (line.isValid())
            resumed.lines.append(line);
        known.insert(line.id);
    }
    for (const auto &line : lines)
        if (!known.contains(line.id))
            resumed.lines.append(line);
    for (const auto &value : draft["cells"].toArray()) {
        const auto cell = value.toObject();
        resumed.cells.append(
            {Id::fromText(cell["line"].toString()), cell["column"].toInt(-1), cell["text"].toString(), {}});
    }
    return differs(resumed, lines) ? std::optional(resumed) : std::nullopt;
}

QJsonObject seenDraft(const QuoteWorksheet &worksheet, const QuoteDraft &seen)
{
    QJsonObject lines;
    for (const auto &typed : worksheet.lines()) {
        const auto read = std::find_if(seen.lines.cbegin(), seen.lines.cend(),
            [&typed](const Record &line) { return typed.isTouched() && line.id == typed.id; });
        if (read != seen.lines.cend())
            lines.insert(read->id.text(), seenJson(typed, *read));
    }
    const auto head = seen.quote.isValid() ? seenJson(worksheet.quote(), seen.quote) : QJsonObject();
    return {{"head", head}, {"lines", lines}};
}

QuoteDraft seenBy(const QJsonObject &draft, QuoteDraft stored)
{
    const auto seen = draft["seen"].toObject();
    loadValues(stored.quote, seen["head"].toObject());
    const auto lines = seen["lines"].toObject();
    for (auto &line : stored.lines)
        loadValues(line, lines[line.id.text()].toObject());
    return stored;
}

QJsonObject draftWithout(QJsonObject draft, const QList<OvertakenField> &fields)
{
    auto head = draft["head"].toObject();
    auto lines = draft["lines"].toArray();
    auto cells = draft["cells"].toArray();
    for (const auto &one : fields) {
        const auto name = QString::fromLatin1(one.field);
        if (one.record.entity == Quote::entity().name) {
            head.remove(name);
            continue;
        }
        const auto id = one.record.id.text();
        for (auto &&value : lines) {
            auto line = value.toObject();
            if (line["id"].toString() != id)
                continue;
            auto typed = line["fields"].toObject();
            typed.remove(name);
            line["fields"] = typed;
            value = line;
        }
        for (auto i = cells.size(); i-- > 0;)
            if (const auto cell = cells.at(i).toObject();
                cell["line"].toString() == id && typedField(cell["column"].toInt()) == one.field)
                cells.removeAt(i);
    }
    draft["head"] = head;
    draft["lines"] = lines;
    draft["cells"] = cells;
    return draft;
}

} // namespace crm
