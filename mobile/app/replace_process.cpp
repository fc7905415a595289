#include "app/replace_process.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

#ifdef __linux__
#include <fcntl.h>
#include <linux/close_range.h>
#include <unistd.h>
#endif

namespace sightline::mobile {

namespace {

constexpr std::string_view kPipe = "--child-space-pipe=";
constexpr std::size_t kKeyBytes = 32;
constexpr char kWithKey = 'k';
constexpr char kAsleep = 'a';

#ifdef __linux__
Error failed(const char* what)
{
    return {ErrorCode::StorageFailed, std::string{what} + ": " + std::strerror(errno)};
}
#endif

} // namespace

Error replaceProcess([[maybe_unused]] const std::vector<std::string>& arguments, [[maybe_unused]] const ToChild& next)
{
#ifdef __linux__
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return failed("pipe");
    std::string handed{next.key.empty() ? kAsleep : kWithKey};
    handed += next.key.bytes();
    handed += next.vault;
    // A pipe holds 64 KiB: this never waits for a reader.
    const ::ssize_t written = ::write(ends[1], handed.data(), handed.size());
    const bool whole = written == static_cast<::ssize_t>(handed.size());
    crypto::wipe(handed);
    ::close(ends[1]);
    if (whole) {
        std::vector<std::string> texts;
        for (const std::string& each : arguments)
            if (each.rfind(kPipe, 0) != 0) texts.push_back(each);
        texts.push_back(std::string{kPipe} + std::to_string(ends[0]));
        std::vector<char*> words;
        for (std::string& each : texts) words.push_back(each.data());
        words.push_back(nullptr);
        // Whatever a library opened goes with this process; only the pipe stays.
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
        ::fcntl(ends[0], F_SETFD, 0);
        ::execv("/proc/self/exe", words.data());
    }
    const Error why = failed("exec");
    ::close(ends[0]);
    return why;
#else
    return {ErrorCode::Refused, "this system does not replace a running program"};
#endif
}

std::optional<ToChild> handedOver([[maybe_unused]] std::vector<std::string>& arguments)
{
#ifdef __linux__
    int end = -1;
    for (auto each = arguments.begin(); each != arguments.end();) {
        if (each->rfind(kPipe, 0) != 0) {
            ++each;
            continue;
        }
        const char* const first = each->data() + kPipe.size();
        std::from_chars(first, each->data() + each->size(), end);
        each = arguments.erase(each);
    }
    if (end < 3) return std::nullopt;
    std::string handed;
    std::array<char, 4096> buffer{};
    for (::ssize_t got = 0; (got = ::read(end, buffer.data(), buffer.size())) > 0;)
        handed.append(buffer.data(), static_cast<std::size_t>(got));
    ::close(end);
    std::optional<ToChild> next;
    if (!handed.empty() && handed.front() == kAsleep) {
        next = ToChild{handed.substr(1), {}};
    } else if (handed.size() > 1 + kKeyBytes && handed.front() == kWithKey) {
        next = ToChild{handed.substr(1 + kKeyBytes), crypto::Secret{std::string_view{handed}.substr(1, kKeyBytes)}};
    }
    crypto::wipe(handed);
    std::memset(buffer.data(), 0, buffer.size());
    return next;
#else
    return std::nullopt;
#endif
}

} // namespace sightline::mobile
