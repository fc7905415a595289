#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

namespace sightline::server {

/// Waits between wrong tries to sign in, that grow. Whoever tries one name from one address waits up to a quarter of an hour;
/// a name that is tried from everywhere waits half a minute at most, so that strangers cannot shut its owner out. A name that
/// nobody has is treated the same. Whoever was let in from an address before waits there for their own wrong tries only, so that
/// neither strangers elsewhere nor a machine behind the same address keep an office from its work. Kept in memory: only who may
/// restart the server can make it forget. Threads: any.
class SignInThrottle {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// How long to wait before a try; counts nothing.
    [[nodiscard]] Milliseconds waitFor(std::string_view name, std::string_view address, Milliseconds now) const;
    /// Counts a try, before it is looked at, so that many at once are many. Zero: go on; else nothing was counted, and this is
    /// how long to wait.
    [[nodiscard]] Milliseconds begin(std::string_view name, std::string_view address, Milliseconds now);
    /// It was the right password: takes the try back, and the others by the same hand.
    void succeeded(std::string_view name, std::string_view address, Milliseconds now);

    [[nodiscard]] std::size_t size() const;

private:
    struct Tries {
        int count = 0;
        Milliseconds last{0};
        Milliseconds until{0};
    };
    void makeRoom(Milliseconds now);

    struct Counted;
    [[nodiscard]] Milliseconds waitFor(std::span<const Counted> counters, Milliseconds now) const;

    mutable std::mutex m_mutex;
    std::map<std::string, Milliseconds> m_let_in; ///< Who was let in from where, and when last; by digest, as the next.
    std::map<std::string, Tries> m_tries; ///< By digest: a name of any length costs 32 bytes.
};

} // namespace sightline::server
