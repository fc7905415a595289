# Writes a source file that holds the style sheet as text. Run: cmake -DFROM=report.css -DTO=out.cpp -P embed_report_style.cmake
file(READ "${FROM}" text)
string(REPLACE "\\" "\\\\" text "${text}")
string(REPLACE "\"" "\\\"" text "${text}")
string(REPLACE "\n" "\\n\"\n\"" text "${text}")
file(WRITE "${TO}" "#include \"reports/report_style.h\"\n\nnamespace sightline::server::reports {\n\nextern const std::string_view kReportStyle =\n\"${text}\";\n\n}\n")
