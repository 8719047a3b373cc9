# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by app/run.sh, app/package.sh and tests/run.sh: what must be installed on Debian 12 or later, in one place.

# Needed to build and to run. Releases move files between packages: from Debian 13 on
# libqt6opengl6-dev is provided by qt6-base-dev. A name a release does not know at all is skipped,
# and CMake says so if something is really missing.
KMH_BUILD_PACKAGES=(g++ cmake ninja-build sqlite3 qt6-base-dev qt6-charts-dev libqt6opengl6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libqt6svg6-dev zlib1g-dev libxlsxwriter-dev
    fonts-noto-cjk)

# Needed besides to make the Debian package of what is built.
KMH_PACKAGE_PACKAGES=(dpkg-dev file)

# Needed by the tests besides.
KMH_TEST_PACKAGES=(catch2)

# Prints those of the packages that are neither installed nor provided by one that is.
kmh_missing_packages() {
    local there package
    there=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}, ${Provides}\n' | sed -n 's/^.i. //p' |
        tr ',' '\n' | sed 's/^ *//; s/[ :(].*//')
    for package in "$@"; do
        grep -qFx -e "$package" <<<"$there" || echo "$package"
    done
}

# Runs a command as root: directly, or through sudo. Fails where neither is possible.
kmh_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

# Installs what is missing of the packages; needs no network and no rights if nothing is.
kmh_ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian: what Debian calls $* must be there already." >&2
        return 0
    fi
    local missing known=() package
    mapfile -t missing < <(kmh_missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! kmh_as_root true; then
        echo "These packages are missing: ${missing[*]}" >&2
        echo "Install them as root: apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    kmh_as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        echo "The package lists could not be brought up to date; going on with the old ones." >&2
    for package in "${missing[@]}"; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            known+=("$package")
        else
            echo "This Debian has no package $package; going on without it." >&2
        fi
    done
    [ ${#known[@]} -eq 0 ] ||
        kmh_as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "${known[@]}"
}
