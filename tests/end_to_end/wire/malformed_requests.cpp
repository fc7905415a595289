#include "end_to_end/wire/malformed_requests.h"

#include <array>
#include <memory>

#include <fmt/format.h>
#include <zstd.h>

namespace sightline::test {

namespace {

constexpr const char* kChallenge = "/v1/session/challenge";
constexpr const char* kProtobuf = "Content-Type: application/x-protobuf\r\n";

std::string packed(const std::string& plain)
{
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 19));
    return out;
}

/// The same, but the frame does not say how long it is: the reader has to unpack to find out.
std::string packedUnannounced(const std::string& plain)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 19);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress2(context.get(), out.data(), out.size(), plain.data(), plain.size()));
    return out;
}

std::string head(const std::string& line, const std::string& headers)
{
    return line + "\r\nHost: localhost\r\n" + kProtobuf + headers + "\r\n";
}

std::string challengeHead(const std::string& headers)
{
    return head(std::string{"POST "} + kChallenge + " HTTP/1.1", headers);
}

std::string inChunks(const std::string& body)
{
    return fmt::format("{:x}\r\n{}\r\n0\r\n\r\n", body.size(), body);
}

} // namespace

MalformedRequests::MalformedRequests(std::uint64_t seed, const WireDevice& device)
    : m_random{seed}
    , m_token{device.signIn()}
{
    wire::ChallengeRequest ask;
    ask.set_device_id(device.id().raw());
    m_good = ask.SerializeAsString();
}

std::string MalformedRequests::bytes(std::size_t size)
{
    std::string text(size, '\0');
    for (char& c : text) c = static_cast<char>(m_random());
    return text;
}

std::string MalformedRequests::postTo(const std::string& path, const std::string& body, const std::string& headers)
{
    const std::string session = path == "/v1/sync" ? "Authorization: Bearer " + m_token + "\r\n" : std::string{};
    return postBytes(path, body, session + headers);
}

MalformedRequest MalformedRequests::next()
{
    static constexpr std::array<Maker, 22> kMakers{&MalformedRequests::garbage, &MalformedRequests::requestLine,
        &MalformedRequests::headerLines, &MalformedRequests::longHeader, &MalformedRequests::manyHeaders,
        &MalformedRequests::longAddress, &MalformedRequests::lengths, &MalformedRequests::lengthAndChunks,
        &MalformedRequests::chunks, &MalformedRequests::transferEncoding, &MalformedRequests::largeBody,
        &MalformedRequests::cutShort, &MalformedRequests::bomb, &MalformedRequests::packing, &MalformedRequests::encoding,
        &MalformedRequests::deepMessage, &MalformedRequests::hugeLengths, &MalformedRequests::hugeMessage,
        &MalformedRequests::randomMessage, &MalformedRequests::contentType, &MalformedRequests::smuggled,
        &MalformedRequests::places};
    return (this->*kMakers[below(kMakers.size())])();
}

MalformedRequest MalformedRequests::garbage()
{
    return {"garbage", {bytes(1 + below(2000)) + "\r\n\r\n"}, 1, true, below(2) == 0};
}

MalformedRequest MalformedRequests::requestLine()
{
    const std::string line = pick({"POST", "POST ", "POST  HTTP/1.1", "POST /v1/enrol HTTP/9.9", "POST /v1/enrol HTTP/x",
        "P\x01ST /v1/enrol HTTP/1.1", "PRI * HTTP/2.0", "BREW /v1/enrol HTTP/1.1", "post /v1/enrol HTTP/1.1",
        std::string{"GET /health\0z HTTP/1.1", 22}, "GET /v1/sync HTTP/1.1", "CONNECT localhost:443 HTTP/1.1",
        "TRACE /healthz HTTP/1.1", "POST v1/enrol HTTP/1.1", "POST http://[/v1/enrol HTTP/1.1"});
    return {"request line", {head(line, "Content-Length: 0\r\n")}, 1, true, false};
}

MalformedRequest MalformedRequests::headerLines()
{
    const std::string good = postBytes(kChallenge, m_good);
    const std::string line = pick(
        {std::string{"X\0Y: 1\r\n", 8}, std::string{"X: a\0b\r\n", 8}, "Host: elsewhere\r\n", "\x7f\x80 no colon\r\n\x01\r\n"});
    if (line.starts_with('\x7f'))
        return {"no host", {"POST " + std::string{kChallenge} + " HTTP/1.1\r\nContent-Length: 2\r\n\r\nxx"}};
    const std::size_t at = good.find("Content-Type");
    return {"header line", {good.substr(0, at) + line + good.substr(at)}};
}

MalformedRequest MalformedRequests::longHeader()
{
    return {"long header", {postBytes(kChallenge, m_good, "X-Long: " + std::string(20'000 + below(200'000), 'x') + "\r\n")}};
}

MalformedRequest MalformedRequests::manyHeaders()
{
    std::string headers;
    for (std::uint64_t i = 0, all = 2000 + below(8000); i < all; ++i) headers += fmt::format("X-{}: {}\r\n", i, m_random());
    return {"many headers", {postBytes(kChallenge, m_good, headers)}};
}

MalformedRequest MalformedRequests::longAddress()
{
    return {
        "long address", {"GET /healthz?" + std::string(20'000 + below(100'000), 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n"}};
}

MalformedRequest MalformedRequests::lengths()
{
    const std::string right = std::to_string(m_good.size());
    const std::string lengths = pick({fmt::format("Content-Length: {0}\r\nContent-Length: {0}\r\n", right),
        fmt::format("Content-Length: 1\r\nContent-Length: {}\r\n", right),
        fmt::format("Content-Length: {}\r\nContent-Length: 1\r\n", right), fmt::format("Content-Length: {0}, {0}\r\n", right),
        "Content-Length: -1\r\n", fmt::format("Content-Length: +{}\r\n", right), "Content-Length: 0x12\r\n",
        "Content-Length: 99999999999999999999999\r\n", fmt::format("Content-Length: {} {}\r\n", right, right)});
    return {"lengths", {challengeHead(lengths) + m_good}, 1, true, false};
}

MalformedRequest MalformedRequests::lengthAndChunks()
{
    const std::string body = inChunks(m_good);
    return {"length and chunks",
        {challengeHead(fmt::format("Content-Length: {}\r\nTransfer-Encoding: chunked\r\n", below(2) == 0 ? body.size() : 3))
            + body}};
}

MalformedRequest MalformedRequests::chunks()
{
    const std::string body = pick({"zz\r\nxx\r\n0\r\n\r\n", "ffffffffffffffffffff\r\nx\r\n0\r\n\r\n", "-5\r\nxxxxx\r\n0\r\n\r\n",
        "5\r\nxx", "2\r\nxxxx\r\n0\r\n\r\n", "\r\n\r\n", fmt::format("{:x}\r\n{}", 100'000, std::string(100'000, 'x'))});
    return {"chunks", {challengeHead("Transfer-Encoding: chunked\r\n") + body}, 1, true, false};
}

MalformedRequest MalformedRequests::transferEncoding()
{
    const std::string coding =
        pick({"gzip, chunked", "chunked, chunked", "xchunked", "identity", "chunked\r\nTransfer-Encoding: gzip",
            "\x0b"
            "chunked"});
    return {"transfer encoding", {challengeHead("Transfer-Encoding: " + coding + "\r\n") + inChunks(m_good)}, 1, true, false};
}

MalformedRequest MalformedRequests::largeBody()
{
    const std::string body(1'700'000 + below(500'000), 'x');
    if (below(2) == 0) return {"large body", {postTo(pathOfMessages(), body)}};
    const std::string session = "Authorization: Bearer " + m_token + "\r\n";
    return {"large body in chunks", {head("POST /v1/sync HTTP/1.1", session + "Transfer-Encoding: chunked\r\n"), inChunks(body)}};
}

MalformedRequest MalformedRequests::cutShort()
{
    const std::string whole = postTo(pathOfMessages(), bytes(2 + below(5000)));
    return {"cut short", {whole.substr(0, 1 + below(whole.size() - 1))}, 1, true, false};
}

MalformedRequest MalformedRequests::bomb()
{
    static const std::string kSmall = packed(std::string(40'000'000, '\0'));
    static const std::string kLarge = packed(std::string(200'000'000, '\0'));
    static const std::string kUnannounced = packedUnannounced(std::string(40'000'000, '\0'));
    const std::string path = pathOfMessages();
    if (below(2) == 0) return {"bomb that does not say its size", {postTo(path, kUnannounced, "Content-Encoding: zstd\r\n")}};
    return {"bomb", {postTo(path, path == "/v1/sync" ? kLarge : kSmall, "Content-Encoding: zstd\r\n")}};
}

MalformedRequest MalformedRequests::packing()
{
    std::string frame = packed(bytes(2000) + std::string(2000, 'x'));
    switch (below(4)) {
    case 0: frame.resize(1 + below(frame.size() - 1)); break;
    case 1: frame += bytes(1 + below(20)); break;
    case 2: frame[below(4)] = static_cast<char>(frame[0] ^ 0x55); break;
    default: frame = std::string{"\x28\xb5\x2f\xfd\x00\xa8", 6} + bytes(200); break; // A window of 2 GiB.
    }
    return {"packing", {postTo(pathOfMessages(), frame, "Content-Encoding: zstd\r\n")}};
}

MalformedRequest MalformedRequests::encoding()
{
    const std::string name = pick({"br", "gzip", "deflate", "zstd, zstd", "zstd, gzip", "x", std::string(500, 'z')});
    return {"encoding", {postTo(kChallenge, m_good, "Content-Encoding: " + name + "\r\n")}};
}

MalformedRequest MalformedRequests::deepMessage()
{
    // Field 2047 as a group that begins and begins: the reader goes one level deeper with each.
    std::string deep;
    for (std::uint64_t i = 0, levels = 200 + below(3000); i < levels; ++i) deep += "\xfb\x7f";
    return {"deep message", {postTo(pathOfMessages(), deep)}};
}

MalformedRequest MalformedRequests::hugeLengths()
{
    const std::string claim =
        pick({std::string{"\x22\xff\xff\xff\xff\x07", 6}, std::string{"\x22\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11},
            std::string{"\x1a\xff\xff\xff\x7f\x0a\xff\xff\xff\x7f", 10}});
    return {"huge lengths", {postTo(pathOfMessages(), claim + bytes(below(100)))}};
}

MalformedRequest MalformedRequests::hugeMessage()
{
    wire::SyncRequest request;
    request.set_protocol(sync::kProtocol);
    if (below(2) == 0)
        for (int i = 0; i < 60'000; ++i) request.add_cursors()->set_child_id(std::string(16, static_cast<char>(i)));
    else
        for (int i = 0; i < 600; ++i) request.add_groups()->set_header(bytes(50));
    return {"huge message", {postTo("/v1/sync", request.SerializeAsString())}};
}

MalformedRequest MalformedRequests::randomMessage()
{
    return {"random message", {postTo(pathOfMessages(), bytes(1 + below(8000)))}};
}

MalformedRequest MalformedRequests::contentType()
{
    std::string request = postBytes(kChallenge, m_good);
    const std::string type = pick({"application/json", "text/plain", "", "application/x-protobuf2", std::string(3000, 'a')});
    const std::string usual = "application/x-protobuf";
    return {"content type", {request.replace(request.find(usual), usual.size(), type)}};
}

MalformedRequest MalformedRequests::smuggled()
{
    // A second request where the body of the first may be taken to end: whoever answers it, answers with a refusal.
    const std::string second = "GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    if (below(2) == 0) return {"smuggled", {postTo("/v1/session", "xx") + second}, 2, false, false};
    return {"smuggled", {challengeHead("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n" + second}, 2, false,
        false};
}

MalformedRequest MalformedRequests::places()
{
    const std::string path =
        pick({"/metrics", "/v1/../metrics", "//metrics", "/%6detrics", "/healthz/../metrics", "/assets/0.css", "/readyz",
            "/session", "/v1/session/", "/v1/sync/../../readyz", "/..%2freadyz", "/@problem", "/nginx.conf"});
    return {"places", {"GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"}};
}

} // namespace sightline::test
