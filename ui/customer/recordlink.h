// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/paint.h"

#include <QAbstractButton>

namespace crm {

/// What a line that leads to a record shows.
struct LinkLook
{
    QString title;
    QString note = {};      ///< faint second line
    QString icon = {};      ///< instead of an avatar
    QString avatarKey = {}; ///< decides the avatar's colour
    bool isSquare = false;
    BadgeLook badge = {}; ///< at the trailing side
    bool hasAvatar = false;
};

/// A line that opens a record: click, Enter or Space. Elides, mirrors, says all of itself to a screen reader.
class RecordLink final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecordLink(LinkLook look, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What is painted: from where, in px, with the badge at the end and how much room for words.
    struct Places
    {
        int start = 0;
        int badge = 0;
        int room = 0;
    };
    Places places() const;
    bool isCut() const;

    LinkLook m_look;
};

} // namespace crm
