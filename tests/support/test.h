// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace crm {

/// Registers a test class under the name of its file, so that one binary holds an area's tests.
class TestRegistration
{
public:
    TestRegistration(const char *file, std::function<QObject *()> make);
};

} // namespace crm

#define CRM_TEST(Class)                                                                                                \
    static const crm::TestRegistration registration_##Class(__FILE__, []() -> QObject * { return new Class; });
