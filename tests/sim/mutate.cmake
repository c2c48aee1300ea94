# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFROM=… -DTO=… -DFILES=… -P mutate.cmake: copies sources of db/sync with every deliberate breakage of
# mutants.cmake built in, each behind a switch, so that one library has them all. The sources that ship stay as they are.
cmake_minimum_required(VERSION 3.22)
set(rows "")
foreach(file ${FILES})
    string(MAKE_C_IDENTIFIER ${file} id)
    file(READ ${FROM}/${file} text_${id})
endforeach()

# One breakage: where `file` says `was`, the program does `now` when it is number `number`. Without name: a further part
# of the one before.
function(mutant number name file was now)
    string(MAKE_C_IDENTIFIER ${file} id)
    string(FIND "${text_${id}}" "${was}" at)
    set(there true)
    if(at LESS 0)
        set(there false)
        message(WARNING "Mutant ${number} (${name}): ${file} no longer says: ${was}")
    endif()
    string(REPLACE "${was}" "${now}" text_${id} "${text_${id}}")
    set(text_${id} "${text_${id}}" PARENT_SCOPE)
    if(name STREQUAL "")
        return()
    endif()
    set(rows "${rows}        {${number}, \"${name}\", ${there}, \"${ARGN}\"},\n" PARENT_SCOPE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/mutants.cmake)
foreach(file ${FILES})
    string(MAKE_C_IDENTIFIER ${file} id)
    file(WRITE ${TO}/${file} "extern int crmMutant;\n${text_${id}}")
endforeach()
file(WRITE ${TO}/mutants.cpp "#include \"tests/sim/mutants.h\"

const QList<crm::sim::Mutant> &crm::sim::mutants()
{
    static const QList<Mutant> all{
${rows}    };
    return all;
}
")
