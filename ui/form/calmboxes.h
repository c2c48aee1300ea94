// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

namespace crm {

/// A wheel over a form scrolls it; it must not change a value the pointer happens to be over.
class CalmComboBox final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Likewise.
class CalmSpinBox final : public QSpinBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace crm
