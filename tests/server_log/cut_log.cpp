// The control of R1: takes the last rows out of an authority's store, as a server would leave it that had answered before it
// committed.
#include <cstdio>
#include <cstdlib>

#include "authority_world.h"
#include "service/key_file.h"

using namespace sightline;

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: cut_log DIR ROWS\n", stderr);
        return 2;
    }
    try {
        const auto keys = server_log::must(server::readKeyFile(server::keyFile(argv[1])));
        auto database = server_log::must(store::Database::open(server::storeFile(argv[1]), keys.store_key));
        database.prepare("DELETE FROM log WHERE seq > (SELECT max(seq) FROM log) - ?")
            .bind(std::int64_t{std::atoi(argv[2])})
            .run();
        return 0;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "cut_log: %s\n", failure.what());
        return 1;
    }
}
