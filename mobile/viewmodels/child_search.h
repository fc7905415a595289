#pragma once

#include <string>
#include <vector>

#include <QString>

/// Finding a child by what people type. Pure.
namespace sightline::mobile {

/// Without accents and capitals, as single words: "Zoë O’Neil-Łukasz" is "zoe", "oneil" and "lukasz".
[[nodiscard]] std::vector<QString> searchWords(const QString& text);

/// Whether each word of the question begins one of these words, in any order. An empty question finds everybody.
[[nodiscard]] bool isFound(const std::vector<QString>& among, const std::vector<QString>& question);

} // namespace sightline::mobile
