// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordsummary.h"

#include "db/entity/registry.h"
#include "db/store/store.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtablemodel.h"
#include "models/record/recordtitle.h"
#include "models/record/relatedmodel.h"
#include "ui/custom/ownvalues.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkbutton.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

namespace {

constexpr int linkPadding = 5; // px, what the style sheet puts around the words of a link

/// An e-mail or a number, which no line break divides: it ends in an ellipsis instead.
bool isOneWord(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
}

} // namespace

RecordSummary::RecordSummary(Workspace &workspace, const AnyRef &ref, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_ref(ref)
    , m_entity(Registry::instance().byName(ref.entity))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(m_entity->tr(m_entity->singular));
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        const auto referring = Registry::instance().referencesTo(*m_entity); // sums and tags stand in the record too
        if (set.touches(*m_entity) || std::any_of(referring.cbegin(), referring.cend(), [&](const InverseReference &r) {
                return set.touches(*r.entity);
            }))
            load();
    });
    load();
}

void RecordSummary::load()
{
    const auto sequence = ++m_sequence;
    m_workspace.store().fetch(*m_entity, {m_ref.id}).then(this, [this, sequence](const Result<QList<Record>> &records) {
        if (sequence == m_sequence && records && !records->isEmpty())
            fillAsOfNow(records->first());
    });
}

/// Values that go on with the time are shown as lists show them.
void RecordSummary::fillAsOfNow(const Record &record)
{
    QByteArrayList paths;
    for (const auto &field : m_entity->fields)
        if (!field.asOfNow.isEmpty())
            paths.append(field.name);
    if (paths.isEmpty())
        return fill(record);
    m_workspace.store()
        .selectNow({m_entity, Filter::compare("id", Filter::Equal, {record.id.bytes()})}, paths)
        .then(this, [this, paths, record, sequence = m_sequence](const Result<QList<Row>> &rows) {
            if (sequence != m_sequence)
                return;
            auto shown = record;
            for (qsizetype i = 0; rows && !rows->isEmpty() && i < paths.size(); ++i)
                shown.setValue(paths[i], rows->first().cells.value(i));
            fill(shown);
        });
}

void RecordSummary::fill(const Record &record)
{
    auto *page = new QWidget;
    page->setProperty("look", "page");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
    m_column->setSpacing(spacing::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    auto *avatar = new Avatar(40);
    avatar->setSubject(titleText(record), record.id.text(), isSquare(*m_entity));
    head->addWidget(avatar);
    auto *title = new Label(titleText(record), TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    m_column->addLayout(head);
    m_column->addWidget(makeFrame("rule"));
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(spacing::medium);
    m_fields->setVerticalSpacing(spacing::small);
    m_fields->setColumnStretch(1, 1);
    m_column->addLayout(m_fields);
    for (const auto &field : m_entity->fields)
        addField(record, m_entity->indexOf(field.name));
    addRelated();
    m_column->addStretch();
    const auto scrolled = widget() ? verticalScrollBar()->value() : 0;
    setWidget(page);
    verticalScrollBar()->setValue(scrolled);
}

void RecordSummary::addField(const Record &record, int place)
{
    const auto &field = m_entity->fields.at(place);
    const auto value = record.value(place);
    const bool isNo = field.kind == FieldKind::Flag && value.toLongLong() == 0;
    if (value.isNull() || isNo || field.is(Hidden) || place == m_entity->titleField)
        return;
    const auto row = m_fields->rowCount();
    auto *name = new Label(m_entity->label(field), TextStyle::Body, Ink::Muted);
    name->setAlignment((field.kind == FieldKind::Reference ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeading);
    m_fields->addWidget(name, row, 0);
    if (field.kind == FieldKind::Choice) {
        const auto *choice = m_entity->choice(field, value.toString());
        auto *badge = new Badge({m_entity->choiceLabel(field, value.toString()),
            toneFromName(QString::fromLatin1(choice ? choice->tone : "")), {}, true});
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(linkPadding, 0, 0, 0);
        indented->addWidget(badge);
        indented->addStretch();
        m_fields->addLayout(indented, row, 1);
        return;
    }
    if (field.kind == FieldKind::Reference) {
        const AnyRef target{field.target().name, Id::fromBytes(value.toByteArray())};
        auto *place = new QHBoxLayout;
        m_fields->addLayout(place, row, 1);
        m_workspace.store()
            .fetch(field.target(), {target.id})
            .then(name, [this, place, target](const Result<QList<Record>> &records) {
                if (records && !records->isEmpty())
                    addLink(place, titleText(records->first()), target);
            });
        return;
    }
    if (field.is(Link))
        if (auto *link = makeWebLink(m_entity->label(field), value.toString())) {
            m_fields->addWidget(link, row, 1, Qt::AlignLeading);
            return;
        }
    auto *text = new Label(fieldText(*m_entity, field, value, record.text("currency")));
    if (isOneWord(text->text())) {
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        text->setElided(true);
    } else {
        text->setWordWrap(true);
    }
    text->setContentsMargins(isRightToLeft() ? 0 : linkPadding, 0, isRightToLeft() ? linkPadding : 0, 0);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    m_fields->addWidget(text, row, 1);
}

/// Ends in an ellipsis where the panel is too narrow for the whole title.
void RecordSummary::addLink(QBoxLayout *place, const QString &title, const AnyRef &target)
{
    auto *link = makeLink(title);
    place->addWidget(link);
    place->addStretch();
    connect(link, &QPushButton::clicked, this, [this, target] { m_workspace.open(target); });
}

/// How many records of each kind belong to this one; a click lists them.
void RecordSummary::addRelated()
{
    for (const auto &reference : relatedKinds(*m_entity)) {
        auto *link = makeButton({}, QString::fromLatin1(reference.entity->icon), "link");
        link->hide();
        m_column->addWidget(link, 0, Qt::AlignLeading);
        const auto *entity = reference.entity;
        const auto filter = Filter::refers(entity->fields.at(reference.field).name, m_ref.id);
        connect(link, &QPushButton::clicked, this,
            [this, entity, filter] { m_workspace.openList(*entity, filter, entity->tr(entity->plural)); });
        m_workspace.store().count({entity, filter}).then(link, [link, entity](const Result<qint64> &count) {
            if (!count || *count == 0)
                return;
            link->setText(QStringLiteral("%1 (%2)").arg(entity->tr(entity->plural), QLocale().toString(*count)));
            link->show();
        });
    }
}

} // namespace crm
