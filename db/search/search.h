// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// One record found by text.
struct SearchHit
{
    AnyRef ref;
    quint32 rid = 0;
    QString title;
    QString subtitle; ///< company, number, stage: what tells it from its likes
};

/// Finds records by any text: names, parts of names, e-mail and phone fragments (in memory, in name
/// order), words of notes and descriptions (full text). Loads its index when first asked or told to,
/// keeps it up to date from Store::changed. Every call returns at once.
class Search : public QObject
{
    Q_OBJECT
public:
    explicit Search(Store &store, QObject *parent = nullptr);
    ~Search() override;

    /// Begins loading; otherwise the first question does.
    void prepare();
    bool isReady() const;
    /// Both indexes hold all that was committed before this call; for scripts that ask once.
    Answer<Result<Done>> complete();

    /// Records of one kind whose named fields contain every word of `text`, in name order.
    /// limit −1: all of them.
    Answer<Result<Rids>> names(const Entity &entity, const QString &text, int limit = -1, const Cancel &cancel = {});
    /// The first of them with their cells, in one trip: what a list shows while one types.
    Answer<Result<QList<Row>>> firstRows(
        const Entity &entity, const QString &text, const QByteArrayList &paths, int limit, const Cancel &cancel = {});
    /// How many there are.
    Answer<Result<qint64>> countNames(const Entity &entity, const QString &text, const Cancel &cancel = {});
    /// Over all records: those whose name begins so first, then names, people and companies before what is about them,
    /// then full text, newest first.
    Answer<Result<QList<SearchHit>>> find(const QString &text, int limit = 30, const Cancel &cancel = {});

signals:
    void ready();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace crm
