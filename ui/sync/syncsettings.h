// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncservice.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace crm {

class Banner;
class JoinForm;
class Label;
class SyncLink;

/// Which organisation the file belongs to and how the server is known; joining it and signing out.
class SyncSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncSettings(SyncLink &link, QWidget *parent = nullptr);
    JoinForm *form() const { return m_form; }

private:
    void addIntroduction(QVBoxLayout *column);
    QWidget *makeFacts();
    void addFact(QVBoxLayout *column, const char *name, const QString &label);
    void showState();
    void askToSignOut();
    QString signingOutText() const;
    void stay();
    void onJoined(const Result<sync::Membership> &membership);

    SyncLink &m_link;
    Label *m_heading;
    Label *m_sentence;
    QPushButton *m_signOut = nullptr; ///< among the facts, which set it
    QWidget *m_facts;
    Banner *m_question;
    JoinForm *m_form;
    QWidget *m_formCard;
};

} // namespace crm
