// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/usualstages.h"

#include "db/value/fold.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

struct Step
{
    UsualStage stage;
    QByteArrayList beginnings; ///< of words, folded
};

const QList<Step> &steps()
{
    static const QList<Step> all{
        {{1, 10, ForecastCategory::Pipeline},
            {"lead", "prospec", "inquir", "enquir", "suspect", "anfrage", "interessent", "piste"}},
        {{2, 25, ForecastCategory::Pipeline},
            {"qualif", "cualif", "calific", "discover", "needs", "bedarf", "besoin", "necesidad"}},
        {{3, 40, ForecastCategory::Pipeline},
            {"engag", "contact", "kontakt", "appointment", "meeting", "demo", "present", "prasent"}},
        {{4, 50, ForecastCategory::BestCase},
            {"propos", "propuesta", "quote", "quotation", "offer", "angebot", "devis", "offre", "oferta"}},
        {{5, 75, ForecastCategory::Commit},
            {"negoti", "negoci", "contract", "contrat", "verhandl", "vertrag", "verbal"}},
    };
    return all;
}

} // namespace

std::optional<UsualStage> usualStage(const QString &name)
{
    const auto words = QString::fromUtf8(foldText(name)).split(QRegularExpression(QStringLiteral("[^\\p{L}]+")));
    const auto has = [&words](const QByteArray &beginning) {
        return std::any_of(words.cbegin(), words.cend(),
            [&](const QString &word) { return word.startsWith(QLatin1String(beginning)); });
    };
    std::optional<UsualStage> found;
    for (const auto &step : steps())
        if (std::any_of(step.beginnings.cbegin(), step.beginnings.cend(), has))
            found = step.stage;
    return found;
}

} // namespace crm
