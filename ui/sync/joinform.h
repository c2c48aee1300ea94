// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncservice.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace crm {

class Label;

/// What lets a file join an organisation: the invite, from which the rest is read as far as it says it.
class JoinForm final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinForm(QWidget *parent = nullptr);

    sync::JoinWish wish() const;
    /// While the server is asked.
    void setBusy(bool isBusy);
    /// Shows what is wrong, and puts the focus where it can be mended.
    void showError(const Error &error);
    void clear();

signals:
    void submitted(const crm::sync::JoinWish &wish);

private:
    QLineEdit *addField(QFormLayout *form, const char *name, const QString &label);
    void readCode();
    void showState();

    QLineEdit *m_code;
    QLineEdit *m_server;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_totp;
    QFormLayout *m_form;
    Label *m_fingerprint;
    Label *m_problem;
    QPushButton *m_join;
    bool m_isBusy = false;
    bool m_asksTotp = false;
    bool m_isWhole = false; ///< the invite can be read
};

} // namespace crm
