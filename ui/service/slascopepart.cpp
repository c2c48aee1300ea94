// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slascopepart.h"

#include "db/entities/servicecase.h"
#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

namespace {

constexpr int columns = 3;

/// The field of a case whose codes such a field lists.
QByteArray caseField(const QByteArray &field)
{
    return field == "kinds"     ? "kind"
        : field == "priorities" ? "priority"
        : field == "paused_in"  ? "status"
                                : "waiting_for";
}

QStringList codesIn(const QString &text)
{
    QStringList codes;
    for (const auto &code : text.split(u',', Qt::SkipEmptyParts))
        codes.append(code.trimmed());
    return codes;
}

/// A status that is done stops every clock, and what waits for nothing does not wait.
bool isOffered(const QByteArray &field, const QByteArray &code)
{
    return !(field == "paused_in" && (code == "solved" || code == "closed"))
        && !(field == "paused_for" && code == "none");
}

} // namespace

SlaScopePart::SlaScopePart(const Entity &entity, const QByteArrayList &fields, const QString &heading, QWidget *parent)
    : FormPart(parent)
    , m_entity(entity)
    , m_fields(fields)
    , m_heading(heading)
    , m_record(entity)
{
    setObjectName(QStringLiteral("scope"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (const auto &field : fields) {
        const auto name = entity.label(*entity.field(field));
        const bool isPause = field == "paused_in";
        column->addWidget(
            new Label(isPause ? name : tr("%1 (none ticked: all)").arg(name), TextStyle::Small, Ink::Muted));
        auto *grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, spacing::small);
        const auto &cases = ServiceCase::entity();
        const auto &choices = *cases.field(caseField(field))->choices;
        for (const auto &choice : choices) {
            if (!isOffered(field, choice.code))
                continue;
            auto *box = new QCheckBox(cases.tr(choice.label));
            box->setAccessibleName(QStringLiteral("%1: %2").arg(name, box->text()));
            box->setObjectName(QString::fromLatin1(field + '_' + choice.code));
            auto &boxes = m_boxes[field];
            grid->addWidget(box, int(boxes.size()) / columns, int(boxes.size()) % columns);
            boxes.append({choice.code, box});
            connect(box, &QCheckBox::toggled, this, [this] {
                if (!m_isFilling)
                    emit edited();
            });
        }
        column->addLayout(grid);
    }
}

void SlaScopePart::tick(const QByteArray &field, const QString &codes)
{
    m_isFilling = true;
    const auto ticked = codesIn(codes);
    for (const auto &[code, box] : m_boxes.value(field))
        box->setChecked(ticked.contains(QString::fromLatin1(code)));
    m_isFilling = false;
}

void SlaScopePart::begin(const Record &record, bool)
{
    m_record = record;
    for (const auto &field : m_fields)
        tick(field, record.text(field));
}

QString SlaScopePart::typed(const QByteArray &field) const
{
    QStringList codes;
    for (const auto &[code, box] : m_boxes.value(field))
        if (box->isChecked())
            codes.append(QString::fromLatin1(code));
    return codes.join(u',');
}

bool SlaScopePart::isDirty() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [this](const QByteArray &field) {
        auto before = codesIn(m_record.text(field));
        auto after = codesIn(typed(field));
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        return before != after;
    });
}

void SlaScopePart::addTo(Edit &edit, const Id &owner) const
{
    if (m_record.isStored() && !isDirty())
        return;
    auto at = std::find_if(edit.puts.begin(), edit.puts.end(), [&](const Record &r) { return r.id == owner; });
    if (at == edit.puts.end()) {
        auto record = m_record;
        record.id = owner;
        edit.puts.prepend(record);
        at = edit.puts.begin();
    }
    for (const auto &field : m_fields)
        at->setValue(field, FieldTraits<QString>::store(typed(field)));
}

QJsonValue SlaScopePart::draft() const
{
    if (!isDirty())
        return QJsonValue();
    QJsonObject all;
    for (const auto &field : m_fields)
        all.insert(QString::fromLatin1(field), typed(field));
    return all;
}

void SlaScopePart::restore(const QJsonValue &draft)
{
    const auto all = draft.toObject();
    for (const auto &field : m_fields)
        tick(field, all.value(QString::fromLatin1(field)).toString());
}

QCheckBox *SlaScopePart::box(const QByteArray &field, const QByteArray &code) const
{
    for (const auto &[known, box] : m_boxes.value(field))
        if (known == code)
            return box;
    return nullptr;
}

} // namespace crm
