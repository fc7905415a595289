#include "access/https_fetch.h"

#include <memory>

#include <curl/curl.h>

namespace sightline::server {

namespace {

constexpr long kSeconds = 10;
constexpr std::size_t kBytesMost = std::size_t{1024} * 1024;

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* into)
{
    auto& body = *static_cast<std::string*>(into);
    if (body.size() + size * count > kBytesMost) return 0; // Ends the transfer.
    body.append(bytes, size * count);
    return size * count;
}

std::string escapedForForm(CURL* easy, const std::string& text)
{
    char* const escaped = curl_easy_escape(easy, text.data(), static_cast<int>(text.size()));
    if (escaped == nullptr) return {};
    std::string result{escaped};
    curl_free(escaped);
    return result;
}

void setForm(CURL* easy, const Fetch& what)
{
    std::string body;
    for (const auto& [name, value] : *what.form)
        body += (body.empty() ? "" : "&") + escapedForForm(easy, name) + "=" + escapedForForm(easy, value);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, body.c_str());
}

/// RFC 6749 2.3.1: name and secret are encoded before they are joined.
void setBasic(CURL* easy, const Fetch& what)
{
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    curl_easy_setopt(easy, CURLOPT_USERNAME, escapedForForm(easy, what.user).c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, escapedForForm(easy, what.password).c_str());
}

} // namespace

bool isSafeUrl(const std::string& url)
{
    if (url.starts_with("https://")) return true;
    for (const char* here : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
        if (!url.starts_with(here)) continue;
        const std::string rest = url.substr(std::char_traits<char>::length(here));
        if (rest.empty() || rest.front() == ':' || rest.front() == '/') return rest.find('@') == std::string::npos;
    }
    return false;
}

Result<std::string> fetch(const Fetch& what)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (!isSafeUrl(what.url)) return Error{ErrorCode::InvalidInput, "an address of the sign-in service is not https"};
    const Easy easy{ready == CURLE_OK ? curl_easy_init() : nullptr, curl_easy_cleanup};
    if (!easy) return Error{ErrorCode::NetworkUnreachable, "no connection can be made"};
    std::string body;
    curl_easy_setopt(easy.get(), CURLOPT_URL, what.url.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(easy.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, kSeconds);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT, kSeconds / 2);
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy.get(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, &take);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &body);
    if (!what.ca_file.empty()) curl_easy_setopt(easy.get(), CURLOPT_CAINFO, what.ca_file.c_str());
    if (what.form) setForm(easy.get(), what);
    if (!what.user.empty()) setBasic(easy.get(), what);
    if (const CURLcode failed = curl_easy_perform(easy.get()); failed != CURLE_OK)
        return Error{ErrorCode::NetworkUnreachable, std::string{"the sign-in service: "} + curl_easy_strerror(failed)};
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) return Error{ErrorCode::ServerRefused, "the sign-in service answered " + std::to_string(status)};
    return body;
}

} // namespace sightline::server
