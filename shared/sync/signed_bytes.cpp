#include "sync/tablet_sync.h"

namespace sightline::sync {

namespace {

/// Each signature covers a purpose as well as its content, so that none can be used as another.
std::string purpose(std::string_view name)
{
    std::string bytes{"sightline/1/"};
    bytes += name;
    bytes += '\0';
    return bytes;
}

void append(std::string& bytes, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((number >> shift) & 0xff);
}

} // namespace

std::string headBytes(std::uint64_t generation, const wire::Head& head)
{
    std::string bytes = purpose("head");
    append(bytes, generation);
    append(bytes, head.seq());
    return bytes + head.chain();
}

std::string enrolBytes(std::string_view code, std::string_view public_key, std::string_view upload_key)
{
    std::string bytes = purpose("enrol");
    append(bytes, code.size());
    bytes += code;
    bytes += public_key;
    bytes += upload_key; // Keys are of one length, so where one ends is no question.
    return bytes;
}

std::string sessionBytes(std::string_view device_id, std::string_view nonce)
{
    std::string bytes = purpose("session");
    bytes += device_id;
    bytes += nonce;
    return bytes;
}

std::string wipeBytes(std::string_view device_id, std::string_view nonce)
{
    return purpose("wipe").append(device_id).append(nonce);
}

std::string sealedBytes(std::string_view device_id, std::string_view nonce, std::string_view content)
{
    return purpose("sealed").append(device_id).append(nonce).append(content);
}

std::string sealedReceiptBytes(std::string_view device_id, std::string_view nonce, std::string_view content)
{
    return purpose("sealed-receipt").append(device_id).append(nonce).append(content);
}

} // namespace sightline::sync
