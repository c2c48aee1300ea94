// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrow.h"

#include "models/exchange/csvwriter.h"

#include "db/entities/note.h"
#include "db/value/money.h"
#include "db/value/personname.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace crm {

QStringList splitTags(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;|\\n，；、]|:::)\\s*"));
    QStringList tags;
    for (auto tag : text.split(between, Qt::SkipEmptyParts)) {
        while (tag.startsWith(u'*') || tag.startsWith(u'#')) // Google's own groups
            tag = tag.mid(1);
        tag = tag.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

/// "--12-10": what address books write of a birthday whose year nobody knows (RFC 6350 §4.3.1).
static bool isDayWithoutYear(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^--(\\d{2})-?(\\d{2})$"));
    const auto match = form.match(text.trimmed());
    constexpr int leapYear = 2000;
    return match.hasMatch() && QDate::isValid(leapYear, match.captured(1).toInt(), match.captured(2).toInt());
}

static bool isAddress(const Field &field)
{
    return field.name == "email" || field.name == "phone" || field.name == "website";
}

/// A dash may be somebody's name or subject, but is no amount, no day and no address.
static bool takesNoDash(const ImportTarget &target)
{
    if (!target.field)
        return target.part == ImportTarget::Contact;
    const auto kind = target.field->kind;
    return isAddress(*target.field)
        || (kind != FieldKind::Text && kind != FieldKind::LongText && kind != FieldKind::Choice
            && kind != FieldKind::Reference);
}

RowReader::Column RowReader::columnOf(const ImportTarget &target, const ImportColumn &plan, int index) const
{
    Column c{target, plan, index, m_plan.defaults.value(plan.target)};
    c.takesNoDash = takesNoDash(target);
    if (const auto *field = target.field) {
        c.reader = std::make_shared<CellReader>(m_entity, *field, plan);
        c.isOwn = isOwnAddress(*field);
        c.place = m_entity.indexOf(field->name);
        c.isAddress = isAddress(*field);
        c.isEmail = field->name == "email";
        c.isBirthday = field->name == "birthday";
        c.isCurrency = field->name == "currency";
    }
    if (target.part == ImportTarget::Contact || c.isOwn)
        c.type = typeColumn(plan.header);
    return c;
}

RowReader::RowReader(const Entity &entity, const ImportPlan &plan, ImportLinks &links)
    : m_entity(entity)
    , m_plan(plan)
    , m_links(links)
{
    const auto add = [&](const ImportColumn &column, int index) {
        if (const auto target = importTarget(entity, column.target))
            m_columns.append(columnOf(*target, column, index));
    };
    QSet<int> used;
    for (int i = 0; i < plan.columns.size(); ++i) {
        add(plan.columns.at(i), i);
        if (!plan.columns.at(i).target.isEmpty())
            used.insert(plan.columns.at(i).index);
    }
    for (const auto &column : plan.columns)
        if (column.target.isEmpty() && !used.contains(column.index))
            m_unmapped.append({column.header, column.index});
    for (auto it = plan.defaults.cbegin(); it != plan.defaults.cend(); ++it)
        if (!plan.columnFor(it.key()))
            add({.target = it.key(), .createMissing = true}, -1);
    // Amounts are read once the row's currency is known, people once their company is, names after identities.
    const auto rank = [](const Column &c) {
        const auto place = c.target.key == "currency" || c.target.key == "pipeline" ? 0
            : c.target.key.startsWith("organisation")                               ? 1
                                                                                    : 2;
        return std::pair(place, c.target.by != "id");
    };
    std::stable_sort(
        m_columns.begin(), m_columns.end(), [&](const Column &a, const Column &b) { return rank(a) < rank(b); });
    const auto *currency = entity.field("currency");
    m_hasCurrency = currency && !currency->isComputed();
    m_readsCurrency = columnFor("currency");
}

const RowReader::Column *RowReader::columnFor(const QByteArray &key) const
{
    const auto it
        = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Column &c) { return c.target.key == key; });
    return it == m_columns.cend() ? nullptr : &*it;
}

/// Nearly every text is seen to hold something at its first character.
static bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

QString RowReader::textOf(const Column &column, const QStringList &cells) const
{
    const auto text = column.plan.index < 0 ? QString() : cells.value(column.plan.index);
    return isBlank(text) || (column.takesNoDash && isDash(text)) ? column.fallback : text;
}

ReadRow RowReader::read(const QStringList &cells)
{
    ReadRow row{Record::blank(m_entity)};
    row.record.id = {};
    m_currency = m_hasCurrency ? m_links.currency() : QString();
    m_pipeline.clear();
    m_outcome.clear();
    m_identified.clear();
    m_cells = cells;
    m_parts.clear();
    for (const auto &column : std::as_const(m_columns))
        if (const auto text = textOf(column, cells); !isBlank(text)) {
            if (text.contains(QChar::Null))
                row.problems.append({column.index,
                    QCoreApplication::translate("crm::ImportRow", "The field holds a zero byte; it may be damaged.")});
            else
                set(row, column, text);
        }
    if (&m_entity == &ServiceCase::entity())
        setCategory(row, cells);
    if (&m_entity == &User::entity())
        setTeam(row, cells);
    if (&m_entity == &Lead::entity())
        completeLead(row);
    keepUnmapped(row, cells);
    complete(row);
    return row;
}

void RowReader::set(ReadRow &row, const Column &column, const QString &text)
{
    const auto problem = [&](const QString &reason) { row.problems.append({column.index, reason}); };
    switch (column.target.part) {
    case ImportTarget::Identity:
        row.record.id = Id::fromText(text.trimmed());
        if (row.record.id.isNull())
            problem(QCoreApplication::translate("crm::ImportRow", "“%1” is not an identity as Rapport writes it.")
                        .arg(text));
        break;
    case ImportTarget::Contact:
        setContact(row, column, text);
        break;
    case ImportTarget::Tags:
        row.tags += splitTags(text);
        break;
    case ImportTarget::PipelineName:
        m_pipeline = text;
        break;
    case ImportTarget::WonOrLost:
        m_outcome = column.plan.values.value(text.trimmed(), text.trimmed()); // such columns have no reader
        break;
    case ImportTarget::NamePart:
    case ImportTarget::Mobile:
    case ImportTarget::OptOut:
        setPart(row, column, text);
        break;
    case ImportTarget::SubCategory:
    case ImportTarget::TeamRegion:
        break; // with the category, with the team
    case ImportTarget::OfField:
        setField(row, column, text);
        break;
    }
}

void RowReader::setField(ReadRow &row, const Column &column, const QString &given)
{
    const auto &field = *column.target.field;
    const auto text = column.isOwn ? firstOf(row, field, given)
        : column.isEmail           ? onlyEmail(row, column, given)
                                   : given;
    if (field.kind == FieldKind::Reference)
        return setLink(row, column, text);
    if (column.isBirthday && isDayWithoutYear(text)) {
        row.unplaced += m_entity.label(field) + ": " + text.trimmed() + '\n';
        return;
    }
    auto value = column.reader->read(text, m_currency);
    if (column.isAddress && value.problem.isEmpty() && !value.stored.toString().isEmpty())
        value.problem = addressProblem(field.name, value.stored.toString());
    if (!value.problem.isEmpty()) {
        row.problems.append({column.index, value.problem});
        return;
    }
    if (column.isCurrency) {
        value.stored = value.stored.toString().trimmed().toUpper();
        m_currency = value.stored.toString();
    }
    row.record.say(column.place, value.stored);
    if (column.isOwn && !value.stored.isNull())
        setTypedContact(row, column);
    if (!value.currency.isEmpty() && m_entity.field("currency") && !m_readsCurrency) {
        m_currency = QString::fromLatin1(value.currency);
        row.record.setValue("currency", m_currency);
    }
}

void RowReader::setLink(ReadRow &row, const Column &column, const QString &given)
{
    const auto &field = *column.target.field;
    const auto &target = field.target();
    const auto text = column.reader->mapped(restored(given.trimmed()));
    if (&target == &Stage::entity())
        return setStage(row, column, text);
    if (&target == &CaseCategory::entity() && &m_entity == &ServiceCase::entity())
        return; // setCategory()
    if (&target == &Team::entity() && &m_entity == &User::entity())
        return; // setTeam()
    if (text.isEmpty())
        return; // the plan leaves it blank
    if (m_identified.contains(&field) || (column.target.by == "id" && setIdentity(row, column, text)))
        return;
    if (&target == &m_entity) {
        row.later.append({field.name, text, column.target.by, column.plan.createMissing});
        return;
    }
    if (target.field("email"))
        keepOthers(row, column, text);
    const auto works = field.name == "person" ? row.record.reference("organisation") : Id();
    const auto found = m_links.find({target, text, column.target.by, column.plan.createMissing, works}, row.pending);
    if (!found.problem.isEmpty())
        row.problems.append({column.index, found.problem});
    else
        row.record.setReference(field.name, found.id);
}

void RowReader::setStage(ReadRow &row, const Column &column, const QString &text)
{
    const auto found = m_links.stage(text, m_pipeline, column.plan.createMissing, row.pending);
    if (!found.problem.isEmpty())
        row.problems.append({column.index, found.problem});
    else
        row.record.setReference(column.target.field->name, found.id);
}

void RowReader::setCategory(ReadRow &row, const QStringList &cells)
{
    const auto *top = columnFor("category");
    const auto *sub = columnFor("sub_category");
    const auto name = top ? top->reader->mapped(textOf(*top, cells).trimmed()) : QString();
    const auto part = sub ? textOf(*sub, cells).trimmed() : QString();
    if (name.isEmpty() && part.isEmpty())
        return;
    const auto &column = top ? *top : *sub;
    const auto found = m_links.category(restored(name), restored(part), column.plan.createMissing || !top, row.pending);
    if (!found.problem.isEmpty())
        row.problems.append({column.index, found.problem});
    else
        row.record.setReference("category", found.id);
    // What the customer complains of names the case when nothing else does.
    if (row.record.text("subject").trimmed().isEmpty()) {
        row.record.setValue("subject", name.isEmpty() || part.isEmpty() ? name + part : name + ": " + part);
        row.nameIsMade = true;
    }
}

void RowReader::setTeam(ReadRow &row, const QStringList &cells)
{
    const auto *team = columnFor("team");
    const auto *region = columnFor("region");
    const auto area = region ? restored(textOf(*region, cells).trimmed()) : QString();
    const auto name = team ? team->reader->mapped(restored(textOf(*team, cells).trimmed())) : area;
    if (name.isEmpty())
        return;
    const auto before = row.pending.size();
    const auto found = m_links.find(
        {Team::entity(), name, team ? team->target.by : QByteArray(), !team || team->plan.createMissing}, row.pending);
    if (!found.problem.isEmpty())
        return row.problems.append({(team ? team : region)->index, found.problem});
    row.record.setReference("team", found.id);
    if (row.pending.size() > before && !area.isEmpty())
        row.pending.last().setValue("region", area);
}

void RowReader::keepUnmapped(ReadRow &row, const QStringList &cells) const
{
    if (m_plan.unmapped != Unmapped::Note)
        return;
    for (const auto &[header, index] : m_unmapped)
        if (const auto text = cells.value(index).trimmed(); !text.isEmpty())
            row.unplaced += header + ": " + text + '\n';
}

/// What a record cannot be without and the row says elsewhere.
void RowReader::complete(ReadRow &row)
{
    auto &r = row.record;
    if (&m_entity == &ServiceCase::entity() && r.text("subject").trimmed().isEmpty()) {
        auto subject = r.text("description").trimmed().section(u'\n', 0, 0).left(80);
        if (subject.isEmpty())
            subject = r.text("external_id");
        row.nameIsMade = !subject.isEmpty();
        if (row.nameIsMade)
            r.setValue("subject", subject);
    }
    if (&m_entity == &ServiceCase::entity())
        settleResponse(row);
    if (&m_entity == &Person::entity())
        completePerson(row);
    if (row.contactsAreAll)
        completeAddresses(row);
    if (&m_entity == &Opportunity::entity()) {
        if (r.isNull("organisation"))
            if (const auto company = m_links.companyOf(r.reference("person")); !company.isNull())
                r.setReference("organisation", company); // as saving would: it is known by it
        settleOutcome(r);
        settleDays(row);
        row.lacksOpening = r.isNull("opened_on");
    }
    const auto hasAmount = [&r, this](const char *field) { return m_entity.field(field) && !r.isNull(field); };
    if ((hasAmount("amount") || hasAmount("annual_revenue")) && r.isNull("currency")) {
        r.setValue("currency", m_currency);
        row.takenCurrency = m_currency;
    } else if (&m_entity == &Product::entity() && !columnFor("currency") && !r.isTouched(m_entity.indexOf("currency")))
        r.setValue("currency", m_currency);
}

/// “In progress” is no answer to anybody: in an open case it would stand there as one that is still to be sent.
void RowReader::settleResponse(ReadRow &row) const
{
    auto &r = row.record;
    const auto status = r.text("status");
    const auto text = r.text("response").trimmed();
    if (text.isEmpty() || status == u"solved" || status == u"closed")
        return;
    const auto told = choiceCode(m_entity, *m_entity.field("status"), text);
    if (told.isEmpty())
        return;
    row.noAnswer = text;
    r.setValue("response", QVariant());
    const auto *column = columnFor("response");
    if (told != status && column) // else the status says it
        row.unplaced += column->plan.header + ": " + text + '\n';
}

/// Some programs leave a deal in the stage where it was won or lost, and say so in a column of its own.
void RowReader::settleOutcome(Record &deal)
{
    const auto type = closedStageType(m_outcome);
    const auto stage = deal.reference("stage");
    if (type.isEmpty() || m_links.typeOf(stage) != StageType::Open)
        return;
    const auto closing
        = m_links.stageBeside(stage, FieldTraits<StageType>::load(type)); // none: its pipeline cannot close deals
    if (!closing.isNull())
        deal.setReference("stage", closing);
}

/// Other programs have one “close date”, expected before and true afterwards; it is taken for what the stage says.
void RowReader::settleDays(ReadRow &row)
{
    auto &deal = row.record;
    const auto type = m_links.typeOf(deal.reference("stage"));
    const auto expected = deal.text("expected_close");
    if (type == StageType::Open && !deal.isNull("closed_at")) {
        if (expected.isEmpty())
            deal.setValue("expected_close", deal.value("closed_at"));
        deal.setValue("closed_at", QVariant());
    } else if (type && type != StageType::Open && deal.isNull("closed_at") && !expected.isEmpty()
        && expected < QDate::currentDate().toString(Qt::ISODate)
        && (deal.isNull("opened_on") || deal.text("opened_on") <= expected)) {
        deal.setValue("closed_at", expected);
        row.closesAsExpected = true;
    }
    if (deal.isNull("opened_on"))
        deal.leaveEmpty("opened_on"); // today, as for a deal of one's own, would be wrong in every figure of time
}

} // namespace crm
