// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/waitingdraft.h"

#include "db/entities/activity.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/entity/registry.h"
#include "db/store/store.h"
#include "ui/kit/delegates.h"
#include "ui/kit/tokens.h"
#include "ui/schedule/schedulepages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messages.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QVBoxLayout>

#include <functional>

namespace crm {

namespace {

struct WaitingDraft
{
    Q_DECLARE_TR_FUNCTIONS(crm::WaitingDraft)
};

constexpr int longestTitle = 200; // characters

/// What a draft is of. The keys are those of RecordDialog, ContactLog, the quote page and, by user, the forms of cases.
struct Place
{
    QString key;
    const Entity *entity = nullptr; ///< null: of another user, or of a version to come
    Id id;                          ///< null: of a record not yet made
    bool isLog = false;             ///< of the composer beside the record
    QDateTime occurrenceAt = {};    ///< of one of the series that the id is of; null: of a record
};

Place placeOf(const QString &key, const Id &user)
{
    const auto parts = key.split(u'/');
    const auto kind = parts.first();
    if (kind == u"case" && parts.value(1) != (user.isNull() ? QStringLiteral("nobody") : user.text()))
        return {};
    const auto *entity
        = kind == u"case" ? &ServiceCase::entity() : Registry::instance().byName(parts.value(1).toLatin1());
    Place place{key, entity, Id::fromText(parts.value(2)), kind == u"log"};
    if (entity == &Task::entity() && kind == u"record" && parts.size() == 4) // a second form's key ends in "-2"
        place.occurrenceAt = QDateTime::fromMSecsSinceEpoch(parts.at(3).section(u'-', 0, 0).toLongLong(), Qt::UTC);
    return place;
}

/// The newest first.
QList<Place> placesOf(const QStringList &keys, const Id &user)
{
    QList<Place> places;
    for (const auto &key : keys)
        if (const auto place = placeOf(key, user); place.entity)
            places.append(place);
    return places;
}

/// Leads to where the draft was typed.
void goOn(Workspace &workspace, const Place &place)
{
    const AnyRef ref{place.entity->name, place.id};
    if (ref.id.isNull())
        workspace.create(Record(*place.entity));
    else if (place.occurrenceAt.isValid())
        resumeOccurrence(workspace, place.id, place.occurrenceAt);
    else if (!place.isLog && place.entity != &Quote::entity() && place.entity != &ServiceCase::entity())
        workspace.edit(ref);
    else
        workspace.open(ref);
}

PaletteRow rowOf(const Place &place, const Record &record)
{
    const auto kind = place.entity->tr(place.entity->singular);
    const auto icon = QString::fromLatin1(place.entity->icon);
    if (place.id.isNull())
        return {.title = WaitingDraft::tr("New: %1").arg(kind),
            .subtitle = WaitingDraft::tr("Not saved yet"),
            .icon = icon};
    return {.title = record.isValid() ? record.title() : kind,
        .subtitle = place.isLog ? WaitingDraft::tr("%1 · note or call being written").arg(kind)
                                : WaitingDraft::tr("%1 · changes not saved").arg(kind),
        .icon = icon};
}

/// What something not yet made would be called, as far as it was typed. Forms of cases keep their fields beside each
/// other, those of other records among parts.
QString typedTitle(const Entity &entity, const QByteArray &draft)
{
    const auto typed = QJsonDocument::fromJson(draft).object();
    const auto fields
        = typed.contains(QStringLiteral("fields")) ? typed.value(QStringLiteral("fields")).toObject() : typed;
    const auto &title = entity.title();
    return title.kind == FieldKind::Text
        ? fields.value(QLatin1String(title.name)).toString().simplified().left(longestTitle)
        : QString();
}

/// Drafts that lead somewhere, and what each is of; invalid: not made yet.
struct Present
{
    QList<Place> places;
    QList<Record> records;
};

/// Leaves out those of records that have been deleted since: there is nothing to go on with. They come back with it.
void findPresent(
    Store &store, QObject *context, QList<Place> left, Present found, std::function<void(const Present &)> then)
{
    while (!left.isEmpty() && left.first().id.isNull()) {
        found.places.append(left.takeFirst());
        found.records.append(Record());
    }
    if (left.isEmpty())
        return then(found);
    const auto place = left.takeFirst();
    store.fetch(*place.entity, {place.id}).then(context, [=, &store](const Result<QList<Record>> &stored) {
        auto more = found;
        if (stored && !stored->isEmpty()) {
            more.places.append(place);
            more.records.append(stored->first());
        }
        findPresent(store, context, left, more, then);
    });
}

/// Lists the drafts; each is asked for by its record's name.
class DraftList final : public QDialog
{
public:
    DraftList(Workspace &workspace, QWidget *window)
        : QDialog(window)
        , m_workspace(workspace)
        , m_model(new PaletteModel(this))
        , m_list(new QListView)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName("draftList");
        setWindowTitle(WaitingDraft::tr("Unsaved Drafts"));
        m_list->setModel(m_model);
        m_list->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_list));
        m_list->setAccessibleName(WaitingDraft::tr("Drafts"));
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        (new QVBoxLayout(this))->addWidget(m_list);
        resize(scaled(420), scaled(360));
        connect(m_list, &QListView::activated, this, &DraftList::choose);
        connect(m_list, &QListView::clicked, this, &DraftList::choose);
        auto &store = workspace.store();
        store.drafts().then(this, [this, &store](const Result<QStringList> &keys) {
            findPresent(store, this, placesOf(keys ? *keys : QStringList(), store.user()), {},
                [this](const Present &present) { list(present); });
        });
    }

private:
    void list(const Present &present)
    {
        m_places = present.places;
        for (int i = 0; i < m_places.size(); ++i)
            m_rows += rowOf(m_places.at(i), present.records.at(i));
        for (int i = 0; i < m_places.size(); ++i)
            if (m_places.at(i).id.isNull())
                nameAsTyped(i);
        showRows();
    }
    /// Several new ones are told apart by what they are about.
    void nameAsTyped(int place)
    {
        m_workspace.store().draft(m_places.at(place).key).then(this, [this, place](const Result<QByteArray> &draft) {
            const auto title = draft ? typedTitle(*m_places.at(place).entity, *draft) : QString();
            if (title.isEmpty())
                return;
            auto &row = m_rows[place];
            row.subtitle = WaitingDraft::tr("%1 · not saved yet").arg(row.title);
            row.title = title;
            const auto chosen = m_list->currentIndex().row();
            m_model->setRows(m_rows);
            m_list->setCurrentIndex(m_model->index(chosen));
        });
    }
    void showRows()
    {
        if (m_rows.isEmpty())
            m_rows += {.title = WaitingDraft::tr("All that was typed is saved."), .isHeading = true};
        m_model->setRows(m_rows);
        m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus();
    }
    void choose(const QModelIndex &index)
    {
        const auto place = m_places.value(index.row());
        if (!place.entity || result() == Accepted)
            return;
        accept();
        goOn(m_workspace, place);
    }

    Workspace &m_workspace;
    PaletteModel *m_model;
    QListView *m_list;
    QList<Place> m_places;
    QList<PaletteRow> m_rows;
};

/// The toast about drafts. It goes when they have gone, and counts those that are left.
class DraftOffer final : public QObject
{
public:
    DraftOffer(Workspace &workspace, MainWindow &window)
        : QObject(&window)
        , m_workspace(workspace)
        , m_window(window)
    {
        connect(&workspace.store(), &Store::draftForgotten, this, &DraftOffer::forget);
    }
    void offer(const QList<Place> &places)
    {
        m_places = places;
        if (places.isEmpty())
            return;
        m_sentence = WaitingDraft::tr("%n draft(s) you have not saved yet are kept.", "", int(places.size()));
        m_window.messages().offer(m_sentence, WaitingDraft::tr("Go on"), [this] { show(); });
    }

private:
    void show()
    {
        if (m_places.size() == 1)
            goOn(m_workspace, m_places.first());
        else if (!m_places.isEmpty())
            (new DraftList(m_workspace, &m_window))->open();
    }
    void forget(const QString &key)
    {
        if (m_places.removeIf([&key](const Place &place) { return place.key == key; }) > 0
            && m_window.messages().withdraw(m_sentence))
            offer(m_places);
    }

    Workspace &m_workspace;
    MainWindow &m_window;
    QList<Place> m_places;
    QString m_sentence;
};

} // namespace

void tellOfDrafts(Workspace &workspace, MainWindow &window)
{
    auto &store = workspace.store();
    if (store.isReadOnly())
        return;
    auto *offer = new DraftOffer(workspace, window);
    store.drafts().then(offer, [&store, offer](const Result<QStringList> &keys) {
        findPresent(store, offer, placesOf(keys ? *keys : QStringList(), store.user()), {},
            [offer](const Present &present) { offer->offer(present.places); });
    });
}

ToolInfo draftsTool()
{
    return {.key = "drafts",
        .icon = "pencil",
        .context = "crm::WaitingDraft",
        .label = QT_TRANSLATE_NOOP("crm::WaitingDraft", "Unsaved Dra&fts…"),
        .menu = ToolInfo::Menu::Record,
        .run = [](Workspace &workspace, Page *, QWidget *window) { (new DraftList(workspace, window))->open(); }};
}

} // namespace crm
