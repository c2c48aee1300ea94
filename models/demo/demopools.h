// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace crm {

/// A country's names and habits. Lists are separated by blanks; "伟|wei" gives the Latin form that e-mails use.
struct DemoCountry
{
    const char *name;     ///< English
    const char *language; ///< BCP 47; which DemoTexts its people use
    const char *women;
    const char *men;
    const char *families;
    bool familyFirst = false; ///< written without a blank between: 王伟
    const char *cities;       ///< "Berlin/10115/Berlin/30": city, postal code, region, area code; _ for a blank
    const char *streets;      ///< _ for a blank
    const char *street;       ///< "%s %n": street and number as an address has them
    const char *phone;        ///< "+49 %a 23125#": %a area code, # a digit each
    const char *companies;    ///< first words of company names
    const char *forms;        ///< legal forms, behind the name; _ for a blank
    int weight = 1;           ///< how many of the people live there, in proportion
};

/// What people of a language say and write. One text per line; the channel stands before a bar.
struct DemoTexts
{
    const char *language;
    const char *activities; ///< "call|Subject|Notes"
    const char *cases;      ///< "complaint|Subject|Description|Response"
    const char *tasks;      ///< "call|Subject"
    const char *notes;
};

std::span<const DemoCountry> demoCountriesWest();
std::span<const DemoCountry> demoCountriesEast();
std::span<const DemoTexts> demoTextsWest();
std::span<const DemoTexts> demoTextsEast();

} // namespace crm
