// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QLocale>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace crm::sim;

namespace {

/// Disks are made and thrown away all the time: giving their memory back to the system each time took as long again.
void keepMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

} // namespace

/// sim_sync --schedules N --seed S: N schedules from seed S on. sim_sync --seed S --trace: one, told.
int main(int argc, char **argv)
{
    keepMemory();
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale::c()); // numbers in sentences are as long everywhere
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("Drives the synchronisation that ships through schedules of faults.");
    parser.addHelpOption();
    parser.addOptions({{"schedules", "How many schedules to run.", "number", "1"},
        {"seed", "The first seed.", "number", "1"}, {"jobs", "Processes at the same time.", "number", "1"},
        {"trace", "Tell what happens."}, {"with", "Have these features always (comma between them).", "names"},
        {"without", "Leave these features out (comma between them).", "names"},
        {"actions", "At most so many actions in a schedule.", "number", "1000"},
        {"mutants", "See whether schedules catch what was broken on purpose: all or numbers (comma between them).",
            "numbers"},
        {"mutant", "Run with this one broken.", "number", "0"}, {"keep-going", "Do not stop at the first violation."}});
    parser.process(app);
    mountDisks();
    Campaign campaign;
    campaign.firstSeed = parser.value("seed").toULongLong();
    campaign.schedules = parser.value("schedules").toLongLong();
    campaign.jobs = qBound(1, parser.value("jobs").toInt(), 64);
    campaign.isPrinted = parser.isSet("trace");
    campaign.keepsGoing = parser.isSet("keep-going");
    campaign.mostActions = parser.value("actions").toInt();
    campaign.with = featuresOf(parser.value("with"));
    campaign.without = featuresOf(parser.value("without"));
    campaign.mutant = parser.value("mutant").toInt();
    const auto wanted = parser.value("mutants").split(',', Qt::SkipEmptyParts);
    return parser.isSet("mutants") ? checkMutants(campaign, wanted) : runCampaign(campaign);
}
