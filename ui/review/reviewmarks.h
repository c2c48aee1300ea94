// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/openquestions.h"

#include <QWidget>

namespace crm {

class Banner;
class PageStack;
class RecordForm;
class Workspace;

/// Marks the fields of a form over which colleagues disagree; follows the store as long as the form lives.
void markOpenQuestions(Workspace &workspace, const AnyRef &ref, RecordForm *form);

/// A line above the page of a record that says over which of its fields colleagues disagree, and leads there.
class ReviewNotice final : public QWidget
{
    Q_OBJECT
public:
    ReviewNotice(Workspace &workspace, PageStack &stack, QWidget *parent = nullptr);
    Banner *banner() const { return m_banner; }

private:
    void follow();
    void showQuestions();

    Workspace &m_workspace;
    PageStack &m_stack;
    OpenQuestions *m_questions;
    Banner *m_banner;
};

} // namespace crm
