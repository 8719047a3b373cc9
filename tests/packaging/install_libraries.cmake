# SPDX-License-Identifier: GPL-3.0-or-later
# What app/packaging/windows/install_libraries.cmake.in lays beside the programs, tried on text files:
# `objdump` is a script that prints a file, and each file names what it would import.
#   cmake -DTEMPLATE=… -DWORK=… -P install_libraries.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})

# importing(<path> <library>...): a file that imports them.
function(importing file)
    set(text "")
    foreach(name IN LISTS ARGN)
        string(APPEND text "\tDLL Name: ${name}\n")
    endforeach()
    file(WRITE ${file} "${text}")
endfunction()

# expect(<what> <variable>): the variable holds something true.
function(expect what variable)
    if(NOT ${variable})
        message(SEND_ERROR "not so: ${what}")
    endif()
endfunction()

# expect_file(<what> <path>): there is such a file.
function(expect_file what path)
    if(NOT EXISTS ${path})
        message(SEND_ERROR "not so: ${what}")
    endif()
endfunction()

file(WRITE ${WORK}/objdump "#!/bin/sh\ncat \"$2\"\n")
file(CHMOD ${WORK}/objdump PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
foreach(plugin IN ITEMS platforms/qwindows platforms/qoffscreen sqldrivers/qsqlite)
    importing(${WORK}/qt/plugins/${plugin}.dll Core.dll UIAutomationCore.DLL)
endforeach()
importing(${WORK}/qt/bin/Core.dll KERNEL32.dll inner.dll)
importing(${WORK}/qt/bin/inner.dll api-ms-win-crt-heap-l1-1-0.dll)

set(KMH_PLUGINS ${WORK}/qt/plugins)
set(KMH_LIBRARY_FOLDERS ${WORK}/qt/bin)
set(KMH_IMPORT_READER ${WORK}/objdump)
set(CMAKE_STRIP "")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_LIBS "C:/Program Files (x86)/VC/VCRuntime140.dll")
configure_file(${TEMPLATE} ${WORK}/install.cmake @ONLY)

# install_into(<prefix> <destdir>): sets done to whether it went through, said to what it told.
function(install_into prefix destdir)
    foreach(program IN ITEMS kaimenhong kmhctl)
        importing(${destdir}${prefix}/${program}.exe Core.dll vcruntime140.dll USER32.dll)
    endforeach()
    execute_process(COMMAND ${CMAKE_COMMAND} -E env "DESTDIR=${destdir}" ${CMAKE_COMMAND}
                            -DCMAKE_INSTALL_PREFIX=${prefix} -P ${WORK}/install.cmake
                    RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE said)
    set(done FALSE PARENT_SCOPE)
    if(result EQUAL 0)
        set(done TRUE PARENT_SCOPE)
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

# The libraries of an earlier installation are there, another program as well.
set(desk ${WORK}/desk)
importing(${WORK}/desk/Core.dll old.dll)
importing(${WORK}/desk/other.exe nowhere.dll)
install_into(/desk ${WORK})
expect("everything needed is found: ${said}" done)
file(READ ${desk}/Core.dll core)
string(FIND "${core}" inner.dll place)
if(place LESS 0)
    message(SEND_ERROR "the earlier version's library is still there")
endif()
expect_file("what a library imports comes along" ${desk}/inner.dll)
expect_file("a plug-in lies in its folder" ${desk}/plugins/sqldrivers/qsqlite.dll)

install_into(${WORK}/plain "")
expect("it goes through without DESTDIR too: ${said}" done)
expect_file("a library lies beside the programs" ${WORK}/plain/Core.dll)

# A library that is nowhere stops it, and it says who needs which.
importing(${WORK}/qt/bin/inner.dll lost.dll)
install_into(${WORK}/third "")
string(FIND "${said}" "inner.dll needs lost.dll" place)
if(done OR place LESS 0)
    message(SEND_ERROR "a library that is missing is not told: ${said}")
endif()
