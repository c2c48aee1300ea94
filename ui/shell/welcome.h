// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace crm {

class Banner;

/// What is shown when no file is open: ways to begin, and the files opened last.
class Welcome final : public QWidget
{
    Q_OBJECT
public:
    /// One way to begin; the first is the proposed one.
    struct Way
    {
        QByteArray key;
        QString icon;
        QString title;
        QString explanation;
    };

    Welcome(const QList<Way> &ways, const QStringList &recentFiles, QWidget *parent = nullptr);

    /// What goes on meanwhile, or has gone as it was wanted.
    void showNotice(const QString &sentence);
    /// Why a file could not be opened.
    void showError(const QString &sentence);
    QSize sizeHint() const override { return {760, 716}; }

signals:
    void wayChosen(const QByteArray &key);
    void fileChosen(const QString &path);

private:
    QWidget *makeWay(const Way &way, bool isFirst);
    QWidget *makeRecent(const QStringList &files);

    Banner *m_banner;
};

} // namespace crm
