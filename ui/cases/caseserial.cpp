// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caseserial.h"

#include "models/service/serialfacts.h"
#include "models/service/warranty.h"
#include "ui/cases/caseform.h"
#include "ui/kit/labels.h"

#include <QVBoxLayout>

#include <utility>

namespace crm {

static Label *makeNote(const QString &name, Ink ink)
{
    auto *note = new Label({}, TextStyle::Small, ink);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->hide();
    return note;
}

CaseSerial::CaseSerial(CaseForm &form, FieldEditor &serial, Store &store)
    : m_form(form)
    , m_serial(serial)
    , m_store(store)
    , m_warranty(makeNote(QStringLiteral("warranty"), Ink::Muted))
    , m_stranger(makeNote(QStringLiteral("stranger"), Ink::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(m_stranger);
    column->addWidget(m_warranty);
}

void CaseSerial::begin()
{
    m_filled.clear();
    m_mayFill = false;
    m_shown = m_serial.value().toByteArray();
    follow(false);
}

void CaseSerial::follow(bool isTyped)
{
    const auto asset = m_serial.value().toByteArray();
    if (isTyped && std::exchange(m_shown, asset) != asset) {
        takeBack();
        m_mayFill = true;
    }
    const auto asked = ++m_asked;
    if (asset.isEmpty()) {
        m_warranty->hide();
        m_stranger->hide();
        return;
    }
    const auto idIn = [this](const QByteArray &field) {
        const auto *editor = m_form.editor(field);
        return editor ? Id::fromBytes(editor->value().toByteArray()) : Id();
    };
    readSerial(m_store, Id::fromBytes(asset), idIn("person"), idIn("organisation"))
        .then(this, [this, asked](const Result<SerialFacts> &facts) {
            if (asked != m_asked || !facts)
                return;
            show(*facts);
            if (!std::exchange(m_mayFill, false))
                return;
            fill("product", facts->asset.product.id);
            if (!belongTogether(facts->owner, facts->customer))
                return;
            fill("person", facts->asset.person.id);
            fill("organisation", facts->asset.organisation.id);
        });
}

void CaseSerial::show(const SerialFacts &facts)
{
    const auto today = QDate::currentDate();
    m_warranty->setText(warrantyText(facts.asset, today));
    m_warranty->setInk(warrantyOf(facts.asset, today) == Warranty::Ended ? Ink::Bad : Ink::Muted);
    m_warranty->show();
    const auto stranger = strangerText(facts);
    m_stranger->setText(stranger);
    m_stranger->setVisible(!stranger.isEmpty());
}

/// Only where nothing stands yet.
void CaseSerial::fill(const QByteArray &field, const Id &id)
{
    auto *editor = m_form.editor(field);
    if (!editor || id.isNull() || !editor->value().isNull())
        return;
    m_filled.insert(field, id);
    editor->setValue(id.bytes());
    emit editor->edited();
}

/// What came with the number goes with it, unless it is another by now.
void CaseSerial::takeBack()
{
    const auto filled = std::exchange(m_filled, {});
    for (auto it = filled.cbegin(); it != filled.cend(); ++it) {
        auto *editor = m_form.editor(it.key());
        if (!editor || Id::fromBytes(editor->value().toByteArray()) != it.value())
            continue;
        editor->setValue({});
        emit editor->edited();
    }
}

} // namespace crm
