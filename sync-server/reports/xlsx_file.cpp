#include "reports/xlsx_file.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace sightline::server::reports {

namespace {

constexpr std::size_t kCellBytesMax = 32'767; ///< Excel counts characters; bytes are never fewer.
constexpr const char* kMemoryFolder = "/dev/shm";
constexpr std::size_t kColumnLeast = 6; ///< Characters. A column is as wide as what stands in it …
constexpr std::size_t kColumnMost = 60; ///< … up to a sentence; what is longer breaks.
constexpr std::size_t kColumnRoom = 2;
constexpr std::size_t kSheetCharacters = 200; ///< On a sheet of A4 across, still to be read; a wider table takes several sheets.
constexpr std::size_t kHeaderLines = 6; ///< A long header makes its column wider rather than itself higher.
constexpr double kLineHeight = 15; ///< Points.
constexpr double kRowHeightMost = 409; ///< Points; more a sheet does not take.
constexpr int kFirstYear = 1900; ///< Days before are text: a workbook has no date for them.

/// Readers of workbooks take `_x0041_` for a character by its number; text that says so is written so that it stays what it is.
std::string exactText(std::string_view text)
{
    std::string exact;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at, 7);
        const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
        if (rest.size() == 7 && rest.starts_with("_x") && rest[6] == '_'
            && std::all_of(rest.begin() + 2, rest.begin() + 6, isHex))
            exact += "_x005F";
        exact += text[at];
    }
    return exact;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// How wide a header's words ask a column to be: it is bold, and breaks between words only.
std::size_t longestWord(std::string_view header)
{
    std::size_t longest = 0;
    while (!header.empty()) {
        const std::size_t end = std::min(header.find(' '), header.size());
        longest = std::max(longest, characters(header.substr(0, end)));
        header.remove_prefix(std::min(header.size(), end + 1));
    }
    return longest + longest / 8;
}

std::size_t widthOfHeader(std::string_view header)
{
    return std::max(longestWord(header), characters(header) / (kHeaderLines - 1));
}

/// Lines that a text breaks into.
std::size_t linesOf(std::string_view text, std::size_t width)
{
    std::size_t lines = 1;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::size_t word = characters(text.substr(0, end));
        if (used > 0 && used + 1 + word > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + word;
        lines += used / (width + 1); // A word that is longer than the line.
        used %= width + 1;
        if (end < text.size() && text[end] == '\n') {
            ++lines;
            used = 0;
        }
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return lines;
}

double heightOf(std::size_t lines)
{
    return std::min(kRowHeightMost, kLineHeight * static_cast<double>(lines));
}

std::size_t charactersOf(const ExportCell& cell)
{
    if (std::holds_alternative<CivilDate>(cell)) return std::string_view{"2026-06-04"}.size();
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number).size();
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? 0 : characters(*text);
}

/// A file that is only in memory, by a name that a library can open.
class MemoryFile {
public:
    MemoryFile()
        : m_descriptor{::memfd_create("export", MFD_CLOEXEC)}
    { }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] bool isOpen() const noexcept { return m_descriptor >= 0; }
    [[nodiscard]] std::string path() const { return fmt::format("/proc/self/fd/{}", m_descriptor); }
    [[nodiscard]] Result<std::string> bytes() const
    {
        const off_t size = ::lseek(m_descriptor, 0, SEEK_END);
        if (size <= 0) return Error{ErrorCode::StorageFailed, "the workbook could not be made"};
        std::string read(static_cast<std::size_t>(size), '\0');
        std::size_t done = 0;
        while (done < read.size()) {
            const ssize_t n = ::pread(m_descriptor, read.data() + done, read.size() - done, static_cast<off_t>(done));
            if (n <= 0) return Error{ErrorCode::StorageFailed, "the workbook could not be read back"};
            done += static_cast<std::size_t>(n);
        }
        return read;
    }

private:
    int m_descriptor;
};

} // namespace

struct XlsxFile::State {
    ExportShape shape;
    MemoryFile file;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* day = nullptr;
    lxw_format* other = nullptr; ///< Of every cell that is no day.
    std::vector<std::size_t> widths; ///< Of what stands in each column: characters.
    lxw_row_t next = 0;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (workbook != nullptr) lxw_workbook_free(workbook);
    }

    lxw_error write(lxw_col_t column, std::monostate) const { return worksheet_write_blank(sheet, next, column, nullptr); }
    lxw_error write(lxw_col_t column, const std::string& text) const
    {
        return worksheet_write_string(sheet, next, column, exactText(text).c_str(), nullptr);
    }
    lxw_error write(lxw_col_t column, std::int64_t number) const
    {
        return worksheet_write_number(sheet, next, column, static_cast<double>(number), nullptr);
    }
    lxw_error write(lxw_col_t column, CivilDate date) const
    {
        const auto calendar = date.calendar();
        if (static_cast<int>(calendar.year()) < kFirstYear)
            return write(column, shape.dates == DateStyle::Iso ? date.toString() : date.dayFirst());
        lxw_datetime at{static_cast<int>(calendar.year()), static_cast<int>(static_cast<unsigned>(calendar.month())),
            static_cast<int>(static_cast<unsigned>(calendar.day())), 0, 0, 0};
        return worksheet_write_datetime(sheet, next, column, &at, day);
    }

    /// When every row is there: columns as wide as what is in them, the first row as high as the headers, on paper A4 across with
    /// the headers, the first column and the marking on each sheet.
    void layOut()
    {
        std::size_t all = 0;
        std::size_t lines = 1;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const std::size_t width = std::clamp(widths[column], kColumnLeast, kColumnMost) + kColumnRoom;
            worksheet_set_column(
                sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), static_cast<double>(width), other);
            lines = std::max(lines, linesOf(shape.headers[column], width - kColumnRoom));
            all += width;
        }
        worksheet_set_row(sheet, 0, heightOf(lines + 1), nullptr); // Bold, so that a line more may be needed.
        const std::size_t across = (all + kSheetCharacters - 1) / kSheetCharacters;
        constexpr std::uint8_t kA4 = 9;
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, kA4);
        worksheet_fit_to_pages(sheet, static_cast<std::uint16_t>(std::max<std::size_t>(across, 1)), 0);
        worksheet_repeat_rows(sheet, 0, 0);
        if (across > 1) worksheet_repeat_columns(sheet, 0, 0);
        worksheet_gridlines(sheet, LXW_SHOW_ALL_GRIDLINES);
        worksheet_set_header(sheet, "&L&BOFFICIAL-SENSITIVE&R&A");
        worksheet_set_footer(sheet, "&RPage &P of &N");
    }
};

XlsxFile::XlsxFile(std::unique_ptr<State> state)
    : m_state{std::move(state)}
{ }
XlsxFile::XlsxFile(XlsxFile&&) noexcept = default;
XlsxFile::~XlsxFile() = default;

Result<XlsxFile> XlsxFile::begin(const ExportShape& shape, Instant made_at)
{
    auto state = std::make_unique<State>();
    if (!state->file.isOpen() || ::access(kMemoryFolder, W_OK) != 0)
        return Error{ErrorCode::StorageFailed, "a workbook is made in memory, and this machine has no /dev/shm; ask for csv"};
    std::string folder = kMemoryFolder;
    lxw_workbook_options options{0, folder.data(), 0};
    state->shape = shape;
    state->workbook = workbook_new_opt(state->file.path().c_str(), &options);
    if (state->workbook == nullptr) return Error{ErrorCode::StorageFailed, "the workbook could not be begun"};
    lxw_doc_properties about{};
    about.created = std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::seconds>(made_at));
    workbook_set_properties(state->workbook, &about);
    state->sheet = workbook_add_worksheet(state->workbook, shape.name.c_str());
    state->day = workbook_add_format(state->workbook);
    format_set_num_format(state->day, shape.dates == DateStyle::Iso ? "yyyy-mm-dd" : "dd/mm/yyyy");
    format_set_align(state->day, LXW_ALIGN_LEFT);
    format_set_align(state->day, LXW_ALIGN_VERTICAL_TOP);
    state->other = workbook_add_format(state->workbook);
    format_set_text_wrap(state->other);
    format_set_align(state->other, LXW_ALIGN_VERTICAL_TOP);
    lxw_format* const heading = workbook_add_format(state->workbook);
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
    for (lxw_col_t column = 0; column < shape.headers.size(); ++column) {
        const std::string& header = shape.headers[column];
        worksheet_write_string(state->sheet, 0, column, exactText(header).c_str(), heading);
        state->widths.push_back(widthOfHeader(header));
    }
    worksheet_freeze_panes(state->sheet, 1, 0);
    state->next = 1;
    return XlsxFile{std::move(state)};
}

Result<void> XlsxFile::add(const ExportRow& row)
{
    if (m_state->next >= LXW_ROW_MAX)
        return Error{ErrorCode::Refused, fmt::format("more than {} rows do not fit into a sheet; ask for csv", LXW_ROW_MAX - 1)};
    std::size_t lines = 1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto* text = std::get_if<std::string>(&row[column]);
        const lxw_error error = text != nullptr && text->size() > kCellBytesMax
            ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
            : std::visit([&](const auto& value) { return m_state->write(static_cast<lxw_col_t>(column), value); }, row[column]);
        if (error != LXW_NO_ERROR)
            return Error{ErrorCode::Refused,
                fmt::format("row {}, {}: does not fit into a cell of a workbook; ask for csv", m_state->next + 1,
                    m_state->shape.headers.at(column))};
        m_state->widths.at(column) = std::max(m_state->widths.at(column), charactersOf(row[column]));
        if (text != nullptr) lines = std::max(lines, linesOf(*text, kColumnMost));
    }
    // Not every program makes a row as high as its text by itself.
    if (lines > 1) worksheet_set_row(m_state->sheet, m_state->next, heightOf(lines), nullptr);
    ++m_state->next;
    return {};
}

Result<std::string> XlsxFile::finish()
{
    m_state->layOut();
    // `workbook_close` frees the workbook whether it succeeds or not.
    const lxw_error error = workbook_close(std::exchange(m_state->workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return Error{ErrorCode::StorageFailed, std::string{"the workbook could not be made: "} + lxw_strerror(error)};
    return m_state->file.bytes();
}

} // namespace sightline::server::reports
