# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSQLITE3=… -DOUTPUT=… -DSCRIPTS=a.sql,b.sql -DVERSION=n -P build_workbook.cmake
# Runs the scripts into one new file. The scripts may read files relative to data/.
string(REPLACE "," ";" SCRIPTS "${SCRIPTS}")
file(REMOVE "${OUTPUT}.new")
# "KMH1" as a number marks our files; see core/store/workbook.h.
set(commands "PRAGMA application_id = 1263355953;\nPRAGMA foreign_keys = ON;\nBEGIN;\n")
foreach(script IN LISTS SCRIPTS)
    string(APPEND commands ".read '${script}'\n")
endforeach()
string(APPEND commands "COMMIT;\nPRAGMA user_version = ${VERSION};\n"
                       "PRAGMA foreign_key_check;\nVACUUM;\n")
file(WRITE "${OUTPUT}.sql" "${commands}")
execute_process(COMMAND "${SQLITE3}" -bail -batch "${OUTPUT}.new" ".read '${OUTPUT}.sql'"
                RESULT_VARIABLE result OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
if(NOT result EQUAL 0 OR NOT printed STREQUAL "")
    message(FATAL_ERROR "The workbook ${OUTPUT} could not be built:\n${printed}")
endif()
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
