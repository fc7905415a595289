#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace sightline::fuzz {

/// What the fuzzer made, taken from the front.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size)
        : m_rest{reinterpret_cast<const char*>(data), size}
    { }

    /// 0 when there is nothing left.
    std::uint8_t byte()
    {
        if (m_rest.empty()) return 0;
        const auto first = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return first;
    }
    [[nodiscard]] std::string rest() const { return std::string{m_rest}; }
    /// Up to the next such character, or all.
    std::string until(char end)
    {
        const std::string_view part = m_rest.substr(0, m_rest.find(end));
        m_rest.remove_prefix(part.size() == m_rest.size() ? part.size() : part.size() + 1);
        return std::string{part};
    }

private:
    std::string_view m_rest;
};

/// Ends the program as a crash does: the input is kept.
[[noreturn]] inline void broken(const char* what)
{
    std::fputs(what, stderr);
    std::fputc('\n', stderr);
    std::abort();
}

} // namespace sightline::fuzz
