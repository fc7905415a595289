# Writes a source file that holds one digest of many. Run: cmake -DFROM="a.cpp;b.cpp" -DTO=out.cpp -P embed_format.cmake
set(digests)
foreach(file IN LISTS FROM)
    file(SHA256 "${file}" digest)
    string(APPEND digests "${digest}\n")
endforeach()
string(SHA256 digest "${digests}")
file(WRITE "${TO}" "#include \"projections/projection_format.h\"\n\nnamespace sightline::server {\n\nextern const std::string_view kProjectionFormat = \"${digest}\";\n\n}\n")
