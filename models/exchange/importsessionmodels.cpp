// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsessionmodels.h"

#include "models/exchange/importtargets.h"
#include "models/roles.h"

#include "db/entity/entity.h"

namespace crm {

namespace {

constexpr int shownSamples = 3;

QString oneLine(QString text)
{
    return text.simplified();
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Decimal;
}

} // namespace

ImportSampleModel::ImportSampleModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    reload();
    connect(&session, &ImportSession::guessed, this, &ImportSampleModel::reload);
}

void ImportSampleModel::reload()
{
    beginResetModel();
    m_headings = m_session.guess().headers;
    m_rows = m_session.guess().sample;
    endResetModel();
}

int ImportSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, int(m_headings.size()));
}

QVariant ImportSampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto text = m_rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return oneLine(text);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(m_headings.value(index.column()), oneLine(text));
    return {};
}

QVariant ImportSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(oneLine(m_headings.value(section)))
                                                                    : QVariant();
}

ImportPreviewModel::ImportPreviewModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    reload();
    connect(&session, &ImportSession::previewed, this, &ImportPreviewModel::reload);
}

void ImportPreviewModel::reload()
{
    beginResetModel();
    m_rows = m_session.preview();
    m_columns.clear();
    m_headings = {tr("Line"), tr("Result")};
    const auto *entity = m_session.entity();
    const auto &columns = m_session.plan().columns;
    for (int i = 0; i < m_session.previewHeadings().size(); ++i) {
        const auto target = entity ? importTarget(*entity, columns.value(i).target) : std::nullopt;
        if (!m_session.holdsCards() && !target)
            continue;
        m_columns.append(i);
        m_headings.append(target ? target->label : m_session.previewHeadings().at(i));
    }
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QString ImportPreviewModel::problemAt(const ImportRow &row, int section) const
{
    if (section < 2)
        return section == 1 ? row.problem : QString();
    return row.cells.value(m_columns.at(section - 2)).problem;
}

QVariant ImportPreviewModel::cell(const ImportRow &row, int section, int role) const
{
    static constexpr struct
    {
        const char *text;
        const char *tone;
    } states[] = {{QT_TR_NOOP("New"), "ok"}, {QT_TR_NOOP("Update"), "info"}, {QT_TR_NOOP("Nothing new"), "neutral"},
        {QT_TR_NOOP("Rejected"), "bad"}};
    const auto &state = states[int(row.state)];
    const auto problem = problemAt(row, section);
    if (role == roles::Kind && section < 2)
        return int(section == 0 ? CellKind::Faint : CellKind::Badge);
    if (role == roles::BadgeTone && section == 1)
        return QString::fromLatin1(state.tone);
    if (role == roles::Kind && !problem.isEmpty())
        return int(CellKind::IconText);
    if (role == roles::Icon && !problem.isEmpty())
        return QStringLiteral("alert-triangle");
    if (role == roles::IconTone && !problem.isEmpty())
        return QStringLiteral("bad");
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QString::number(row.line);
    if (section == 1)
        return tr(state.text);
    const auto cell = row.cells.value(m_columns.at(section - 2));
    return oneLine(problem.isEmpty() && !cell.value.isEmpty() ? cell.value : cell.text);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    const auto problem = problemAt(row, index.column());
    if (role == importroles::Problem)
        return problem;
    if (role == Qt::ToolTipRole && !problem.isEmpty())
        return problem.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole) {
        const auto said = QStringLiteral("%1: %2").arg(
            m_headings.at(index.column()), cell(row, index.column(), Qt::DisplayRole).toString());
        return problem.isEmpty() ? said : said + QStringLiteral(". ") + problem;
    }
    if (role == roles::Kind && index.column() > 1 && problem.isEmpty()) {
        const auto *entity = m_session.entity();
        const auto target = entity
            ? importTarget(*entity, m_session.plan().columns.value(m_columns.at(index.column() - 2)).target)
            : std::nullopt;
        return int(target && target->field && isNumber(target->field->kind) ? CellKind::Number : CellKind::Text);
    }
    return cell(row, index.column(), role);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

QModelIndex ImportPreviewModel::nextProblem(const QModelIndex &from) const
{
    const auto cells = rowCount() * columnCount();
    const auto start = from.isValid() ? from.row() * columnCount() + from.column() + 1 : 0;
    for (int i = 0; i < cells; ++i) {
        const auto at = (start + i) % cells;
        if (!problemAt(m_rows.at(at / columnCount()), at % columnCount()).isEmpty())
            return index(at / columnCount(), at % columnCount());
    }
    return {};
}

int ImportPreviewModel::problemRows() const
{
    return int(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const ImportRow &row) { return row.state == ImportRow::Rejected; }));
}

ImportMappingModel::ImportMappingModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    reload();
    connect(&session, &ImportSession::planChanged, this, &ImportMappingModel::reload);
}

/// A change of targets leaves the rows where they are, and with them the cursor and an open editor.
void ImportMappingModel::reload()
{
    const auto &columns = m_session.plan().columns;
    if (columns.size() == m_columns.size() && !columns.isEmpty()) {
        m_columns = columns;
        emit dataChanged(index(0, 0), index(rowCount() - 1, Certainty));
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int ImportMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ImportMappingModel::samplesOf(const ImportColumn &column) const
{
    QStringList texts;
    for (const auto &row : m_session.guess().sample) {
        const auto text = oneLine(row.value(column.index));
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (texts.size() == shownSamples)
            break;
    }
    return texts.join(QStringLiteral("  ·  "));
}

QString ImportMappingModel::labelOf(const QByteArray &key) const
{
    const auto *entity = m_session.entity();
    const auto target = entity ? importTarget(*entity, key) : std::nullopt;
    return target ? target->label : tr("Leave out");
}

ImportMappingModel::Mark ImportMappingModel::markOf(const ImportColumn &column) const
{
    if (column.target.isEmpty())
        return {tr("Left out"), "neutral", {}};
    const auto same = std::count_if(
        m_columns.cbegin(), m_columns.cend(), [&](const ImportColumn &c) { return c.target == column.target; });
    if (same > 1 && column.target != "tags")
        return {tr("Twice"), "bad", tr("Several columns go to “%1”; choose one.").arg(labelOf(column.target))};
    if (!column.question.isEmpty())
        return {tr("Please look"), "warn", column.question};
    if (column.confidence >= 90)
        return {tr("Sure"), "ok", {}};
    return {tr("A guess"), "info", {}};
}

QVariant ImportMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &column = m_columns.at(index.row());
    const auto mark = markOf(column);
    const QString texts[] = {column.header, samplesOf(column), labelOf(column.target), mark.text};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::EditRole:
    case importroles::Key:
        return index.column() == Target ? QVariant(column.target) : QVariant();
    case Qt::ToolTipRole:
        return mark.question.isEmpty() ? QVariant() : QVariant(mark.question.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, goes to %2, %3").arg(column.header, texts[Target], mark.text);
    case roles::BadgeTone:
        return QString::fromLatin1(mark.tone);
    case importroles::Problem:
        return mark.question;
    default:
        return {};
    }
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Column of the file"), tr("Examples"), tr("Goes to"), tr("How sure")};
    return names[section];
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

bool ImportMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto key = value.toByteArray();
    if (role != Qt::EditRole || index.column() != Target || !m_session.entity()
        || m_columns.at(index.row()).target == key)
        return false;
    m_session.setTarget(index.row(), key);
    return true;
}

QList<std::pair<QByteArray, QString>> ImportMappingModel::choices() const
{
    QList<std::pair<QByteArray, QString>> all{{{}, tr("Leave out")}};
    if (const auto *entity = m_session.entity())
        for (const auto &target : importTargets(*entity))
            all.append({target.key, target.label});
    return all;
}

} // namespace crm
