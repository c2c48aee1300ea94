// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include "db/entity/registry.h"
#include "db/value/fold.h"
#include "models/record/recordtitle.h"
#include "ui/kit/roles.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace crm {

namespace {

PaletteRow recordRow(const AnyRef &ref, const QString &title, const QString &detail)
{
    PaletteRow row{.title = title, .record = ref};
    const auto *entity = Registry::instance().byName(ref.entity);
    if (!entity)
        return row;
    const auto kind = entity->tr(entity->singular);
    row.subtitle = detail.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, detail);
    row.isSquare = ref.entity == "organisation";
    if (ref.entity != "person" && ref.entity != "organisation") // people and companies have a picture of their own
        row.icon = QString::fromUtf8(entity->icon);
    return row;
}

bool beginsWord(const QByteArray &folded, const QByteArray &word)
{
    return folded.startsWith(word) || folded.contains(' ' + word);
}

/// "Undo: Import Contacts" tells what would be undone, but is named by its verb alone: the text behind the colon finds
/// nothing, or the name of a page would undo the last step.
bool isAskedFor(const QAction &action, const QByteArrayList &words)
{
    const auto name = action.objectName();
    if (words.isEmpty() || (name != u"undo" && name != u"redo"))
        return true;
    const auto text = plainText(action);
    const auto colon = text.indexOf(QRegularExpression(QStringLiteral("[:：]")));
    const auto verb = foldText(text.left(colon));
    return std::any_of(words.cbegin(), words.cend(), [&](const auto &word) { return beginsWord(verb, word); });
}

enum Nearness { Exact, Prefix, WordsBegin, Within };

} // namespace

QList<PaletteRow> paletteRows(const QList<SearchHit> &hits)
{
    QList<PaletteRow> rows;
    for (const auto &hit : hits)
        rows += recordRow(hit.ref, hit.title, hit.subtitle);
    return rows;
}

QList<PaletteRow> paletteRows(const QList<Record> &records)
{
    QList<PaletteRow> rows;
    for (const auto &record : records) { // several cases are called the same: their number tells them apart
        const auto number = record.entity().field("number") ? record.text("number") : QString();
        rows += recordRow(record.ref(), titleText(record), number == titleText(record) ? QString() : number);
    }
    return rows;
}

QString plainText(const QAction &action)
{
    auto text = action.text();
    text.remove(u'…');
    QString plain;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

QList<PaletteRow> matchingActions(const QList<QAction *> &actions, const QString &query)
{
    const auto words = foldWords(query);
    const auto whole = words.join(' ');
    std::array<QList<PaletteRow>, 4> found;
    for (auto *action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator() || action->menu())
            continue;
        const auto text = plainText(*action);
        const auto context = action->property("paletteContext").toString();
        const auto title = foldText(text);
        const auto folded = foldText(context.isEmpty() ? text : text + u' ' + context);
        if (!matches(folded, words) || !isAskedFor(*action, words))
            continue;
        const auto isFirst
            = std::all_of(words.cbegin(), words.cend(), [&](const auto &word) { return beginsWord(folded, word); });
        const auto isNamed = !whole.isEmpty() && title.startsWith(whole);
        const auto nearness = isNamed ? (title == whole ? Exact : Prefix) : isFirst ? WordsBegin : Within;
        found.at(nearness) += {.title = text,
            .subtitle = context,
            .icon = action->property("iconName").toString(),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .isNamed = isNamed,
            .action = action};
    }
    return found[Exact] + found[Prefix] + found[WordsBegin] + found[Within];
}

void PaletteModel::setRows(QList<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.subtitle, row.keys};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case roles::Section:
        return row.isHeading;
    case roles::Subtitle:
        return row.subtitle;
    case roles::Icon:
        return row.icon.isEmpty() && row.action ? QVariant(QStringLiteral("chevron-right")) : QVariant(row.icon);
    case roles::Shortcut:
        return row.keys;
    case roles::AvatarKey:
        return row.record.id.text();
    case roles::IsSquare:
        return row.isSquare;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto common = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.data(roles::Section).toBool() ? common : common | Qt::ItemIsSelectable;
}

} // namespace crm
