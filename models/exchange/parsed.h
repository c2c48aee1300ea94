// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace crm {

/// What the text of one cell means: a value, nothing (the cell is blank), or a sentence saying what is wrong with it.
template <typename T> struct Parsed
{
    std::optional<T> value;
    QString problem; ///< a sentence for the user; empty unless the text could not be understood

    bool isBlank() const { return !value && problem.isEmpty(); }
    static Parsed of(T value) { return {std::move(value), {}}; }
    static Parsed blank() { return {}; }
    static Parsed wrong(QString problem) { return {{}, std::move(problem)}; }
};

} // namespace crm
