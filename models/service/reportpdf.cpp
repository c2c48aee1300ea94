// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/userfiles.h"
#include "models/service/controlchartpicture.h"
#include "models/service/reportpages.h"
#include "models/service/servicereport.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QtConcurrentRun>
#include <QTextDocument>
#include <QTextOption>

// Reports as files; what they say is in servicereport.cpp.
namespace crm {

namespace {

struct ServiceReport
{
    Q_DECLARE_TR_FUNCTIONS(crm::ServiceReport)
};

} // namespace

Result<Done> writePdf(const QString &html, const QString &path, const QString &title)
{
    OutputFile file(path);
    const auto unwritable = [&file, &path] {
        return Error{Error::Storage,
            ServiceReport::tr("The report could not be saved as %1: %2.").arg(path, file.errorString())};
    };
    if (!file.open())
        return unwritable();
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rapport"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF()); // printReport() keeps its own
    QTextDocument document;
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    new ControlChartPictures(document);
    document.setHtml(html);
    printReport(document, writer);
    return file.commit() ? Result<Done>(Done()) : unwritable();
}

Answer<Result<Done>> savePdf(std::function<QString()> html, const QString &path, const QString &title)
{
    return Answer<Result<Done>>(
        QtConcurrent::run([html = std::move(html), path, title] { return writePdf(html(), path, title); }));
}

} // namespace crm
