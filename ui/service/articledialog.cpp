// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/articledialog.h"

#include "db/entities/cannedtext.h"
#include "db/store/store.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace crm {

ArticleDialog::ArticleDialog(Workspace &workspace, const Record &article, Put put, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_article(article)
    , m_put(std::move(put))
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("article"));
    setWindowTitle(tr("Knowledge article"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    auto *title = new Label(article.title(), TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    m_text->setAccessibleName(article.title());
    m_text->setOpenExternalLinks(true);
    m_text->document()->setMarkdown(article.text("body"), QTextDocument::MarkdownNoHTML);
    column->addWidget(m_text, 1);
    const bool isForColleagues = article.value("is_public").toLongLong() == 0;
    if (m_put && isForColleagues) {
        m_put = nullptr;
        column->addWidget(new Label(
            tr("For colleagues only: it is not marked “May be sent to customers”."), TextStyle::Small, Ink::Muted));
    }
    addButtons(column);
    resize(scaled(560), scaled(460));
    m_text->setFocus();
}

void ArticleDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    auto *edit = makeButton(tr("Change…"), QStringLiteral("edit"));
    edit->setObjectName(QStringLiteral("changeArticle"));
    edit->setAutoDefault(false);
    m_workspace.allow(edit);
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(false);
    buttons->addWidget(edit);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(edit, &QPushButton::clicked, this, [this] {
        m_workspace.edit(m_article.ref());
        accept();
    });
    if (m_put) {
        auto *take = makeButton(tr("Put into the answer"), QStringLiteral("arrow-down"), "primary");
        take->setObjectName(QStringLiteral("takeArticle"));
        take->setDefault(true);
        buttons->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this] {
            accept();
            m_put(m_text->toPlainText());
        });
    }
    column->addLayout(buttons);
}

void readArticle(Workspace &workspace, const Id &article, QWidget *parent, ArticleDialog::Put put)
{
    workspace.store()
        .fetch(KnowledgeArticle::entity(), {article})
        .then(&workspace,
            [&workspace, put = std::move(put), above = QPointer<QWidget>(parent)](const Result<QList<Record>> &found) {
                if (!found)
                    return workspace.fail(found.error());
                if (above && !found->isEmpty())
                    (new ArticleDialog(workspace, found->first(), put, above))->open();
            });
}

} // namespace crm
