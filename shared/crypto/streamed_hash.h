#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace sightline::crypto {

/// SHA-256 of what does not fit into memory, a piece at a time.
class StreamedHash {
public:
    StreamedHash();
    StreamedHash(const StreamedHash&) = delete;
    StreamedHash& operator=(const StreamedHash&) = delete;
    ~StreamedHash();

    void add(std::string_view bytes);
    [[nodiscard]] std::string finish(); ///< 32 bytes. Once, at the end.

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace sightline::crypto
