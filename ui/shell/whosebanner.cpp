// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/whosebanner.h"

#include "db/store/store.h"
#include "ui/kit/cards.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

namespace crm {

namespace {

struct WhoseText
{
    Q_DECLARE_TR_FUNCTIONS(crm::RecordListPage) // the lists said it first
};

} // namespace

Banner *makeWhoseBanner(QWidget *parent)
{
    auto *banner = new Banner(parent);
    banner->setObjectName(QStringLiteral("whose"));
    banner->setClosable(false);
    banner->hide();
    return banner;
}

void showWhose(Banner &banner, Workspace &workspace, bool asksForMine)
{
    if (!asksForMine || !workspace.store().user().isNull())
        return banner.hide();
    if (!banner.isHidden())
        return;
    banner.showMessage(
        Banner::Kind::Info, WhoseText::tr("Everybody’s are shown: you have not said which colleague you are."));
    QObject::connect(banner.addAction(WhoseText::tr("Say who you are")), &QAbstractButton::clicked, &workspace,
        &Workspace::askWhoYouAre);
}

} // namespace crm
