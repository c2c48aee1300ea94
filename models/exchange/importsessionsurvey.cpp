// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsessionsurvey.h"

#include "models/exchange/decodingdevice.h"
#include "models/exchange/importcell.h"
#include "models/exchange/importlinks.h"
#include "models/exchange/importtargets.h"
#include "models/exchange/vcardreader.h"

#include "db/entities/servicecase.h"
#include "db/entity/registry.h"
#include "db/store/userfiles.h"

#include <QLocale>
#include <QSet>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportSession)
};

constexpr qsizetype keptValues = 5000; // distinct texts per column; a list nobody reads to its end
constexpr qint64 askEvery = 1000;      // rows between two looks at the cancel flag
constexpr int offeredRecords = 1000;   // in a list to choose from

struct Counting
{
    QHash<QString, qsizetype> places;
    ImportValues values;
};

void count(Counting &column, const QString &given)
{
    const auto text = given.trimmed();
    if (text.isEmpty()) {
        ++column.values.blank;
        return;
    }
    const auto it = column.places.constFind(text);
    if (it != column.places.cend()) {
        ++column.values.values[*it].rows;
    } else if (column.values.values.size() < keptValues) {
        column.places.insert(text, column.values.values.size());
        column.values.values.append({text, 1});
    } else {
        column.values.isComplete = false;
    }
}

std::optional<QDate> reading(const QString &text, DateOrder order)
{
    return parseDate(text, {order}).value;
}

QString shown(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/// The order that the given one is most easily taken for.
DateOrder rivalOf(DateOrder order)
{
    return order == DateOrder::DMY ? DateOrder::MDY : DateOrder::DMY;
}

QString settled(DateOrder order)
{
    switch (order) {
    case DateOrder::YMD:
        return Text::tr("shows that the year comes first");
    case DateOrder::DMY:
        return Text::tr("shows that the day comes first");
    case DateOrder::MDY:
        break;
    }
    return Text::tr("shows that the month comes first");
}

/// Resolves the names of one column, as the import would.
class LinkFinder final
{
public:
    LinkFinder(Batch &batch, const ImportPlan &plan, const Entity &entity)
        : m_batch(batch)
        , m_links(batch, plan.currency)
        , m_plan(plan)
        , m_entity(entity)
    {
        if (plan.entity == "opportunity")
            for (const auto &record : batch.find({&Stage::entity(), {}, {{"position"}}}))
                m_stages.append({record.id, record.title()});
    }

    QStringList stages() const
    {
        QStringList names;
        for (const auto &[id, name] : m_stages)
            names.append(name);
        return names;
    }

    /// What the names of a column may be put for: by their title, or their identity where several have one title.
    QList<std::pair<QString, QString>> records(int index)
    {
        QList<std::pair<QString, QString>> offered;
        const auto target = importTarget(m_entity, m_plan.columns.at(index).target);
        const auto &other = target->field->target();
        if (&other == &Stage::entity() || other.title().kind != FieldKind::Text || other.title().isComputed())
            return offered;
        const auto found = m_batch.find({&other, {}, {{other.title().name}}, offeredRecords});
        QHash<QByteArray, int> names;
        for (const auto &record : found)
            ++names[squeezed(record.title())];
        for (const auto &record : found) {
            const bool isOnly = target->by.isEmpty() && names.value(squeezed(record.title())) == 1;
            if (!isOnly && &other == &CaseCategory::entity())
                continue; // these are found by their names alone
            m_titles.insert(record.id, record.title());
            offered.append({isOnly ? record.title() : record.id.text(), record.title()});
        }
        return offered;
    }

    QList<ImportLink> find(int index, const ImportSurvey &survey)
    {
        const auto &column = m_plan.columns.at(index);
        const auto target = importTarget(m_entity, column.target);
        const CellReader reader(m_entity, *target->field, column);
        QSet<QByteArray> inFile;
        if (const auto *name = m_plan.columnFor(m_entity.title().name); name && &target->field->target() == &m_entity)
            for (const auto &text : survey.columns.value(name->index).texts())
                inFile.insert(squeezed(text));
        QList<ImportLink> links;
        for (const auto &value : survey.columns.value(column.index).values) {
            ImportLink link{value.text, value.rows};
            const auto text = reader.mapped(value.text);
            if (text.isEmpty())
                link.meaning = Text::tr("Left blank");
            else if (inFile.contains(squeezed(text)))
                link.meaning = Text::tr("In this file");
            else
                resolve(link, *target, text, column.createMissing);
            links.append(link);
        }
        return links;
    }

private:
    void resolve(ImportLink &link, const ImportTarget &target, const QString &text, bool create)
    {
        QList<Record> pending;
        const auto &other = target.field->target();
        const auto ask = [&](bool make) {
            if (&other == &Stage::entity())
                return m_links.stage(text, {}, make, pending);
            if (&other == &CaseCategory::entity())
                return m_links.category(text, {}, make, pending);
            return m_links.find({other, text, target.by, make}, pending);
        };
        auto found = ask(true);
        const bool isMade = !pending.isEmpty();
        if (!found.problem.isEmpty() && m_plan.columnFor(target.key + ".id")) {
            link.meaning = Text::tr("As the column with the identity says");
        } else if (!found.problem.isEmpty()) {
            link.state = ImportLink::Unclear;
            link.meaning = found.problem;
        } else if (isMade && !create) {
            m_links.forget(pending);
            link.state = ImportLink::Missing;
            link.meaning = Text::tr("Not there; these rows cannot go in.");
        } else {
            if (isMade)
                m_made.insert(found.id, text);
            const auto made = m_made.constFind(found.id); // other spellings of a new name mean the same record
            link.state = made != m_made.cend() ? ImportLink::New : ImportLink::There;
            link.meaning = made != m_made.cend() ? Text::tr("New: %1").arg(*made) : titleOf(found.id, text);
        }
    }
    QString titleOf(const Id &id, const QString &otherwise) const
    {
        if (!Id::fromText(otherwise).isNull())
            return m_titles.value(id, otherwise);
        for (const auto &[stage, name] : m_stages)
            if (stage == id)
                return name;
        return otherwise;
    }

    Batch &m_batch;
    ImportLinks m_links;
    const ImportPlan &m_plan;
    const Entity &m_entity;
    QList<std::pair<Id, QString>> m_stages;
    QHash<Id, QString> m_titles; // of the records offered
    QHash<Id, QString> m_made;   // names of the records the import would make
};

} // namespace

QStringList ImportValues::texts() const
{
    QStringList all;
    for (const auto &value : values)
        all.append(value.text);
    return all;
}

Result<ImportSurvey> surveyFile(const QString &path, const ImportSource &source, const Cancel &cancel)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Invalid, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    DecodingDevice decoded(file, source.encoding);
    decoded.open(QIODevice::ReadOnly);
    CsvReader reader(decoded, source.format);
    if (source.hasHeader)
        reader.next();
    ImportSurvey survey;
    QList<Counting> columns;
    while (reader.next()) {
        if (++survey.rows % askEvery == 0 && cancel && *cancel)
            return Error{Error::Cancelled, Text::tr("Reading the file was cancelled.")};
        while (columns.size() < reader.size())
            columns.append(Counting());
        for (int i = 0; i < reader.size(); ++i)
            count(columns[i], reader.text(i));
    }
    for (auto &column : columns)
        survey.columns.append(std::move(column.values));
    return survey;
}

Answer<Result<ImportLinkSurvey>> surveyLinks(
    Store &store, const ImportPlan &plan, const ImportSurvey &survey, const Cancel &cancel)
{
    struct Outcome
    {
        ImportLinkSurvey found;
        bool isComplete = false;
    };
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [=](Batch &batch) {
        const auto *entity = Registry::instance().byName(plan.entity);
        if (!entity)
            return;
        LinkFinder finder(batch, plan, *entity);
        for (int i = 0; i < plan.columns.size(); ++i) {
            const auto target = importTarget(*entity, plan.columns.at(i).target);
            if (target && target->field && target->field->kind == FieldKind::Reference
                && !plan.isIdentityBesideName(target->key)) {
                outcome->found.records.insert(i, finder.records(i));
                outcome->found.links.insert(i, finder.find(i, survey));
            }
            batch.progress(double(i + 1) / double(plan.columns.size()));
        }
        outcome->found.stages = finder.stages();
        outcome->isComplete = true;
        throw Failure{{Error::Cancelled, Text::tr("Nothing was to be written.")}}; // only looked
    };
    return store.batch({}, work, {}, cancel).then([outcome](const Result<ChangeSet> &done) -> Result<ImportLinkSurvey> {
        if (done || outcome->isComplete)
            return outcome->found;
        return done.error();
    });
}

QString dateEvidence(const QStringList &texts, DateOrder order)
{
    const auto rival = rivalOf(order);
    QString open;
    QString proof;
    for (const auto &text : texts) {
        const auto mine = reading(text, order);
        const auto other = reading(text, rival);
        if (open.isEmpty() && mine && other && *mine != *other)
            open = Text::tr("“%1” could be %2 or %3").arg(text, shown(*mine), shown(*other));
        if (proof.isEmpty() && mine && !other)
            proof = Text::tr("“%1” %2").arg(text, settled(order));
    }
    if (open.isEmpty())
        return {};
    return proof.isEmpty() ? Text::tr("%1, and no other date settles it: please choose.").arg(open)
                           : Text::tr("%1; %2.").arg(open, proof);
}

QList<QStringList> cardRows(const QString &path, const QByteArray &encoding, int most)
{
    InputFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    DecodingDevice decoded(file, encoding);
    decoded.open(QIODevice::ReadOnly);
    const bool isWide
        = encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32"); // otherwise each card names its own
    VCardReader reader(isWide ? static_cast<QIODevice &>(decoded) : file);
    while (rows.size() < most) {
        const auto card = reader.next();
        if (!card)
            break;
        rows.append({card->displayName(), card->organisation, card->title, card->emails.value(0).value,
            card->phones.value(0).value, card->addresses.value(0).city, QString::number(card->line)});
    }
    return rows;
}

} // namespace crm
