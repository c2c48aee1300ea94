# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program runs until its first picture lies together in it: the system reads a program in pieces of 64 KiB
# around whatever is touched, so code that is strewn over the whole of it takes all of it into memory.
include(CheckCXXSourceCompiles)
include(CheckLinkerFlag)

# crm_single_sections(OPTIONS): every function and every constant by itself, what nobody uses left out, and the places
# to adjust when the program is loaded told in a bitmap where the C library understands it (glibc 2.36).
function(crm_single_sections options)
    if(MSVC OR APPLE)
        return() # both do so by themselves
    endif()
    target_compile_options(${options} INTERFACE -ffunction-sections -fdata-sections)
    target_link_options(${options} INTERFACE -Wl,--gc-sections)
    check_linker_flag(CXX -Wl,-z,pack-relative-relocs CRM_PACKS_RELOCATIONS)
    if(CRM_PACKS_RELOCATIONS)
        target_link_options(${options} INTERFACE -Wl,-z,pack-relative-relocs)
    endif()
endfunction()

# crm_start_first(TARGET): whatever links TARGET has the functions that startorder.txt names at the beginning. It is a
# matter of a linker that takes a script beside its own; elsewhere nothing changes.
function(crm_start_first target)
    set(names ${CMAKE_SOURCE_DIR}/app/build/startorder.txt)
    set(script ${CMAKE_BINARY_DIR}/startorder.ld)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${names})
    file(STRINGS ${names} functions REGEX "^_Z")
    list(TRANSFORM functions REPLACE "(.+)" "        *(.text.\\1)")
    list(JOIN functions "\n" sections)
    file(CONFIGURE OUTPUT ${script} @ONLY
        CONTENT "SECTIONS\n{\n    .text.start :\n    {\n@sections@\n    }\n}\nINSERT BEFORE .text;\n")
    set(CMAKE_REQUIRED_LINK_OPTIONS -Wl,-T,${script})
    check_cxx_source_compiles("int main() { return 0; }" CRM_STARTS_FIRST)
    if(CRM_STARTS_FIRST)
        target_link_options(${target} INTERFACE -Wl,-T,${script})
        set_property(TARGET ${target} APPEND PROPERTY INTERFACE_LINK_DEPENDS ${script})
    endif()
endfunction()
