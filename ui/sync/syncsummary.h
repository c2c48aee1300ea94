// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace crm {

class Label;
class SyncLink;

/// In the settings: to whom the file belongs in one sentence, and the way to the page about it.
class SyncSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncSummary(SyncLink &link, QWidget *parent = nullptr);

signals:
    void pageRequested();

private:
    void showState();

    SyncLink &m_link;
    Label *m_sentence;
    QPushButton *m_open;
};

} // namespace crm
