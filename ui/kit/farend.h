// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace crm {

/// The End key of a list that is read page by page: goes on to the last row there is, not to the last that was read,
/// each page shown as it comes. Any other key, a click or the wheel stops it.
class FarEnd final : public QObject
{
    Q_OBJECT
public:
    explicit FarEnd(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void stop();
    void step();

    QAbstractItemView *m_view;
    QMetaObject::Connection m_rows;
    bool m_isPending = false;
};

} // namespace crm
