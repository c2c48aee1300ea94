// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QDialog>

#include <functional>

class QTextBrowser;
class QVBoxLayout;

namespace crm {

class Workspace;

/// A knowledge article to read: nothing typed here changes it. Deletes itself when closed.
class ArticleDialog final : public QDialog
{
    Q_OBJECT
public:
    using Put = std::function<void(const QString &text)>;

    /// `put` takes the article's text into an answer; none: there is no answer to take it.
    ArticleDialog(Workspace &workspace, const Record &article, Put put, QWidget *parent = nullptr);

    QTextBrowser *text() const { return m_text; }

private:
    void addButtons(QVBoxLayout *column);

    Workspace &m_workspace;
    Record m_article;
    Put m_put;
    QTextBrowser *m_text;
};

/// Reads the article and opens the dialog.
void readArticle(Workspace &workspace, const Id &article, QWidget *parent, ArticleDialog::Put put = {});

} // namespace crm
