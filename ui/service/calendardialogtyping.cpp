// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/store/store.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/recorddialog.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/service/calendardialog.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/weekview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

// What is typed into the form of a calendar, and whether it may be.
namespace crm {

void CalendarDialog::offerDraft(const QJsonObject &draft)
{
    m_isLoaded = true;
    if (isDirty())
        return m_keeper->touch();
    if (draft.isEmpty())
        return;
    fill(calendarFormFromJson(draft));
    m_banner->showMessage(Banner::Kind::Info, RecordDialog::tr("This is what you had typed before and not saved."));
    auto *fresh = m_banner->addAction(RecordDialog::tr("Start afresh"));
    fresh->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_banner->hide();
        fill(m_start);
        m_keeper->forget();
    });
    m_banner->show();
}

void CalendarDialog::onTyped()
{
    if (m_isLoaded)
        m_keeper->touch();
    const auto typed = form();
    const auto read = calendarOf(typed);
    m_effect->clear();
    const auto permission = this->permission();
    m_problem->setInk(permission.isGiven ? Ink::Bad : Ink::Muted);
    m_problem->setText(!permission.isGiven ? permission.sentence : read ? QString() : read.error().message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_week->setCalendar(read ? *read : readableWeek(typed));
    const bool isComplete = read && !m_name->text().trimmed().isEmpty() && permission.isGiven;
    for (auto *button : {m_preview, m_save, m_apply})
        button->setEnabled(isComplete);
}

Permission CalendarDialog::permission() const
{
    return m_workspace.store().permission(ServiceCalendar::entity(), m_record.isStored() ? m_record.id : Id());
}

void CalendarDialog::showWhatIsAllowed()
{
    if (permission().isGiven)
        return;
    for (auto *line : findChildren<QLineEdit *>())
        line->setReadOnly(true);
    for (auto *text : {m_holidays, m_exceptions})
        text->setReadOnly(true);
    m_zone->setEnabled(false);
    findChild<QPushButton *>(QStringLiteral("holidaysFromFile"))->setEnabled(false);
}

} // namespace crm
