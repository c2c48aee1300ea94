// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotetemplatedialogs.h"

#include "db/store/store.h"
#include "models/quotes/quotecatalogue.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

/// The button that goes on, and one that does not.
QWidget *buttonsOf(QDialog &dialog, QPushButton *go)
{
    auto *buttons = new QDialogButtonBox;
    auto *cancel = makeButton(TemplatePicker::tr("Cancel"));
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    return buttons;
}

using ToDraft = std::function<void(const TemplateDraft &)>;

void readTemplate(Workspace &workspace, const Record &head, QObject *context, ToDraft then)
{
    workspace.store()
        .records({&QuoteTemplateLine::entity(), Filter::refers("template", head.id), {{"position"}}})
        .then(context, [&workspace, head, then = std::move(then)](const Result<QList<Record>> &lines) {
            if (!lines)
                return workspace.fail(lines.error());
            then({head, *lines});
        });
}

void store(Workspace &workspace, const FromTemplate &made)
{
    workspace.commit(writeQuote(Quote::tr("New quote"), made.draft.quote, made.draft.lines),
        [&workspace, made](const Result<ChangeSet> &done) {
            if (!done)
                return workspace.fail(done.error());
            workspace.open({Quote::entity().name, made.draft.quote.id});
            if (!made.offSale.isEmpty())
                workspace.notify(
                    TemplatePicker::tr("No longer on sale, kept with the words and price of the template: %1")
                        .arg(made.offSale.join(QStringLiteral(", "))));
        });
}

/// At the catalogue's prices of today.
void makeQuoteFrom(Workspace &workspace, const Record &begun, const TemplateDraft &from)
{
    QList<Id> products;
    for (const auto &line : from.lines)
        if (!line.isNull("product"))
            products.append(line.reference("product"));
    readCatalogue(workspace.store(), from.head.reference("price_book"), products, &workspace,
        [&workspace, begun, from](const Result<PriceCatalogue> &catalogue) {
            if (!catalogue)
                return workspace.fail(catalogue.error());
            store(workspace, quoteFromTemplate(from, begun, *catalogue, QDate::currentDate()));
        });
}

/// The name under which a quote is kept, and a word when that replaces something.
class TemplateName final : public QDialog
{
public:
    TemplateName(const QList<Record> &templates, const QString &proposed, QWidget *parent)
        : QDialog(parent)
        , m_name(new QComboBox)
        , m_hint(new Label({}, TextStyle::Small, Ink::Muted))
        , m_save(makeButton(TemplatePicker::tr("Save"), {}, "primary"))
    {
        setObjectName(QStringLiteral("templateName"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(TemplatePicker::tr("Save as template"));
        m_name->setEditable(true);
        m_name->setAccessibleName(TemplatePicker::tr("Name of the template"));
        m_name->lineEdit()->setAccessibleName(m_name->accessibleName());
        for (const auto &one : templates)
            m_name->addItem(one.title());
        m_name->setEditText(proposed);
        auto *label = new Label(TemplatePicker::tr("Name of the template"), TextStyle::Small, Ink::Muted);
        label->setBuddy(m_name);
        auto *column = new QVBoxLayout(this);
        column->addWidget(label);
        column->addWidget(m_name);
        m_hint->setMinimumWidth(scaled(380));
        m_hint->setWordWrap(true);
        column->addWidget(m_hint);
        column->addWidget(buttonsOf(*this, m_save));
        connect(m_name, &QComboBox::editTextChanged, this, [this] { showHint(); });
        connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
        showHint();
        m_name->lineEdit()->selectAll();
    }

    QString name() const { return m_name->currentText().simplified(); }

private:
    void showHint()
    {
        const bool isKnown = m_name->findText(name(), Qt::MatchFixedString) >= 0;
        m_hint->setText(isKnown ? TemplatePicker::tr("There is a template of this name; it will be replaced.")
                                : TemplatePicker::tr("Quotes begun with it follow the catalogue's prices of their day; "
                                                     "prices set by hand are kept."));
        m_save->setEnabled(!name().isEmpty());
    }

    QComboBox *m_name;
    Label *m_hint;
    QPushButton *m_save;
};

} // namespace

TemplatePicker::TemplatePicker(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_hint(new Label({}, TextStyle::Small, Ink::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("templatePicker"));
    setWindowTitle(tr("New quote from a template"));
    resize(scaled(460), scaled(360));
    m_list->setAccessibleName(tr("Quote templates"));
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    auto *begin = makeButton(tr("Begin the quote"), {}, "primary");
    begin->setObjectName(QStringLiteral("begin"));
    begin->setEnabled(false);
    column->addWidget(buttonsOf(*this, begin));
    connect(begin, &QPushButton::clicked, this, &TemplatePicker::choose);
    connect(m_list, &QListWidget::currentRowChanged, begin, [begin](int row) { begin->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TemplatePicker::choose); // Return presses the button
    load();
}

void TemplatePicker::load()
{
    m_hint->setText(tr("Reading the templates…"));
    m_workspace.store()
        .records({&QuoteTemplate::entity(), {}, {{"name"}}})
        .then(this, [this](const Result<QList<Record>> &found) {
            m_templates = found ? *found : QList<Record>();
            m_list->clear();
            for (const auto &one : std::as_const(m_templates))
                m_list->addItem(
                    one.isNull("title") ? one.title() : one.title() + QStringLiteral("  ·  ") + one.text("title"));
            m_list->setCurrentRow(0);
            m_hint->setText(!found ? found.error().message
                    : m_templates.isEmpty()
                    ? tr("There are no templates yet. Open a quote and choose “Save as template…” from its menu.")
                    : QString());
        });
}

void TemplatePicker::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_templates.size())
        return;
    readTemplate(m_workspace, m_templates.at(row), this, [this](const TemplateDraft &from) {
        emit chosen(from);
        accept();
    });
}

void beginFromTemplate(Workspace &workspace, const Record &begun, QWidget *parent)
{
    auto *picker = new TemplatePicker(workspace, parent);
    QObject::connect(picker, &TemplatePicker::chosen, &workspace,
        [&workspace, begun](const TemplateDraft &from) { makeQuoteFrom(workspace, begun, from); });
    picker->open();
}

void beginFromThis(Workspace &workspace, const Record &begun, const Id &chosen)
{
    workspace.store()
        .fetch(QuoteTemplate::entity(), {chosen})
        .then(&workspace, [&workspace, begun](const Result<QList<Record>> &found) {
            if (!found || found->isEmpty())
                return found ? workspace.notify(TemplatePicker::tr("This template has been deleted."))
                             : workspace.fail(found.error());
            readTemplate(workspace, found->first(), &workspace,
                [&workspace, begun](const TemplateDraft &from) { makeQuoteFrom(workspace, begun, from); });
        });
}

void keepAsTemplate(Workspace &workspace, const QuoteDraft &quote, QWidget *parent)
{
    workspace.store()
        .records({&QuoteTemplate::entity(), {}, {{"name"}}})
        .then(parent, [&workspace, quote, parent](const Result<QList<Record>> &found) {
            if (!found)
                return workspace.fail(found.error());
            auto *dialog = new TemplateName(*found, quote.quote.title(), parent);
            QObject::connect(dialog, &QDialog::accepted, parent, [&workspace, quote, parent, dialog, known = *found] {
                const auto name = dialog->name();
                for (const auto &one : known)
                    if (one.title().compare(name, Qt::CaseInsensitive) == 0)
                        return readTemplate(
                            workspace, one, parent, [&workspace, quote, name](const TemplateDraft &old) {
                                workspace.commit(saveAsTemplate(name, quote, old));
                            });
                workspace.commit(saveAsTemplate(name, quote, {}));
            });
            dialog->open();
        });
}

} // namespace crm
