// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/headline.h"

#include <QCoreApplication>
#include <QStringList>

namespace crm {

QString headlineName(const Entity &entity)
{
    const auto name = entity.tr(entity.singular);
    if (name != QString::fromUtf8(entity.singular))
        return name;
    static const QStringList small{"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to"};
    auto words = name.split(u' ');
    for (auto &word : words)
        if (!word.isEmpty() && !small.contains(word))
            word[0] = word.at(0).toUpper();
    return words.join(u' ');
}

QString newName(const Entity &entity)
{
    return *entity.newOne ? entity.tr(entity.newOne)
                          : QCoreApplication::translate("crm::Headline", "New %1").arg(headlineName(entity));
}

} // namespace crm
