// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/fieldformat.h"
#include "ui/kit/labels.h"
#include "ui/leads/convertdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm {

ConversionSection::ConversionSection(const Entity &entity, const QString &heading, const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_none(none)
    , m_box(new QComboBox)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QString::fromLatin1(entity.name));
    m_box->setObjectName(QStringLiteral("choice"));
    m_box->setAccessibleName(heading);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    auto *name = new Label(heading, TextStyle::Body, Ink::Text, QFont::DemiBold);
    name->setMinimumWidth(scaled(110));
    head->addWidget(new IconLabel(QString::fromLatin1(entity.icon)));
    head->addWidget(name);
    head->addWidget(m_box, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    m_column->addLayout(head);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ConversionSection::chosen);
}

void ConversionSection::setChoices(const QString &name, const QList<LeadMatch> &matches)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (int i = 0; i < matches.size(); ++i) {
        const auto &match = matches.at(i);
        const auto who = match.detail.isEmpty() ? match.title : tr("%1 · %2").arg(match.title, match.detail);
        m_box->addItem(tr("Existing: %1 (%2)").arg(who, match.reason), i);
    }
    if (!name.isEmpty())
        m_box->addItem(tr("New: %1").arg(name), int(New));
    m_box->addItem(m_none, int(None));
    const bool isSure = !matches.isEmpty() && matches.first().certainty >= sureMatch;
    m_box->setCurrentIndex(isSure ? 0 : m_box->findData(name.isEmpty() ? int(None) : int(New)));
}

int ConversionSection::choice() const
{
    return m_box->currentData().toInt();
}

QString ConversionSection::text(const ConversionLine &line, const QVariant &value) const
{
    const auto &field = *m_entity.field(line.field);
    if (field.kind == FieldKind::Reference)
        return m_titles.value(Id::fromBytes(value.toByteArray()));
    return fieldText(m_entity, field, value, m_currency).simplified();
}

QString ConversionSection::hint(const ConversionLine &line, bool isNew) const
{
    if (isNew || line.existing.isNull())
        return isNew ? QString() : tr("empty so far");
    return line.isAdded() ? tr("is added beside %1").arg(text(line, line.existing))
                          : tr("replaces %1").arg(text(line, line.existing));
}

void ConversionSection::showLines(const QList<ConversionLine> &lines, const QHash<Id, QString> &titles, bool isNew)
{
    m_lines = lines;
    m_titles = titles;
    m_ticks.clear();
    for (const auto &line : lines)
        if (!line.currency.isEmpty())
            m_currency = line.currency;
    delete m_grid;
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(scaled(24), 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (int i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        const auto name = m_entity.label(*m_entity.field(line.field));
        auto *tick = new QCheckBox(QString(name).replace(u'&', QLatin1String("&&")));
        tick->setObjectName(QString::fromLatin1(line.field));
        tick->setChecked(line.isTaken);
        const auto note = hint(line, isNew);
        tick->setAccessibleName(tr("%1: %2").arg(name, text(line, line.value)));
        tick->setAccessibleDescription(note);
        auto *value = new Label(text(line, line.value));
        value->setWordWrap(true);
        auto *beside = new Label(note, TextStyle::Small, line.isConflict() && !line.isAdded() ? Ink::Warn : Ink::Muted);
        beside->setWordWrap(true);
        grid->addWidget(tick, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1, Qt::AlignTop);
        grid->addWidget(beside, i, 2, Qt::AlignTop);
        m_ticks.append(tick);
        connect(tick, &QCheckBox::toggled, this, &ConversionSection::edited);
    }
    m_column->addWidget(m_grid);
    m_grid->setVisible(!lines.isEmpty());
    if (lines.isEmpty() && !isNew && choice() >= 0) {
        grid->addWidget(new Label(tr("Nothing new: all of it is there already."), TextStyle::Small, Ink::Muted), 0, 0);
        m_grid->show();
    }
}

QList<ConversionLine> ConversionSection::lines() const
{
    auto lines = m_lines;
    for (int i = 0; i < lines.size(); ++i)
        lines[i].isTaken = m_ticks.at(i)->isChecked();
    return lines;
}

QCheckBox *ConversionSection::tick(const QByteArray &field) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).field == field)
            return m_ticks.at(i);
    return nullptr;
}

} // namespace crm
