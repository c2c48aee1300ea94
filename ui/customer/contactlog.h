// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/customer/activityedits.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QSpinBox;

namespace crm {

class Composer;

/// Where a note, call, e-mail, task or meeting is written down. What is typed is kept in the file at every
/// keystroke until it is logged; "/call " at the beginning changes the kind.
class ContactLog final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactLog(Workspace &workspace, QWidget *parent = nullptr);

    void setCustomer(const AnyRef &customer);
    /// Puts the focus into the text, for one of "note", "call", "email", "task", "meeting".
    void begin(const QString &kind);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    Composer *composer() const { return m_composer; }

signals:
    /// What was written is stored, or Escape was pressed: the text needs the focus no longer.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKinds();
    void addOptions();
    void showOptions(const QString &kind);
    void readSlash();
    void keepDraft();
    void takeDraft();
    void fill(const QByteArray &body);
    void submit(const QString &kind, const QString &text);
    Edit editOf(const QString &kind, const QString &text) const;
    QDateTime due() const;
    QString draftKey() const;
    void saveDraft();

    Workspace &m_workspace;
    Clock m_clock = systemClock;
    AnyRef m_customer;
    Composer *m_composer;
    QWidget *m_options;
    QComboBox *m_outcome;
    QComboBox *m_direction;
    QComboBox *m_due;
    QDateTimeEdit *m_start;
    QSpinBox *m_minutes;
    int m_asked = 0;                     ///< drafts asked for; answers about former customers are dropped
    QHash<QString, QByteArray> m_drafts; ///< by key: newer than what the file holds while a save is under way
    bool m_isSaving = false;
    bool m_isDirty = false;
    bool m_isFilling = false; ///< the program, not the user, changes the text
};

} // namespace crm
