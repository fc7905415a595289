# What comes from npm is used while building and testing only. `packaging/setup` puts it into packaging/web/node_modules.
set(SIGHTLINE_WEB ${PROJECT_SOURCE_DIR}/packaging/web)
find_program(SIGHTLINE_NODE NAMES node nodejs)
if(NOT SIGHTLINE_NODE OR NOT EXISTS ${SIGHTLINE_WEB}/node_modules/sass/sass.js
        OR NOT EXISTS ${SIGHTLINE_WEB}/node_modules/govuk-frontend/dist/govuk/_base.scss)
    message(FATAL_ERROR "The page's style sheet is made with sass from npm, which is not here yet: run packaging/setup")
endif()

# sightline_embedded(OUT FILE NAME ENDING): a source file that holds FILE as a text, with the address that it is served at.
function(sightline_embedded out file name ending)
    set(script ${PROJECT_SOURCE_DIR}/packaging/cmake/embed_text.cmake)
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DFROM=${file} -DTO=${out} -DNAME=${name} -DENDING=${ending}
            -DHEADER=dashboard/assets/embedded.h -DNAMESPACE=sightline::server::dashboard::embedded -P ${script}
        DEPENDS ${file} ${script}
        VERBATIM)
endfunction()

# sightline_style_sheet(OUT FILE): FILE and what lies beside it, by sass.
function(sightline_style_sheet out file)
    get_filename_component(folder ${file} DIRECTORY)
    file(GLOB parts CONFIGURE_DEPENDS ${folder}/*.scss)
    add_custom_command(OUTPUT ${out}
        COMMAND ${SIGHTLINE_NODE} ${SIGHTLINE_WEB}/node_modules/sass/sass.js --style=compressed --no-source-map --no-charset
            --load-path=${SIGHTLINE_WEB}/node_modules ${file} ${out}
        DEPENDS ${parts} ${SIGHTLINE_WEB}/package-lock.json
        COMMENT "Making the page's style sheet"
        VERBATIM)
endfunction()
