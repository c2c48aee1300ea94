// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsessiontopics.h"

#include "models/exchange/importcell.h"
#include "models/exchange/importsessionmodels.h"
#include "models/exchange/importtargets.h"
#include "models/roles.h"

#include "db/entities/opportunity.h"

#include <QLocale>
#include <QSet>

namespace crm {

namespace {

const QLatin1String leftBlank("blank:"); // key of the choice; in the plan it is the empty text
constexpr const char *topicIcons[] = {"calendar", "hash", "list-check", "stairs", "link"};

std::optional<ImportTopic::Kind> kindOf(const ImportTarget &target)
{
    if (!target.field)
        return std::nullopt;
    switch (target.field->kind) {
    case FieldKind::Date:
    case FieldKind::Instant:
        return ImportTopic::Dates;
    case FieldKind::Money:
    case FieldKind::Decimal:
        return ImportTopic::Numbers;
    case FieldKind::Choice:
        return ImportTopic::Choice;
    case FieldKind::Reference:
        return &target.field->target() == &Stage::entity() ? ImportTopic::Stage : ImportTopic::Relation;
    default:
        return std::nullopt;
    }
}

const char *readAs(DateOrder order)
{
    switch (order) {
    case DateOrder::YMD:
        return QT_TRANSLATE_NOOP("crm::ImportTopicsModel", "Read as year, month, day.");
    case DateOrder::DMY:
        return QT_TRANSLATE_NOOP("crm::ImportTopicsModel", "Read as day, month, year.");
    case DateOrder::MDY:
        break;
    }
    return QT_TRANSLATE_NOOP("crm::ImportTopicsModel", "Read as month, day, year.");
}

} // namespace

ImportTopicsModel::ImportTopicsModel(ImportSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    reload();
    connect(&session, &ImportSession::surveyed, this, &ImportTopicsModel::reload);
}

void ImportTopicsModel::reload()
{
    QList<ImportTopic> topics;
    const auto &columns = m_session.plan().columns;
    for (int i = 0; i < columns.size() && !m_session.holdsCards(); ++i) {
        const auto target = m_session.entity() ? importTarget(*m_session.entity(), columns.at(i).target) : std::nullopt;
        if (target && kindOf(*target) && !m_session.plan().isIdentityBesideName(target->key))
            topics.append(topicOf(i));
    }
    if (topics.size() == m_topics.size() && !topics.isEmpty()) {
        m_topics = topics;
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_topics = topics;
    endResetModel();
}

ImportTopic ImportTopicsModel::topicOf(int column) const
{
    const auto target = importTarget(*m_session.entity(), m_session.plan().columns.at(column).target);
    ImportTopic topic{*kindOf(*target), column};
    if (topic.kind == ImportTopic::Dates)
        judgeDates(topic);
    else if (topic.kind == ImportTopic::Numbers)
        judgeNumbers(topic);
    else if (topic.kind == ImportTopic::Choice)
        judgeChoice(topic);
    else
        judgeLinks(topic);
    return topic;
}

void ImportTopicsModel::judgeDates(ImportTopic &topic) const
{
    const auto &column = m_session.plan().columns.at(topic.column);
    const auto texts = m_session.found().columns.value(column.index).texts();
    const auto guess = guessDateOrder(texts, column.date.order);
    const auto evidence = dateEvidence(texts, column.date.order);
    int wrong = 0;
    for (const auto &text : texts)
        wrong += !parseDate(text, column.date).value;
    topic.summary = tr(readAs(column.date.order));
    if (wrong > 0)
        topic.summary += u' ' + tr("%n date(s) cannot be read.", nullptr, wrong);
    if (guess.ambiguousCount > 0)
        topic.summary += u' ' + tr("%n date(s) could be read in two ways.", nullptr, guess.ambiguousCount);
    if (!evidence.isEmpty())
        topic.summary += u' ' + evidence;
    const auto differs = [&](const ImportColumn &other) {
        const auto target = importTarget(*m_session.entity(), other.target);
        return target && kindOf(*target) == ImportTopic::Dates && other.date.order != column.date.order
            && m_session.found().columns.value(other.index).blank < m_session.found().rows;
    };
    const auto &columns = m_session.plan().columns;
    const bool isOdd = std::any_of(columns.cbegin(), columns.cend(), differs);
    if (isOdd)
        topic.summary += u' ' + tr("Other dates of this file are read in another order: is that right?");
    topic.tone = wrong > 0                                                ? "bad"
        : isOdd                                                           ? "warn"
        : guess.ambiguousCount > 0 && guess.ambiguousCount == guess.dates ? "warn"
                                                                          : "ok";
}

void ImportTopicsModel::judgeNumbers(ImportTopic &topic) const
{
    const auto &column = m_session.plan().columns.at(topic.column);
    const auto &values = m_session.found().columns.value(column.index);
    const auto guess = guessDecimalMark(values.texts(), column.mark);
    topic.summary = guess.evidence;
    if (values.blank > 0)
        topic.summary += u' ' + tr("%n row(s) have no amount; it stays empty.", nullptr, int(values.blank));
    topic.tone = guess.mark != column.mark && guess.isConfident ? "bad" : guess.isConfident ? "ok" : "warn";
}

void ImportTopicsModel::judgeChoice(ImportTopic &topic) const
{
    const auto &column = m_session.plan().columns.at(topic.column);
    const auto target = importTarget(*m_session.entity(), column.target);
    const CellReader reader(*m_session.entity(), *target->field, column);
    int wrong = 0;
    const auto &values = m_session.found().columns.value(column.index).values;
    for (const auto &value : values)
        wrong += !reader.read(value.text, {}).problem.isEmpty();
    topic.summary = wrong > 0 ? tr("%n value(s) are not understood; choose what they mean.", nullptr, wrong)
                              : tr("All %n value(s) are understood.", nullptr, int(values.size()));
    topic.tone = wrong > 0 ? "bad" : "ok";
}

void ImportTopicsModel::judgeLinks(ImportTopic &topic) const
{
    qint64 counts[4] = {};
    QSet<QString> made; // two spellings make one record
    for (const auto &link : m_session.links().links.value(topic.column)) {
        counts[link.state] += link.state != ImportLink::New || !made.contains(link.meaning);
        made.insert(link.meaning);
    }
    const auto there = int(counts[ImportLink::There]);
    QStringList parts{tr("%n there already", nullptr, there)};
    if (const auto n = int(counts[ImportLink::New]); n > 0)
        parts.append(tr("%n will be made", nullptr, n));
    if (const auto n = int(counts[ImportLink::Missing]); n > 0)
        parts.append(tr("%n missing", nullptr, n));
    if (const auto n = int(counts[ImportLink::Unclear]); n > 0)
        parts.append(tr("%n unclear", nullptr, n));
    topic.summary = parts.join(QStringLiteral(", ")) + u'.';
    topic.tone = counts[ImportLink::Missing] + counts[ImportLink::Unclear] > 0 ? "bad"
        : counts[ImportLink::New] > 0                                          ? "info"
                                                                               : "ok";
}

int ImportTopicsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_topics.size());
}

QVariant ImportTopicsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &topic = m_topics.at(index.row());
    const auto &column = m_session.plan().columns.at(topic.column);
    const auto target = importTarget(*m_session.entity(), column.target);
    switch (role) {
    case Qt::DisplayRole:
        return target ? target->label : column.header;
    case roles::Subtitle:
        return topic.summary;
    case roles::Icon:
        return QString::fromLatin1(
            topic.tone == "bad" || topic.tone == "warn" ? "alert-triangle" : topicIcons[topic.kind]);
    case roles::IconTone:
        return QString::fromLatin1(topic.tone);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(target ? target->label : column.header, topic.summary);
    default:
        return {};
    }
}

ImportValuesModel::ImportValuesModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ImportSession::surveyed, this, &ImportValuesModel::reload);
}

void ImportValuesModel::setTopic(const ImportTopic &topic)
{
    m_topic = topic;
    reload();
}

void ImportValuesModel::reload()
{
    QList<Line> lines;
    const auto column = m_session.plan().columns.value(m_topic.column);
    if (m_topic.kind == ImportTopic::Stage || m_topic.kind == ImportTopic::Relation) {
        static constexpr const char *tones[] = {"ok", "info", "bad", "bad"};
        for (const auto &link : m_session.links().links.value(m_topic.column))
            lines.append({link.text, link.rows, link.meaning, tones[link.state]});
    } else if (m_topic.column >= 0) {
        for (const auto &value : m_session.found().columns.value(column.index).values) {
            Line line{value.text, value.rows};
            understand(line, column);
            lines.append(line);
        }
    }
    // What needs a decision stands on top.
    std::stable_sort(
        lines.begin(), lines.end(), [](const Line &a, const Line &b) { return (a.tone == "bad") > (b.tone == "bad"); });
    if (lines.size() == m_lines.size() && !lines.isEmpty()) {
        m_lines = lines;
        emit dataChanged(index(0, 0), index(rowCount() - 1, Becomes));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ImportValuesModel::understand(Line &line, const ImportColumn &column) const
{
    const auto target = importTarget(*m_session.entity(), column.target);
    if (!target || !target->field)
        return;
    const auto &field = *target->field;
    const auto read = CellReader(*m_session.entity(), field, column).read(line.text, QStringLiteral("EUR"));
    if (!read.problem.isEmpty()) {
        line.tone = "bad";
        line.meaning = read.problem;
    } else if (field.kind == FieldKind::Choice) {
        line.meaning = m_session.entity()->choiceLabel(field, read.stored.toString());
    } else if (field.kind == FieldKind::Date) {
        line.meaning = QLocale().toString(QDate::fromString(read.stored.toString(), Qt::ISODate), QLocale::LongFormat);
    } else if (field.kind == FieldKind::Instant) {
        line.meaning
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(read.stored.toLongLong()), QLocale::ShortFormat);
    } else {
        const auto scale = field.kind == FieldKind::Money ? 100.0 : 1e6; // for the eye only
        line.meaning = QLocale().toString(double(read.stored.toLongLong()) / scale, 'f', 2);
    }
}

int ImportValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ImportValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines.at(index.row());
    const QString texts[] = {line.text.simplified(), QLocale().toString(line.rows), line.meaning};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::EditRole:
    case importroles::Key: {
        const auto values = m_session.plan().columns.value(m_topic.column).values;
        const auto given = values.value(line.text);
        return given.isEmpty() && values.contains(line.text) ? QString(leftBlank) : given;
    }
    case importroles::Problem:
        return line.tone == "bad" ? line.meaning : QString();
    case roles::BadgeTone:
        return QString::fromLatin1(line.tone);
    case Qt::AccessibleTextRole:
        return tr("%1, %n row(s), %2", nullptr, int(line.rows)).arg(texts[InFile], texts[Becomes]);
    default:
        return {};
    }
}

QVariant ImportValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Rows)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isRead = m_topic.kind == ImportTopic::Dates || m_topic.kind == ImportTopic::Numbers;
    const QString names[] = {tr("In the file"), tr("Rows"), isRead ? tr("Is read as") : tr("Becomes")};
    return names[section];
}

Qt::ItemFlags ImportValuesModel::flags(const QModelIndex &index) const
{
    const bool isChosen = m_topic.kind == ImportTopic::Choice || m_topic.kind == ImportTopic::Stage
        || m_topic.kind == ImportTopic::Relation;
    const bool isEditable = index.column() == Becomes && isChosen;
    const auto flags = QAbstractTableModel::flags(index);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool ImportValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto text = m_lines.at(index.row()).text;
    m_session.edit([&](ImportPlan &plan) {
        auto &values = plan.columns[m_topic.column].values;
        if (value.toString().isEmpty())
            values.remove(text);
        else
            values.insert(text, value.toString() == leftBlank ? QString() : value.toString());
    });
    m_session.survey();
    return true;
}

QList<std::pair<QString, QString>> ImportValuesModel::choices() const
{
    QList<std::pair<QString, QString>> all{{{}, tr("As it stands")}};
    const auto target = importTarget(*m_session.entity(), m_session.plan().columns.value(m_topic.column).target);
    if (m_topic.kind == ImportTopic::Stage) {
        for (const auto &name : m_session.links().stages)
            all.append({name, name});
    } else if (m_topic.kind == ImportTopic::Relation) {
        all.append({leftBlank, tr("Leave blank")});
        all += m_session.links().records.value(m_topic.column);
    } else if (target && target->field && target->field->choices) {
        for (const auto &choice : *target->field->choices)
            if (!choice.isArchived)
                all.append({QString::fromLatin1(choice.code), m_session.entity()->tr(choice.label)});
    }
    return all;
}

} // namespace crm
