// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

namespace crm {

/// A text written once and used often, put in by "::" and its shortcut.
struct CannedAnswer
{
    Id id;
    QString name;
    QString shortcut; ///< what is typed behind "::"
    QString body;     ///< with placeholders such as {{name}}; models/service/placeholders.h knows them
    QString language; ///< BCP 47; empty: any
    bool active = true;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CannedAnswer)
};

/// What we know about a question that comes again.
struct KnowledgeArticle
{
    Id id;
    QString title;
    QString body; ///< Markdown without HTML
    QString keywords;
    Ref<Product> product;
    Ref<CaseCategory> category;
    Ref<User> owner;
    QDate reviewOn; ///< when somebody should read it again
    bool isPublic = false;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::KnowledgeArticle)
};

} // namespace crm
