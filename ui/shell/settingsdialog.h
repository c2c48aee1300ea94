// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings.h"
#include "ui/shell/shellparts.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace crm {

/// Settings of this machine and who works in this file. Each takes effect when chosen; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `parts` come after the shell's own; they are made for `parent`.
    explicit SettingsDialog(Workspace &workspace, QWidget *parent = nullptr, const QList<SettingsPart> &parts = {});

    /// Shows the one of this window.
    static void showIn(Workspace &workspace, QWidget *window, const QList<SettingsPart> &parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choices = QList<std::pair<QString, QString>>; ///< stored value, text

    void build();
    QComboBox *addChoice(
        QFormLayout *form, const QString &label, const Setting<QString> &setting, const Choices &choices);
    void addLayoutDirection(QFormLayout *form);
    void addUser(QFormLayout *form);
    void loadColleagues();
    void chooseUser();
    void renameOrAdd(const QString &name);

    Workspace &m_workspace;
    const QList<SettingsPart> m_parts;
    QComboBox *m_user = nullptr;
    bool m_isRebuilding = false;
    bool m_isSaving = false; // Enter both chooses and ends editing
};

} // namespace crm
