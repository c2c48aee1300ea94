// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace crm {

/// One choice of a few, as joined buttons; Left, Right, Home and End move, a screen reader sees radio buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// The first segment added is the current one.
    int addSegment(const QString &text, const QString &iconName = {});
    int count() const { return int(m_segments.size()); }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    QString text(int index) const { return m_segments.value(index).text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect segmentRect(int index) const;

signals:
    void currentChanged(int index);
    void clicked(int index); ///< after currentChanged(), if it changed; not by a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Segment
    {
        QString text;
        QString icon;
    };

    int segmentWidth(const Segment &segment) const;
    int segmentAt(const QPoint &position) const;

    QList<Segment> m_segments;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace crm
