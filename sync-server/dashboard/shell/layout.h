#pragma once

#include <string>
#include <string_view>

#include "access/authorise.h"
#include "access/web_sessions.h"
#include "dashboard/shell/page.h"

namespace sightline::server::dashboard {

/// What stands around a page.
struct Surroundings {
    std::string authority;
    const SignedIn* person = nullptr; ///< Null on the pages of those who are not signed in.
    std::string path; ///< Of the page: its place in the navigation.
    std::string notice; ///< Said once.
    std::string printed_at; ///< "10:42 on 4 June 2026": stands on paper only, with the person's name.
};

/// A whole HTML document.
[[nodiscard]] std::string render(const Page& page, const Surroundings& around);

} // namespace sightline::server::dashboard
