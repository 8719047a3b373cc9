#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up what is missing, builds the Debian package and says where it is.
# Usage: app/package.sh
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh
kmh_ensure_packages "${KMH_BUILD_PACKAGES[@]}" "${KMH_PACKAGE_PACKAGES[@]}"

export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-2}"
cmake --workflow --preset deb
ls build/release/kaimenhong_*.deb
