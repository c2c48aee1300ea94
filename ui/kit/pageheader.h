// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/labels.h"
#include "ui/kit/segments.h"

class QHBoxLayout;
class QVBoxLayout;

namespace crm {

/// The head of a page: title and subtitle, then segments and actions at the trailing side.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// A title that says what is shown stands above the controls when there is no room for all of it beside them.
    void setTitleWhole(bool isWhole);

    /// The segments of the page's views; made on the first call.
    SegmentedControl *segments();

    /// Adds a control after those added before.
    void addAction(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTitle();

    Label *m_title;
    Label *m_subtitle;
    SegmentedControl *m_segments = nullptr;
    QVBoxLayout *m_column;
    QVBoxLayout *m_words;
    QHBoxLayout *m_controls;
    bool m_isTitleWhole = false;
    bool m_isTitleAbove = false;
};

} // namespace crm
