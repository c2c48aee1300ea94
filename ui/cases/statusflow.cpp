// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/statusflow.h"

#include "models/cases/caseedits.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace crm {

namespace {

/// The reason alone stands in the case that “waiting for” asks of it, so each has a sentence of its own.
QString waitingText(WaitingFor reason)
{
    switch (reason) {
    case WaitingFor::Customer:
        return StatusFlow::tr("Waiting for the customer");
    case WaitingFor::ThirdParty:
        return StatusFlow::tr("Waiting for somebody else");
    case WaitingFor::Goods:
        return StatusFlow::tr("Waiting for goods or parts");
    case WaitingFor::Appointment:
        return StatusFlow::tr("Waiting for an appointment");
    case WaitingFor::Approval:
        return StatusFlow::tr("Waiting for an approval of ours");
    case WaitingFor::None:
        break;
    }
    const auto &entity = ServiceCase::entity();
    return entity.choiceLabel(*entity.field("status"), FieldTraits<CaseStatus>::store(CaseStatus::Waiting).toString());
}

/// A bar with the name of the status below it.
class Step final : public QAbstractButton
{
public:
    enum class State { Passed, Current, Ahead };

    Step(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(false);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setState(State state, Tone tone, const QString &spoken)
    {
        m_state = state;
        m_tone = tone;
        setAccessibleName(spoken);
        update();
    }

    QSize sizeHint() const override { return {scaled(96), scaled(15) + textMetrics(TextStyle::Small).height() + 4}; }
    QSize minimumSizeHint() const override { return {scaled(48), sizeHint().height()}; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter
            || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &t = tokens();
        const auto strong = toneColours(m_tone).text;
        const bool isLit = isEnabled() && (underMouse() || isDown());
        const auto bar = m_state == State::Current ? strong
            : m_state == State::Passed             ? blend(strong, t.surface, 0.45)
            : isLit                                ? blend(strong, t.surface, 0.7)
                                                   : t.border;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar);
        painter.drawRoundedRect(QRectF(0, scaled(3), width(), scaled(6)), scaled(3), scaled(3));
        const auto ink = m_state == State::Current ? t.text : isEnabled() ? t.muted : t.faint;
        paintText(&painter, {1, scaled(13), width() - 2, height() - scaled(13)}, text(),
            {.style = TextStyle::Small,
                .weight = m_state == State::Current || isLit ? QFont::DemiBold : QFont::Medium,
                .colour = ink,
                .direction = layoutDirection()});
        if (hasFocus())
            paintFocusRing(&painter, QRectF(rect()));
    }

private:
    State m_state = State::Ahead;
    Tone m_tone = Tone::Accent;
};

} // namespace

StatusFlow::StatusFlow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    const auto &entity = ServiceCase::entity();
    for (const auto status : caseFlow()) {
        const auto code = FieldTraits<CaseStatus>::store(status).toString();
        auto *step = new Step(entity.choiceLabel(*entity.field("status"), code), this);
        step->setObjectName(QStringLiteral("status_") + code);
        connect(step, &QAbstractButton::clicked, this, [this, status] { emit chosen(status); });
        row->addWidget(step, 1);
        m_steps.append(step);
    }
    setAccessibleName(entity.label(*entity.field("status")));
    setStatus(m_status);
}

void StatusFlow::setStatus(CaseStatus status, WaitingFor reason)
{
    m_status = status;
    m_reason = reason;
    const auto &entity = ServiceCase::entity();
    step(CaseStatus::Waiting)->setText(waitingText(status == CaseStatus::Waiting ? reason : WaitingFor::None));
    const auto *choice = entity.choice(*entity.field("status"), FieldTraits<CaseStatus>::store(status).toString());
    const auto tone = isDone(status) ? Tone::Ok
        : choice && *choice->tone    ? toneFromName(QString::fromLatin1(choice->tone))
                                     : Tone::Accent;
    const auto current = caseFlow().indexOf(status);
    for (int i = 0; i < m_steps.size(); ++i) {
        auto *step = static_cast<Step *>(m_steps[i]);
        const auto state = i == current ? Step::State::Current : i < current ? Step::State::Passed : Step::State::Ahead;
        const bool isChosenAnew = i == current && status == CaseStatus::Waiting;
        step->setEnabled(!m_isReadOnly && (isChosenAnew || (i != current && mayFollow(status, caseFlow()[i]))));
        step->setState(
            state, tone, i == current ? tr("%1, current status").arg(step->text()) : tr("Set to %1").arg(step->text()));
        step->setToolTip(
            isChosenAnew ? plainToolTip(step->text() + u'\n' + tr("Say what the case waits for")) : QString());
        step->setCursor(step->isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void StatusFlow::forbidWriting()
{
    m_isReadOnly = true;
    setStatus(m_status, m_reason);
}

QAbstractButton *StatusFlow::step(CaseStatus status) const
{
    return m_steps.value(caseFlow().indexOf(status));
}

} // namespace crm
