#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace sightline::bench {

/// One connection to a server on this machine, kept open: the time until the first byte of an answer is the server's, not the
/// handshake's. Throws std::runtime_error.
class HttpProbe {
public:
    explicit HttpProbe(int port);
    ~HttpProbe();
    HttpProbe(HttpProbe&& other) noexcept;
    HttpProbe(const HttpProbe&) = delete;
    HttpProbe& operator=(const HttpProbe&) = delete;
    HttpProbe& operator=(HttpProbe&&) = delete;

    struct Answer {
        int status = 0;
        std::map<std::string, std::string> headers; ///< Names in small letters.
        std::string body;
        std::chrono::microseconds first_byte{0}; ///< From the request's last byte to the answer's first.
        std::chrono::microseconds whole{0};
    };
    [[nodiscard]] Answer get(const std::string& path);
    [[nodiscard]] Answer post(const std::string& path, const std::string& form);
    /// Sent with every request from now on.
    void setCookie(const std::string& name, const std::string& value) { m_cookies[name] = value; }

private:
    [[nodiscard]] Answer exchange(const std::string& request);
    [[nodiscard]] std::string headers() const;
    void connectAnew();
    [[nodiscard]] std::size_t receive(std::string& into);

    int m_port;
    int m_socket = -1;
    std::map<std::string, std::string> m_cookies;
};

/// The value below which this share of the sorted values lies.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace sightline::bench
