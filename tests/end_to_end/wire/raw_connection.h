#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sightline::test {

/// Where a test connects to.
struct Target {
    std::uint16_t port = 0;
    std::string ca_file; ///< TLS 1.3 under this CA, for the name localhost; empty: plain.
    std::string from = "127.0.0.1"; ///< The address to come from: limits count by it.
};

/// What came back.
struct Answer {
    enum class End { Answered, Closed, Silent }; ///< Silent: nothing whole within the time.
    End end = End::Silent;
    int status = 0; ///< 0 unless answered.
    std::map<std::string, std::string> headers; ///< Names in small letters.
    std::string body; ///< As it came.
};

/// A connection by hand: sends what no well-behaved library would.
class RawConnection {
public:
    /// Nullptr if nobody takes it, or if the server does not prove itself.
    [[nodiscard]] static std::unique_ptr<RawConnection> open(const Target& target);
    virtual ~RawConnection() = default;
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    /// False once the other side has closed; what it had sent before can still be read.
    [[nodiscard]] virtual bool send(std::string_view bytes) = 0;
    virtual void endSending() = 0;
    /// One answer, or how it ended without one. 1xx answers are passed over.
    [[nodiscard]] Answer receive(std::chrono::seconds patience = std::chrono::seconds{20});

protected:
    RawConnection() = default;
    enum class Got { Bytes, Closed, Nothing };
    [[nodiscard]] virtual Got more(std::string& into, std::chrono::milliseconds patience) = 0;

private:
    std::string m_received;
};

/// A request with its Content-Length, ready to be sent.
[[nodiscard]] std::string postBytes(std::string_view path, std::string_view body, std::string_view moreHeaders = {});

} // namespace sightline::test
