# Writes a source file that holds the style sheet as text. Run: cmake -DFROM=dashboard.css -DTO=out.cpp -P embed_style_sheet.cmake
file(READ "${FROM}" text)
string(REPLACE "\\" "\\\\" text "${text}")
string(REPLACE "\"" "\\\"" text "${text}")
string(REPLACE "\n" "\\n\"\n\"" text "${text}")
file(WRITE "${TO}" "#include \"dashboard/style_sheet.h\"\n\nnamespace sightline::server::dashboard {\n\nextern const std::string_view kStyleSheet =\n\"${text}\";\n\n}\n")
