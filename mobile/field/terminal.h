#pragma once

#include <string>

#include "base/result.h"
#include "json/reader.h"

namespace sightline::field {

/// How a command ends: the exit codes of the contract.
enum class Exit { Done = 0, Refused = 1, Misuse = 2 };

/// Says on standard error, in one line, why not.
Exit refuse(const Error& error);
Exit misuse(const Error& error);

void print(const json::Json& document);
void printLine(const std::string& line);

/// From SIGHTLINE_PIN, else one line of standard input, asked for and not echoed on a terminal. `inputIsTaken`: standard input
/// holds a document, so the PIN must come from the environment.
[[nodiscard]] Result<std::string> readPin(bool inputIsTaken);

/// A counter on standard error for work that lasts longer than two seconds; nothing where standard error is no terminal.
class Progress {
public:
    Progress();
    void show(const std::string& line);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

private:
    long long m_started_ms;
    bool m_shown = false;
};

} // namespace sightline::field
