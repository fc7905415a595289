#include "imports/return_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/trim_all.hpp>
#include <boost/locale/utf.hpp>

namespace sightline::server {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

/// Where the first byte is that is not part of UTF-8 text; the size if all of it is.
std::size_t firstNotUtf8(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* const before = at;
        const auto point = boost::locale::utf::utf_traits<char>::decode(at, end);
        if (point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete || point == 0)
            return static_cast<std::size_t>(before - text.data());
    }
    return text.size();
}

} // namespace

Result<std::string> readReturn(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status)) return Error{ErrorCode::NotFound, path + ": there is no such file"};
    if (fs::is_directory(status)) return Error{ErrorCode::InvalidInput, path + ": this is a folder, not a file"};
    if (!fs::is_regular_file(status)) return Error{ErrorCode::InvalidInput, path + ": this is not a regular file"};

    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{ErrorCode::InvalidInput, path + ": the file cannot be opened for reading"};
    const auto size = fs::file_size(path, failed);
    if (!failed && size > kReturnBytesMax)
        return Error{
            ErrorCode::InvalidInput, path + ": the file is larger than " + std::to_string(kReturnBytesMax >> 20U) + " MB"};
    std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    if (file.bad()) return Error{ErrorCode::InvalidInput, path + ": the file cannot be read"};
    if (bytes.empty()) return Error{ErrorCode::InvalidInput, path + ": the file is empty"};
    return bytes;
}

Result<std::string> asUtf8(const std::string& path, std::string bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return Error{
            ErrorCode::InvalidInput, path + ":1: the file is UTF-16; save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"};
    if (bytes.starts_with(kByteOrderMark)) bytes.erase(0, kByteOrderMark.size());
    const std::size_t wrong = firstNotUtf8(bytes);
    if (wrong == bytes.size()) return bytes;
    const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(wrong), '\n');
    const std::string place = path + ":" + std::to_string(line);
    if (bytes[wrong] == '\0') return Error{ErrorCode::InvalidInput, place + ": this is not a text file"};
    return Error{ErrorCode::InvalidInput, place + ": not UTF-8 text; save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"};
}

std::string fileName(const std::string& path)
{
    return std::filesystem::path{path}.filename().string();
}

std::string trimmed(std::string_view text)
{
    std::string copy{text};
    boost::algorithm::replace_all(copy, kNoBreakSpace, " ");
    boost::algorithm::trim(copy);
    return copy;
}

std::string headingKey(std::string_view text)
{
    std::string copy = trimmed(text);
    boost::algorithm::replace_all(copy, "\xE2\x80\x98", "'");
    boost::algorithm::replace_all(copy, "\xE2\x80\x99", "'");
    boost::algorithm::trim_all(copy);
    boost::algorithm::to_lower(copy);
    return copy;
}

} // namespace sightline::server
