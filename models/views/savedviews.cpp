// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/views/savedviews.h"

#include "db/entities/note.h"
#include "db/entity/registry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace crm {

QJsonObject toJson(const ListView &view)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < view.columns.size(); ++i)
        columns.append(QJsonObject{{"path", QString::fromLatin1(view.columns[i])}, {"width", view.widths.value(i)}});
    QJsonArray sort;
    for (const auto &s : view.sort)
        sort.append(QString::fromLatin1(s.descending ? '-' + s.path : s.path));
    QJsonObject json{{"columns", columns}, {"sort", sort}};
    if (!view.filter.isAll())
        json.insert("filter", view.filter.toJson());
    if (!view.text.isEmpty())
        json.insert("text", view.text);
    return json;
}

Result<ListView> listViewFromJson(const Entity &entity, const QJsonObject &json)
{
    ListView view;
    for (const auto &column : json["columns"].toArray()) {
        const auto path = column.toObject()["path"].toString().toLatin1();
        if (resolvePath(entity, path).field) {
            view.columns.append(path);
            view.widths.append(column.toObject()["width"].toInt());
        }
    }
    for (const auto &entry : json["sort"].toArray()) {
        auto path = entry.toString().toLatin1();
        const bool descending = path.startsWith('-');
        if (descending)
            path.remove(0, 1);
        if (resolvePath(entity, path).field)
            view.sort.append({path, descending});
    }
    if (json.contains("filter")) {
        const auto filter = Filter::fromJson(json["filter"].toObject());
        if (!filter)
            return filter.error();
        view.filter = *filter;
    }
    view.text = json["text"].toString();
    return view;
}

const Entity *entityOf(const Record &savedView)
{
    return Registry::instance().byName(savedView.text("entity").toLatin1());
}

Result<ListView> listViewOf(const Record &savedView)
{
    const auto *entity = entityOf(savedView);
    const auto document = QJsonDocument::fromJson(savedView.text("definition").toUtf8());
    if (!entity || !document.isObject()) {
        return Error{Error::Invalid,
            QCoreApplication::translate("crm::SavedViews", "The saved view “%1” cannot be read.")
                .arg(savedView.title())};
    }
    return listViewFromJson(*entity, document.object());
}

static QString definition(const ListView &view)
{
    return QString::fromUtf8(QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact));
}

Edit saveView(const QString &name, const Entity &entity, const ListView &view, const Id &owner)
{
    Record record(SavedView::entity());
    record.id = Id::make();
    record.setValue("name", name.trimmed());
    record.setValue("entity", QString::fromLatin1(entity.name));
    record.setValue("definition", definition(view));
    record.setValue("position", 0LL);
    record.setReference("owner", owner);
    return {QCoreApplication::translate("crm::SavedViews", "Save view “%1”").arg(name.trimmed()), {record}};
}

Edit updateView(Record savedView, const ListView &view)
{
    savedView.setValue("definition", definition(view));
    return {QCoreApplication::translate("crm::SavedViews", "Change view “%1”").arg(savedView.title()), {savedView}};
}

Query savedViewsOf(const Entity &entity)
{
    return {&SavedView::entity(), Filter::equals("entity", QString::fromLatin1(entity.name)),
        {{"position", false}, {"name", false}}};
}

} // namespace crm
