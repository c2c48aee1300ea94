// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/serialpaste.h"

#include "db/entities/asset.h"
#include "db/store/store.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QWidget>

namespace crm {

namespace {

constexpr int longestSerial = 80; // characters; whoever has copied a page does not mean a number

} // namespace

SerialPaste::SerialPaste(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
{
    window->installEventFilter(this);
}

/// A key comes to the window when nothing within has taken it: no field that is typed into, no table that is pasted to.
bool SerialPaste::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QObject::eventFilter(watched, event);
    findSerial(m_workspace, QGuiApplication::clipboard()->text());
    return true;
}

bool looksLikeSerial(const QString &word)
{
    static const QRegularExpression plate(QStringLiteral("^(?=.*\\d)[A-Z0-9][A-Z0-9._/-]{4,39}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(QStringLiteral("^(CASE-.*|[\\d.,/-]{1,11}|\\d{4}-\\d\\d-\\d\\d.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return plate.match(word).hasMatch() && !other.match(word).hasMatch();
}

void findSerial(Workspace &workspace, const QString &text, bool isAsked)
{
    const auto serial = text.trimmed();
    const bool isPossible = !serial.isEmpty() && serial.size() <= longestSerial && !serial.contains(u'\n');
    if (!isPossible && isAsked)
        return workspace.notify(SerialPaste::tr("Copy a serial number first."));
    if (!isPossible)
        return;
    const bool isSaid = isAsked || looksLikeSerial(serial);
    const Query query{.entity = &Asset::entity(), .filter = Filter::equals("serial", serial), .limit = 1};
    workspace.store().records(query).then(&workspace, [&workspace, serial, isSaid](const Result<QList<Record>> &found) {
        if (!found)
            return workspace.fail(found.error());
        if (!found->isEmpty())
            return workspace.open({Asset::entity().name, found->first().id});
        if (isSaid)
            workspace.notify(SerialPaste::tr("No installed product has the serial number “%1”.").arg(serial));
    });
}

} // namespace crm
