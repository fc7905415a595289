// The control: a reader with a bug put in. It believes a length that the sender names. A fuzzer that does not find it finds
// nothing.
#include <vector>

#include "input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 4 || data[0] != 'S' || data[1] != 'L' || data[2] != 'G') return 0;
    const std::vector<std::uint8_t> body(data + 4, data + size);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < data[3]; ++i) sum += body.data()[i]; // Here: data[3] may be more than body holds.
    return sum == 1 ? 1 : 0;
}
