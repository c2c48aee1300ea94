// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSignalSpy>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>

namespace crm {

/// A file of the checkout that the tests were built from; `path` is relative to its top.
QString sourceFile(const QString &path);

/// Registers a test class under the name of its file, so that one binary holds an area's tests.
class TestRegistration
{
public:
    TestRegistration(const char *file, std::function<QObject *()> make);
};

} // namespace crm

#define CRM_TEST(Class)                                                                                                \
    static const crm::TestRegistration registration_##Class(__FILE__, []() -> QObject * { return new Class; });
