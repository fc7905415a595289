#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.h"

namespace sightline {

/// An identifier that cannot be passed where another kind is expected.
template <typename Tag>
class StrongId {
public:
    explicit StrongId(Uuid uuid) noexcept
        : m_uuid{uuid}
    { }

    [[nodiscard]] static std::optional<StrongId> parse(std::string_view text) noexcept
    {
        const std::optional<Uuid> uuid = Uuid::parse(text);
        if (!uuid) return std::nullopt;
        return StrongId{*uuid};
    }
    /// From the 16 bytes used on the wire and in the store.
    [[nodiscard]] static std::optional<StrongId> fromBytes(std::string_view raw) noexcept
    {
        const std::optional<Uuid> uuid = Uuid::fromBytes(raw);
        if (!uuid) return std::nullopt;
        return StrongId{*uuid};
    }

    [[nodiscard]] const Uuid& uuid() const noexcept { return m_uuid; }
    [[nodiscard]] std::string toString() const { return m_uuid.toString(); }
    [[nodiscard]] std::string raw() const { return m_uuid.raw(); }

    friend auto operator<=>(const StrongId&, const StrongId&) = default; // NOLINT(modernize-use-nullptr)

private:
    Uuid m_uuid;
};

/// A name given by people or another system (a worker's sign-in, a plan's row) that cannot be passed where another kind is
/// expected.
template <typename Tag>
class StrongText {
public:
    explicit StrongText(std::string text)
        : m_text{std::move(text)}
    { }

    [[nodiscard]] const std::string& text() const noexcept { return m_text; }

    friend auto operator<=>(const StrongText&, const StrongText&) = default; // NOLINT(modernize-use-nullptr)

private:
    std::string m_text;
};

} // namespace sightline

template <typename Tag>
struct std::hash<sightline::StrongId<Tag>> {
    std::size_t operator()(const sightline::StrongId<Tag>& id) const noexcept
    {
        const auto& bytes = id.uuid().bytes;
        return std::hash<std::string_view>{}({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
};

template <typename Tag>
struct std::hash<sightline::StrongText<Tag>> {
    std::size_t operator()(const sightline::StrongText<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
