#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the committed pictures anew from the SVG files; needed only after one of those has changed.
# Needs rsvg-convert (librsvg2-bin) and icotool (icoutils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for name in kaimenhong kaimenhong-workbook; do
    for size in 16 22 24 32 48 64 128 256; do
        mkdir -p "$size"
        rsvg-convert --width "$size" --height "$size" --output "$size/$name.png" "$name.svg"
    done
    icotool --create --output "$name.ico" "16/$name.png" "24/$name.png" "32/$name.png" \
        "48/$name.png" "64/$name.png" --raw "256/$name.png"
done
