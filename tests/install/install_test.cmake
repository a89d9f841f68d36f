# Installs the library where nothing else is, and builds and runs a program beside it that finds it there.
#     cmake -D BUILD=… -D COMPILER=… -D GENERATOR=… -D FOLDER=… -P install_test.cmake
foreach(argument BUILD COMPILER GENERATOR FOLDER)
    if(NOT ${argument})
        message(FATAL_ERROR "install_test.cmake needs -D ${argument}=…")
    endif()
endforeach()

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE errors)
    if(NOT status EQUAL 0)
        string(REPLACE ";" " " command "${ARGN}")
        message(FATAL_ERROR "${command}\n${output}\n${errors}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${FOLDER})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${FOLDER}/prefix)
# Of the library's own build nothing may be needed any more, so the program is not built below it.
# The environment, not a definition: a compiler may have arguments, as in "ccache g++".
set(ENV{CXX} "${COMPILER}")
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${FOLDER}/program -G ${GENERATOR}
    -D CMAKE_PREFIX_PATH=${FOLDER}/prefix)
run(${CMAKE_COMMAND} --build ${FOLDER}/program)
file(STRINGS ${FOLDER}/program/CMakeCache.txt found REGEX "^stockline_DIR:PATH=")
if(NOT found MATCHES "=${FOLDER}/prefix/")
    message(FATAL_ERROR "The program found another stockline than the one installed: ${found}")
endif()

# Three of four are on the shelf, and it is before 14:00: they leave on the Monday of asking. The fourth comes on
# Thursday 10 December, a day that the workshop works.
set(expected "3 in_stock, ships by 2026-11-23
1 backorder, ships by 2026-12-10
out_of_range at /quantity: This must be a whole number. Write one from 1 to 1000000000.
out_of_range at /confidence: Write a confidence from 0.5 to 1.
")
run(${FOLDER}/program/pottery)
if(NOT output STREQUAL expected)
    message(FATAL_ERROR "The program printed\n${output}in place of\n${expected}")
endif()

# One is asked for at 10:05 in New York, before 14:00: it leaves on that Monday.
file(COPY ${CMAKE_CURRENT_LIST_DIR}/snapshot.json DESTINATION ${FOLDER}/program)
execute_process(COMMAND ${FOLDER}/program/ask WORKING_DIRECTORY ${FOLDER}/program
    RESULT_VARIABLE status OUTPUT_VARIABLE output)
foreach(told IN ITEMS "\"status\":\"in_stock\"" "\"ship\":{\"earliest\":\"2026-11-23\",\"latest\":\"2026-11-23\"}")
    string(FIND "${output}" "${told}" place)
    if(NOT status EQUAL 0 OR place EQUAL -1)
        message(FATAL_ERROR "ask ended with ${status} and printed\n${output}without ${told}")
    endif()
endforeach()
