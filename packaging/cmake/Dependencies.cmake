# Every library that is not ours, found once, at the root. `packaging/setup` installs them.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Protobuf REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(date REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(CJOSE REQUIRED IMPORTED_TARGET cjose)
pkg_check_modules(PROMETHEUS REQUIRED IMPORTED_TARGET prometheus-cpp-core)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)

# The .pc file reports SQLite's version: 3.46 is SQLCipher 4.6. Debian's own 3.4 of 2017 would open other files.
pkg_check_modules(SQLCIPHER REQUIRED sqlcipher>=3.46)
find_library(SIGHTLINE_SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)

# Linked statically with its symbols hidden: a second SQLite in the process (Qt's plugin, a system library) crashes otherwise.
add_library(sightline_sqlcipher INTERFACE)
target_include_directories(sightline_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIRS})
target_compile_definitions(sightline_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(sightline_sqlcipher INTERFACE ${SIGHTLINE_SQLCIPHER_ARCHIVE} OpenSSL::Crypto m ${CMAKE_DL_LIBS} Threads::Threads)
target_link_options(sightline_sqlcipher INTERFACE -Wl,--exclude-libs,libsqlcipher.a)

# Qt Network is needed by the headless tablet, Qt Quick by the app only.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
if(SIGHTLINE_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 QuickTest Svg Test LinguistTools)
    find_package(Qt6 6.4 QUIET COMPONENTS TextToSpeech) # Here, so that every program that links it sees its target.
endif()
# moc of Qt 6.4 cannot parse <concepts> of GCC 12, which <compare> includes. Its guard macro makes moc skip it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS=1)
