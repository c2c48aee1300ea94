// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leads/leadconversion.h"
#include "models/leads/leadmatches.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Label;

/// One part of a conversion: what it becomes, and every value on its way with what stands there already.
class ConversionSection final : public QWidget
{
    Q_OBJECT
public:
    /// `none`: what the choice of not making one is called.
    ConversionSection(const Entity &entity, const QString &heading, const QString &none, QWidget *parent = nullptr);

    enum Choice { New = -1, None = -2 };
    /// The choices: a new one called `name` unless that is empty, the matches, none. Sure matches are chosen.
    void setChoices(const QString &name, const QList<LeadMatch> &matches);
    /// New, None, or the place among the matches.
    int choice() const;
    QComboBox *box() const { return m_box; }

    /// `titles`: of records that values refer to, by id.
    void showLines(const QList<ConversionLine> &lines, const QHash<Id, QString> &titles, bool isNew);
    QList<ConversionLine> lines() const;
    QCheckBox *tick(const QByteArray &field) const;

signals:
    void chosen();
    void edited();

private:
    QString text(const ConversionLine &line, const QVariant &value) const;
    QString hint(const ConversionLine &line, bool isNew) const;

    const Entity &m_entity;
    QString m_none;
    QComboBox *m_box;
    QVBoxLayout *m_column;
    QWidget *m_grid = nullptr;
    QList<ConversionLine> m_lines;
    QList<QCheckBox *> m_ticks;
    QHash<Id, QString> m_titles;
    QString m_currency;
};

/// Shows what a lead turns into, field by field, and does it in one step. Shown without blocking; deletes itself.
class ConvertDialog final : public QDialog
{
    Q_OBJECT
public:
    ConvertDialog(Workspace &workspace, const Record &lead, QWidget *parent = nullptr);

    ConversionSection *company() const { return m_company; }
    ConversionSection *contact() const { return m_contact; }
    ConversionSection *deal() const { return m_deal; }
    QComboBox *stageBox() const { return m_stage; }
    QPushButton *convertButton() const { return m_convert; }
    bool isLoaded() const { return m_isLoaded; }
    void convert();

signals:
    void loaded();
    void converted(const crm::AnyRef &result);

private:
    void build();
    QWidget *buildButtons();
    void load();
    void loadStages();
    void loadMatches();
    void loadTitles();
    void present();
    void showCompany();
    void showContact();
    void showDeal();
    void showProblem();
    void showLeftBehind();
    void withExisting(ConversionSection *section, const QList<LeadMatch> &matches, const Entity &entity,
        std::function<void(const Record &)> then);
    void ask(const Edit &edit);
    void commit(const Edit &edit);
    Conversion plan() const;
    bool hasContact() const;

    Workspace &m_workspace;
    Record m_record;
    Lead m_lead;
    LeadMatches m_matches;
    QList<Stage> m_stages;
    QHash<Id, QString> m_titles;
    bool m_hasContact = true; ///< as the lines of the company were made
    Record m_existingCompany;
    Record m_existingContact;
    ConversionSection *m_company = nullptr;
    ConversionSection *m_contact = nullptr;
    ConversionSection *m_deal = nullptr;
    QComboBox *m_stage = nullptr;
    QLineEdit *m_nextStep = nullptr;
    Label *m_consent = nullptr;
    Label *m_leftBehind = nullptr;
    Label *m_state = nullptr;
    QPushButton *m_convert = nullptr;
    int m_waiting = 0;
    bool m_isLoaded = false;
    bool m_isSaving = false;
};

} // namespace crm
