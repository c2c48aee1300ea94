// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace crm::layering {

/// A source file: its path from the root with forward slashes, and its text.
struct Source
{
    QString path;
    QString text;
};

/// What the rules must be told: the headers of Qt's parts, such as QColor for Gui, and the names of the entities.
struct Names
{
    QSet<QString> gui;
    QSet<QString> widgets;  ///< and what is built on them: Charts, PrintSupport, SvgWidgets
    QSet<QString> entities; ///< as in the database: service_case
};

/// The entities that a source describes: Describe<ServiceCase>("service_case", …).
QSet<QString> describedEntities(const QString &text);

/// The text with every comment blanked; lines keep their numbers and strings stay.
QString withoutComments(const QString &text);

/// The text with every comment and the inside of every string and character literal blanked.
QString codeOnly(const QString &text);

/// What the file may not do, one "path:line: reason" each; empty when all is well.
/// The rules are those of the layers: db below models below ui below app.
QStringList offences(const Source &source, const Names &names);

} // namespace crm::layering
