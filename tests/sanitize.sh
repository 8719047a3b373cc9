# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by tests/run.sh --asan: how the sanitizers report.

export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
export LSAN_OPTIONS="suppressions=$PWD/tests/leaks.supp:print_suppressions=0"

# Leaks are looked for with ptrace, which many containers forbid; there the rest is still checked.
kmh_finds_leaks() {
    local folder result=0
    folder=$(mktemp -d)
    echo 'int main() {}' >"$folder/empty.cpp"
    "${CXX:-c++}" -fsanitize=address "$folder/empty.cpp" -o "$folder/empty" &&
        ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS="" "$folder/empty" 2>/dev/null || result=1
    rm -rf "$folder"
    return $result
}

if kmh_finds_leaks; then
    export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1"
else
    echo "Leaks cannot be looked for here (no ptrace); everything else is checked."
    export ASAN_OPTIONS="detect_leaks=0:strict_string_checks=1"
fi
