#pragma once

#include <string>
#include <vector>

namespace sightline::authorisation {

enum class For {
    Anybody, ///< Shows nothing of anybody: the sign-in page, style sheets, whether the server is alive.
    Tablets, ///< Asks for a tablet's token or signature: refused to a person with a cookie.
    ThisMachine, ///< Only for programs on the server's own machine; refused to what came through the front.
    SignedIn, ///< Whoever is signed in.
    Role, ///< Whose role may do `action`.
    OfChild ///< Who may do `action` about the child in the path.
};

/// What an address needs, as people would say it.
struct Address {
    std::string method;
    std::string path;
    For whom;
    std::string action = {};
    bool names_more = false; ///< Parts of the path besides the child: what does not exist is 404 for everybody.
};

/// Every address there is. One that the router has and this has not fails the experiment.
[[nodiscard]] const std::vector<Address>& addresses();

} // namespace sightline::authorisation
