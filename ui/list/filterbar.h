// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"
#include "ui/form/fieldeditor.h"

#include <QWidget>

class QPushButton;

namespace crm {

class FilterChip;
class FilterPopup;

/// The conditions in force on a list as chips: click to change one, cross or Delete to remove it, "+ Filter" for
/// another. Wraps onto several lines.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Entity &entity, const EditorContext &context, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    Filter filter() const;
    /// The filter as a whole under a name of its own, such as the bar of a chart it came from; empty: in words.
    void setName(const QString &name);
    QString name() const { return m_name; }
    void openNew();
    FilterPopup *popup() const { return m_popup; }
    const QList<FilterChip *> &chips() const { return m_chips; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override { return {200, heightForWidth(qMax(200, width()))}; }

signals:
    /// The user changed the filter.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void learnTitles();
    void remove(int chip);
    void edit(int chip);
    int arrange(int width, bool apply) const;

    const Entity &m_entity;
    EditorContext m_context;
    QList<Filter> m_parts;
    QString m_name;
    QHash<Id, QString> m_titles;
    QList<FilterChip *> m_chips;
    QPushButton *m_add;
    QPushButton *m_clear;
    FilterPopup *m_popup;
    int m_edited = -1; ///< the part the popup is open for; −1: a new one
};

} // namespace crm
