# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # variables cross the parts of ./dev
# What is checked without running the product: format, static analysis, headers, types, the repository itself.
# Sourced by ./dev.

cxx_sources() { find core wasm tests \( -name '*.cpp' -o -name '*.h' \) -print0; }

format_cxx() { cxx_sources | xargs -0 clang-format -i; }

check_format() { cxx_sources | xargs -0 clang-format --dry-run -Werror; }

# Analyses every native translation unit that changed since it last passed, a few at a time. A unit's key covers
# its text, the headers of ours that it includes, its compiler flags, our settings and clang-tidy's version.
check_tidy() {
    local passed=$stamps/tidy status=0
    mkdir -p "$passed"
    rm -f -- "$passed"/*.faults
    tidy_keys | while read -r key unit; do
        [[ -e $passed/$key ]] || printf '%s\0%s\0' "$passed/$key" "$unit"
    done | xargs -0 -r -n 2 -P "$(nproc)" bash -c '
        if clang-tidy --quiet -p build/native --extra-arg=-Wno-unknown-warning-option "$2" >"$1.faults" 2>&1; then
            mv -- "$1.faults" "$1" && echo "passed: $2"
        else
            echo "failed: $2" && exit 1
        fi' tidy || status=$?
    # At the end and together, so that what is wrong does not hide among what is right.
    { cat -- "$passed"/*.faults 2>/dev/null || true; } | sed '/warnings\{0,1\} generated\.$/d'
    return "$status"
}

tidy_keys() {
    local settings unit
    settings=$(clang-tidy --version | sha256sum - .clang-tidy)
    sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/native/compile_commands.json | sort -u |
        while read -r unit; do
            [[ $unit == "$root"/* && $unit != "$root"/build/* ]] || continue
            # Half a minute each, nearly all of it spent in rapidcheck's templates.
            [[ $unit != "$root"/tests/core/properties/* ]] || continue
            printf '%s %s\n' "$({
                echo "$settings"
                grep -F -- "-c $unit" build/native/compile_commands.json
                included_by "$unit" | xargs -d '\n' sha256sum --
            } | sha256sum | cut -d ' ' -f 1)" "$unit"
        done
}

# Ours among the files that a unit was built from, as Ninja noted them.
included_by() {
    echo "$1"
    ninja -C build/native -t deps | awk -v unit="$1" -v root="$root/" '
        /^[^ ]/ { first = 1; next }
        first { wanted = $1 == unit; first = 0; next }
        wanted && index($1, root) == 1 && index($1, root "build/") != 1 { print $1 }'
}

# Each public header is the first thing that some reader includes, so each must compile alone, without a warning.
check_headers() {
    unchanged_since headers core/include && return
    stamped headers compile_headers_alone
}

compile_headers_alone() {
    find core/include -name '*.h' -printf '%P\0' | xargs -0 -n 1 -P "$(nproc)" bash -c '
        echo "#include \"$1\"" | ${CXX:-g++} -std=c++20 -fsyntax-only -x c++ -Icore/include \
            -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror - || { echo "not self-contained: $1"; exit 1; }' header
}

check_web() { npm --prefix web run check; }

# What must never be committed, looked for in what is.
check_repository() {
    local found=0
    if ! git -c safe.directory="$root" rev-parse --git-dir; then
        echo 'not a git repository: only the lock file is checked'
    elif git -c safe.directory="$root" ls-files --cached --ignored --exclude-standard | grep .; then
        echo 'the files above are tracked although .gitignore calls them build output'
        found=1
    fi
    # npm takes the registry from each user's configuration; a host in the lock file would override it.
    if grep -n '"resolved": *"https\{0,1\}:' web/package-lock.json; then
        echo 'web/package-lock.json names a registry host: npm install --prefix web --omit-lockfile-registry-resolved'
        found=1
    fi
    return "$found"
}

# Runs every check, also after one has failed; leaves the counts in checks_passed and checks_failed.
run_checks() {
    checks_passed=0 checks_failed=0
    local name
    for name in format tidy headers web repository; do
        if step "check $name" "check_$name"; then
            ((checks_passed += 1))
        else
            ((checks_failed += 1))
        fi
    done
    ((checks_failed == 0))
}
