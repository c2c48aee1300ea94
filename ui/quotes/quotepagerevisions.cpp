// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/quotes/quotepage.h"

#include <QDate>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace crm {

namespace {

/// "Q-2026-0042-2 – Sent"; one that gets its number when it is sent has none yet.
QString nameOf(const Record &revision)
{
    const auto &entity = Quote::entity();
    const auto number = revision.isNull("number")
        ? QuotePage::tr("Revision %1").arg(revision.value("revision").toLongLong())
        : revision.text("number");
    const auto status = FieldTraits<QuoteStatus>::store(statusOn(revision, QDate::currentDate())).toString();
    return QuotePage::tr("%1 – %2").arg(number, entity.choiceLabel(*entity.field("status"), status));
}

} // namespace

void QuotePage::buildRevisions()
{
    m_others = makeButton({}, QStringLiteral("versions"), "flat");
    m_others->setObjectName(QStringLiteral("revisions"));
    m_others->setToolTip(plainToolTip(tr("Go to another revision of this quote")));
    m_others->hide();
    auto *menu = new QMenu(m_others);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto &revision : std::as_const(m_revisions)) {
            auto *one = menu->addAction(menuText(nameOf(revision)), this, [this, ref = revision.ref()] { goTo(ref); });
            one->setCheckable(true);
            one->setChecked(revision.id == m_id);
        }
    });
    m_others->setMenu(menu);
    m_header->addAction(m_others);
}

/// All that go back to the same first one, the earliest first.
void QuotePage::readRevisions()
{
    const auto root = m_quote.isNull("root") ? m_id : m_quote.reference("root");
    workspace()
        .store()
        .records({&Quote::entity(), Filter::refers("root", root), {{"revision"}}})
        .then(this, [this, id = m_id](const Result<QList<Record>> &found) {
            if (id != m_id)
                return;
            m_revisions = found ? *found : QList<Record>();
            showRevisions();
        });
}

/// −1: not among those that were read.
int QuotePage::placeOf(const Id &quote) const
{
    const auto at = std::find_if(
        m_revisions.cbegin(), m_revisions.cend(), [&quote](const Record &one) { return one.id == quote; });
    return at == m_revisions.cend() ? -1 : int(at - m_revisions.cbegin());
}

void QuotePage::showRevisions()
{
    const int place = placeOf(m_id);
    const bool isOneOfMany = place >= 0 && m_revisions.size() > 1;
    m_others->setVisible(isOneOfMany);
    if (!isOneOfMany)
        return;
    m_others->setText(tr("%1 of %2").arg(place + 1).arg(m_revisions.size()));
    m_others->setAccessibleName(tr("Revision %1 of %2").arg(place + 1).arg(m_revisions.size()));
}

void QuotePage::addRevisions(QMenu *menu)
{
    const int place = placeOf(m_id);
    const auto add = [this, menu](int to, const QString &text, const char *iconName) {
        if (to >= 0 && to < m_revisions.size())
            menu->addAction(
                icon(QString::fromLatin1(iconName)), text, this, [this, ref = m_revisions.at(to).ref()] { goTo(ref); });
    };
    if (place < 0)
        return;
    add(place - 1, tr("Previous Revision"), "arrow-left");
    add(place + 1, tr("Next Revision"), "arrow-right");
}

void QuotePage::goTo(const AnyRef &revision)
{
    if (revision.id != m_id)
        workspace().open(revision);
}

} // namespace crm
