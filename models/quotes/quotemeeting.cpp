// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotemeeting.h"

#include "models/record/fieldformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteMeeting)
};

/// Of a line, what is typed: its place follows the lines around it, its cost the product.
const QByteArrayList &typedOfLine()
{
    static const QByteArrayList fields{
        "sku", "description", "quantity", "unit", "unit_price", "discount", "tax", "optional"};
    return fields;
}

bool isSame(const QVariant &a, const QVariant &b)
{
    return a == b || (a.toString().isEmpty() && b.toString().isEmpty());
}

bool isTyped(const Field &field)
{
    return !field.isComputed() && !field.is(Derived) && !field.is(Hidden);
}

const Record *withId(const QList<Record> &records, const Id &id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), [&id](const Record &r) { return r.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

void addOvertaken(QList<OvertakenField> &found, const Record &typed, const Record &seen, const Record &stored)
{
    const auto &entity = typed.entity();
    const bool isLine = &entity == &QuoteLine::entity();
    for (int i = 0; i < entity.fields.size(); ++i) {
        const auto &field = entity.fields.at(i);
        if (!typed.isTouched(i) || !isTyped(field) || (isLine && !typedOfLine().contains(field.name)))
            continue;
        const auto theirs = stored.value(i);
        if (!isSame(theirs, seen.value(i)) && !isSame(theirs, typed.value(i)))
            found.append({typed.ref(), field.name, theirs});
    }
}

/// As the table counts: items only, a heading or remark by what it says.
QString lineInWords(const QList<Record> &lines, const Id &id)
{
    int number = 0;
    for (const auto &line : lines) {
        const bool isItem = line.text("kind") == QLatin1String("item");
        number += isItem ? 1 : 0;
        if (line.id == id)
            return isItem ? Text::tr("Line %1").arg(number) : Text::tr("“%1”").arg(line.text("description"));
    }
    return {};
}

} // namespace

QList<OvertakenField> overtakenFields(const QuoteDraft &typed, const QuoteDraft &seen, const QuoteDraft &stored)
{
    QList<OvertakenField> found;
    if (typed.quote.id != seen.quote.id || typed.quote.id != stored.quote.id)
        return found;
    addOvertaken(found, typed.quote, seen.quote, stored.quote);
    for (const auto &line : typed.lines) {
        const auto *read = line.isTouched() ? withId(seen.lines, line.id) : nullptr;
        const auto *theirs = read ? withId(stored.lines, line.id) : nullptr;
        if (theirs)
            addOvertaken(found, line, *read, *theirs);
    }
    return found;
}

QStringList theirsInWords(const QList<OvertakenField> &overtaken, const QuoteDraft &typed)
{
    QStringList words;
    const auto currency = typed.quote.text("currency");
    for (const auto &one : overtaken) {
        const bool isHead = one.record == typed.quote.ref();
        const auto &entity = isHead ? Quote::entity() : QuoteLine::entity();
        const auto &field = *entity.field(one.field);
        const auto label = isHead
            ? entity.label(field)
            : Text::tr("%1, %2").arg(lineInWords(typed.lines, one.record.id), entity.label(field));
        const auto text
            = field.kind == FieldKind::Reference ? QString() : fieldText(entity, field, one.theirs, currency);
        words.append(text.isEmpty() ? label : Text::tr("%1: “%2”").arg(label, text));
    }
    return words;
}

QuoteDraft withTheirs(QuoteDraft seen, const QList<OvertakenField> &overtaken)
{
    for (const auto &one : overtaken) {
        const auto load = [&one](Record &record) {
            if (record.isValid() && record.ref() == one.record)
                record.load(record.entity().indexOf(one.field), one.theirs);
        };
        load(seen.quote);
        std::for_each(seen.lines.begin(), seen.lines.end(), load);
    }
    return seen;
}

QList<Seen> seenOf(const QuoteDraft &seen)
{
    QList<Seen> all;
    if (seen.quote.isValid())
        all.append(Seen{seen.quote});
    for (const auto &line : seen.lines)
        all.append(Seen{line, typedOfLine()});
    return all;
}

} // namespace crm
