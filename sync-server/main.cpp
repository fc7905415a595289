#include <iostream>

#include "cli/command.h"
#include "crypto/crypto.h"

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    if (!sightline::crypto::ready()) {
        std::cerr << "this machine has no source of randomness\n";
        return static_cast<int>(sightline::server::cli::ExitCode::Refused);
    }
    sightline::SystemClock clock;
    return sightline::server::cli::runProgram(argc, argv, std::cout, std::cerr, clock);
}
