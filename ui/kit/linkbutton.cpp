// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/linkbutton.h"

#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace crm {

namespace {

class LinkButton final : public QPushButton
{
public:
    explicit LinkButton(const QString &text)
    {
        setLink(text);
        setProperty("look", "link");
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setLink(const QString &text)
    {
        m_text = shownText(text);
        setText(escaped(m_text));
        updateGeometry();
    }

    QSize minimumSizeHint() const override
    {
        const auto size = sizeHint();
        return {qMin(size.width(), scaled(48)), size.height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setToolTip(width() < sizeHint().width() ? plainToolTip(m_text) : QString());
    }

    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const auto room = width() - (sizeHint().width() - fontMetrics().horizontalAdvance(m_text));
        option.text
            = escaped(width() >= sizeHint().width() // which is rounded, so that a part of a pixel may be missing
                    ? m_text
                    : fontMetrics().elidedText(m_text, Qt::ElideRight, qMax(0, room)));
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

private:
    /// A name is no mnemonic.
    static QString escaped(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

    QString m_text;
};

} // namespace

QPushButton *makeLink(const QString &text)
{
    return new LinkButton(text);
}

void setLinkText(QPushButton *link, const QString &text)
{
    static_cast<LinkButton *>(link)->setLink(text);
}

} // namespace crm
