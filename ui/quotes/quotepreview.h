// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotepaper.h"

#include <QScrollArea>
#include <QTimer>

namespace crm {

/// The document as it will be printed, page below page, following what is typed.
class QuotePreview final : public QScrollArea
{
    Q_OBJECT
public:
    explicit QuotePreview(QWidget *parent = nullptr);

    /// Sets the pages anew a moment later; typing is not held up.
    void show(const QuoteSheet &sheet);
    int pages() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Pages;
    void layOut();

    QuoteSheet m_sheet;
    Pages *m_pages;
    QTimer m_delay;
};

} // namespace crm
