// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/importstep.h"

class QTableView;

namespace crm {

class Banner;
class ImportMappingModel;
class ImportPreviewModel;

/// Which column goes where, with the rows as they would be stored below.
class ImportColumnsStep final : public ImportStep
{
    Q_OBJECT
public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Columns"); }
    QString hint() const override
    {
        return tr("Each column of the file and the field it goes to. Enter or F2 changes a field.");
    }
    void setSession(ImportSession *session) override;
    void enter() override;
    bool mayContinue() const override { return session() && session()->isReady() && session()->hasTargets(); }

private:
    QWidget *makeProfileRow();
    void loadFrom(const QString &path);
    void saveTo(const QString &path);
    void chooseProfile();
    void nameProfile();
    void tellQuestions();

    Banner *m_banner;
    QTableView *m_mapping;
    QTableView *m_preview;
    ImportMappingModel *m_model = nullptr;
    ImportPreviewModel *m_rows = nullptr;
};

} // namespace crm
