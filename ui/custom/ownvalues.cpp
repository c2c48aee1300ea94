// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/custom/ownvalues.h"

#include "ui/kit/labels.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace crm {

namespace {

const char *iconOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return "hash";
    case FieldKind::Money:
        return "coin";
    case FieldKind::Flag:
        return "checkbox";
    case FieldKind::Date:
    case FieldKind::Instant:
        return "calendar";
    case FieldKind::Choice:
        return "list-check";
    case FieldKind::LongText:
        return "notes";
    default:
        return field.is(Link) ? "link" : "text-caption";
    }
}

/// As wide as what is in it.
QWidget *leading(QWidget *inside)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inside);
    layout->addStretch(1);
    return row;
}

QWidget *valueOf(const Entity &entity, const OwnValue &value)
{
    if (value.field->kind == FieldKind::Choice) {
        const auto *choice = entity.choice(*value.field, value.value.toString());
        return leading(
            new Badge({value.text, toneFromName(QString::fromLatin1(choice ? choice->tone : "")), {}, true}));
    }
    if (value.field->is(Link))
        if (auto *link = makeWebLink(value.label, value.text))
            return leading(link);
    auto *text = new Label(value.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

QWidget *makeWebLink(const QString &label, const QString &text)
{
    const auto url = linkOf(text);
    if (!url.isValid())
        return nullptr;
    auto shown = text.trimmed();
    constexpr int longest = 48; // characters beside a label
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + QChar(0x2026);
    auto *link = makeButton(shown.replace(u'&', QLatin1String("&&")), {}, "link");
    link->setAccessibleName(QCoreApplication::translate("crm::OwnValues", "%1: %2").arg(label, text));
    link->setToolTip(plainToolTip(url.toDisplayString()));
    QObject::connect(link, &QPushButton::clicked, link, [url] { QDesktopServices::openUrl(url); });
    return link;
}

void eachOwnValue(
    const Record &record, const std::function<void(const char *icon, const QString &label, QWidget *value)> &add)
{
    const auto values = ownValues(record);
    for (const auto &value : values)
        add(iconOf(*value.field), value.label, valueOf(record.entity(), value));
}

} // namespace crm
