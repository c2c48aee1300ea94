// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QAbstractTableModel>

namespace crm {

/// Roles of the import's models beside those of models/roles.h. Without a type behind the name: lupdate takes the end
/// of such an enum for that of the namespace crm, and the texts of this file stay untranslated.
namespace importroles {
enum Role {
    Problem = Qt::UserRole + 0x200, ///< QString: what is wrong with the cell or its row; empty: nothing
    Key,                            ///< QByteArray: the target of a column; QString: the stored text of a value
};
}

/// The first rows of the file as they were read, before anything is made of them.
class ImportSampleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportSampleModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; ///< never 0
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QStringList m_headings;
    QList<QStringList> m_rows;
    ImportSession &m_session;
};

/// The first rows as they would be stored, with what is wrong at each cell. Columns: line, what happens, then those
/// columns of the file that go somewhere.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportPreviewModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; ///< never below 2
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The next cell behind `from` that has a problem, beginning anew at the top; invalid when there is none.
    QModelIndex nextProblem(const QModelIndex &from) const;
    int problemRows() const;

private:
    void reload();
    QString problemAt(const ImportRow &row, int section) const;
    QVariant cell(const ImportRow &row, int section, int role) const;

    ImportSession &m_session;
    QList<ImportRow> m_rows;
    QList<int> m_columns; // places in the plan
    QStringList m_headings;
};

/// The file's columns and where they go. The third column is edited with the target's key.
class ImportMappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Section { Column, Samples, Target, Certainty };
    explicit ImportMappingModel(ImportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What the user may choose for a column: key and label; the first is "leave out".
    QList<std::pair<QByteArray, QString>> choices() const;

private:
    struct Mark
    {
        QString text;
        QByteArray tone;
        QString question = {};
    };
    void reload();
    Mark markOf(const ImportColumn &column) const;
    QString samplesOf(const ImportColumn &column) const;
    QString labelOf(const QByteArray &target) const;

    ImportSession &m_session;
    QList<ImportColumn> m_columns;
};

} // namespace crm
