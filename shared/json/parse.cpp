#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <unordered_set>
#include <vector>

#include "json/reader.h"

namespace sightline::json {

namespace {

/// The place in the text up to which the parser has read; the parser's own events do not tell.
class TrackedChar {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedChar(const char* at, const char** reached)
        : m_at{at}
        , m_reached{reached}
    { }

    reference operator*() const { return *m_at; }
    TrackedChar& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    TrackedChar operator++(int)
    {
        const TrackedChar before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackedChar& a, const TrackedChar& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const TrackedChar& a, const TrackedChar& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

/// `line 3, column 5`, counted from 1; columns count characters, not bytes.
std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The names an object has so far. Most objects are small; a set is made only for the others.
class MemberNames {
public:
    /// False if the name is there already.
    [[nodiscard]] bool add(const Json::object_t& object, const std::string& name)
    {
        if (object.size() < kFew)
            return std::none_of(object.begin(), object.end(), [&](const auto& m) { return m.first == name; });
        if (m_names.empty())
            for (const auto& member : object) m_names.insert(member.first);
        return m_names.insert(name).second;
    }

private:
    static constexpr std::size_t kFew = 24;
    std::unordered_set<std::string> m_names;
};

/// Builds the document from the parser's events. `reached` is where the parser is at each event.
class DocumentBuilder {
public:
    DocumentBuilder(std::string_view text, const char* const* reached)
        : m_text{text}
        , m_reached{reached}
    { }

    [[nodiscard]] Json takeDocument() { return std::move(m_document); }
    [[nodiscard]] const std::string& complaint() const { return m_complaint; }

    bool null() { return place(nullptr); }
    bool boolean(bool value) { return place(value); }
    bool number_integer(Json::number_integer_t value) { return place(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return place(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return place(value); }
    bool string(std::string& value) { return place(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::value_t::object); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::value_t::array); }
    bool end_array() { return close(); }

    bool key(std::string& name)
    {
        Level& level = m_levels.back();
        auto& object = level.value->get_ref<Json::object_t&>();
        if (!level.names.add(object, name)) return stop("the member " + Json(name).dump() + " is there twice");
        // Straight into the underlying list: the map's own insertion would look through all members again.
        static_cast<Json::object_t::Container&>(object).emplace_back(std::move(name), nullptr);
        return true;
    }

    bool parse_error(std::size_t, const std::string& lastToken, const Json::exception& failure)
    {
        if (dynamic_cast<const Json::out_of_range*>(&failure) != nullptr)
            return stop("the number " + lastToken + " is too large");
        const bool ended = std::string_view{failure.what()}.find("unexpected end of input") != std::string_view::npos;
        return stop(ended ? "not valid JSON: it ends too early" : "not valid JSON");
    }

private:
    struct Level {
        Json* value;
        MemberNames names;
    };

    bool stop(const std::string& what)
    {
        const auto offset = static_cast<std::size_t>(*m_reached - m_text.data());
        m_complaint = lineAndColumn(m_text, offset == 0 ? 0 : offset - 1) + ": " + what;
        return false;
    }

    /// Puts a value where the next one belongs: the document itself, the end of an array, or the member just named.
    template <typename Value>
    Json* put(Value&& value)
    {
        if (m_levels.empty()) {
            m_document = std::forward<Value>(value);
            return &m_document;
        }
        Json& parent = *m_levels.back().value;
        if (parent.is_array()) {
            auto& items = parent.get_ref<Json::array_t&>();
            return &items.emplace_back(std::forward<Value>(value));
        }
        Json& member = parent.get_ref<Json::object_t&>().back().second;
        member = std::forward<Value>(value);
        return &member;
    }

    template <typename Value>
    bool place(Value&& value)
    {
        put(std::forward<Value>(value));
        return true;
    }

    bool open(Json::value_t type)
    {
        if (m_levels.size() >= kDepthMax) return stop("more than " + std::to_string(kDepthMax) + " levels deep");
        Json* const value = put(Json(type));
        m_levels.push_back({value, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::string_view m_text;
    const char* const* m_reached;
    Json m_document;
    std::vector<Level> m_levels; ///< The pointers stay good: a level's own list does not grow while a deeper one is open.
    std::string m_complaint;
};

Result<std::string> contentsOf(std::istream& stream, const std::string& name)
{
    std::string text{std::istreambuf_iterator<char>{stream}, {}};
    if (stream.bad()) return Error{ErrorCode::NotFound, name + ": cannot be read"};
    return text;
}

} // namespace

Result<Json> parse(std::string_view text)
{
    const char* reached = text.data();
    DocumentBuilder builder{text, &reached};
    const TrackedChar first{text.data(), &reached};
    const TrackedChar last{text.data() + text.size(), &reached};
    if (!Json::sax_parse(first, last, &builder)) return Error{ErrorCode::InvalidInput, builder.complaint()};
    return builder.takeDocument();
}

Result<Json> readDocument(const std::string& path)
{
    if (path == "-") {
        SIGHTLINE_TRY(text, contentsOf(std::cin, "standard input"));
        return parse(text);
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return Error{ErrorCode::InvalidInput, path + ": is a folder, not a file"};
    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{ErrorCode::NotFound, path + ": cannot be opened"};
    SIGHTLINE_TRY(text, contentsOf(file, path));
    return parse(text);
}

} // namespace sightline::json
