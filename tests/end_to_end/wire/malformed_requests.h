#pragma once

#include <random>
#include <string>
#include <vector>

#include "end_to_end/wire/wire_device.h"

namespace sightline::test {

struct MalformedRequest {
    std::string kind;
    std::vector<std::string> pieces; ///< As sent.
    int answers = 1; ///< How many may come before it is over.
    bool ends_early = false; ///< Nothing is sent after the pieces, and the other side is told so.
    bool without_tls = false;
};

/// The same seed makes the same requests. What is wrong with the HTTP of a request is wrong around a body that would be answered
/// with 200, so that taking it shows.
class MalformedRequests {
public:
    /// `device` must outlive this; its session is renewed when needed.
    MalformedRequests(std::uint64_t seed, const WireDevice& device);

    [[nodiscard]] MalformedRequest next();

private:
    using Maker = MalformedRequest (MalformedRequests::*)();

    MalformedRequest garbage();
    MalformedRequest requestLine();
    MalformedRequest headerLines();
    MalformedRequest longHeader();
    MalformedRequest manyHeaders();
    MalformedRequest longAddress();
    MalformedRequest lengths();
    MalformedRequest lengthAndChunks();
    MalformedRequest chunks();
    MalformedRequest transferEncoding();
    MalformedRequest largeBody();
    MalformedRequest cutShort();
    MalformedRequest bomb();
    MalformedRequest packing();
    MalformedRequest encoding();
    MalformedRequest deepMessage();
    MalformedRequest hugeLengths();
    MalformedRequest hugeMessage();
    MalformedRequest randomMessage();
    MalformedRequest contentType();
    MalformedRequest smuggled();
    MalformedRequest places();

    [[nodiscard]] std::uint64_t below(std::uint64_t most) { return m_random() % most; }
    [[nodiscard]] std::string pick(const std::vector<std::string>& from) { return from[below(from.size())]; }
    [[nodiscard]] std::string bytes(std::size_t size);
    /// A path that reads a message, with what it needs to get as far as that.
    [[nodiscard]] std::string postTo(const std::string& path, const std::string& body, const std::string& headers = {});
    [[nodiscard]] std::string pathOfMessages() { return pick({"/v1/enrol", "/v1/session", "/v1/sync"}); }

    std::mt19937_64 m_random;
    std::string m_token;
    std::string m_good; ///< A challenge: a body that is answered with 200.
};

} // namespace sightline::test
