// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/reviewcard.h"

#include "models/record/fieldformat.h"
#include "ui/kit/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

namespace crm {

namespace {

QString keepText(const ReviewItem &item, bool isInForce)
{
    if (item.conflict.kind == ConflictKind::Removal)
        return isInForce ? ReviewCard::tr("Keep the record") : ReviewCard::tr("Delete it after all");
    if (item.conflict.kind == ConflictKind::Unique || item.conflict.kind == ConflictKind::Status)
        return isInForce ? ReviewCard::tr("Leave it so") : ReviewCard::tr("Try this again");
    if (isInForce && item.isWrittenSince)
        return ReviewCard::tr("Leave it so");
    const auto &side = isInForce ? item.inForce : item.overwritten;
    if (item.inForce.isMine == item.overwritten.isMine)
        return isInForce ? ReviewCard::tr("Keep this one") : ReviewCard::tr("Take this one");
    if (side.isMine)
        return isInForce ? ReviewCard::tr("Keep mine") : ReviewCard::tr("Take mine back");
    return isInForce ? ReviewCard::tr("Keep theirs") : ReviewCard::tr("Take theirs");
}

/// Each below its label, so that long values have the whole width.
QVBoxLayout *makeValues(const QList<ReviewItem::Value> &values)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    for (const auto &value : values) {
        const auto text = value.text.isEmpty() ? ReviewCard::tr("empty") : value.text;
        auto *shown = new Label(text, TextStyle::Body, value.text.isEmpty() ? Ink::Faint : Ink::Text,
            value.differs ? QFont::DemiBold : QFont::Normal);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(new Label(value.label, TextStyle::Small, Ink::Muted));
        column->addWidget(shown);
        column->addSpacing(spacing::tiny);
    }
    return column;
}

/// For the clipboard.
QString textOf(const QList<ReviewItem::Value> &values)
{
    QStringList lines;
    for (const auto &value : values)
        if (!value.text.isEmpty())
            lines.append(ReviewCard::tr("%1: %2", "field: value").arg(value.label, value.text));
    return lines.join(u'\n');
}

/// "2 h ago"; the exact time where the pointer rests.
Label *makeMoment(const QDateTime &at, const QDateTime &now)
{
    auto *moment = new Label(at.isValid() ? relativeTime(at, now) : QString(), TextStyle::Caption, Ink::Muted);
    if (at.isValid())
        moment->setToolTip(plainToolTip(QLocale().toString(at.toLocalTime(), QLocale::LongFormat)));
    return moment;
}

} // namespace

ReviewCard::ReviewCard(const ReviewItem &item, const QDateTime &now, bool isReadOnly)
    : m_column(new QVBoxLayout(this))
{
    setProperty("look", "page");
    m_column->setContentsMargins(0, 0, spacing::small, 0);
    m_column->setSpacing(spacing::large);
    addHead(item);
    if (isRefusal(item.conflict.kind)) {
        m_column->addWidget(makeRefused(item, now));
    } else {
        auto *sides = new QHBoxLayout;
        sides->setSpacing(spacing::large);
        sides->addWidget(makeSide(item, true, now), 1);
        sides->addWidget(makeSide(item, false, now), 1);
        m_column->addLayout(sides);
        addRest(item);
    }
    m_column->addStretch(1);
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(button->isEnabled() && !isReadOnly);
}

void ReviewCard::addHead(const ReviewItem &item)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(item.title, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(new Label(
        tr("%1 · %2", "kind of record, field").arg(item.entityLabel, item.what), TextStyle::Small, Ink::Muted));
    line->addLayout(words, 1);
    if (item.subject.isValid()) {
        auto *open = makeButton(tr("Open the record"), QStringLiteral("external-link"));
        open->setObjectName("open");
        line->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this, &ReviewCard::openRequested);
    }
    m_column->addLayout(line);
    if (item.sentence.isEmpty())
        return;
    auto *sentence = new Label(item.sentence);
    sentence->setObjectName("sentence");
    sentence->setWordWrap(true);
    m_column->addWidget(sentence);
}

/// Who wrote it, and when.
QLayout *ReviewCard::makeAuthor(const ReviewItem::Side &side, const QDateTime &now)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    auto *picture = new Avatar(28);
    picture->setSubject(side.who, side.user.isNull() ? QString() : side.user.text());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Label(side.isMine ? tr("%1 (you)").arg(side.who) : side.who, TextStyle::Body, Ink::Text, QFont::Medium));
    words->addWidget(makeMoment(side.at, now));
    head->addWidget(picture);
    head->addLayout(words, 1);
    return head;
}

/// One side alone: the server did not take it in, and nobody else wrote anything.
QWidget *ReviewCard::makeRefused(const ReviewItem &item, const QDateTime &now)
{
    auto *card = makeFrame("card");
    card->setObjectName("refused");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(new Badge(BadgeLook{tr("Not taken in"), Tone::Bad, QStringLiteral("lock")}), 0, Qt::AlignLeading);
    column->addLayout(makeAuthor(item.overwritten, now));
    column->addLayout(makeValues(item.overwritten.values));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    addChoice(line, tr("Discard it"), {}, "", Decision::Keep)->setObjectName("keep");
    if (item.canReplace)
        addChoice(line, tr("Try it again"), {}, "", Decision::Replace)->setObjectName("replace");
    if (item.conflict.kind != ConflictKind::Forbidden && conflictEntity(item.conflict)) {
        auto *anew = makeButton(tr("Make a new record of it…"), QStringLiteral("plus"));
        anew->setObjectName("anew");
        connect(anew, &QPushButton::clicked, this, &ReviewCard::anewRequested);
        m_buttons.append(anew);
        line->addWidget(anew);
    }
    auto *copy = makeButton(tr("Copy the text"), QStringLiteral("copy"));
    copy->setObjectName("copy");
    connect(copy, &QPushButton::clicked, this,
        [text = textOf(item.overwritten.values)] { QGuiApplication::clipboard()->setText(text); });
    line->addWidget(copy);
    line->addStretch(1);
    column->addLayout(line);
    return card;
}

QWidget *ReviewCard::makeSide(const ReviewItem &item, bool isInForce, const QDateTime &now)
{
    const auto &side = isInForce ? item.inForce : item.overwritten;
    auto *card = makeFrame("card");
    card->setObjectName(isInForce ? "inForce" : "overwritten");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    const bool isWanted = item.conflict.kind == ConflictKind::Unique || item.conflict.kind == ConflictKind::Status;
    column->addWidget(new Badge(isInForce ? BadgeLook{tr("In force"), Tone::Ok, QStringLiteral("check")}
                              : isWanted  ? BadgeLook{tr("Wanted"), Tone::Warn, QStringLiteral("alert-triangle")}
                                          : BadgeLook{tr("Overwritten"), Tone::Neutral, QStringLiteral("history")}),
        0, Qt::AlignLeading);
    if (isInForce && item.isWrittenSince)
        column->addWidget(new Label(tr("Written since then."), TextStyle::Body, Ink::Muted));
    else if (isInForce && item.isGiven)
        column->addWidget(new Label(tr("Set by the server."), TextStyle::Body, Ink::Muted));
    else
        column->addLayout(makeAuthor(side, now));
    if (item.conflict.kind == ConflictKind::Removal) {
        auto *sentence = new Label(!isInForce ? tr("Deleted the record.")
                : side.values.isEmpty()       ? tr("Changed the record, or added something to it.")
                                              : tr("Changed the record."));
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    column->addLayout(makeValues(side.values));
    column->addStretch(1);
    auto *choice = addChoice(column, keepText(item, isInForce), {}, isInForce ? "primary" : "",
        isInForce ? Decision::Keep : Decision::Replace);
    choice->setObjectName(isInForce ? "keep" : "replace");
    choice->setEnabled(isInForce || item.canReplace);
    return card;
}

/// What both had seen, and the ways beside one or the other.
void ReviewCard::addRest(const ReviewItem &item)
{
    if (!item.subject.isValid()) {
        auto *gone
            = new Label(tr("The record has been deleted since, or is not here yet. Keeping closes the question."),
                TextStyle::Small, Ink::Muted);
        gone->setWordWrap(true);
        m_column->addWidget(gone);
    }
    QStringList before;
    for (const auto &value : item.before)
        if (!value.text.isEmpty())
            before.append(tr("%1: %2", "field: value").arg(value.label, value.text));
    if (!before.isEmpty()) {
        auto *sentence
            = new Label(tr("Before both: %1").arg(before.join(QStringLiteral(" · "))), TextStyle::Small, Ink::Muted);
        sentence->setWordWrap(true);
        m_column->addWidget(sentence);
    }
    if (!item.canEdit)
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    if (item.canCombine)
        addChoice(line, tr("Keep both"), QStringLiteral("arrows-join"), "", Decision::Both)->setObjectName("both");
    auto *edit = makeButton(tr("Write something else…"), QStringLiteral("pencil"));
    edit->setObjectName("edit");
    connect(edit, &QPushButton::clicked, this, &ReviewCard::editRequested);
    m_buttons.append(edit);
    line->addWidget(edit);
    line->addStretch(1);
    m_column->addLayout(line);
}

QPushButton *ReviewCard::addChoice(
    QBoxLayout *layout, const QString &text, const QString &icon, const char *look, Decision decision)
{
    auto *button = makeButton(text, icon, look);
    connect(button, &QPushButton::clicked, this, [this, decision] { emit decided(decision); });
    layout->addWidget(button);
    m_buttons.append(button);
    return button;
}

} // namespace crm
