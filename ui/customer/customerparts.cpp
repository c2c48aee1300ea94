// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerparts.h"

#include "ui/custom/ownvalues.h"
#include "ui/customer/recordlink.h"
#include "ui/kit/labels.h"
#include "ui/service/duebadge.h"

#include <QBoxLayout>
#include <QLocale>

namespace crm {

namespace {

/// "1 Main St, 604-8001 Kyoto, JP" in one line.
QString addressLine(const Record &record)
{
    const auto town = QString(record.text("postal_code") + u' ' + record.text("city")).trimmed();
    QStringList parts{record.text("street"), town, record.text("country")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString pointIcon(const QString &kind)
{
    if (kind == u"email")
        return QStringLiteral("mail");
    if (kind == u"mobile")
        return QStringLiteral("device-mobile");
    if (kind == u"phone")
        return QStringLiteral("phone");
    return kind == u"web" ? QStringLiteral("world") : QStringLiteral("at");
}

BadgeLook pointBadge(const CustomerBrief::Point &point)
{
    if (point.optedOut)
        return {CustomerHead::tr("Opted out"), Tone::Bad, QStringLiteral("ban")};
    if (point.invalid)
        return {CustomerHead::tr("Invalid"), Tone::Warn, QStringLiteral("alert-triangle")};
    return {};
}

QWidget *factRow(const QString &icon, const QString &name, QWidget *value)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(new IconLabel(icon, 16, Ink::Muted), 0, Qt::AlignVCenter);
    auto *label = new Label(name, TextStyle::Body, Ink::Muted);
    label->setFixedWidth(scaled(96));
    line->addWidget(label);
    line->addWidget(value, 1);
    return row;
}

Label *textValue(const QString &text, Ink ink = Ink::Text)
{
    auto *label = new Label(text, TextStyle::Body, ink, QFont::Medium);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setElided(true);
    return label;
}

/// A fact as wide and indented as the links of a card.
QWidget *cardRow(const QString &icon, const QString &name, const QString &value)
{
    auto *row = factRow(icon, name, textValue(value));
    row->layout()->setContentsMargins(scaled(6), spacing::tiny, scaled(6), spacing::tiny);
    return row;
}

QWidget *badgeRow(const QList<BadgeLook> &badges)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    for (const auto &badge : badges)
        line->addWidget(new Badge(badge));
    line->addStretch(1);
    return row;
}

QList<BadgeLook> tagBadges(const CustomerBrief &brief)
{
    QList<BadgeLook> tags;
    for (const auto &tag : brief.tags.first(qMin<qsizetype>(3, brief.tags.size())))
        tags.append({tag.name, toneFromName(tag.tone)});
    return tags;
}

QWidget *pointValue(const CustomerBrief::Point &point)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(textValue(point.value,
                        point.kind == u"email" && point.isUsable() ? Ink::Accent
                            : point.isUsable()                     ? Ink::Text
                                                                   : Ink::Faint),
        1);
    if (!point.isUsable())
        line->addWidget(new Badge(pointBadge(point)));
    return row;
}

QVBoxLayout *card(QVBoxLayout *column, const QString &title, qsizetype count)
{
    auto *frame = makeFrame("card");
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    inner->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::tiny, 0, spacing::tiny, spacing::tiny);
    head->addWidget(new Label(title, TextStyle::Body, Ink::Text, QFont::DemiBold));
    head->addStretch(1);
    if (count > 0)
        head->addWidget(new Label(QLocale().toString(count), TextStyle::Small, Ink::Faint));
    inner->addLayout(head);
    column->addWidget(frame);
    return inner;
}

void addLink(QBoxLayout *column, Workspace &workspace, const AnyRef &ref, const LinkLook &look)
{
    auto *link = new RecordLink(look);
    column->addWidget(link);
    QObject::connect(link, &RecordLink::clicked, &workspace, [&workspace, ref] { workspace.open(ref); });
}

void addPoints(QVBoxLayout *column, const CustomerBrief &brief)
{
    const auto &kind = *ContactPoint::entity().field("kind");
    const auto &use = *ContactPoint::entity().field("use");
    auto *inner = card(column, CustomerHead::tr("Contact points"), brief.points.size());
    const auto addRow = [inner](const QString &icon, Label *value, const QString &said) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(scaled(6), spacing::tiny, scaled(6), spacing::tiny);
        line->addWidget(new IconLabel(icon, 16, Ink::Muted));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(value);
        words->addWidget(new Label(said, TextStyle::Small, Ink::Muted));
        line->addLayout(words, 1);
        inner->addWidget(row);
        return line;
    };
    for (const auto &point : brief.points) {
        const auto said = ContactPoint::entity().choiceLabel(kind, point.kind) + QStringLiteral(" · ")
            + ContactPoint::entity().choiceLabel(use, point.use);
        auto *line = addRow(pointIcon(point.kind), textValue(point.value), said);
        if (!point.isUsable())
            line->addWidget(new Badge(pointBadge(point)));
    }
    if (const auto address = addressLine(brief.record); !address.isEmpty()) {
        auto *value = textValue(address);
        value->setWordWrap(true);
        addRow(QStringLiteral("map-pin"), value, CustomerHead::tr("Address"));
    }
}

/// Tags, the website and the fields users have added.
void addOwnFacts(QVBoxLayout *column, const CustomerBrief &brief)
{
    QVBoxLayout *inner = nullptr;
    const auto add = [&](const char *icon, const QString &name, QWidget *value) {
        if (!inner)
            inner = card(column, CustomerHead::tr("More"), 0);
        auto *row = factRow(QString::fromLatin1(icon), name, value);
        row->layout()->setContentsMargins(scaled(6), spacing::tiny, scaled(6), spacing::tiny);
        inner->addWidget(row);
    };
    if (!brief.tags.isEmpty())
        add("tag", CustomerHead::tr("Tags"), badgeRow(tagBadges(brief)));
    if (const auto website = brief.isPerson() ? QString() : brief.record.text("website"); !website.isEmpty())
        add("world", CustomerHead::tr("Website"), textValue(website));
    eachOwnValue(brief.record, add);
}

void addWork(QVBoxLayout *column, Workspace &workspace, const CustomerBrief &brief)
{
    if (!brief.deals.isEmpty()) {
        auto *inner = card(column, CustomerHead::tr("Open deals"), brief.deals.size());
        for (const auto &deal : brief.deals.first(qMin<qsizetype>(6, brief.deals.size()))) {
            const auto amount = deal.amount ? formatAmount(*deal.amount, deal.currency, true) : QString();
            addLink(inner, workspace, {Opportunity::entity().name, deal.id},
                {.title = deal.name,
                    .note = deal.stage,
                    .icon = QStringLiteral("layout-kanban"),
                    .badge = {amount, Tone::Neutral}});
        }
    }
    if (!brief.cases.isEmpty()) {
        const auto &entity = ServiceCase::entity();
        auto *inner = card(column, CustomerHead::tr("Open cases"), brief.cases.size());
        for (const auto &c : brief.cases.first(qMin<qsizetype>(6, brief.cases.size()))) {
            const auto &severity = *entity.field("severity");
            const auto *choice = entity.choice(severity, c.severity);
            auto *row = new QHBoxLayout;
            row->setSpacing(spacing::tiny);
            inner->addLayout(row);
            addLink(row, workspace, {entity.name, c.id},
                {.title = c.subject,
                    .note = c.number + QStringLiteral(" · ") + entity.choiceLabel(*entity.field("status"), c.status),
                    .icon = QStringLiteral("lifebuoy"),
                    .badge = {entity.choiceLabel(severity, c.severity),
                        toneFromName(QString::fromLatin1(choice ? choice->tone : ""))}});
            auto *due = new DueBadge(workspace);
            due->setCompact(true);
            auto shown = Record::blank(entity);
            shown.id = c.id;
            due->showCase(shown);
            row->addWidget(due);
        }
    }
}

void addParties(
    QVBoxLayout *column, Workspace &workspace, const QString &title, const QList<CustomerBrief::Party> &parties)
{
    if (parties.isEmpty())
        return;
    auto *inner = card(column, title, parties.size());
    for (const auto &party : parties.first(qMin<qsizetype>(8, parties.size())))
        addLink(inner, workspace, party.ref,
            {.title = party.name,
                .note = party.note,
                .avatarKey = party.ref.id.text(),
                .isSquare = party.ref.entity != "person",
                .hasAvatar = true});
}

QString period(const CustomerBrief::Job &job)
{
    const auto year
        = [](const QDate &day) { return day.isValid() ? QString::number(day.year()) : QStringLiteral("…"); };
    const auto years = job.to.isValid() ? CustomerHead::tr("%1–%2").arg(year(job.from), year(job.to))
                                        : CustomerHead::tr("since %1").arg(year(job.from));
    return job.role.isEmpty() ? years : job.role + QStringLiteral(" · ") + years;
}

} // namespace

void clearLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

CustomerHead::CustomerHead(Actions actions, QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(48))
    , m_name(new Label(
          {}, actions == Actions::Beside ? TextStyle::Title : TextStyle::Subtitle, Ink::Text, QFont::DemiBold))
    , m_role(new Label({}, TextStyle::Body, Ink::Muted))
    , m_hasOwner(actions == Actions::Beside)
{
    for (auto *label : {m_name, m_role}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setElided(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_role);
    auto *who = new QHBoxLayout;
    who->setSpacing(spacing::medium);
    who->addWidget(m_avatar);
    who->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    const std::tuple<const char *, const char *, QString> list[]
        = {{"call", "phone", tr("Call")}, {"email", "mail", tr("E-mail")}, {"note", "note", tr("Note")},
            {"task", "checkbox", tr("Task")}, {"meeting", "calendar-event", tr("Meeting")}};
    for (const auto &[kind, icon, text] : list) {
        auto *button = new ActionButton(QString::fromLatin1(icon), text);
        button->setObjectName(QString::fromLatin1(kind));
        buttons->addWidget(button);
        m_actions.append(button);
        connect(
            button, &ActionButton::clicked, this, [this, code = QString::fromLatin1(kind)] { emit triggered(code); });
    }
    auto *box = new QBoxLayout(actions == Actions::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing::medium);
    box->addLayout(who, 1);
    box->addLayout(buttons);
}

void CustomerHead::showBrief(const CustomerBrief &brief)
{
    m_avatar->setSubject(brief.name(), brief.ref.id.text(), !brief.isPerson());
    m_name->setText(brief.name());
    QStringList role;
    if (brief.record.isValid())
        role = brief.isPerson()
            ? QStringList{brief.record.text("job_title"), brief.company.name}
            : QStringList{brief.record.text("industry"), brief.record.text("city"), brief.company.name};
    if (m_hasOwner && !brief.owner.name.isEmpty())
        role.append(tr("Owner: %1").arg(brief.owner.name));
    role.removeAll(QString());
    m_role->setText(role.join(QStringLiteral(" · ")));
}

void CustomerHead::setReadOnly(bool isReadOnly)
{
    for (auto *button : m_actions)
        button->setEnabled(!isReadOnly || button->objectName() == u"call" || button->objectName() == u"email");
}

QWidget *makeFacts(const CustomerBrief &brief)
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    const auto add = [&](const char *icon, const QString &name, QWidget *value) {
        column->addWidget(factRow(QString::fromLatin1(icon), name, value));
    };
    if (const auto *email = brief.point({"email"}))
        add("mail", CustomerHead::tr("E-mail"), pointValue(*email));
    if (const auto *phone = brief.point({"phone", "mobile"}))
        add("phone", CustomerHead::tr("Phone"), pointValue(*phone));
    if (const auto address = brief.record.isValid() ? addressLine(brief.record) : QString(); !address.isEmpty())
        add("map-pin", CustomerHead::tr("Address"), textValue(address));
    if (!brief.tags.isEmpty())
        add("tag", CustomerHead::tr("Tags"), badgeRow(tagBadges(brief)));
    if (!brief.owner.name.isEmpty())
        add("user-circle", CustomerHead::tr("Owner"), textValue(brief.owner.name));
    if (!brief.dealSums.isEmpty())
        add("layout-kanban", CustomerHead::tr("Open deals"),
            textValue(CustomerHead::tr("%1 (%2)")
                          .arg(formatAmount(brief.dealSums.first().amount, brief.dealSums.first().currency, true))
                          .arg(brief.dealSums.first().count)));
    if (!brief.cases.isEmpty()) {
        const auto &severity = *ServiceCase::entity().field("severity");
        const auto *choice = ServiceCase::entity().choice(severity, brief.worstSeverity());
        add("lifebuoy", CustomerHead::tr("Cases"),
            badgeRow({{CustomerHead::tr("%1 open").arg(brief.cases.size()),
                toneFromName(QString::fromLatin1(choice ? choice->tone : "")), {}, true}}));
    }
    if (brief.record.isValid())
        eachOwnValue(brief.record, add);
    return facts;
}

void fillSide(QVBoxLayout *column, Workspace &workspace, const CustomerBrief &brief)
{
    if (!brief.record.isValid())
        return;
    addPoints(column, brief);
    if (!brief.wishes.isEmpty()) {
        auto *inner = card(column, CustomerHead::tr("Preferences"), brief.wishes.size());
        for (const auto &wish : brief.wishes)
            inner->addWidget(cardRow(QStringLiteral("heart"), wish.topic, wish.value));
    }
    addOwnFacts(column, brief);
    addWork(column, workspace, brief);
    if (brief.isPerson() && !brief.company.ref.isNull())
        addParties(column, workspace, CustomerHead::tr("Company"), {brief.company});
    addParties(column, workspace, brief.isPerson() ? CustomerHead::tr("Colleagues") : CustomerHead::tr("People"),
        brief.people);
    addParties(column, workspace, CustomerHead::tr("Subsidiaries"), brief.subsidiaries);
    if (!brief.jobs.isEmpty()) {
        auto *inner = card(column, CustomerHead::tr("Job history"), brief.jobs.size());
        for (const auto &job : brief.jobs)
            addLink(inner, workspace, job.company.ref,
                {.title = job.company.name, .note = period(job), .icon = QStringLiteral("briefcase")});
    }
    column->addStretch(1);
}

} // namespace crm
