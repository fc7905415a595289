#include "about_view_model.h"

namespace sightline::mobile {

AboutViewModel::AboutViewModel(QString version, QObject* parent)
    : QObject{parent}
    , m_version{std::move(version)}
{
    // Names and licences are the same in every language.
    std::vector<Choice> parts;
    const auto part = [&](const char* name, const char* licence) {
        parts.push_back({QString::fromLatin1(name), QString::fromLatin1(name), QString::fromLatin1(licence)});
    };
    part("Qt 6", "LGPL-3.0");
    part("SQLCipher", "BSD-3-Clause");
    part("OpenSSL 3", "Apache-2.0");
    part("libsodium", "ISC");
    part("Protocol Buffers", "BSD-3-Clause");
    part("Zstandard", "BSD-3-Clause");
    part("JSON for Modern C++", "MIT");
    part("date (Howard Hinnant)", "MIT");
    part("toml++", "MIT");
    part("Noto Sans, Noto Naskh Arabic", "OFL-1.1");
    m_parts.setChoices(std::move(parts));
}

} // namespace sightline::mobile
