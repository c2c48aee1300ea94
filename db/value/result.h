// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace crm {

/// Something wrong with a record, and the field to show it at.
struct Problem
{
    QByteArray field; ///< empty: concerns the whole record
    QString message;  ///< for the user, translated
};

/// Why an operation failed: a code to branch on, a sentence for the user, a detail for the log.
struct Error
{
    enum Code { Storage, NotFound, Conflict, Invalid, Cancelled, ReadOnly, Usage };
    Code code = Storage;
    QString message;
    QString detail = {};          ///< English, for the log; may be empty
    QList<Problem> problems = {}; ///< Invalid: what is wrong at which field; Conflict: what others have changed
};

/// A T, or the Error that kept us from having one.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &operator*() const & { return std::get<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    /// By value: what a loop or a reference takes from a result that ends with the expression lives on.
    T operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of an operation that only succeeds or fails.
struct Done
{
};

} // namespace crm
