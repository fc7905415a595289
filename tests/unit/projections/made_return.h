#pragma once

#include <random>
#include <string>

#include "base/civil_date.h"
#include "support/files.h"
#include "support/temporary_folder.h"

namespace sightline::test {

/// "09/05/2017"
inline std::string slashed(CivilDate day)
{
    const std::string iso = day.toString();
    return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
}

/// A return of 200 children, shaped as authorities send it: changes of legal status, moves, ended episodes, short breaks,
/// reviews. The same for the same seed.
inline std::string madeReturn(const TemporaryFolder& folder, unsigned seed)
{
    std::mt19937 random{seed};
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const char* const statuses[] = {"C1", "C2", "V2", "E1", "L1", "V3"};
    const char* const places[] = {"U1", "U6", "K2", "P1", "A5", "T3"};
    std::string header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    std::string episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    std::string reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    const CivilDate first = *CivilDate::parse("2014-04-01");
    for (int n = 0; n < 200; ++n) {
        const std::string number = std::to_string(1000 + n);
        const std::string born = slashed(CivilDate::parse("2001-01-01")->plusDays(below(4000)));
        header += number + ',' + std::to_string(1 + below(2)) + ',' + born + ",WBRI,,,\n";
        CivilDate start = first.plusDays(below(800));
        const char* whyNew = "S";
        for (int left = below(3); left >= 0; --left) {
            const CivilDate end = start.plusDays(20 + below(200));
            const bool open = left == 0 && below(8) != 0;
            episodes += number + ',' + slashed(start) + ',' + whyNew + ',' + statuses[below(6)] + ",N1," + places[below(6)]
                + ",PR1," + (open ? std::string{} : slashed(end)) + ",X1,,,,\n";
            if (below(2) == 0) reviews += number + ',' + born + ',' + slashed(start.plusDays(20)) + ",PN1\n";
            whyNew = below(2) == 0 ? "L" : "P";
            start = end;
        }
    }
    writeFile(folder.file("header.csv"), header);
    writeFile(folder.file("episodes.csv"), episodes);
    writeFile(folder.file("reviews.csv"), reviews);
    return folder.path().string();
}

} // namespace sightline::test
