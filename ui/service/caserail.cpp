// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/caserail.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int rowPx = 46;
constexpr int discPx = 20;

/// A disc with a check or the number, the name, and below it what is missing.
class RailButton final : public QAbstractButton
{
public:
    explicit RailButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const CaseStage &stage, int number, bool isCurrent)
    {
        m_number = number;
        m_isCurrent = isCurrent;
        m_isDone = stage.isDone();
        m_missing = stage.missing.value(0);
        if (stage.missing.size() > 1)
            m_missing = CaseRail::tr("%1 and %n more", nullptr, int(stage.missing.size()) - 1).arg(m_missing);
        setText(stage.title);
        setAccessibleName(m_isDone
                ? CaseRail::tr("%1, done").arg(stage.title)
                : CaseRail::tr("%1, missing: %2").arg(stage.title, QLocale().createSeparatedList(stage.missing)));
        setToolTip(m_isDone ? QString() : plainToolTip(stage.missing.join(u'\n')));
        update();
    }

    QSize sizeHint() const override { return {scaled(168), scaled(rowPx)}; }
    QSize minimumSizeHint() const override { return {scaled(120), scaled(rowPx)}; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const auto &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(rect(), radius::control, radius::control);
        }
        const auto at = [this](const QRect &r) { return mirrored(layoutDirection(), rect(), r); };
        const int disc = scaled(discPx);
        const auto circle = at({scaled(6), scaled(6), disc, disc});
        painter.setPen(m_isDone || m_isCurrent ? QPen(Qt::NoPen) : QPen(t.borderStrong, 1));
        painter.setBrush(m_isDone ? t.ok.soft : m_isCurrent ? t.accent : QColor(Qt::transparent));
        painter.drawEllipse(circle);
        if (m_isDone) {
            paintIcon(&painter, QStringLiteral("check"), circle.adjusted(4, 4, -4, -4), t.ok.text);
        } else {
            painter.setFont(textFont(TextStyle::Caption, QFont::DemiBold));
            painter.setPen(m_isCurrent ? t.onAccent : t.muted);
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
        }
        const int start = scaled(6) + disc + scaled(9);
        const int line = textMetrics(TextStyle::Body).height();
        paintText(&painter, at({start, scaled(5), width() - start - 4, line}), text(),
            {.weight = m_isCurrent ? QFont::DemiBold : QFont::Normal,
                .colour = m_isDone ? t.muted : t.text,
                .direction = layoutDirection()});
        paintText(&painter, at({start, scaled(5) + line, width() - start - 4, textMetrics(TextStyle::Small).height()}),
            m_missing,
            {.style = TextStyle::Small, .colour = m_isCurrent ? t.warn.text : t.muted, .direction = layoutDirection()});
        if (hasFocus())
            paintFocusRing(&painter, QRectF(rect()));
    }

private:
    QString m_missing;
    int m_number = 1;
    bool m_isCurrent = false;
    bool m_isDone = false;
};

} // namespace

CaseRail::CaseRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    m_column->addStretch();
    setAccessibleName(tr("Steps of the case"));
}

void CaseRail::setStages(const QList<CaseStage> &stages)
{
    while (m_buttons.size() > stages.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < stages.size()) {
        auto *button = new RailButton(this);
        connect(button, &QAbstractButton::clicked, this,
            [this, place = m_buttons.size()] { emit chosen(m_stages.value(place).key); });
        m_column->insertWidget(int(m_buttons.size()), button);
        button->setVisible(
            true); // now, not with the next layout: a hidden one cannot take the focus of a window made active
        m_buttons.append(button);
    }
    m_stages = stages;
    const int current = currentStage(stages);
    for (int i = 0; i < stages.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("rail_") + QString::fromLatin1(stages[i].key));
        static_cast<RailButton *>(m_buttons[i])->show(stages[i], i + 1, i == current);
    }
}

QAbstractButton *CaseRail::button(const QByteArray &step) const
{
    for (int i = 0; i < m_stages.size(); ++i)
        if (m_stages[i].key == step)
            return m_buttons[i];
    return nullptr;
}

QByteArray CaseRail::lackingIn(const QByteArray &step) const
{
    for (const auto &stage : m_stages)
        if (stage.key == step)
            return stage.lacking;
    return {};
}

} // namespace crm
