// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/commandpalette.h"

#include "ui/kit/delegates.h"
#include "ui/kit/labels.h"
#include "ui/kit/roles.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

namespace {

QListView *makeList()
{
    auto *list = new QListView;
    list->setItemDelegate(new RowDelegate(RowDelegate::Height::OneLine, list));
    list->setAccessibleName(CommandPalette::tr("Results"));
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_box(new QFrame(this))
    , m_edit(new QLineEdit)
    , m_list(makeList())
    , m_hint(new Label(tr("↑ ↓ move    Enter open    Ctrl+Enter open in a window    > commands"), TextStyle::Caption,
          Ink::Faint, QFont::Medium))
{
    setAccessibleName(tr("Search and commands"));
    m_box->setObjectName("paletteBox");
    m_edit->setProperty("look", "bare");
    m_edit->setFont(textFont(TextStyle::Subtitle));
    m_edit->setAccessibleName(tr("Search or type a command"));
    m_edit->setPlaceholderText(tr("Search or type a command"));
    m_edit->installEventFilter(this);
    auto *escape = new Label(tr("Esc"), TextStyle::Caption, Ink::Faint, QFont::Medium);
    escape->setObjectName("keyHint");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::large + 2, spacing::medium, spacing::large, spacing::medium);
    head->setSpacing(spacing::medium);
    head->addWidget(new IconLabel(QStringLiteral("search"), 20));
    head->addWidget(m_edit, 1);
    head->addWidget(escape);
    m_hint->setContentsMargins(spacing::large + 2, spacing::small, spacing::large, spacing::small);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeFrame("rule"));
    auto *listBox = new QVBoxLayout;
    listBox->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    listBox->addWidget(m_list);
    column->addLayout(listBox, 1);
    column->addWidget(m_hint);
    window->installEventFilter(this);
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::queryChanged);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { activate(index, QApplication::keyboardModifiers()); });
}

void CommandPalette::setModel(QAbstractItemModel *model)
{
    if (m_list->model())
        m_list->model()->disconnect(this);
    m_list->setModel(model);
    if (!model)
        return;
    // The best match comes first, so whatever arrives, Enter means the first row.
    connect(model, &QAbstractItemModel::modelReset, this, &CommandPalette::chooseFirst);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CommandPalette::chooseFirst);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CommandPalette::chooseFirst);
    chooseFirst();
}

void CommandPalette::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void CommandPalette::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void CommandPalette::open(const QString &query)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    place();
    show();
    raise();
    const auto isSame = m_edit->text() == query;
    m_edit->setText(query);
    if (isSame)
        emit queryChanged(query);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    chooseFirst();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit closed();
}

QString CommandPalette::query() const
{
    return m_edit->text();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().isDark ? QColor(5, 7, 10, 150) : QColor(30, 40, 60, 110));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 7));
    for (int i = 1; i <= 8; ++i) {
        const auto r = QRectF(m_box->geometry()).adjusted(-i * 1.5, -i + 4, i * 1.5, i * 2 + 2);
        painter.drawRoundedRect(r, 12 + i, 12 + i);
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a click beside the box closes it, and must not reach the page below
    if (!m_box->geometry().contains(event->position().toPoint()))
        dismiss();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_list->currentIndex(), modifiers);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::focusNextPrevChild(bool next)
{
    step(next ? 1 : -1); // the focus must not leave for the covered page
    return true;
}

void CommandPalette::step(int by)
{
    const auto *model = m_list->model();
    if (!model || model->rowCount() == 0)
        return;
    auto row = qBound(0, m_list->currentIndex().row() + by, model->rowCount() - 1);
    const auto direction = by < 0 ? -1 : 1;
    while (row >= 0 && row < model->rowCount() && model->index(row, 0).data(roles::Section).toBool())
        row += direction;
    if (row < 0 || row >= model->rowCount())
        return;
    m_list->setCurrentIndex(model->index(row, 0));
    m_list->scrollTo(row <= 1 ? model->index(0, 0) : m_list->currentIndex());
    m_edit->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    step(1);
}

void CommandPalette::activate(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid() || index.data(roles::Section).toBool())
        return;
    const QPersistentModelIndex chosen(index);
    dismiss();
    if (chosen.isValid())
        emit activated(chosen, modifiers);
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const QSize wanted(qMin(scaled(640), width() - 2 * spacing::page), qMin(scaled(436), height() - 2 * spacing::page));
    m_box->setGeometry(
        QRect(QPoint((width() - wanted.width()) / 2, qMin(scaled(150), (height() - wanted.height()) / 2)), wanted));
}

} // namespace crm
