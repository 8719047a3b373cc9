#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings kaimenhong_zh_CN.ts up to the sources: new texts come in unfinished, dropped ones go.
# Needs lupdate (qt6-l10n-tools) and xmllint (libxml2-utils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
texts=resources/i18n/kaimenhong_zh_CN.ts
lupdate=${LUPDATE:-$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)}

# A guess from a similar text would pass for a translation.
"$lupdate" -silent -I . core ui app -ts "$texts" -locations none -no-obsolete -no-ui-lines \
    -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number
XMLLINT_INDENT="    " xmllint --format --output "$texts" "$texts"
echo "$(grep -c 'type="unfinished"' "$texts" || true) texts are unfinished."
