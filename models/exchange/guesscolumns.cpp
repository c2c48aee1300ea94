// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/guesscolumns.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/importcell.h"
#include "models/exchange/importtargets.h"

#include "db/entities/activity.h"
#include "db/entities/customfield.h"
#include "db/entities/exchangerate.h"
#include "db/entities/pricebook.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"

#include <QDate>
#include <QLocale>
#include <QSet>

namespace crm {

bool areSharesOf(const ImportTarget &target, const QStringList &texts, DecimalMark mark)
{
    return target.key == "probability" && areShares(texts, mark);
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportGuess)
};

/// Day or month first as the user's own language writes it.
DateOrder localOrder()
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    if (format.indexOf(u'y') == 0)
        return DateOrder::YMD;
    return month < day ? DateOrder::MDY : DateOrder::DMY;
}

QStringList columnOf(const QList<QStringList> &rows, int index)
{
    QStringList texts;
    for (const auto &row : rows)
        texts.append(row.value(index));
    return texts;
}

/// Names of our own fields, as our exports write them, and further words for fields only few files have.
QByteArray ownKey(const Entity &entity, const QString &header)
{
    static const QHash<QByteArray, QByteArray> words{{"timelyresponse", "timely"}, {"answeredintime", "timely"},
        {"donotcall", "do_not_contact"}, {"salutation", "honorific"}, {"prefix", "honorific"}, {"anrede", "honorific"},
        {"nameprefix", "honorific"}, {"titre", "honorific"}, {"civilite", "honorific"}, {"titulo", "honorific"},
        {"tratamiento", "honorific"}, {"称谓", "honorific"}, {"lifecyclestage", "lifecycle"},
        {"lifecyclephase", "lifecycle"}, {"phaseducycledevie", "lifecycle"}, {"etapadelciclodevida", "lifecycle"},
        {"生命周期阶段", "lifecycle"}};
    const auto text = header.trimmed().toUtf8();
    if (importTarget(entity, text))
        return text;
    const auto normal = normalisedHeader(header);
    for (const auto &target : importTargets(entity))
        if (normal == normalisedHeader(QString::fromLatin1(target.key)) || normal == normalisedHeader(target.label)
            || (target.field && normal == normalisedHeader(QString::fromUtf8(target.field->label))))
            return target.key;
    const auto key = words.value(normal);
    return importTarget(entity, key) ? key : QByteArray();
}

/// Exports of our own name columns exactly; everything else goes by the words people use.
void chooseTargets(ImportPlan &plan, const Entity &entity, const QStringList &headers)
{
    const auto matches = guessColumns(entity.name, headers);
    QSet<QByteArray> taken;
    for (int i = 0; i < headers.size(); ++i) {
        plan.columns.append({.index = i, .header = headers.at(i)});
        if (importTarget(entity, headers.at(i).trimmed().toUtf8())
            && !taken.contains(headers.at(i).trimmed().toUtf8())) {
            plan.columns.last().target = headers.at(i).trimmed().toUtf8();
            plan.columns.last().confidence = 100;
            taken.insert(plan.columns.last().target);
        }
    }
    const auto offer = [&](ImportColumn &column, const QByteArray &key, int confidence) {
        if (!column.target.isEmpty() || key.isEmpty() || taken.contains(key))
            return;
        column.target = key;
        column.confidence = confidence;
        taken.insert(key);
    };
    for (int i = 0; i < headers.size(); ++i)
        offer(plan.columns[i], importKey(entity, matches.value(i).key), matches.value(i).confidence);
    for (int i = 0; i < headers.size(); ++i)
        offer(plan.columns[i], ownKey(entity, headers.at(i)), 80);
}

ImportColumn *columnWith(ImportPlan &plan, const QByteArray &target)
{
    const auto it = std::find_if(
        plan.columns.begin(), plan.columns.end(), [&](const ImportColumn &c) { return c.target == target; });
    return it == plan.columns.end() ? nullptr : &*it;
}

/// “Prénom” and “Nom”, “Name” and “Vorname”, “Nombre” and “Apellidos”: beside one part of people's names the column
/// that looks like the whole name holds the other part, when the rows say so.
void settleNameParts(ImportPlan &plan, const QList<QStringList> &rows)
{
    auto *whole = columnWith(plan, "name");
    const auto *given = columnWith(plan, "given_name");
    const auto *family = columnWith(plan, "family_name");
    if (!whole || !given == !family)
        return;
    const auto *part = given ? given : family;
    int apart = 0;
    int together = 0;
    for (const auto &row : rows) {
        const auto text = row.value(part->index).trimmed();
        const auto name = row.value(whole->index);
        if (!text.isEmpty() && !name.trimmed().isEmpty())
            ++(name.contains(text, Qt::CaseInsensitive) ? together : apart);
    }
    if (apart > together)
        whole->target = given ? "family_name" : "given_name";
}

/// Whether most of the texts are ways to address people.
bool holdsForms(const QStringList &texts)
{
    static const QSet<QString> forms{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "hr", "fr", "m",
        "mme", "mlle", "monsieur", "madame", "mademoiselle", "sr", "sra", "srta", "señor", "señora", "señorita", "don",
        "doña", "dra", "先生", "女士", "小姐", "太太", "博士", "教授"};
    int filled = 0;
    int known = 0;
    for (const auto &text : texts) {
        auto form = text.trimmed().toCaseFolded();
        form.remove(u'.');
        filled += form.isEmpty() ? 0 : 1;
        known += forms.contains(form) ? 1 : 0;
    }
    return filled > 0 && known * 2 > filled;
}

/// Two columns of the same name “Titre”: the first is how people are addressed, as Outlook writes it in French.
/// A lone “Titre”, too, when that is what stands below it; the job is in the other column whose name could say so.
void settleTitles(ImportPlan &plan, const QList<QStringList> &rows)
{
    auto *job = columnWith(plan, "job_title");
    auto *honorific = columnWith(plan, "honorific");
    if (job && !honorific && holdsForms(columnOf(rows, job->index))) {
        job->target = "honorific";
        for (auto &column : plan.columns)
            if (column.target.isEmpty() && guessColumns(plan.entity, {column.header}).first().key == "job_title") {
                column.target = "job_title";
                column.confidence = 80;
                return;
            }
    }
    if (job && honorific && job->index < honorific->index
        && normalisedHeader(job->header) == normalisedHeader(honorific->header))
        std::swap(job->target, honorific->target);
}

void settleDates(ImportPlan &plan, const Entity &entity, const QList<QStringList> &rows)
{
    std::optional<DateOrder> sure;
    QList<ImportColumn *> unsure;
    for (auto &column : plan.columns) {
        const auto target = importTarget(entity, column.target);
        if (!target || !target->field
            || (target->field->kind != FieldKind::Date && target->field->kind != FieldKind::Instant))
            continue;
        const auto guess = guessDateOrder(columnOf(rows, column.index), localOrder());
        column.date = guess.rule(target->key == "birthday" ? QDate::currentDate().year() : 2068);
        if (guess.dates == 0)
            continue;
        if (guess.isConfident && guess.ambiguousCount < guess.dates) {
            sure = sure.value_or(guess.order);
        } else if (!guess.isConfident) {
            column.question = guess.evidence;
            unsure.append(&column);
        }
    }
    for (auto *column : std::as_const(unsure)) { // one file is written in one way
        if (!sure)
            continue;
        column->date.order = *sure;
        column->question.clear();
    }
}

void settleNumbers(ImportPlan &plan, const Entity &entity, const QList<QStringList> &rows)
{
    const auto fallback = QLocale().decimalPoint() == QLatin1String(",") ? DecimalMark::Comma : DecimalMark::Point;
    for (auto &column : plan.columns) {
        const auto target = importTarget(entity, column.target);
        if (!target || !target->field)
            continue;
        const auto kind = target->field->kind;
        if (kind != FieldKind::Money && kind != FieldKind::Integer && kind != FieldKind::Decimal)
            continue;
        const auto texts = columnOf(rows, column.index);
        const auto guess = guessDecimalMark(texts, fallback);
        column.mark = guess.mark;
        column.isShare = areSharesOf(*target, texts, guess.mark);
        if (kind == FieldKind::Integer && !guess.isConfident && guess.ambiguousCount > 0) // a mark can only group
            column.mark = texts.join(QString()).contains(u'.') ? DecimalMark::Comma : DecimalMark::Point;
        else if (!guess.isConfident && guess.ambiguousCount > 0)
            column.question = guess.evidence;
    }
}

/// A column that tells how a complaint was answered also tells whether it is closed.
void statusFromResponse(ImportPlan &plan, const Entity &entity, const QList<QStringList> &rows)
{
    const auto *response = plan.columnFor("response");
    if (!response || plan.columnFor("status"))
        return;
    const auto &status = *entity.field("status");
    QHash<QString, QString> values;
    for (const auto &text : columnOf(rows, response->index)) {
        if (text.trimmed().isEmpty() || values.contains(text))
            continue;
        const auto code = choiceCode(entity, status, text);
        if (code.isEmpty())
            return; // an answer in words, no state
        values.insert(text, code);
    }
    if (!values.isEmpty())
        plan.columns.append({.index = response->index,
            .header = response->header,
            .target = "status",
            .values = values,
            .confidence = 60});
}

bool isUnique(const QList<QStringList> &rows, int index)
{
    QSet<QString> seen;
    for (const auto &row : rows) {
        const auto text = row.value(index).trimmed();
        if (text.isEmpty())
            continue;
        if (seen.contains(text))
            return false;
        seen.insert(text);
    }
    return true;
}

/// A number that rows share is no identity of theirs: then the name must agree as well.
void chooseMatch(ImportPlan &plan, const Entity &entity, const QList<QStringList> &rows)
{
    const bool isPerson = &entity == &Person::entity();
    const bool isSomebody = isPerson || &entity == &Lead::entity();
    const bool isNamed = isSomebody || plan.columnFor("name"); // a name is made of what else is there
    if (plan.columnFor("id"))
        plan.match.append(QByteArrayList{"id"});
    if (const auto *number = plan.columnFor("external_id")) {
        if (isUnique(rows, number->index))
            plan.match.append(QByteArrayList{"external_id"});
        else if (isNamed)
            plan.match.append(QByteArrayList{"external_id", "name"});
    }
    if (isSomebody && plan.columnFor("email"))
        plan.match.append(QByteArrayList{"email", "name"});
    const bool hasPhone = plan.columnFor("phone") || plan.columnFor("mobile");
    if (isSomebody && hasPhone) // as telephones export them, without an e-mail
        plan.match.append(QByteArrayList{"phone", "name"});
    if (&entity == &Product::entity() && plan.columnFor("sku"))
        plan.match.append(QByteArrayList{"sku"});
    if (&entity == &ExchangeRate::entity())
        plan.match.append(QByteArrayList{"base", "currency", "day"});
    if (&entity == &PriceEntry::entity())
        plan.match.append(QByteArrayList{"price_book", "product", "min_quantity", "valid_from"});
    if (&entity == &PriceBook::entity() && isNamed)
        plan.match.append(plan.columnFor("currency") ? QByteArrayList{"name", "currency"} : QByteArrayList{"name"});
    if (&entity == &Letterhead::entity())
        plan.match.append(QByteArrayList{"in_use"}); // there is one
    if (&entity == &PriceEntry::entity() || &entity == &Letterhead::entity())
        plan.onMatch = OnMatch::Overwrite; // a list of prices is sent to be in force
    if (&entity == &CustomField::entity() && plan.columnFor("label") && plan.columnFor("about"))
        plan.match.append(QByteArrayList{"label", "about"});
    // What is given once only says which record is meant; a case's number is the program's own.
    for (const auto &field : entity.fields) {
        const bool isOwn = &entity == &ServiceCase::entity() && field.name == "number";
        const auto *column = plan.columnFor(field.name);
        if ((isOwn || field.is(Unique)) && field.kind == FieldKind::Text && column && isUnique(rows, column->index)
            && !plan.match.contains(QByteArrayList{field.name}))
            plan.match.append(QByteArrayList{field.name});
    }
    const QList<const Entity *> byName{
        &Organisation::entity(), &Product::entity(), &User::entity(), &Team::entity(), &ProductCategory::entity()};
    if (byName.contains(&entity) && isNamed)
        plan.match.append(QByteArrayList{"name"});
    if (&entity == &Opportunity::entity() && plan.match.isEmpty() && isNamed)
        plan.match.append(plan.columnFor("organisation") ? QByteArrayList{"name", "organisation"}
                                                         : QByteArrayList{"name", "amount", "expected_close"});
}

} // namespace

void guessColumnPlans(
    ImportPlan &plan, const Entity &entity, const QStringList &headers, const QList<QStringList> &rows)
{
    chooseTargets(plan, entity, headers);
    if (&entity == &Person::entity()) {
        settleNameParts(plan, rows);
        settleTitles(plan, rows);
    }
    for (auto &column : plan.columns)
        if (const auto target = importTarget(entity, column.target))
            column.createMissing = target->part == ImportTarget::SubCategory
                || (target->field && target->field->kind == FieldKind::Reference);
    settleDates(plan, entity, rows);
    settleNumbers(plan, entity, rows);
    if (&entity == &ServiceCase::entity()) {
        statusFromResponse(plan, entity, rows);
        if (!plan.columnFor("kind"))
            plan.defaults.insert("kind", "complaint");
    }
    if (&entity == &Opportunity::entity() && !plan.columnFor("stage"))
        plan.defaults.insert("stage", "type:open");
    chooseMatch(plan, entity, rows);
}

} // namespace crm
