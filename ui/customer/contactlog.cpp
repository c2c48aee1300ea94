// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/contactlog.h"

#include "db/store/store.h"
#include "ui/kit/composer.h"
#include "ui/kit/labels.h"

#include <QApplication>
#include <QCborMap>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int morning = 9; // o'clock local; when tasks for another day are due

void addChoices(QComboBox *box, const QList<Choice> &choices)
{
    for (const auto &choice : choices)
        box->addItem(Activity::tr(choice.label), choice.value);
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(scaled(60));
    return box;
}

} // namespace

ContactLog::ContactLog(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_composer(new Composer)
    , m_options(new QWidget)
    , m_outcome(makeBox(tr("Outcome")))
    , m_direction(makeBox(tr("Direction")))
    , m_due(makeBox(tr("Due")))
    , m_start(new QDateTimeEdit)
    , m_minutes(new QSpinBox)
{
    addOptions();
    addKinds();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_options);
    column->addWidget(m_composer);
    connect(m_composer, &Composer::kindChanged, this, &ContactLog::showOptions);
    connect(m_composer, &Composer::submitted, this, &ContactLog::submit);
    connect(m_composer->edit(), &QPlainTextEdit::textChanged, this, &ContactLog::readSlash);
    showOptions(m_composer->currentKind());
    setFocusProxy(m_composer->edit());
    m_composer->edit()->installEventFilter(this);
}

/// An empty text has nothing to take back: Ctrl+Z then means the step stored last.
bool ContactLog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *edit = m_composer->edit();
    const auto isShortcut = event->type() == QEvent::ShortcutOverride;
    if (watched != edit || (!isShortcut && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto takesBack = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    const auto *document = edit->document();
    if (isShortcut && takesBack && !document->isUndoAvailable() && !document->isRedoAvailable()) {
        event->ignore();
        return true;
    }
    if (isShortcut || key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    emit finished();
    return true;
}

void ContactLog::addKinds()
{
    m_composer->addKind({"note", "note", tr("Note"), tr("Write a note, or / for another kind…"), tr("Add note")});
    m_composer->addKind({"call", "phone", tr("Call"), tr("What was said in the call?"), tr("Log call")});
    m_composer->addKind({"email", "mail", tr("E-mail"), tr("What was the e-mail about?"), tr("Log e-mail")});
    m_composer->addKind({"task", "checkbox", tr("Task"), tr("What is to be done?"), tr("Add task")});
    m_composer->addKind(
        {"meeting", "calendar-event", tr("Meeting"), tr("What is the meeting about?"), tr("Add meeting")});
}

void ContactLog::addOptions()
{
    addChoices(m_outcome, choicesOf<Outcome>());
    m_outcome->setItemText(0, tr("Outcome"));
    addChoices(m_direction, choicesOf<Direction>());
    m_direction->removeItem(2); // a talk with a customer is not internal
    m_due->addItem(tr("Today"), 0);
    m_due->addItem(tr("Tomorrow"), 1);
    m_due->addItem(tr("In a week"), 7);
    m_due->addItem(tr("In a month"), 30);
    m_due->addItem(tr("No date"), -1);
    m_due->setCurrentIndex(1);
    m_start->setCalendarPopup(true);
    m_start->setAccessibleName(tr("Begins"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSpecialValueText(tr("Duration"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Duration in minutes"));
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (QWidget *option : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_direction),
             static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_minutes)})
        row->addWidget(option);
    row->addStretch(1);
}

void ContactLog::showOptions(const QString &kind)
{
    m_outcome->setVisible(kind == u"call");
    m_direction->setVisible(kind == u"call" || kind == u"email");
    m_due->setVisible(kind == u"task");
    m_start->setVisible(kind == u"meeting");
    m_minutes->setVisible(kind == u"call" || kind == u"meeting");
    m_options->setVisible(kind != u"note");
    if (kind == u"meeting") {
        const auto now = m_clock().toLocalTime();
        m_start->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)));
        m_minutes->setValue(60);
    } else {
        m_minutes->setValue(0);
    }
    m_outcome->setCurrentIndex(0);
    m_direction->setCurrentIndex(0);
    if (!m_isFilling && !m_composer->text().isEmpty())
        keepDraft();
}

void ContactLog::begin(const QString &kind)
{
    if (m_composer->currentKind() != kind)
        m_composer->setCurrentKind(kind);
    m_composer->edit()->setFocus(Qt::ShortcutFocusReason);
}

void ContactLog::readSlash()
{
    if (m_isFilling)
        return;
    static const QHash<QString, QString> codes{{"n", "note"}, {"note", "note"}, {"c", "call"}, {"call", "call"},
        {"e", "email"}, {"email", "email"}, {"mail", "email"}, {"t", "task"}, {"task", "task"}, {"m", "meeting"},
        {"meeting", "meeting"}};
    const auto typed = m_composer->edit()->toPlainText();
    const auto space = typed.indexOf(u' ');
    if (typed.startsWith(u'/') && space > 1) {
        const auto word = typed.mid(1, space - 1).toLower();
        auto kind = codes.value(word);
        for (const auto &[name, code] : {std::pair(tr("Note"), "note"), {tr("Call"), "call"}, {tr("E-mail"), "email"},
                 {tr("Task"), "task"}, {tr("Meeting"), "meeting"}})
            if (name.toLower() == word)
                kind = QString::fromLatin1(code);
        if (!kind.isEmpty()) {
            m_isFilling = true;
            m_composer->setText(typed.mid(space + 1));
            m_composer->setCurrentKind(kind);
            m_composer->edit()->moveCursor(QTextCursor::End);
            m_isFilling = false;
        }
    }
    keepDraft();
}

QString ContactLog::draftKey() const
{
    return QStringLiteral("log/%1/%2").arg(QString::fromLatin1(m_customer.entity), m_customer.id.text());
}

void ContactLog::keepDraft()
{
    if (m_customer.isNull() || m_workspace.store().isReadOnly())
        return;
    const auto text = m_composer->text();
    const QCborMap draft{{QStringLiteral("kind"), m_composer->currentKind()}, {QStringLiteral("text"), text}};
    m_drafts.insert(draftKey(), text.isEmpty() ? QByteArray() : draft.toCborValue().toCbor());
    m_isDirty = m_isSaving;
    if (!m_isSaving)
        saveDraft();
}

/// One save is under way at a time; what is typed meanwhile is saved after it.
void ContactLog::saveDraft()
{
    m_isDirty = false;
    m_isSaving = true;
    m_workspace.store().saveDraft(draftKey(), m_drafts.value(draftKey())).then(this, [this](const Result<Done> &) {
        m_isSaving = false;
        if (m_isDirty)
            saveDraft();
    });
}

void ContactLog::setCustomer(const AnyRef &customer)
{
    if (customer == m_customer)
        return;
    if (m_isDirty)
        saveDraft();
    m_customer = customer;
    m_isFilling = true;
    m_composer->clear();
    m_composer->setCurrentKind(QStringLiteral("note"));
    m_isFilling = false;
    m_composer->setEnabled(!m_workspace.store().isReadOnly());
    ++m_asked;
    if (!customer.isNull())
        takeDraft();
}

void ContactLog::takeDraft()
{
    if (m_drafts.contains(draftKey()))
        return fill(m_drafts.value(draftKey()));
    m_workspace.store().draft(draftKey()).then(this, [this, asked = m_asked](const Result<QByteArray> &body) {
        if (asked == m_asked && body && m_composer->text().isEmpty())
            fill(*body);
    });
}

void ContactLog::fill(const QByteArray &body)
{
    if (body.isEmpty())
        return;
    const auto draft = QCborValue::fromCbor(body).toMap();
    m_isFilling = true;
    m_composer->setCurrentKind(draft[QStringLiteral("kind")].toString());
    m_composer->setText(draft[QStringLiteral("text")].toString());
    m_isFilling = false;
}

QDateTime ContactLog::due() const
{
    const auto days = m_due->currentData().toInt();
    if (days < 0)
        return {};
    const auto now = m_clock().toLocalTime();
    const auto day = now.date().addDays(days);
    const auto evening = QDateTime(day, QTime(17, 0));
    return (days > 0 ? QDateTime(day, QTime(morning, 0)) : qMax(evening, now)).toUTC();
}

Edit ContactLog::editOf(const QString &kind, const QString &text) const
{
    const auto about = aboutRecord(m_customer);
    const auto now = m_clock();
    const auto minutes = m_minutes->value();
    Talk talk{.text = text,
        .at = now,
        .direction = Direction(m_direction->currentData().toInt()),
        .outcome = Outcome(m_outcome->currentData().toInt())};
    if (minutes > 0)
        talk.duration = minutes * 60;
    if (kind == u"call")
        return logCall(about, talk);
    if (kind == u"email") {
        talk.outcome = Outcome::None;
        return logEmail(about, talk);
    }
    if (kind == u"task")
        return addTask(about, {.text = text, .dueAt = due()});
    if (kind == u"meeting") {
        const auto start = m_start->dateTime().toUTC();
        if (start > now) // still to come: an appointment
            return addTask(about,
                {.text = text, .dueAt = start, .endsAt = start.addSecs(minutes * 60), .kind = TaskKind::Meeting});
        talk.at = start;
        talk.direction = Direction::Outbound;
        talk.outcome = Outcome::None;
        return logMeeting(about, talk);
    }
    return addNote(about, text, now);
}

void ContactLog::submit(const QString &kind, const QString &text)
{
    if (m_customer.isNull())
        return;
    m_workspace.commit(
        editOf(kind, text), [this, self = QPointer(this), text, customer = m_customer](const Result<ChangeSet> &done) {
            if (!self) // its page is gone
                return;
            if (!done && done.error().code == Error::Invalid)
                m_workspace.fail(done.error());
            if (done && customer == m_customer && m_composer->text() == text) {
                m_composer->clear();
                m_composer->setCurrentKind(QStringLiteral("note"));
                if (m_composer->isAncestorOf(QApplication::focusWidget()))
                    emit finished();
            }
        });
}

} // namespace crm
