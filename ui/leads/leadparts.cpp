// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadparts.h"

#include "db/value/phone.h"
#include "models/leads/leadedits.h"
#include "models/record/fieldformat.h"
#include "ui/custom/ownvalues.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/segments.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int trackHeight = 6;

Tone scoreTone(int points)
{
    return points >= 60 ? Tone::Ok : points >= 30 ? Tone::Warn : Tone::Neutral;
}

/// "+25" or "−20" with a true minus.
QString signedPoints(int points)
{
    const auto number = QLocale().toString(qAbs(points));
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

} // namespace

LeadChecklist::LeadChecklist(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_done(new Label({}, TextStyle::Small, Ink::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("Checklist"), TextStyle::Body, Ink::Text, QFont::DemiBold), 0, 0);
    grid->addWidget(m_done, 0, 1, 1, 2, Qt::AlignTrailing);
    const auto &entity = Lead::entity();
    for (const auto &field : checklist()) {
        const auto name = entity.label(*entity.field(field));
        auto *answer = new SegmentedControl(name);
        answer->setObjectName(QString::fromLatin1(field));
        answer->setMinimumWidth(scaled(120)); // in a narrow panel the answers are shortened, not cut
        for (const auto &choice : choicesOf<Finding>())
            answer->addSegment(Lead::tr(choice.label));
        const auto row = int(m_answers.size()) + 1;
        grid->addWidget(new Label(name), row, 0, 1, 2);
        grid->addWidget(answer, row, 2, Qt::AlignTrailing);
        m_answers.append(answer);
        connect(answer, &SegmentedControl::currentChanged, this, [this, field](int segment) {
            if (m_lead.isValid())
                m_workspace.commit(answerQuestion(m_lead, field, Finding(segment)));
        });
    }
}

void LeadChecklist::show(const Record &lead, bool isReadOnly)
{
    m_lead = lead;
    for (int i = 0; i < m_answers.size(); ++i) {
        const QSignalBlocker quiet(m_answers.at(i));
        m_answers.at(i)->setCurrentIndex(int(FieldTraits<Finding>::load(lead.value(checklist().at(i)))));
        m_answers.at(i)->setEnabled(!isReadOnly);
    }
    m_done->setText(tr("%1 of %2 confirmed").arg(confirmed(lead)).arg(checklist().size()));
}

LeadScore::LeadScore(QWidget *parent)
    : QWidget(parent)
    , m_value(new Label({}, TextStyle::Title, Ink::Text, QFont::DemiBold))
    , m_column(new QVBoxLayout(this))
    , m_track(new QWidget)
{
    setObjectName(QStringLiteral("score"));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Score"), TextStyle::Body, Ink::Text, QFont::DemiBold));
    head->addStretch(1);
    head->addWidget(m_value);
    m_track->setFixedHeight(scaled(trackHeight));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    m_column->addLayout(head);
    m_column->addWidget(m_track);
}

void LeadScore::show(const Record &lead)
{
    const auto points = leadPoints(lead.as<Lead>());
    m_points = leadScore(points);
    m_value->setText(QLocale().toString(m_points));
    delete m_reasons;
    m_reasons = new QWidget;
    auto *grid = new QGridLayout(m_reasons);
    grid->setContentsMargins(0, spacing::tiny, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    QStringList spoken{tr("Score %1 of 100").arg(m_points)};
    for (const auto &point : points) {
        const auto row = grid->rowCount();
        auto *number = new Label(
            signedPoints(point.points), TextStyle::Small, point.points < 0 ? Ink::Bad : Ink::Ok, QFont::DemiBold);
        auto *reason = new Label(point.reason, TextStyle::Small, Ink::Muted);
        reason->setWordWrap(true);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        grid->addWidget(reason, row, 1);
        auto said = point.reason;
        while (said.endsWith(u'.') || said.endsWith(u'。')) // the sentences are joined by full stops
            said.chop(1);
        spoken.append(signedPoints(point.points) + u' ' + said);
    }
    if (points.isEmpty())
        grid->addWidget(new Label(tr("Nothing is known yet that counts."), TextStyle::Small, Ink::Muted), 0, 1);
    m_column->addWidget(m_reasons);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    update();
}

void LeadScore::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track = m_track->geometry();
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    auto part = track;
    part.setWidth(track.width() * m_points / 100.0);
    if (isRightToLeft())
        part.moveRight(track.right());
    painter.setBrush(m_points > 0 ? toneColours(scoreTone(m_points)).text : tokens().sunken);
    painter.drawRoundedRect(part, track.height() / 2, track.height() / 2);
}

LeadFacts::LeadFacts(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LeadFacts::add(const char *icon, const QString &name, QWidget *value)
{
    const auto row = m_grid->rowCount();
    m_grid->addWidget(new IconLabel(QString::fromLatin1(icon), 16, Ink::Muted), row, 0, Qt::AlignTop);
    m_grid->addWidget(new Label(name, TextStyle::Body, Ink::Muted), row, 1, Qt::AlignTop);
    m_grid->addWidget(value, row, 2);
}

void LeadFacts::addText(const char *icon, const QString &name, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    auto *label = new Label(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(icon, name, label);
}

void LeadFacts::addUrl(const char *icon, const QString &name, const QString &text, const QString &url)
{
    if (text.isEmpty())
        return;
    auto *link = makeLink(text);
    link->setAccessibleName(tr("%1: %2").arg(name, text));
    connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url)); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    add(icon, name, row);
}

void LeadFacts::addOwner(const Lead &lead, const QString &owner, bool isReadOnly)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row); // the panel is too narrow for both side by side
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tiny);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing::small);
    lines->addLayout(layout);
    if (!owner.isEmpty()) {
        auto *avatar = new Avatar(20);
        avatar->setSubject(owner, lead.owner.id.text());
        layout->addWidget(avatar);
    }
    layout->addWidget(new Label(owner.isEmpty() ? tr("Nobody yet") : owner));
    layout->addStretch(1);
    if (!isReadOnly) {
        auto *assign = makeButton(tr("Assign by rule"), {}, "link");
        assign->setObjectName(QStringLiteral("assign"));
        connect(assign, &QPushButton::clicked, this, &LeadFacts::assignAsked);
        lines->addWidget(assign, 0, Qt::AlignLeading);
    }
    add("user-circle", tr("Owner"), row);
    addText("route", tr("Why"), lead.assignedBecause);
}

void LeadFacts::show(const Record &record, const QHash<QByteArray, QString> &titles, bool isReadOnly)
{
    const auto lead = record.as<Lead>();
    delete m_rows;
    m_rows = new QWidget;
    m_column->addWidget(m_rows, 0, Qt::AlignTop);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(1, scaled(86));
    const auto choice = [&](const char *field) {
        return record.entity().choiceLabel(*record.entity().field(field), record.text(field));
    };
    addUrl("mail", tr("E-mail"), lead.email, QStringLiteral("mailto:") + lead.email);
    const auto number = normalisePhone(lead.phone, homeRegion()).e164;
    addUrl("phone", tr("Phone"), number.isEmpty() ? lead.phone : formatPhone(number, homeRegion()),
        QStringLiteral("tel:") + (number.isEmpty() ? lead.phone : number));
    addText("world", tr("Website"), lead.website);
    QStringList place;
    for (const auto &part : {lead.street, (lead.postalCode + u' ' + lead.city).trimmed(), lead.region, lead.country})
        if (!part.isEmpty())
            place.append(part);
    addText("map-pin", tr("Address"), place.join(QStringLiteral(", ")));
    addOwner(lead, titles.value("owner"), isReadOnly);
    addText("speakerphone", tr("Source"), lead.source);
    addText("flag", tr("Campaign"), lead.campaign);
    addText("package", tr("Product"), titles.value("product"));
    addText(
        "coin", tr("Estimate"), lead.amount.minor ? formatAmount(*lead.amount.minor, lead.currency, true) : QString());
    addText("message-circle", tr("Interest"), lead.interest);
    addText("arrow-right", tr("Next step"),
        lead.nextStepOn.isValid()
            ? tr("%1 (%2)").arg(lead.nextStep, QLocale().toString(lead.nextStepOn, QLocale::ShortFormat))
            : lead.nextStep);
    if (lead.consent != Consent::Unknown)
        addText("shield-check", tr("Consent"),
            QStringList(
                {choice("consent"),
                    lead.consentOn.isValid() ? QLocale().toString(lead.consentOn, QLocale::ShortFormat) : QString(),
                    lead.consentSource})
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(" · ")));
    addText("notes", tr("Notes"), lead.notes);
    eachOwnValue(record, [this](const char *icon, const QString &name, QWidget *value) { add(icon, name, value); });
}

} // namespace crm
