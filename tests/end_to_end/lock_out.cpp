// Ten wrong PINs in a row on a real vault, without the hours of waiting between them: the clock is ours, everything else is real.
#include <cstdio>

#include "support/fake_clock.h"
#include "vault/vault.h"

int main(int argc, char** argv)
{
    using namespace sightline;
    if (argc != 2 || !crypto::ready()) {
        std::fprintf(stderr, "usage: lock_out VAULT\n");
        return 2;
    }
    test::FakeClock clock;
    vault::NoPlatformSecret platform;
    for (int wrong = 1; wrong <= vault::kWrongTriesMax; ++wrong) {
        clock.advance(std::chrono::hours{5});
        const auto opened = vault::Vault::unlock(argv[1], "000000-wrong", platform, clock, clock.bootId());
        if (opened.has_value() || opened.error().code != ErrorCode::WrongSecret) {
            std::fprintf(stderr, "lock_out: try %d: %s\n", wrong, opened.has_value() ? "opened" : opened.error().detail.c_str());
            return 1;
        }
    }
    return 0;
}
