// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/draftkeeper.h"

#include "db/store/store.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

constexpr qint64 share = 10;         // of the time go to typing, one to taking what was typed
constexpr qint64 longestPause = 250; // ms
constexpr int nextTry = 3000;        // ms

} // namespace

DraftKeeper::DraftKeeper(Store &store, const QString &key, std::function<QJsonObject()> take, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(key)
    , m_take(std::move(take))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    m_isForgotten = false;
    if (m_isWriting)
        m_isTouched = true;       // goes with the next
    else if (!m_timer.isActive()) // not restarted by each key: somebody typing without a pause is kept too
        m_timer.start(m_pause);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    m_isTouched = false;
    QElapsedTimer taking;
    taking.start();
    const auto body = m_take();
    const auto json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_pause = int(std::min(taking.elapsed() * share, longestPause));
    m_isWriting = true;
    m_store.saveDraft(m_key, json).then(this, [this](const Result<Done> &kept) {
        m_isWriting = false;
        if (!m_timer.isActive() && (m_isTouched || (!kept && !m_isForgotten)))
            m_timer.start(kept ? m_pause : nextTry);
        showTrouble(kept ? QString() : kept.error().message);
    });
}

void DraftKeeper::showTrouble(const QString &trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        emit troubleChanged();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_isTouched = false;
    m_isForgotten = true;
    m_store.saveDraft(m_key, {});
}

void DraftKeeper::load(std::function<void(const QJsonObject &)> then)
{
    m_store.draft(m_key).then(this, [then = std::move(then)](const Result<QByteArray> &body) {
        then(body ? QJsonDocument::fromJson(*body).object() : QJsonObject());
    });
}

QString draftKey(const Entity &entity, const Id &id)
{
    return QStringLiteral("record/%1/%2")
        .arg(QString::fromLatin1(entity.name), id.isNull() ? QStringLiteral("new") : id.text());
}

QJsonObject valuesToJson(const Record &record, const QSet<int> &fields)
{
    QJsonObject json;
    for (const auto place : fields) {
        const auto &field = record.entity().fields.at(place);
        const auto value = record.value(place);
        const auto name = QString::fromLatin1(field.name);
        if (value.isNull())
            json.insert(name, QJsonValue::Null);
        else if (field.kind == FieldKind::Reference)
            json.insert(name, Id::fromBytes(value.toByteArray()).text());
        else
            json.insert(name, value.toString()); // numbers too: JSON's have only 53 bits
    }
    return json;
}

QHash<QByteArray, QVariant> valuesFromJson(const Entity &entity, const QJsonObject &json)
{
    QHash<QByteArray, QVariant> values;
    for (const auto &field : entity.fields) {
        const auto found = json.constFind(QString::fromLatin1(field.name));
        if (found == json.constEnd())
            continue;
        const auto text = found->toString();
        if (found->isNull())
            values.insert(field.name, {});
        else if (field.kind == FieldKind::Reference)
            values.insert(field.name, Id::fromText(text).bytes());
        else if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Choice
            || field.kind == FieldKind::Date)
            values.insert(field.name, text);
        else
            values.insert(field.name, text.toLongLong());
    }
    return values;
}

} // namespace crm
