// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"

#include "db/entity/entity.h"

#include <QTimeZone>
#include <QVariant>

namespace crm {

/// What the text of one cell is worth to a field.
struct CellValue
{
    QVariant stored = {};     ///< invalid: blank
    QString problem = {};     ///< a sentence; empty: none
    QByteArray currency = {}; ///< named with an amount; ISO 4217
};

/// What keeps a text from being an address of this kind at all ("email", "phone", "website" …), as a sentence; other
/// doubtful ones are kept, since other people's data is as it is.
[[nodiscard]] QString addressProblem(const QByteArray &kind, const QString &text);

/// Whether a cell holds nothing but a dash, as tables show an empty number.
[[nodiscard]] bool isDash(const QString &text);

/// Reads the texts of one column as one field that is no reference.
class CellReader final
{
public:
    CellReader(const Entity &entity, const Field &field, const ImportColumn &column);

    /// `currency` decides how many decimals an amount has.
    CellValue read(const QString &text, const QString &currency) const;
    /// The text the plan puts in the place of this one; the same text when it has none.
    QString mapped(const QString &text) const;

private:
    CellValue readChoice(const QString &text) const;
    CellValue readInteger(const QString &text) const;
    CellValue readMoney(const QString &text, const QString &currency) const;

    const Entity &m_entity;
    const Field &m_field;
    const ImportColumn m_column;
    const QTimeZone m_zone;
    QHash<QByteArray, QString> m_values; ///< by squeezed text
};

/// Letters and digits only, folded: "GTX Pro" and "gtx-pro" are the same name. Of a text without any: the folded text.
QByteArray squeezed(const QString &text);

/// The code of the choice that people mean by `text`: code, label in any of our languages, or a usual other word.
/// Empty when it is none of them.
QString choiceCode(const Entity &entity, const Field &field, const QString &text);

/// "won" or "lost" when `text` is a usual name for such a stage in one of our languages; else empty.
QString closedStageType(const QString &text);

} // namespace crm
