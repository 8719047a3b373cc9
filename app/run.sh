#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up what is missing, builds the desk and opens it; without a display, draws its pages.
# Usage: app/run.sh [what kaimenhong takes, e.g. a workbook]
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh
kmh_ensure_packages "${KMH_BUILD_PACKAGES[@]}"

cmake --preset release
cmake --build --preset release --parallel 2
bin=build/release/bin

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/kaimenhong" "$@"
fi

echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); drawing the pages instead."
pictures=$(mktemp -d "${TMPDIR:-/tmp}/kaimenhong-XXXXXX")
"$bin/kmhctl" new --out "$pictures/demo.kmh" --demo
"$bin/kmhctl" --workbook "$pictures/demo.kmh" render --out "$pictures"
echo "The desk's pages, with demonstration figures:"
ls "$pictures"/*.png
