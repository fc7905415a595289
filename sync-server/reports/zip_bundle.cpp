#include "reports/zip_bundle.h"

#include <sys/stat.h>
#include <zip.h>

namespace sightline::server::reports {

namespace {

constexpr int kFirstZipYear = 1980;

/// Days and times as zip files write them; UTC, so that no machine's own zone plays a part.
struct ZipMoment {
    zip_uint16_t time;
    zip_uint16_t date;
};
ZipMoment zipMoment(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day calendar{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(at - day)};
    const int year = std::max(static_cast<int>(calendar.year()) - kFirstZipYear, 0);
    return {
        static_cast<zip_uint16_t>((clock.hours().count() << 11) | (clock.minutes().count() << 5) | (clock.seconds().count() / 2)),
        static_cast<zip_uint16_t>((year << 9) | (static_cast<int>(static_cast<unsigned>(calendar.month())) << 5)
            | static_cast<int>(static_cast<unsigned>(calendar.day())))};
}

/// Whoever takes the bundle apart has files that nobody else on that machine reads.
constexpr zip_uint32_t kOwnerOnly = (S_IFREG | S_IRUSR | S_IWUSR) << 16U;

struct KeptSource {
    zip_source_t* source = nullptr;

    KeptSource() = default;
    KeptSource(const KeptSource&) = delete;
    KeptSource& operator=(const KeptSource&) = delete;
    ~KeptSource()
    {
        if (source != nullptr) zip_source_free(source);
    }
};

Error failed(const char* what)
{
    return {ErrorCode::StorageFailed, std::string{"the bundle could not be made: "} + what};
}

Result<std::string> bytesOf(zip_source_t* source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return failed("it cannot be read back");
    std::string bytes(about.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size()) return failed("it cannot be read back");
    return bytes;
}

} // namespace

Result<std::string> zipOf(const std::vector<BundledFile>& files, Instant made_at)
{
    zip_error_t error;
    zip_error_init(&error);
    KeptSource kept;
    kept.source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (kept.source == nullptr) return failed("no memory");
    zip_source_keep(kept.source);
    zip_t* const archive = zip_open_from_source(kept.source, ZIP_TRUNCATE, &error);
    if (archive == nullptr) return failed("it cannot be begun");
    const ZipMoment at = zipMoment(made_at);
    for (const BundledFile& file : files) {
        zip_source_t* const source = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
        const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        const auto added = static_cast<zip_uint64_t>(index);
        if (index < 0 || zip_file_set_dostime(archive, added, at.time, at.date, 0) != 0
            || zip_file_set_external_attributes(archive, added, 0, ZIP_OPSYS_UNIX, kOwnerOnly) != 0) {
            zip_discard(archive);
            return failed("a file cannot be added");
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed("it cannot be finished");
    }
    return bytesOf(kept.source);
}

} // namespace sightline::server::reports
