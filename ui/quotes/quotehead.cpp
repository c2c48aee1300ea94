// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotehead.h"

#include "db/entities/opportunity.h"
#include "db/entities/quote.h"
#include "db/store/store.h"
#include "models/quotes/quotesheet.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/referenceeditor.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextDocument>

#include <utility>

namespace crm {

namespace {

/// What can no longer be changed stands as text, whichever kind of field it is.
void showBare(QWidget *editor, bool isBare)
{
    for (auto *line : editor->findChildren<QLineEdit *>()) {
        line->setFrame(!isBare);
        line->setProperty("look", isBare ? "bare" : "");
        line->style()->unpolish(line);
        line->style()->polish(line);
    }
    for (auto *text : editor->findChildren<QPlainTextEdit *>()) {
        text->setProperty("look", isBare ? "bare" : "");
        text->style()->unpolish(text);
        text->style()->polish(text);
    }
}

/// How the quote is calculated: always in one way or another.
bool isRule(const QByteArray &field)
{
    return QByteArrayList{"prices", "tax_rounding", "rounding"}.contains(field);
}

} // namespace

QuoteHead::QuoteHead(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    const QByteArrayList first{"title", "organisation", "person", "opportunity"};
    const QByteArrayList second{"issued_on", "valid_until", "currency", "discount"};
    addRows(grid, {first, second});
    auto *more = makeButton(tr("Prices, texts and notes"), QStringLiteral("chevron-down"), "flat");
    more->setObjectName(QStringLiteral("more"));
    more->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(grid);
    column->addWidget(more, 0, Qt::AlignLeading);
    m_more = buildMore();
    m_more->hide();
    column->addWidget(m_more);
    connect(more, &QPushButton::toggled, m_more, &QWidget::setVisible);
}

/// A window that goes takes the focus from its field, which then takes over what was typed: nobody is left to hear it.
QuoteHead::~QuoteHead()
{
    for (auto *editor : findChildren<FieldEditor *>())
        editor->disconnect(this);
}

QWidget *QuoteHead::buildMore()
{
    auto *more = new QWidget;
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    const QByteArrayList rules{"prices", "tax_rounding", "rounding", "price_book"};
    const QByteArrayList texts{"address", "introduction", "terms", "notes"};
    addRows(grid, {rules, texts});
    return more;
}

/// Row by row, as the eye reads: Tab goes the way they were made.
void QuoteHead::addRows(QGridLayout *grid, const QList<QByteArrayList> &rows)
{
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column) {
            add(grid, rows.at(row).at(column), row, column);
            grid->setColumnStretch(column, 1);
        }
}

/// Users may have added others since.
void QuoteHead::followFields()
{
    const auto generation = Quote::entity().fields.generation();
    if (std::exchange(m_fields, generation) == generation)
        return;
    m_lines.removeIf([](const Line &line) { return line.editor->field().is(Custom); });
    delete m_added;
    m_added = new QWidget;
    auto *grid = new QGridLayout(m_added);
    grid->setContentsMargins(0, spacing::small, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    constexpr int columns = 4;
    const auto added = Quote::entity().addedFields();
    for (int i = 0; i < added.size(); ++i)
        add(grid, added.at(i), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    static_cast<QGridLayout *>(m_more->layout())->addWidget(m_added, 2, 0, 1, columns);
    m_added->setVisible(!added.isEmpty());
}

void QuoteHead::add(QGridLayout *grid, const QByteArray &name, int row, int column)
{
    const auto &entity = Quote::entity();
    const auto &field = *entity.field(name);
    const EditorContext context{&m_workspace, &m_workspace.store(), &m_workspace.search()};
    auto *editor = makeFieldEditor(entity, field, context);
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor); choice && isRule(name))
        choice->leaveOutNone();
    auto *label = new Label(entity.label(field), TextStyle::Small, Ink::Muted);
    label->setBuddy(editor);
    auto *problem = new Label({}, TextStyle::Small, Ink::Bad);
    problem->setObjectName(QString::fromLatin1(name) + QStringLiteral("_problem"));
    problem->setWordWrap(true);
    problem->hide();
    for (auto *text : editor->findChildren<QPlainTextEdit *>()) { // the table gives way, not the box
        text->setMinimumHeight(scaled(64));
        text->setMaximumHeight(scaled(108)); // an address of five lines
    }
    editor->installEventFilter(this);
    for (auto *part : editor->findChildren<QWidget *>())
        part->installEventFilter(this);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(label);
    cell->addWidget(editor);
    cell->addWidget(problem);
    cell->addStretch();
    grid->addLayout(cell, row, column);
    m_lines.append({name, editor, problem});
    if (auto *deal = qobject_cast<ReferenceEditor *>(editor); deal && name == "opportunity")
        deal->setDetails({"organisation", "stage"});
    connect(editor, &FieldEditor::edited, this, [this, editor, name] {
        if (m_isFilling)
            return;
        judge(editor, false);
        emit edited(name, editor->value());
        if (QByteArrayList{"organisation", "person", "opportunity"}.contains(name))
            followCustomer();
    });
}

static FieldEditor *editorAround(const QuoteHead &head, QObject *within)
{
    FieldEditor *editor = nullptr;
    for (auto *above = within; above && above != &head && !editor; above = above->parent())
        editor = qobject_cast<FieldEditor *>(above);
    return editor;
}

/// Whether undo or redo is about the text that is being typed: free text, and what cannot be read or has not been
/// chosen yet. What a field has given to the quote is a step of the quote's.
static bool isOfText(const QuoteHead &head, QObject *watched, bool isUndo)
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line || !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable()))
        return false;
    const auto *editor = editorAround(head, watched);
    if (!editor)
        return true;
    const auto &field = editor->field();
    const bool isFree = field.kind == FieldKind::Text && field.name != "currency";
    return isFree || field.kind == FieldKind::Reference || !editor->unreadable().isEmpty();
}

/// Says what cannot be read when the field is left, and no longer once it can be. A name is still looked for when its
/// field is left; that there is none comes as an edit.
void QuoteHead::judge(const FieldEditor *editor, bool isLeft)
{
    for (auto &line : m_lines) {
        if (line.editor != editor)
            continue;
        const auto problem = editor->problem();
        const bool isName = editor->field().kind == FieldKind::Reference;
        const bool isSaid = !problem.isEmpty() && isLeft != isName;
        if (isSaid || (line.isUnread && problem.isEmpty())) {
            line.isUnread = isSaid;
            show(line, isSaid || line.field != "discount" ? problem : m_discountProblem);
        }
    }
}

bool QuoteHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        judge(editorAround(*this, watched), true);
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || isOfText(*this, watched, isUndo))
        return QWidget::eventFilter(watched, event);
    event->ignore(); // it goes on to the page
    return true;
}

Id QuoteHead::idOf(QByteArrayView field) const
{
    return Id::fromBytes(editor(field)->value().toByteArray());
}

/// The customer's open deals are what a quote is usually for.
void QuoteHead::followCustomer()
{
    const auto open = Filter::compare("closed_at", Filter::IsNull);
    QList<Filter> preferred;
    for (const auto *customer : {"organisation", "person"})
        if (const auto id = idOf(customer); !id.isNull())
            preferred.append(Filter::all({Filter::refers(customer, id), open}));
    preferred.append(open);
    if (auto *deal = qobject_cast<ReferenceEditor *>(editor("opportunity")))
        deal->setPreferred(preferred);
    lookAtDeal();
}

void QuoteHead::lookAtDeal()
{
    const auto asked = ++m_dealAsked;
    const auto deal = idOf("opportunity");
    if (deal.isNull())
        return sayOfDeal({});
    const Query query{.entity = &Opportunity::entity(), .filter = Filter::refers("id", deal), .limit = 1};
    const Query others{.entity = &Opportunity::entity(),
        .filter = Filter::all({Filter::refers("id", deal), Filter::compare("organisation", Filter::IsNotNull),
            Filter::negated(Filter::refers("organisation", idOf("organisation")))}),
        .limit = 1};
    m_workspace.store()
        .selectAll({{query, {"stage.type"}}, {others, {"organisation"}}})
        .then(this, [this, asked](const Result<QList<QList<Row>>> &found) {
            if (asked != m_dealAsked || !found)
                return;
            QStringList sentences;
            const auto &deals = found->at(0);
            if (!deals.isEmpty() && deals.first().cells.at(0).toString() == QLatin1String("lost"))
                sentences.append(tr("This deal is lost and stays so unless you win it when the quote is accepted."));
            const auto &elsewhere = found->at(1);
            if (!elsewhere.isEmpty() && !idOf("organisation").isNull())
                sentences.append(tr("This deal is one with %1.").arg(elsewhere.first().cells.at(0).toString()));
            sayOfDeal(sentences.join(u' '));
        });
}

/// Keeps nobody from anything; what is wrong with the field comes before it.
void QuoteHead::sayOfDeal(const QString &sentence)
{
    if (std::exchange(m_dealHint, sentence) == sentence)
        return;
    for (const auto &line : std::as_const(m_lines))
        if (line.field == "opportunity")
            show(line, {});
}

void QuoteHead::setQuote(const Record &quote, bool isReadOnly)
{
    followFields();
    m_isFilling = true;
    for (const auto &line : std::as_const(m_lines)) {
        auto value = line.field == "discount" && !quote.isNull("discount")
            ? QVariant(discountTyped(quote.text("discount"), quote.text("currency")))
            : quote.value(line.field);
        if (value.isNull() && isRule(line.field))
            value = Record::from(quote.as<Quote>()).value(line.field); // by which it is calculated
        if (line.editor->value() != value || value.isNull())
            line.editor->setValue(value);
        const bool isOurs = line.field == "notes" || line.field == "opportunity"
            || line.editor->field().is(Custom); // never part of what was sent
        line.editor->setReadOnly(isReadOnly && !isOurs);
        showBare(line.editor, isReadOnly && !isOurs);
    }
    m_isFilling = false;
    showProblems({});
    for (const auto &line : std::as_const(m_lines))
        if (!line.editor->unreadable().isEmpty())
            judge(line.editor, true);
    followCustomer();
}

FieldEditor *QuoteHead::editor(QByteArrayView field) const
{
    for (const auto &line : m_lines)
        if (line.field == field)
            return line.editor;
    return nullptr;
}

QList<Problem> QuoteHead::problems() const
{
    QList<Problem> found;
    for (const auto &line : m_lines)
        if (const auto sentence = line.editor->problem(); !sentence.isEmpty())
            found.append({line.field, sentence});
        else if (line.editor->field().is(Custom) && line.editor->field().is(Required) && line.editor->value().isNull())
            found.append({line.field, tr("%1 is required.").arg(Quote::entity().label(line.editor->field()))});
    return found;
}

QList<Problem> QuoteHead::showProblems(const QList<Problem> &problems)
{
    auto others = problems;
    for (auto &line : m_lines) {
        const auto at
            = std::find_if(others.cbegin(), others.cend(), [&line](const Problem &p) { return p.field == line.field; });
        const bool isWrong = at != others.cend();
        const auto typed = line.field == "discount" ? m_discountProblem : QString();
        line.isUnread = isWrong && !line.editor->problem().isEmpty();
        show(line, isWrong ? at->message : typed);
        if (isWrong)
            others.erase(at);
    }
    return others;
}

void QuoteHead::showDiscountProblem(const QString &sentence)
{
    if (std::exchange(m_discountProblem, sentence) == sentence)
        return;
    for (const auto &line : std::as_const(m_lines))
        if (line.field == "discount")
            show(line, sentence);
}

void QuoteHead::show(const Line &line, const QString &problem)
{
    const bool isWrong = !problem.isEmpty();
    const auto text = !isWrong && line.field == "opportunity" ? m_dealHint : problem;
    line.problem->setText(text);
    line.problem->setInk(isWrong ? Ink::Bad : Ink::Warn);
    line.problem->setVisible(!text.isEmpty());
    if (line.field == "opportunity")
        line.editor->describe(Quote::entity().label(line.editor->field()), text);
    line.editor->setInvalid(isWrong);
    if (isWrong && m_more->isAncestorOf(line.editor))
        findChild<QPushButton *>(QStringLiteral("more"))->setChecked(true);
}

} // namespace crm
