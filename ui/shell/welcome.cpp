// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome.h"

#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/shell/frame.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int widest = 800; // of a way: fits every screen

class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(scaled(56), scaled(56)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(&painter, rect());
    }
};

/// A card that is one big button: icon, title and explanation.
class WayButton final : public FrameButton
{
public:
    WayButton(const Welcome::Way &way, bool isFirst)
        : m_way(way)
        , m_isFirst(isFirst)
    {
        setText(way.title);
        setObjectName(QString::fromUtf8(way.key));
        setAccessibleDescription(way.explanation);
    }
    QSize sizeHint() const override
    {
        const auto wide
            = [](const QFont &font, const QString &text) { return QFontMetrics(font).horizontalAdvance(text); };
        const auto words = qMax(wide(textFont(TextStyle::Body, QFont::DemiBold), m_way.title),
            wide(textFont(TextStyle::Small), m_way.explanation));
        return {qMax(scaled(440), scaled(beforeText) + words + scaled(afterText)), scaled(58)};
    }
    QSize minimumSizeHint() const override { return sizeHint().boundedTo({scaled(widest), scaled(58)}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCard(&painter, QRectF(rect()).adjusted(2, 2, -2, -3),
            {.isSelected = m_isFirst, .isHovered = underMouse(), .hasFocus = hasFocus()});
        const auto place = [this](const QRect &r) { return mirrored(layoutDirection(), rect(), r); };
        const auto side = scaled(22);
        paintIcon(&painter, m_way.icon, place({scaled(18), (height() - side) / 2, side, side}),
            m_isFirst ? t.accent : t.muted);
        const auto start = scaled(beforeText);
        const auto line = scaled(20);
        const auto width = this->width() - start - scaled(afterText);
        paintText(&painter, place({start, height() / 2 - line, width, line}), m_way.title,
            {.weight = QFont::DemiBold, .colour = t.text, .direction = layoutDirection()});
        paintText(&painter, place({start, height() / 2, width, line}), m_way.explanation,
            {.style = TextStyle::Small, .colour = t.muted, .direction = layoutDirection()});
    }

private:
    static constexpr int beforeText = 54;
    static constexpr int afterText = 14;

    Welcome::Way m_way;
    bool m_isFirst;
};

} // namespace

Welcome::Welcome(const QList<Way> &ways, const QStringList &recentFiles, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner)
{
    setWindowTitle(tr("Welcome to Rapport"));
    auto *inner = new QVBoxLayout;
    inner->setSpacing(spacing::small);
    inner->addStretch(2);
    inner->addWidget(new Mark, 0, Qt::AlignHCenter);
    inner->addSpacing(spacing::medium);
    for (auto *label : {new Label(tr("Welcome to Rapport"), TextStyle::Display, Ink::Text, QFont::DemiBold),
             new Label(tr("Your customers and everything that passed between you, in one file on this computer."),
                 TextStyle::Body, Ink::Muted)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        inner->addWidget(label);
    }
    inner->addSpacing(spacing::large);
    inner->addWidget(m_banner);
    for (const auto &way : ways)
        inner->addWidget(makeWay(way, way.key == ways.first().key));
    if (!recentFiles.isEmpty())
        inner->addWidget(makeRecent(recentFiles));
    inner->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(inner, 8);
    row->addStretch(1);
    setMinimumSize(qBound(scaled(520), row->minimumSize().width(), scaled(widest + 80)), scaled(480));
}

QWidget *Welcome::makeWay(const Way &way, bool isFirst)
{
    auto *button = new WayButton(way, isFirst);
    connect(button, &QAbstractButton::clicked, this, [this, key = way.key] { emit wayChosen(key); });
    return button;
}

QWidget *Welcome::makeRecent(const QStringList &files)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(tr("Opened last"), TextStyle::Caption, Ink::Faint, QFont::DemiBold));
    for (const auto &path : files.mid(0, 4)) {
        auto *button = makeButton(QFileInfo(path).completeBaseName().replace(QStringLiteral("&"), QStringLiteral("&&")),
            QStringLiteral("database"), "link");
        button->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit fileChosen(path); });
    }
    return box;
}

void Welcome::showNotice(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Info, sentence);
    m_banner->setClosable(false);
}

void Welcome::showError(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Error, sentence);
    m_banner->setClosable(false);
}

} // namespace crm
