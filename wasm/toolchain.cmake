# Finds Emscripten's own CMake toolchain beside the em++ that is on the PATH (or in an activated
# emsdk), so that `cmake --preset wasm` needs no wrapper.
find_program(STOCKLINE_EM_CONFIG em-config HINTS $ENV{EMSDK}/upstream/emscripten)
if(NOT STOCKLINE_EM_CONFIG)
    message(FATAL_ERROR "Emscripten is not on the PATH. Install it (Debian: apt-get install emscripten) or activate an emsdk.")
endif()
execute_process(COMMAND ${STOCKLINE_EM_CONFIG} EMSCRIPTEN_ROOT
                OUTPUT_VARIABLE STOCKLINE_EMSCRIPTEN_ROOT OUTPUT_STRIP_TRAILING_WHITESPACE)
include(${STOCKLINE_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)
