# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: cmake --workflow --preset deb. The system's own triggers bring the menu, the
# icons and the file types up to date, so there is no script to run after installing.
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT) # kaimenhong_<version>_<architecture>.deb
set(CPACK_PACKAGE_CONTACT "The Kaimenhong developers <developers@kaimenhong.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
file(READ ${CMAKE_CURRENT_LIST_DIR}/description.txt CPACK_DEBIAN_PACKAGE_DESCRIPTION)
string(STRIP "${CPACK_DEBIAN_PACKAGE_DESCRIPTION}" CPACK_DEBIAN_PACKAGE_DESCRIPTION)

# The libraries are found by looking at the executables; what is loaded only while running is not:
# the SQLite driver without which no workbook opens.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
# Chinese letters, windows on Wayland, a display that stays on during a briefing. All of it may come
# from elsewhere, as on Kylin and UOS, hence no dependency.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6 | ibus")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
