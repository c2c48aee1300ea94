// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/convertdialog.h"

#include "models/leads/leadown.h"
#include "models/pipeline/pipelineshape.h"
#include "models/pipeline/stagegate.h"
#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"
#include "ui/pipeline/gatedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

/// Below the lines of the deal, to be chosen or typed.
static bool hasItsOwnPlace(QByteArrayView field)
{
    return field == "stage" || field == "next_step";
}

ConvertDialog::ConvertDialog(Workspace &workspace, const Record &lead, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_record(lead)
    , m_lead(lead.as<Lead>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("convertDialog"));
    setWindowTitle(tr("Convert “%1”").arg(shownText(lead.title())));
    build();
    load();
}

void ConvertDialog::build()
{
    const auto part = [this](const Entity &entity, const QString &heading, const QString &none) {
        auto *section = new ConversionSection(entity, heading, none);
        connect(section, &ConversionSection::edited, this, &ConvertDialog::showProblem);
        return section;
    };
    m_company = part(Organisation::entity(), tr("Company"), tr("No company"));
    m_contact = part(Person::entity(), tr("Contact"), tr("No contact"));
    m_deal = part(Opportunity::entity(), tr("Deal"), tr("No deal"));
    connect(m_company, &ConversionSection::chosen, this, &ConvertDialog::showCompany);
    connect(m_contact, &ConversionSection::chosen, this, [this] {
        // Without a contact its address and number are the company's.
        m_hasContact == hasContact() ? showContact() : showCompany();
    });
    connect(m_deal, &ConversionSection::chosen, this, &ConvertDialog::showDeal);
    m_stage = new QComboBox;
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setAccessibleName(tr("Stage of the deal"));
    connect(m_stage, &QComboBox::currentIndexChanged, this, &ConvertDialog::showDeal);
    auto *inside = new QWidget;
    inside->setProperty("look", "page");
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    parts->setSpacing(spacing::large);
    auto *hint
        = new Label(tr("What is known already is offered first. Ticked values go over; the lead itself is kept."),
            TextStyle::Small, Ink::Muted);
    hint->setWordWrap(true);
    parts->addWidget(hint);
    parts->addWidget(m_company);
    parts->addWidget(makeFrame("rule"));
    parts->addWidget(m_contact);
    parts->addWidget(makeFrame("rule"));
    parts->addWidget(m_deal);
    auto *stage = new QHBoxLayout;
    stage->setContentsMargins(scaled(24), 0, 0, 0);
    stage->addWidget(new Label(tr("Stage"), TextStyle::Body, Ink::Muted));
    stage->addWidget(m_stage, 1);
    parts->addLayout(stage);
    m_nextStep = new QLineEdit(m_lead.nextStep);
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
    m_nextStep->setAccessibleName(tr("Next step of the deal"));
    m_nextStep->setPlaceholderText(tr("What happens next? No open deal should be without it."));
    auto *next = new QHBoxLayout;
    next->setContentsMargins(scaled(24), 0, 0, 0);
    next->addWidget(new Label(tr("Next step"), TextStyle::Body, Ink::Muted));
    next->addWidget(m_nextStep, 1);
    parts->addLayout(next);
    m_consent = new Label({}, TextStyle::Small, Ink::Text);
    m_consent->setObjectName(QStringLiteral("consent"));
    m_consent->setWordWrap(true);
    m_consent->hide();
    parts->addWidget(m_consent);
    m_leftBehind = new Label({}, TextStyle::Small, Ink::Muted);
    m_leftBehind->setObjectName(QStringLiteral("leftBehind"));
    m_leftBehind->setWordWrap(true);
    m_leftBehind->hide();
    parts->addWidget(m_leftBehind);
    parts->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFrame("rule"));
    column->addWidget(buildButtons());
    resize(scaled(720), scaled(660));
}

QWidget *ConvertDialog::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::huge, spacing::medium, spacing::huge, spacing::medium);
    m_state = new Label(tr("Looking for what exists already …"), TextStyle::Small, Ink::Muted);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_convert = makeButton(tr("Convert"), QStringLiteral("arrow-forward-up"), "primary");
    m_convert->setObjectName(QStringLiteral("convert"));
    m_convert->setAutoDefault(false);
    m_convert->setEnabled(false);
    row->addWidget(m_state, 1);
    row->addWidget(cancel);
    row->addWidget(m_convert);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_convert, &QPushButton::clicked, this, &ConvertDialog::convert);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
        &ConvertDialog::convert);
    return bar;
}

void ConvertDialog::load()
{
    m_waiting = 3;
    loadStages();
    loadMatches();
    loadTitles();
}

void ConvertDialog::loadStages()
{
    auto &store = m_workspace.store();
    store.records({&Pipeline::entity()}).then(this, [this, &store](const Result<QList<Record>> &pipelines) {
        if (!pipelines)
            return m_workspace.fail(pipelines.error());
        store.records({&Stage::entity()})
            .then(this, [this, pipelines = *pipelines](const Result<QList<Record>> &stages) {
                if (!stages)
                    return m_workspace.fail(stages.error());
                const auto shapes = pipelineShapes(pipelines, *stages);
                const QSignalBlocker quiet(m_stage);
                for (const auto &shape : shapes) {
                    for (const auto &stage : shape.open()) {
                        m_stages.append(stage);
                        m_stage->addItem(
                            shapes.size() > 1 ? tr("%1 › %2").arg(shape.pipeline.name, stage.name) : stage.name);
                    }
                }
                present();
            });
    });
}

void ConvertDialog::loadMatches()
{
    readLeadMatches(m_workspace.store(), m_lead, this, [this](const Result<LeadMatches> &matches) {
        if (matches)
            m_matches = *matches;
        else
            m_workspace.fail(matches.error());
        present();
    });
}

void ConvertDialog::loadTitles()
{
    const Query query{&Lead::entity(), Filter::refers("id", m_record.id), {}, 1};
    m_workspace.store().selectNow(query, {"owner", "product"}).then(this, [this](const Result<QList<Row>> &rows) {
        if (rows && !rows->isEmpty()) {
            m_titles.insert(m_lead.owner.id, rows->first().cells.at(0).toString());
            m_titles.insert(m_lead.product.id, rows->first().cells.at(1).toString());
        }
        present();
    });
}

void ConvertDialog::present()
{
    if (--m_waiting > 0)
        return;
    for (const auto &stage : m_stages)
        m_titles.insert(stage.id, stage.name);
    const bool isCompanyOnly = m_lead.name == m_lead.company;
    m_company->setChoices(m_lead.company, m_matches.companies);
    m_contact->setChoices(isCompanyOnly ? QString() : m_lead.name, m_matches.contacts);
    m_deal->setChoices(m_stages.isEmpty() ? QString() : (m_lead.company.isEmpty() ? m_lead.name : m_lead.company), {});
    m_isLoaded = true;
    showCompany();
    showDeal();
    m_company->box()->setFocus();
    emit loaded();
}

/// Reads the match chosen, or goes on at once with none.
void ConvertDialog::withExisting(ConversionSection *section, const QList<LeadMatch> &matches, const Entity &entity,
    std::function<void(const Record &)> then)
{
    const auto choice = section->choice();
    if (choice < 0)
        return then({});
    const auto id = matches.at(choice).id;
    m_workspace.store()
        .fetch(entity, {id})
        .then(this, [this, section, choice, then](const Result<QList<Record>> &found) {
            if (!found)
                return m_workspace.fail(found.error());
            if (section->choice() == choice && !found->isEmpty()) // else another has been chosen meanwhile
                then(found->first());
        });
}

bool ConvertDialog::hasContact() const
{
    return m_contact->choice() != ConversionSection::None;
}

void ConvertDialog::showCompany()
{
    m_hasContact = hasContact();
    withExisting(m_company, m_matches.companies, Organisation::entity(), [this](const Record &existing) {
        m_existingCompany = existing;
        const bool isWanted = m_company->choice() != ConversionSection::None;
        m_company->showLines(isWanted
                ? companyLines(m_lead, existing, m_hasContact) + ownLines(m_record, Organisation::entity(), existing)
                : QList<ConversionLine>(),
            m_titles, !existing.isValid());
        showContact(); // an address without a company is the contact's
    });
}

void ConvertDialog::showContact()
{
    withExisting(m_contact, m_matches.contacts, Person::entity(), [this](const Record &existing) {
        m_existingContact = existing;
        const bool isWanted = hasContact();
        const bool hasCompany = m_company->choice() != ConversionSection::None;
        m_contact->showLines(isWanted
                ? contactLines(m_lead, existing, hasCompany) + ownLines(m_record, Person::entity(), existing)
                : QList<ConversionLine>(),
            m_titles, !existing.isValid());
        showProblem();
    });
}

void ConvertDialog::showDeal()
{
    const bool isWanted = m_deal->choice() == ConversionSection::New;
    m_stage->setEnabled(isWanted);
    m_nextStep->setEnabled(isWanted);
    auto lines = isWanted
        ? dealLines(m_lead, m_stages.value(m_stage->currentIndex())) + ownLines(m_record, Opportunity::entity(), {})
        : QList<ConversionLine>();
    lines.removeIf([](const ConversionLine &line) { return hasItsOwnPlace(line.field); });
    m_deal->showLines(lines, m_titles, true);
    showProblem();
}

Conversion ConvertDialog::plan() const
{
    const auto part = [](const ConversionSection *section, const Record &existing) {
        return ConversionPart{section->choice() != ConversionSection::None, existing, section->lines()};
    };
    Conversion plan{m_record, part(m_company, m_existingCompany), part(m_contact, m_existingContact), part(m_deal, {})};
    if (!plan.deal.isWanted)
        return plan;
    plan.deal.lines.append({"stage", QVariant(m_stages.value(m_stage->currentIndex()).id.bytes()), QVariant(), true});
    if (const auto next = m_nextStep->text().simplified(); !next.isEmpty())
        plan.deal.lines.append({"next_step", QVariant(next), QVariant(), true});
    return plan;
}

void ConvertDialog::showProblem()
{
    if (!m_isLoaded)
        return;
    showLeftBehind();
    const auto consent = consentText(plan());
    m_consent->setText(consent);
    m_consent->setVisible(!consent.isEmpty());
    const auto problem = conversionProblem(plan());
    m_state->setInk(problem.isEmpty() ? Ink::Muted : Ink::Bad);
    m_state->setText(problem.isEmpty() ? tr("Ctrl+Enter converts; Undo takes all of it back.") : problem);
    m_convert->setEnabled(problem.isEmpty() && !m_isSaving);
}

void ConvertDialog::showLeftBehind()
{
    QList<const Entity *> kinds;
    if (m_company->choice() != ConversionSection::None)
        kinds.append(&Organisation::entity());
    if (hasContact())
        kinds.append(&Person::entity());
    if (m_deal->choice() == ConversionSection::New)
        kinds.append(&Opportunity::entity());
    const auto left = ownLeftBehind(m_record, kinds);
    m_leftBehind->setText(tr("Stays with the lead, since nothing here has a field of that name: %1")
                              .arg(QLocale().createSeparatedList(left)));
    m_leftBehind->setVisible(!left.isEmpty());
}

void ConvertDialog::convert()
{
    if (!m_convert->isEnabled())
        return;
    m_isSaving = true;
    m_convert->setEnabled(false);
    readLinked(m_workspace.store(), m_record.id, this, [this](const Result<QList<Record>> &linked) {
        if (!linked) {
            m_isSaving = false;
            showProblem();
            return m_workspace.fail(linked.error());
        }
        ask(convertLead(plan(), *linked));
    });
}

/// The new deal owes its stage what one that is dropped there owes it.
void ConvertDialog::ask(const Edit &edit)
{
    const auto &stage = m_stages.value(m_stage->currentIndex());
    const auto deal = std::find_if(edit.puts.cbegin(), edit.puts.cend(),
        [](const Record &record) { return &record.entity() == &Opportunity::entity(); });
    const auto gate = deal == edit.puts.cend() ? StageGate() : stageGate(*deal, {}, stage);
    if (gate.isOpen())
        return commit(edit);
    auto *dialog = new GateDialog(m_workspace, *deal, stage, gate, this);
    const auto place = deal - edit.puts.cbegin();
    connect(dialog, &GateDialog::passed, this, [this, edit, place](const Record &filled) {
        auto complete = edit;
        complete.puts[place] = filled;
        commit(complete);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isSaving = false;
        showProblem();
    });
    dialog->open();
}

void ConvertDialog::commit(const Edit &edit)
{
    const auto lead = edit.puts.last();
    AnyRef result;
    for (const QByteArray field : {"opportunity", "person", "organisation"})
        if (result.isNull() && !lead.isNull(field))
            result = {lead.entity().field(field)->target().name, lead.reference(field)};
    m_workspace.commitLeadingTo(result, edit, [this, self = QPointer(this), result](const Result<ChangeSet> &done) {
        if (!self)
            return;
        m_isSaving = false;
        if (!done) {
            showProblem();
            m_state->setInk(Ink::Bad);
            m_state->setText(done.error().message);
            return;
        }
        emit converted(result);
        accept();
    });
}

} // namespace crm
