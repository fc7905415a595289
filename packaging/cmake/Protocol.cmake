# sightline_protocol(TARGET FILE…): C++ from .proto files, named by their path below shared/ so that `#include "revision/revision.pb.h"` works.
# Generated code is a library of its own: our warnings do not apply to it.
function(sightline_protocol target)
    set(root ${PROJECT_SOURCE_DIR}/shared)
    set(out ${PROJECT_BINARY_DIR}/protocol)
    file(MAKE_DIRECTORY ${out})
    set(sources)
    foreach(file IN LISTS ARGN)
        string(REGEX REPLACE "\\.proto$" "" stem ${file})
        add_custom_command(
            OUTPUT ${out}/${stem}.pb.cc ${out}/${stem}.pb.h
            COMMAND protobuf::protoc --proto_path=${root} --cpp_out=${out} ${root}/${file}
            DEPENDS ${root}/${file}
            COMMENT "Generating ${stem}.pb.h")
        list(APPEND sources ${out}/${stem}.pb.cc)
    endforeach()
    add_library(${target} STATIC ${sources})
    target_include_directories(${target} SYSTEM PUBLIC ${out})
    target_link_libraries(${target} PUBLIC protobuf::libprotobuf)
endfunction()
