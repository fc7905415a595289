#pragma once

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

namespace sightline::test {

/// Whether the long scale of an experiment was asked for (`packaging/test --long`).
[[nodiscard]] inline bool longScale()
{
    const char* asked = std::getenv("SIGHTLINE_LONG");
    return asked != nullptr && std::string{asked} == "1";
}

/// The one line an experiment ends with: printed, and kept for the table of `packaging/experiments`.
struct Experiment {
    std::string id; ///< As in the table of promises: R4.
    std::string scale; ///< `500 images`
    std::string result; ///< `0 lost, 0 unreadable`
    std::string seeds; ///< `1..10` or `none`
    std::string control; ///< What was switched off, and that it was caught.

    void report() const
    {
        const std::string line =
            "experiment " + id + " | " + scale + " | " + result + " | seeds " + seeds + " | control " + control;
        std::cout << line << std::endl;
        if (const char* file = std::getenv("SIGHTLINE_EXPERIMENTS"); file != nullptr && *file != '\0')
            std::ofstream{file, std::ios::app} << line + "\n" << std::flush;
    }
};

} // namespace sightline::test
