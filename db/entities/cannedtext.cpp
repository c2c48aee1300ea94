// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/cannedtext.h"

namespace crm {

/// A shortcut is typed in one go: letters, digits, hyphens.
static void shortcutFromName(Saving &s)
{
    auto &r = s.record;
    auto text = r.text("shortcut").trimmed().toLower();
    if (text.isEmpty())
        text = r.text("name").trimmed().toLower();
    QString typed;
    for (const auto c : text)
        if (c.isLetterOrNumber())
            typed.append(c);
        else if (!typed.isEmpty() && !typed.endsWith(u'-'))
            typed.append(u'-');
    while (typed.endsWith(u'-'))
        typed.chop(1);
    r.setValue("shortcut", FieldTraits<QString>::store(typed.left(40)));
}

const Entity &CannedAnswer::entity()
{
    static const Entity entity
        = Describe<CannedAnswer>(
            "canned_answer", 71, "crm::CannedAnswer", QT_TR_NOOP("Canned answer"), QT_TR_NOOP("Canned answers"))
              .newOne(QT_TR_NOOP("New Canned Answer"))
              .field("name", QT_TR_NOOP("Name"), &CannedAnswer::name, Required | Listed | Named)
              .field("shortcut", QT_TR_NOOP("Shortcut"), &CannedAnswer::shortcut, Listed | Unique)
              .hint(QT_TR_NOOP("What is typed behind ::"))
              .longText("body", QT_TR_NOOP("Text"), &CannedAnswer::body, Required | Searched)
              .field("language", QT_TR_NOOP("Language"), &CannedAnswer::language, Listed)
              .field("active", QT_TR_NOOP("In use"), &CannedAnswer::active, Listed)
              .title("name")
              .icon("template")
              .hook(shortcutFromName);
    return entity;
}

const Entity &KnowledgeArticle::entity()
{
    static const Entity entity
        = Describe<KnowledgeArticle>("knowledge_article", 74, "crm::KnowledgeArticle", QT_TR_NOOP("Knowledge article"),
            QT_TR_NOOP("Knowledge articles"))
              .newOne(QT_TR_NOOP("New Knowledge Article"))
              .field("title", QT_TR_NOOP("Title"), &KnowledgeArticle::title, Required | Listed | Named | Searched)
              .longText("body", QT_TR_NOOP("Text"), &KnowledgeArticle::body, Required | Searched)
              .field("keywords", QT_TR_NOOP("Keywords"), &KnowledgeArticle::keywords, Listed | Searched)
              .field("product", QT_TR_NOOP("Product"), &KnowledgeArticle::product, Listed)
              .field("category", QT_TR_NOOP("Category"), &KnowledgeArticle::category, Listed)
              .field("owner", QT_TR_NOOP("Owner"), &KnowledgeArticle::owner, Listed)
              .field("review_on", QT_TR_NOOP("Read again on"), &KnowledgeArticle::reviewOn, Listed)
              .field("is_public", QT_TR_NOOP("May be sent to customers"), &KnowledgeArticle::isPublic, Listed)
              .title("title")
              .icon("book");
    return entity;
}

} // namespace crm
