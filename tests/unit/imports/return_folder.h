#pragma once

#include <string>

#include "imports/ssda903.h"
#include "support/files.h"
#include "support/temporary_folder.h"

namespace sightline::test {

/// An SSDA903 folder of a test's own: a child looked after since 2 March 2020, unless a file is written over.
struct ReturnFolder {
    TemporaryFolder folder;

    ReturnFolder()
    {
        write("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,04/05/2012,WBRI,,,\n102,2,06/07/2014,WBRI,,,\n");
        write("episodes.csv", kEpisodeHeader + "101,02/03/2020,S,C2,N1,U6,PR1,,X1,,AB1 2CD,AB1 2CD,SC1\n");
        write("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n");
    }
    void write(const std::string& name, const std::string& text) const { writeFile(folder.path() / name, text); }
    /// Episode rows below the header.
    void episodes(const std::string& rows) const { write("episodes.csv", kEpisodeHeader + rows); }
    [[nodiscard]] std::string path() const { return folder.path().string(); }

    inline static const std::string kEpisodeHeader =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
};

template <typename T>
[[nodiscard]] std::string whyNot(const Result<T>& result)
{
    return result.has_value() ? std::string{} : result.error().detail;
}

[[nodiscard]] inline std::size_t countOf(const server::ImportBatch& batch, std::string_view what)
{
    for (const auto& [name, n] : batch.counts)
        if (name == what) return n;
    throw std::runtime_error{"no such count: " + std::string{what}};
}

[[nodiscard]] inline bool mentions(const std::vector<std::string>& lines, std::string_view text)
{
    for (const std::string& line : lines)
        if (line.find(text) != std::string::npos) return true;
    return false;
}

} // namespace sightline::test
