// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QPointer>
#include <QWidget>

namespace crm {

/// One step of the import wizard. Knows the file at hand, not the other steps.
class ImportStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// One sentence under the title: what there is to do here.
    virtual QString hint() const = 0;
    /// The file at hand; never null once a file has been chosen.
    virtual void setSession(ImportSession *session) { m_session = session; }
    /// The step is shown; `session()` is the file's.
    virtual void enter() { }
    virtual bool mayContinue() const { return true; }

signals:
    void stateChanged(); ///< mayContinue() may answer something else now

protected:
    ImportSession *session() const { return m_session; }

private:
    QPointer<ImportSession> m_session;
};

} // namespace crm
