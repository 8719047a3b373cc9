# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer of what lies in STAGE: first the lists of what it lays down and, the other way
# round, what its uninstaller takes away – these files by name and never a whole folder, which may
# hold somebody's workbook.
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files RELATIVE "${STAGE}" LIST_DIRECTORIES false "${STAGE}/*")
list(SORT files)

set(installed "")
set(removed "")
set(folders "")
set(size 0)
foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH folder)
    string(REPLACE "/" "\\" name "$INSTDIR/${file}")
    string(REPLACE "/" "\\" place "$INSTDIR/${folder}")
    string(REGEX REPLACE "\\\\$" "" place "${place}")
    file(TO_NATIVE_PATH "${STAGE}/${file}" source)
    string(REPLACE "$" "$$" source "${source}")
    string(APPEND installed "SetOutPath \"${place}\"\nFile \"${source}\"\n")
    string(APPEND removed "Delete \"${name}\"\n")
    while(folder)
        list(APPEND folders "${folder}")
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
    file(SIZE "${STAGE}/${file}" bytes)
    math(EXPR size "${size} + (${bytes} + 1023) / 1024")
endforeach()
list(REMOVE_DUPLICATES folders)
list(SORT folders ORDER DESCENDING) # what is inside comes first
foreach(folder IN LISTS folders)
    string(REPLACE "/" "\\" place "$INSTDIR/${folder}")
    string(APPEND removed "RMDir \"${place}\"\n")
endforeach()
file(WRITE "${WORK}/installed.nsh" "${installed}")
file(WRITE "${WORK}/removed.nsh" "${removed}")

execute_process(
    COMMAND "${MAKENSIS}" -V2 -INPUTCHARSET UTF8 "-DTARGET=${TARGET}" "-DVERSION=${VERSION}"
            "-DOUTPUT=${OUTPUT}" "-DSTAGE=${STAGE}" "-DICONS=${ICONS}" "-DSIZE=${size}"
            "-DINSTALLED=${WORK}/installed.nsh" "-DREMOVED=${WORK}/removed.nsh" "${SCRIPT}"
    COMMAND_ERROR_IS_FATAL ANY)
