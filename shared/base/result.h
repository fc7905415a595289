#pragma once

#include <cassert>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/error.h"

namespace sightline {

/// A value, or the reason there is none.
///
/// Member names are those of std::expected, so that this file can become one alias
/// when every compiler we ship with has C++23.
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<T, bool>, "Result<bool> makes `if (result)` ambiguous; return an enum.");

public:
    using value_type = T;

    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    { }
    Result(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    { }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    [[nodiscard]] T& value() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T& value() const&
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

    /// Calls `next` with the value, or passes the error on.
    template <typename F>
    [[nodiscard]] auto and_then(F&& next) && -> std::invoke_result_t<F, T&&>
    {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(next), std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error{std::move(error)}
        , m_failed{true}
    { }

    [[nodiscard]] bool has_value() const noexcept { return !m_failed; }
    [[nodiscard]] const Error& error() const
    {
        assert(m_failed);
        return m_error;
    }

    template <typename F>
    [[nodiscard]] auto and_then(F&& next) && -> std::invoke_result_t<F>
    {
        if (m_failed) return m_error;
        return std::invoke(std::forward<F>(next));
    }

private:
    Error m_error{ErrorCode::InvalidInput, {}};
    bool m_failed = false;
};

} // namespace sightline

/// Gives `name` the value of a Result, or returns its error from the enclosing function.
#define SIGHTLINE_TRY(name, expression)                                                                                          \
    auto name##Result = (expression);                                                                                            \
    if (!name##Result.has_value()) return name##Result.error();                                                                  \
    auto name = std::move(name##Result).value()

/// Returns the error of a Result<void> from the enclosing function, or goes on.
#define SIGHTLINE_CHECK(expression)                                                                                              \
    do {                                                                                                                         \
        auto checkedResult = (expression);                                                                                       \
        if (!checkedResult.has_value()) return checkedResult.error();                                                            \
    } while (false)
