// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/quickentryline.h"

#include "models/schedule/recurrence.h"
#include "ui/kit/fields.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int typingPause = 80; // ms before names are looked up

BadgeLook kindLook(TaskKind kind)
{
    static const QHash<TaskKind, QString> icons{{TaskKind::Call, "phone"}, {TaskKind::Email, "mail"},
        {TaskKind::Meeting, "calendar-event"}, {TaskKind::Visit, "walk"}, {TaskKind::Todo, "checkbox"}};
    for (const auto &choice : choicesOf<TaskKind>())
        if (choice.value == int(kind))
            return {Task::tr(choice.label), Tone::Accent, icons.value(kind)};
    return {};
}

} // namespace

QuickEntryLine::QuickEntryLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new QLineEdit)
    , m_row(new QWidget)
    , m_kind(new Badge)
    , m_when(new Badge)
    , m_rule(new Badge)
    , m_customer(new FilterChip({}))
    , m_hint(new Label({}, TextStyle::Small, Ink::Muted))
{
    m_edit->setObjectName(QStringLiteral("quickEntry"));
    m_edit->setAccessibleName(tr("Quick entry"));
    m_edit->setPlaceholderText(tr("Write down what to do: call Kyoto Optics Tue 10:00 about renewal"));
    m_edit->addAction(new QAction(icon(QStringLiteral("plus")), {}, m_edit), QLineEdit::LeadingPosition);
    nameButtonsOf(*m_edit);
    m_edit->installEventFilter(this);
    m_customer->setObjectName(QStringLiteral("quickCustomer"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(scaled(2), 0, 0, 0);
    row->setSpacing(spacing::small);
    for (auto *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_rule),
             static_cast<QWidget *>(m_customer)})
        row->addWidget(part);
    row->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(m_edit);
    column->addWidget(m_row);
    m_row->setFixedHeight(scaled(26)); // nothing below jumps while one types
    setFocusProxy(m_edit);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickEntryLine::read);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickEntryLine::submit);
    connect(&m_soon, &QTimer::timeout, this, &QuickEntryLine::lookUp);
    connect(m_customer, &FilterChip::removed, this, [this] {
        m_refused.append(m_match.words);
        m_edit->setFocus();
        lookUp();
    });
    showUnderstood();
}

QuickContext QuickEntryLine::context() const
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto day = m_given.start.isValid() ? m_given.start.toTimeZone(zone).date() : QDate();
    return {m_clock(), zone, QLocale(), day};
}

void QuickEntryLine::setGiven(const TimeSpan &span)
{
    m_given = span;
    read();
}

void QuickEntryLine::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->end(false);
}

QuickEntry QuickEntryLine::entry() const
{
    auto entry = m_entry;
    // An hour in the line, or another day, is worth more than the place that was clicked.
    const bool isGiven = m_given.start.isValid() && entry.times.isEmpty();
    if (isGiven) {
        entry.start = m_given.start;
        entry.end = m_given.end;
        entry.isAllDay = m_given.isAllDay;
    }
    return entry;
}

void QuickEntryLine::read()
{
    m_entry = readQuickEntry(m_edit->text(), context());
    ++m_sequence;
    if (m_edit->text().isEmpty())
        m_refused.clear();
    // A name that is still there stays; a new one is looked for when the typing pauses.
    if (m_match.words.isEmpty() || !m_entry.names.contains(m_match.words))
        m_match = {};
    showUnderstood();
    m_soon.start();
}

void QuickEntryLine::lookUp()
{
    m_soon.stop();
    auto names = m_entry.names;
    for (const auto &refused : std::as_const(m_refused))
        names.removeAll(refused);
    ++m_open;
    matchCustomer(m_workspace.store(), m_workspace.search(), names)
        .then(this, [this, sequence = m_sequence](const Result<CustomerMatch> &match) {
            --m_open;
            if (sequence != m_sequence)
                return;
            m_match = match ? *match : CustomerMatch{};
            showUnderstood();
            emit understood();
        });
}

void QuickEntryLine::showUnderstood()
{
    const auto shown = entry();
    const bool isTyped = !shown.isEmpty();
    const auto show = [&](Badge *badge, const BadgeLook &look) {
        badge->setLook(look);
        badge->setVisible(isTyped && !look.text.isEmpty());
    };
    show(m_kind, kindLook(taskOf(shown, {}).as<Task>().kind));
    show(m_when, {whenText(shown.start, shown.end, shown.isAllDay, context()), Tone::Info, QStringLiteral("clock")});
    show(m_rule,
        {shown.rule.isEmpty() ? QString() : ruleText(shown.rule, QTimeZone::systemTimeZone()), Tone::Violet,
            QStringLiteral("refresh")});
    m_customer->setText(m_match.title);
    m_customer->setToolTip(plainToolTip(tr("Press Delete when this customer is not meant.")));
    m_customer->setVisible(isTyped && !m_match.ref.isNull());
    auto hint = isTyped ? tr("“%1”").arg(shown.subject)
                        : tr("The day, the hour and the customer are understood; the rest is the subject.");
    if (isTyped && m_match.others > 0)
        hint = tr("%n customers are called “%1”: write more of the name.", nullptr, m_match.others).arg(m_match.words);
    if (isTyped && !shown.problem.isEmpty())
        hint = shown.problem;
    m_hint->setInk(isTyped && !shown.problem.isEmpty() ? Ink::Bad : Ink::Muted);
    m_hint->setText(hint);
    QStringList said;
    for (const auto *badge : {m_kind, m_when, m_rule})
        said.append(isTyped ? badge->look().text : QString());
    said += {isTyped ? m_match.title : QString(), hint};
    said.removeAll(QString());
    m_edit->setAccessibleDescription(said.join(QStringLiteral(", ")));
}

void QuickEntryLine::submit()
{
    const auto typed = entry();
    if (typed.isEmpty())
        return;
    if (!typed.problem.isEmpty()) // it stands below the line until it is put right
        return m_edit->setFocus();
    if (!isSettled()) { // Enter came before the name was found: it is worth a moment
        if (m_soon.isActive())
            lookUp();
        connect(this, &QuickEntryLine::understood, this, &QuickEntryLine::submit, Qt::SingleShotConnection);
        return;
    }
    const auto edit = addQuickEntry(typed, aboutRecord(m_match.ref.isNull() ? m_aboutRef : m_match.ref));
    const auto text = m_edit->text();
    m_edit->clear();
    m_workspace.commit(edit, [this, text, ref = edit.puts.first().ref()](const Result<ChangeSet> &done) {
        if (done)
            return emit added(ref);
        setText(text); // nothing typed is lost
        if (done.error().code == Error::Invalid)
            m_workspace.fail(done.error());
    });
}

bool QuickEntryLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_edit->text().isEmpty())
            emit cancelled();
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crm
