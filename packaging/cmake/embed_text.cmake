# Writes a source file that holds a text as NAMESPACE::NAME, declared in HEADER. With ENDING also NAMEPath: the address that it is
# served at, which has the text's hash in it.
# Run: cmake -DFROM=style.css -DTO=out.cpp -DNAME=styleSheet -DHEADER=dashboard/assets/embedded.h -DNAMESPACE=a::b [-DENDING=css] -P embed_text.cmake
file(READ "${FROM}" text)
string(REPLACE "\\" "\\\\" text "${text}")
string(REPLACE "\"" "\\\"" text "${text}")
string(REPLACE "\n" "\\n\"\n\"" text "${text}")
set(path)
if(ENDING)
    file(SHA256 "${FROM}" hash)
    string(SUBSTRING "${hash}" 0 16 hash)
    set(path "extern const std::string_view ${NAME}Path = \"/assets/${hash}.${ENDING}\";\n")
endif()
file(WRITE "${TO}" "#include \"${HEADER}\"

namespace ${NAMESPACE} {

${path}extern const std::string_view ${NAME} =
\"${text}\";

}
")
