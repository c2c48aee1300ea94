# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Without CRM_WITH_SYNC the programs must hold no network code: neither the library nor a symbol of it is named.
string(REPLACE "," ";" PROGRAMS "${PROGRAMS}")
foreach(program ${PROGRAMS})
    execute_process(COMMAND ldd ${program} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND nm --dynamic --undefined-only ${program} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]*(QNetwork|QSsl|QTcp|QUdp|QHostAddress|QHostInfo|QAbstractSocket)[^\n]*" used "${symbols}")
    string(REGEX MATCH "libQt6Network[^\n]*" linked "${libraries}")
    if(used OR linked)
        message(FATAL_ERROR "${program} has network code: ${linked} ${used}")
    endif()
    message(STATUS "${program} has no network code.")
endforeach()
