# Writes a source file that holds a file of data as text. Run: cmake -DFROM=catalogue.toml -DTO=out.cpp -DNAME=kConstant -P embed_catalogue.cmake
file(READ "${FROM}" text)
# One literal a line: compilers may refuse a single literal as long as the whole file.
string(REPLACE "\\" "\\\\" text "${text}")
string(REPLACE "\"" "\\\"" text "${text}")
string(REPLACE "\n" "\\n\"\n\"" text "${text}")
file(WRITE "${TO}" "#include \"rules/built_in_text.h\"\n\nnamespace sightline::rules {\n\nextern const std::string_view ${NAME} =\n\"${text}\";\n\n}\n")
