// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "models/service/placeholders.h"

#include <QFrame>
#include <QObject>
#include <QPointer>

class QListWidget;
class QPlainTextEdit;

namespace crm {

/// Offers canned answers below the cursor of a text as soon as "::" is typed; Enter or Tab puts one in with its
/// placeholders filled, Escape leaves what was typed.
class CannedPopup final : public QObject
{
    Q_OBJECT
public:
    explicit CannedPopup(QPlainTextEdit *edit);
    ~CannedPopup() override;

    void setAnswers(const QList<Record> &answers) { m_answers = answers; }
    void setValues(const PlaceholderValues &values) { m_values = values; }
    bool isOpen() const;
    QListWidget *list() const { return m_list; }

signals:
    /// An answer was put in; these placeholders had no value.
    void inserted(const QStringList &missing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void put();
    void place();

    QPlainTextEdit *m_edit;
    QPointer<QFrame> m_frame; ///< the window's, over all that stands below a text of two lines
    QListWidget *m_list;
    QList<Record> m_answers;
    QList<Record> m_shown;
    PlaceholderValues m_values;
    TypedShortcut m_typed;
};

} // namespace crm
