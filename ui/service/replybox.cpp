// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/replybox.h"

#include "db/entities/cannedtext.h"
#include "db/entities/learning.h"
#include "db/entities/voucher.h"
#include "db/store/store.h"
#include "models/service/letter.h"
#include "models/service/replycontext.h"
#include "ui/kit/cards.h"

#include <QDesktopServices>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr const char *partNames[] = {"apology", "explanation", "assurance", "gesture"};

QPlainTextEdit *makeText(const QString &name, const QString &prompt, int height)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(prompt);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(scaled(height));
    return edit;
}

/// From its beginning, also where it is too long.
void showLine(QLineEdit *line, const QString &text)
{
    line->setText(text);
    line->setCursorPosition(0);
}

/// Where it differs only: the cursor stays where it is, and one step back undoes it.
void replaceText(QPlainTextEdit &edit, const QString &text)
{
    const auto there = edit.toPlainText();
    const auto common = qMin(there.size(), text.size());
    qsizetype begin = 0;
    while (begin < common && there.at(begin) == text.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < common - begin && there.at(there.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor place(edit.document());
    place.setPosition(int(begin));
    place.setPosition(int(there.size() - end), QTextCursor::KeepAnchor);
    place.insertText(text.mid(begin, text.size() - begin - end));
}

QString missingText(const QStringList &names)
{
    return ReplyBox::tr("Not known here, fill in by hand: %1.").arg(QLocale().createSeparatedList(names));
}

} // namespace

ReplyBox::ReplyBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_case(ServiceCase::entity())
    , m_open([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
    setObjectName(QStringLiteral("replyBox"));
    build();
}

void ReplyBox::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_toggle = makeButton(tr("Build the response from its parts"), QStringLiteral("list-check"), "link");
    m_toggle->setObjectName(QStringLiteral("buildResponse"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool isOn) {
        m_builder->setVisible(isOn);
        if (isOn)
            propose(true);
    });
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(buildParts());
    m_text = makeText(tr("Response to the customer"), tr("What we answer. Type :: for a canned answer."), 110);
    m_text->setObjectName(QStringLiteral("response"));
    m_canned = new CannedPopup(m_text);
    m_popups.append(m_canned);
    column->addWidget(m_text, 1);
    m_warning = new Label({}, TextStyle::Small, Ink::Warn);
    m_warning->setObjectName(QStringLiteral("replyWarning"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    column->addWidget(m_warning);
    m_letter = buildLetter();
    column->addWidget(m_letter);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyBox::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { showObstacles({}); });
    connect(m_canned, &CannedPopup::inserted, this, [this](const QStringList &missing) {
        if (!missing.isEmpty())
            showObstacles({missingText(missing)});
    });
    connect(&m_workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        const bool isNews = set.touches(CorrectiveAction::entity()) || set.touches(Voucher::entity())
            || set.touches(CannedAnswer::entity());
        if (isNews && !m_case.id.isNull()) // the page shows the case anew by itself
            readContext();
    });
}

void ReplyBox::forbidWriting()
{
    m_toggle->hide();
    m_builder->hide();
    m_letter->hide();
    m_text->setReadOnly(true);
    m_text->setPlaceholderText(tr("Nothing has been answered yet."));
}

void ReplyBox::offerIn(QPlainTextEdit *edit)
{
    if (edit->findChild<CannedPopup *>())
        return;
    auto *popup = new CannedPopup(edit);
    m_popups.append(popup);
    connect(popup, &CannedPopup::inserted, this, [this](const QStringList &missing) {
        if (!missing.isEmpty())
            m_workspace.notify(missingText(missing));
    });
}

QWidget *ReplyBox::buildParts()
{
    m_builder = new QWidget;
    auto *column = new QVBoxLayout(m_builder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    const std::pair<QString, QString> parts[]
        = {{tr("Apology"), tr("What we are sorry for.")}, {tr("Explanation"), tr("Why it happened, in plain words.")},
            {tr("Assurance"), tr("What we do so that it does not come back.")},
            {tr("Gesture"), tr("What the customer gets for the trouble.")}};
    for (const auto &[name, prompt] : parts) {
        auto *label = new Label(name, TextStyle::Small, Ink::Muted, QFont::Medium);
        auto *edit = makeText(name, prompt, 44);
        edit->setFixedHeight(scaled(48));
        edit->setObjectName(QStringLiteral("part_") + QLatin1String(partNames[m_parts.size()]));
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &ReplyBox::edited);
        m_parts.append(edit);
        m_proposed.append(std::nullopt);
    }
    auto *put = makeButton(tr("Put together"), QStringLiteral("arrow-down"));
    put->setObjectName(QStringLiteral("compose"));
    connect(put, &QPushButton::clicked, this, &ReplyBox::compose);
    column->addWidget(put, 0, Qt::AlignLeading);
    m_builder->hide();
    return m_builder;
}

void ReplyBox::show(const Record &serviceCase)
{
    const bool isOther = serviceCase.id != m_case.id;
    m_case = serviceCase;
    if (isOther) {
        m_files.clear();
        showFiles();
        forgetParts();
        m_composed = {};
        showLine(m_recipient, {});
    }
    const auto subject = QStringLiteral("[%1] %2").arg(m_case.text("number"), m_case.text("subject"));
    const bool isOwn = m_subject->isModified() && !m_subject->text().isEmpty();
    if (isOther || (!isOwn && m_subject->text() != subject))
        showLine(m_subject, subject);
    readContext();
}

void ReplyBox::readContext()
{
    readReplyContext(m_workspace.store(), m_case).then(this, [this, id = m_case.id](const Result<ReplyContext> &found) {
        if (id != m_case.id)
            return;
        if (!found)
            return m_workspace.fail(found.error());
        takeContext(*found);
    });
}

void ReplyBox::takeContext(const ReplyContext &context)
{
    const auto &linked = context.linked;
    m_linked = linked;
    m_values = caseValues(m_case, linked, linked.value("user").isValid() ? linked.value("user").title() : QString());
    for (const auto &popup : std::as_const(m_popups)) {
        if (!popup)
            continue;
        popup->setAnswers(context.answers);
        popup->setValues(m_values);
    }
    if (m_recipient->text().isEmpty() && linked.value("person").isValid())
        showLine(m_recipient, linked.value("person").text("email"));
    if (m_toggle->isChecked())
        propose(false);
}

/// Fills parts nobody has written yet with what the case knows by now. Asked for, also those that were left empty.
void ReplyBox::propose(bool isAsked)
{
    const auto parts = proposedResponse(factsOf(m_case, m_linked));
    const QString texts[] = {parts.apology, parts.explanation, parts.assurance, parts.gesture};
    for (int i = 0; i < 4; ++i) {
        const auto there = m_parts[i]->toPlainText();
        if (there != texts[i] && ((isAsked && there.isEmpty()) || m_proposed[i] == there))
            m_parts[i]->setPlainText(texts[i]);
        if (isAsked || m_proposed[i])
            m_proposed[i] = texts[i];
    }
}

void ReplyBox::forgetParts()
{
    for (auto *part : std::as_const(m_parts))
        part->clear();
    m_proposed.fill(std::nullopt);
    m_toggle->setChecked(false);
}

void ReplyBox::compose()
{
    auto parts = proposedResponse(factsOf(m_case, m_linked));
    parts.apology = m_parts[0]->toPlainText();
    parts.explanation = m_parts[1]->toPlainText();
    parts.assurance = m_parts[2]->toPlainText();
    parts.gesture = m_parts[3]->toPlainText();
    const auto letter = putTogether(m_text->toPlainText(), m_composed, parts);
    replaceText(*m_text, letter.text);
    m_composed = parts;
    m_text->setFocus();
    if (letter.isBesideOwn)
        m_workspace.notify(
            tr("What you changed in the answer stays; the new words stand before it. Ctrl+Z takes them out again."));
}

OutgoingReply ReplyBox::reply() const
{
    return {m_recipient->text().trimmed(), m_subject->text().simplified(), m_text->toPlainText(), m_files};
}

void ReplyBox::showObstacles(const QStringList &sentences)
{
    m_warning->setText(sentences.join(u' '));
    m_warning->setVisible(!sentences.isEmpty());
    m_text->setAccessibleDescription(m_warning->text());
    if (!sentences.isEmpty())
        QTimer::singleShot(0, this, &ReplyBox::bringWarningIntoSight); // once it has its place
}

/// The button that was pressed may be the only part of the letter in sight.
void ReplyBox::bringWarningIntoSight()
{
    for (auto *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(m_text);
            return area->ensureWidgetVisible(m_warning);
        }
}

void ReplyBox::ask(const QString &sentence)
{
    showObstacles({sentence});
    m_text->setFocus();
}

void ReplyBox::put(const QString &paragraph)
{
    auto cursor = m_text->textCursor();
    const bool isAtStart = cursor.atBlockStart();
    cursor.insertText((isAtStart ? QString() : QStringLiteral("\n\n")) + paragraph.trimmed() + u'\n');
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

/// Placeholders typed or pasted by hand, where the case knows what they stand for.
void ReplyBox::fillKnown()
{
    const auto body = fillPlaceholders(m_text->toPlainText(), m_values);
    if (body.text != m_text->toPlainText()) {
        QTextCursor all(m_text->document());
        all.select(QTextCursor::Document);
        all.insertText(body.text);
    }
    if (const auto subject = fillPlaceholders(m_subject->text(), m_values); subject.text != m_subject->text()) {
        m_subject->setText(subject.text);
        m_subject->setModified(true);
    }
}

QJsonObject ReplyBox::draft() const
{
    QJsonObject draft;
    for (int i = 0; i < m_parts.size(); ++i)
        if (const auto text = m_parts[i]->toPlainText(); !text.isEmpty())
            draft.insert(QLatin1String(partNames[i]), text);
    if (!draft.isEmpty())
        draft.insert(QStringLiteral("composed"), QJsonArray::fromStringList(m_composed.texts()));
    if (!m_files.isEmpty())
        draft.insert(QStringLiteral("files"), QJsonArray::fromStringList(m_files));
    for (const auto *line : {m_recipient, m_subject})
        if (line->isModified())
            draft.insert(line->objectName(), line->text());
    return draft;
}

void ReplyBox::restore(const QJsonObject &draft)
{
    bool hasParts = false;
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setPlainText(draft.value(QLatin1String(partNames[i])).toString());
        hasParts = hasParts || !m_parts[i]->document()->isEmpty();
    }
    if (draft.contains(QStringLiteral("composed"))) {
        QStringList composed;
        for (const auto &text : draft.value(QStringLiteral("composed")).toArray())
            composed.append(text.toString());
        m_composed = ResponseParts::of(composed);
    }
    for (auto *line : {m_recipient, m_subject})
        if (draft.contains(line->objectName())) {
            showLine(line, draft.value(line->objectName()).toString());
            line->setModified(true);
        }
    m_files.clear();
    for (const auto &path : draft.value(QStringLiteral("files")).toArray())
        m_files.append(path.toString());
    showFiles();
    m_proposed.fill(std::nullopt);
    const QSignalBlocker quiet(m_toggle); // nothing is proposed into parts left empty on purpose
    m_toggle->setChecked(hasParts);
    m_builder->setVisible(hasParts);
}

} // namespace crm
