// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsessiontopics.h"
#include "ui/exchange/importstep.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QTableView;

namespace crm {

class EmptyState;
class Label;

/// What texts mean: dates, amounts, choices, stages, and which records the names belong to.
class ImportValuesStep final : public ImportStep
{
    Q_OBJECT
public:
    explicit ImportValuesStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Values and relations"); }
    QString hint() const override
    {
        return tr("What the texts in the file mean, and which records the names belong to.");
    }
    void setSession(ImportSession *session) override;
    void enter() override;
    bool mayContinue() const override { return session() && session()->isReady(); }

private:
    QWidget *makeTopics();
    QWidget *makeDetail();
    QWidget *makeControls();
    void showTopic();
    void showState();
    void fillMatchBy(const ImportColumn &column);
    void change(const std::function<void(ImportColumn &)> &change);
    void showAll();

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_topics;
    Label *m_title;
    Label *m_summary;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_markLabel;
    QComboBox *m_mark;
    QLabel *m_byLabel;
    QComboBox *m_by;
    QCheckBox *m_create;
    QTableView *m_values;
    ImportTopicsModel *m_model = nullptr;
    ImportValuesModel *m_lines = nullptr;
};

} // namespace crm
