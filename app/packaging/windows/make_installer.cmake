# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer of what lies in STAGE: first the lists of what it lays down and moves to its
# place and, the other way round, what it withdraws and its uninstaller takes away – these files by
# name and never a whole folder, which may hold somebody's workbook.
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files RELATIVE "${STAGE}" LIST_DIRECTORIES false "${STAGE}/*")
list(SORT files)

set(laid "")
set(moved "")
set(withdrawn "")
set(removed "")
set(folders "")
set(size 0)
foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH folder)
    string(REPLACE "/" "\\" name "${file}")
    string(REPLACE "/" "\\" place "/${folder}")
    string(REGEX REPLACE "\\\\$" "" place "${place}")
    file(TO_NATIVE_PATH "${STAGE}/${file}" source)
    string(REPLACE "$" "$$" source "${source}")
    string(APPEND laid "SetOutPath \"\${INCOMING}${place}\"\nFile \"${source}\"\n")
    string(APPEND moved "CreateDirectory \"$INSTDIR${place}\"\n"
                        "!insertmacro MoveHere \"${name}\"\n")
    string(APPEND withdrawn "Delete \"\${INCOMING}\\${name}\"\n")
    string(APPEND removed "Delete \"$INSTDIR\\${name}\"\n")
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
    string(REPLACE "/" "\\" place "${folder}")
    string(APPEND withdrawn "RMDir \"\${INCOMING}\\${place}\"\n")
    string(APPEND removed "RMDir \"$INSTDIR\\${place}\"\n")
endforeach()
string(APPEND withdrawn "RMDir \"\${INCOMING}\"\n")
set(lists "")
foreach(list IN ITEMS laid moved withdrawn removed)
    file(WRITE "${WORK}/${list}.nsh" "${${list}}")
    string(TOUPPER ${list} name)
    list(APPEND lists "-D${name}=${WORK}/${list}.nsh")
endforeach()

cmake_path(GET SCRIPT PARENT_PATH place)
execute_process(
    COMMAND "${MAKENSIS}" -V2 -INPUTCHARSET UTF8 "-DTARGET=${TARGET}" "-DVERSION=${VERSION}"
            "-DOUTPUT=${OUTPUT}" "-DSTAGE=${STAGE}" "-DICONS=${ICONS}" "-DSIZE=${size}"
            "-DTEXTS=${place}/kaimenhong_texts.nsh" ${lists} "${SCRIPT}"
    COMMAND_ERROR_IS_FATAL ANY)
