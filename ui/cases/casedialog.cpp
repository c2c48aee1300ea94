// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casedialog.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/service/knowledge.h"
#include "ui/cases/caseform.h"
#include "ui/cases/draftseat.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/service/articledialog.h"
#include "ui/shell/workspace.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

static constexpr int suggestDelay = 400; // ms after the last key

CaseDialog::CaseDialog(Workspace &workspace, const Record &defaults, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_defaults(defaults)
    , m_form(new CaseForm(workspace))
    , m_banner(new Banner)
    , m_seat(std::make_unique<DraftSeat>(workspace.store(), QStringLiteral("new")))
    , m_keeper(new DraftKeeper(
          workspace.store(), m_seat->key(), [this] { return m_isDone ? QJsonObject() : m_form->draft(); }, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("caseDialog"));
    setWindowTitle(tr("New case"));
    build();
    if (m_defaults.id.isNull())
        m_defaults.id = Id::make();
    m_form->setRecord(m_defaults);
    m_form->focusFirst();
    connect(m_form, &CaseForm::edited, m_keeper, &DraftKeeper::touch);
    m_soon.setSingleShot(true);
    m_soon.setInterval(suggestDelay);
    connect(m_form, &CaseForm::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &CaseDialog::suggest);
    m_seat->find(this, [this](const QString &key, const QJsonObject &draft) { offerDraft(key, draft); });
}

CaseDialog::~CaseDialog() = default;

void CaseDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->hide();
    m_banner->setClosable(true);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    column->addWidget(m_banner);
    auto *inside = new QWidget;
    inside->setProperty("look", "page");
    auto *margins = new QVBoxLayout(inside);
    margins->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    margins->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and scrolls it
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    column->addWidget(scroll, 1);
    m_articles = new QWidget;
    m_articles->setObjectName(QStringLiteral("articles"));
    auto *links = new QVBoxLayout(m_articles);
    links->setContentsMargins(spacing::huge, spacing::small, spacing::huge, 0);
    links->setSpacing(0);
    m_articles->hide();
    column->addWidget(m_articles);
    column->addWidget(makeFrame("rule"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::huge, spacing::medium, spacing::huge, spacing::medium);
    buttons->setSpacing(spacing::small);
    buttons->addWidget(new Label(tr("Ctrl+Enter saves"), TextStyle::Small, Ink::Faint), 1);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = makeButton(tr("Save case"), QStringLiteral("check"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &CaseDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CaseDialog::save);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &CaseDialog::save);
    resize(scaled(700), scaled(640));
}

/// Knowledge articles that share words with what is typed: the customer may have the answer at once.
void CaseDialog::suggest()
{
    const auto typed = m_form->record();
    const auto text = typed.text("subject") + u' ' + typed.text("description");
    suggestArticles(m_workspace.search(), text, 3)
        .then(this, [this, asked = ++m_asked](const Result<QList<ArticleHit>> &hits) {
            if (asked != m_asked || !hits)
                return;
            while (auto *item = m_articles->layout()->takeAt(0)) {
                item->widget()->deleteLater();
                delete item;
            }
            for (const auto &hit : *hits) {
                auto *link = makeButton(tr("May help: %1").arg(hit.title), QStringLiteral("book"), "link");
                link->setAutoDefault(false);
                connect(
                    link, &QPushButton::clicked, this, [this, id = hit.ref.id] { readArticle(m_workspace, id, this); });
                static_cast<QVBoxLayout *>(m_articles->layout())->addWidget(link, 0, Qt::AlignLeading);
            }
            m_articles->setVisible(!hits->isEmpty());
        });
}

void CaseDialog::offerDraft(const QString &key, const QJsonObject &draft)
{
    if (draft.isEmpty() || m_form->isDirty())
        return;
    m_form->restore(draft);
    if (key != m_seat->key()) {
        m_keeper->flush();
        m_workspace.store().saveDraft(key, {});
    }
    m_banner->showMessage(Banner::Kind::Info, tr("What you had typed and not saved is back."));
    auto *fresh = m_banner->addAction(tr("Start afresh"));
    fresh->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, &CaseDialog::startAfresh);
    m_banner->show();
}

void CaseDialog::startAfresh()
{
    m_keeper->forget();
    m_form->setRecord(m_defaults);
    m_banner->hide();
    m_form->focusFirst();
}

void CaseDialog::save()
{
    if (m_isSaving)
        return;
    m_form->finishTyping();
    const auto problems = m_form->problems(nullptr);
    if (!problems.isEmpty()) {
        const auto others = m_form->showProblems(problems);
        if (!others.isEmpty()) {
            m_banner->showMessage(Banner::Kind::Error, others.first().message);
            m_banner->show();
        }
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    const auto record = m_form->record();
    auto edit = openCase(record);
    m_form->addTo(edit);
    m_workspace.commit(edit, [this, ref = record.ref()](const Result<ChangeSet> &done) {
        m_isSaving = false;
        m_save->setEnabled(true);
        if (!done) {
            m_form->showProblems(done.error().problems);
            m_banner->showMessage(Banner::Kind::Error, done.error().message);
            m_banner->show();
            return;
        }
        m_isDone = true;
        m_keeper->forget();
        emit saved(ref);
        accept();
        m_workspace.open(ref);
    });
}

/// Asks only when something would be lost; a draft thrown away on purpose does not come back.
void CaseDialog::reject()
{
    if (!m_form->isDirty()) {
        m_isDone = true;
        m_keeper->forget();
        return QDialog::reject();
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("New case"),
        tr("Keep what you have typed for the next time?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    auto *keep = question->addButton(tr("Keep as draft"), QMessageBox::AcceptRole);
    auto *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, keep, discard](QAbstractButton *pressed) {
        if (pressed == discard) {
            m_isDone = true;
            m_keeper->forget();
        }
        if (pressed == keep || pressed == discard)
            QDialog::reject();
    });
    question->open();
}

void CaseDialog::hideEvent(QHideEvent *event)
{
    if (!m_isDone)
        m_keeper->flush();
    QDialog::hideEvent(event);
}

} // namespace crm
