// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotetemplates.h"

#include <QDialog>

class QListWidget;

namespace crm {

class Label;
class Workspace;

/// Lets the user choose what a new quote begins with.
class TemplatePicker final : public QDialog
{
    Q_OBJECT
public:
    TemplatePicker(Workspace &workspace, QWidget *parent);
    QListWidget *list() const { return m_list; }

signals:
    void chosen(const crm::TemplateDraft &from);

private:
    void load();
    void choose();

    Workspace &m_workspace;
    QList<Record> m_templates;
    QListWidget *m_list;
    Label *m_hint;
};

/// Asks for a template, makes a quote of it for the customer and deal of `begun`, and opens it.
void beginFromTemplate(Workspace &workspace, const Record &begun, QWidget *parent);

/// Makes a quote of this template for the customer and deal of `begun`, and opens it.
void beginFromThis(Workspace &workspace, const Record &begun, const Id &chosen);

/// Asks for a name and keeps what the quote says under it; a template of that name is replaced, which is said before.
void keepAsTemplate(Workspace &workspace, const QuoteDraft &quote, QWidget *parent);

} // namespace crm
