// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/referenceeditor.h"

#include "models/record/recordtitle.h"
#include "ui/form/recorddialog.h"
#include "ui/kit/delegates.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace crm {

ReferenceEditor::ReferenceEditor(
    const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(entity, field, parent)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_popup(new QFrame(this, Qt::ToolTip))
    , m_list(new QListView)
    , m_create(makeButton({}, QStringLiteral("circle-plus"), "link"))
    , m_model(context.store ? new ReferenceModel(*context.store, context.search, field.target(), this) : nullptr)
{
    const auto &target = field.target();
    m_line->setPlaceholderText(tr("Type a name"));
    m_line->installEventFilter(this);
    setControl(m_line);
    m_popup->setProperty("look", "card");
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusProxy(m_line);
    m_list->setAccessibleName(target.tr(target.plural));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys move in it while one types
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Height::OneLine, m_list));
    m_list->setUniformItemSizes(true);
    m_create->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    connect(m_line, &QLineEdit::textChanged, this, &ReferenceEditor::onEdited); // assistive technology does not type
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_create, &QPushButton::clicked, this, &ReferenceEditor::create);
    if (m_model) {
        m_list->setModel(m_model);
        connect(m_model, &ReferenceModel::answered, this, &ReferenceEditor::onAnswered);
    } else {
        m_line->setReadOnly(true);
    }
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_id = Id::fromBytes(value.toByteArray());
    setTitle({});
    if (m_id.isNull() || !m_context.store)
        return;
    const auto wanted = m_id;
    m_context.store->fetch(field().target(), {wanted}).then(this, [this, wanted](const Result<QList<Record>> &records) {
        if (!records || m_id != wanted || !m_title.isEmpty())
            return;
        if (!records->isEmpty()) {
            setTitle(titleText(records->first()));
        } else { // deleted, or not received yet: the reference stays as it is
            m_line->setPlaceholderText(tr("Not available"));
        }
    });
}

QVariant ReferenceEditor::value() const
{
    return m_id.isNull() ? QVariant() : QVariant(m_id.bytes());
}

QString ReferenceEditor::problem() const
{
    const auto typed = m_line->text().trimmed();
    if (typed.isEmpty() || typed == m_title || (m_line->hasFocus() && !m_isMeant))
        return {};
    return tr("There is no “%1”. Choose one from the list.").arg(typed);
}

void ReferenceEditor::finish()
{
    if (!m_line->hasFocus() || m_line->isReadOnly())
        return;
    accept();
    m_isMeant = true;
}

void ReferenceEditor::setTitle(const QString &title)
{
    m_title = title;
    m_line->setPlaceholderText(tr("Type a name"));
    const QSignalBlocker quiet(m_line); // nobody has entered it
    m_line->setText(title);
    m_line->setCursorPosition(0);
    if (m_line->hasFocus())
        selectFromTheStart();
}

/// What is typed takes its place. The cursor stands at the beginning, which says more of a long name than its end.
void ReferenceEditor::selectFromTheStart()
{
    const int length = int(m_line->text().size());
    m_line->setSelection(length, -length);
}

void ReferenceEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly || !m_model);
}

void ReferenceEditor::setPreferred(const QList<Filter> &filters)
{
    if (m_model)
        m_model->setPreferred(filters);
}

void ReferenceEditor::setDetails(const QByteArrayList &paths)
{
    m_isDetailed = true;
    if (m_model)
        m_model->setDetails(paths);
}

bool ReferenceEditor::mayCreate() const
{
    const auto &title = field().target().title();
    return m_context.workspace && title.kind == FieldKind::Text && !title.is(ReadOnly)
        && !m_line->text().trimmed().isEmpty();
}

void ReferenceEditor::onEdited(const QString &text)
{
    m_isPending = false;
    m_isMeant = false;
    if (text.trimmed().isEmpty() && !m_id.isNull()) {
        m_id = {};
        m_title.clear();
        emit edited();
    }
    if (m_model)
        m_model->setText(text);
}

void ReferenceEditor::onAnswered()
{
    if (m_isPending) {
        m_isPending = false;
        return accept();
    }
    if (m_line->hasFocus() && !m_line->isReadOnly() && m_line->text().trimmed() == m_model->text())
        openList();
}

void ReferenceEditor::openList()
{
    const auto typed = m_line->text().trimmed();
    const bool offersNew = mayCreate() && m_model->exactRow(typed) < 0;
    m_create->setText(tr("Create “%1”").arg(QString(typed).replace(u'&', QLatin1String("&&"))));
    m_create->setVisible(offersNew);
    m_list->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0 && !offersNew)
        return closeList();
    m_list->setCurrentIndex(typed.isEmpty() || m_isWholeOnly ? QModelIndex() : m_model->index(0));
    if (window()->windowType() == Qt::Popup)
        return openInside();
    placeList();
    m_popup->show();
}

/// A popup closes on a press beside it: within one the list takes part in its layout.
void ReferenceEditor::openInside()
{
    if (m_popup->isWindow()) {
        m_popup->setWindowFlags(Qt::Widget);
        layout()->addWidget(m_popup);
    }
    m_list->setFixedHeight(qMin(m_model->rowCount(), 6) * qMax(m_list->sizeHintForRow(0), 1) + 2);
    m_popup->show();
    window()->adjustSize();
}

void ReferenceEditor::placeList()
{
    const auto rows = qMin(m_model->rowCount(), 8);
    const auto rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * rowHeight + 2);
    m_popup->setFixedWidth(qMax(m_line->width(), scaled(m_isDetailed ? 480 : 280)));
    m_popup->ensurePolished();
    m_popup->resize(m_popup->width(), m_popup->sizeHint().height()); // adjustSize() leaves no list lower than 100 px
    const auto corner = isRightToLeft() ? m_line->rect().bottomRight() - QPoint(m_popup->width() - 1, 0)
                                        : m_line->rect().bottomLeft();
    m_popup->move(m_line->mapToGlobal(corner) + QPoint(0, 2));
}

void ReferenceEditor::closeList()
{
    m_popup->hide();
}

void ReferenceEditor::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_id = m_model->idAt(row);
    setTitle(m_model->titleAt(row));
    closeList();
    emit edited();
}

/// Enter or Tab: takes the marked row, or the only one whose title is what was typed.
void ReferenceEditor::accept()
{
    const auto typed = m_line->text().trimmed();
    if (typed.isEmpty() || typed == m_title)
        return closeList();
    if (m_model->isAsking()) {
        m_isPending = true;
        return closeList();
    }
    const auto exact = m_model->exactRow(typed);
    if (exact >= 0)
        choose(exact);
    else if (m_popup->isVisible() && m_list->currentIndex().isValid())
        choose(m_list->currentIndex().row());
    closeList();
}

void ReferenceEditor::restore()
{
    closeList();
    const QSignalBlocker quiet(m_line);
    m_line->setText(m_title);
}

void ReferenceEditor::create()
{
    auto defaults = Record::blank(field().target());
    defaults.setValue(field().target().titleField, m_line->text().trimmed());
    closeList();
    auto *dialog = RecordDialog::create(*m_context.workspace, defaults, window());
    connect(dialog, &RecordDialog::saved, this, [this](const Record &record) {
        m_id = record.id;
        setTitle(titleText(record));
        emit edited();
    });
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || m_line->isReadOnly())
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && m_line->text() == m_title
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        selectFromTheStart(); // the field itself marks all only where nothing is marked
    if (event->type() == QEvent::FocusOut) {
        accept();
        if (m_line->text() == m_title)
            m_line->setCursorPosition(0);
        emit edited(); // the problem of what was typed shows now
    }
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool isOpen = m_popup->isVisible();
    if (key == Qt::Key_Down && !isOpen) {
        m_model->setText(m_line->text() == m_title ? QString() : m_line->text());
        return true;
    }
    if (isOpen && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const auto row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
        return true;
    }
    if (key == Qt::Key_Escape && (isOpen || m_line->text() != m_title)) {
        restore();
        return true;
    }
    if (isOpen && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (m_model->rowCount() == 0 && m_create->isVisible())
            create();
        else
            accept();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace crm
