#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up what is missing, builds everything and runs every test; ctest's summary comes last.
# Usage: tests/run.sh [--asan]   with AddressSanitizer and UndefinedBehaviorSanitizer
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=dev
case "${1:-}" in
    "") ;;
    --asan) preset=asan ;;
    *)
        echo "usage: tests/run.sh [--asan]" >&2
        exit 2
        ;;
esac

. app/packages.sh
kmh_ensure_packages "${KMH_BUILD_PACKAGES[@]}" "${KMH_TEST_PACKAGES[@]}"
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

# The tests are asked for their names while they are built, so all of this is set before.
export QT_QPA_PLATFORM=offscreen
if [ "$preset" = asan ]; then
    . tests/sanitize.sh
fi

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel 2
ctest --preset "$preset" --parallel 2 --output-on-failure
