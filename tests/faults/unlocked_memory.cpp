// SQLCipher locks every piece of memory that it takes, two calls of the system each: two thirds of the time of a thousand
// openings. What is tried here are disks, so these stand in front of mlock and munlock (--wrap in CMakeLists.txt).
#include <cstddef>

extern "C" {
int __wrap_mlock(const void*, std::size_t); // NOLINT
int __wrap_munlock(const void*, std::size_t); // NOLINT

int __wrap_mlock(const void*, std::size_t) // NOLINT
{
    return 0;
}
int __wrap_munlock(const void*, std::size_t) // NOLINT
{
    return 0;
}
}
