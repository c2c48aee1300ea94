// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QAbstractListModel>

namespace crm {

/// Something about a column that the user may want to settle.
struct ImportTopic
{
    enum Kind { Dates, Numbers, Choice, Stage, Relation };
    Kind kind = Choice;
    int column = -1; ///< place in the plan
    QString summary = {};
    QByteArray tone = "ok"; ///< "warn" and "bad": please look
};

/// The columns whose texts need understanding: dates, numbers, choices, stages and names of other records.
class ImportTopicsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ImportTopicsModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    ImportTopic topic(int row) const { return m_topics.value(row, {ImportTopic::Choice, -1}); }

private:
    void reload();
    ImportTopic topicOf(int column) const;
    void judgeDates(ImportTopic &topic) const;
    void judgeNumbers(ImportTopic &topic) const;
    void judgeChoice(ImportTopic &topic) const;
    void judgeLinks(ImportTopic &topic) const;

    ImportSession &m_session;
    QList<ImportTopic> m_topics;
};

/// The distinct texts of one column and what becomes of each. What texts of choices, stages and names become is
/// edited with the stored text, empty for "as it stands".
class ImportValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Section { InFile, Rows, Becomes };
    explicit ImportValuesModel(ImportSession &session, QObject *parent = nullptr);

    void setTopic(const ImportTopic &topic);
    const ImportTopic &topic() const { return m_topic; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What a text may become: stored text and label.
    QList<std::pair<QString, QString>> choices() const;

private:
    struct Line
    {
        QString text;
        qint64 rows = 0;
        QString meaning = {};
        QByteArray tone = "ok"; ///< "bad": its rows cannot go in
    };
    void reload();
    void understand(Line &line, const ImportColumn &column) const;

    ImportSession &m_session;
    ImportTopic m_topic;
    QList<Line> m_lines;
};

} // namespace crm
