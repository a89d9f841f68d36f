# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # variables cross the parts of ./dev
# What is checked without running the product: format, static analysis, headers, types, the repository itself.
# Sourced by ./dev.

cxx_sources() { find core wasm tests \( -name '*.cpp' -o -name '*.h' \) -print0; }

# Each version of clang's tools lays out and finds something else, so one of them judges: that of Debian 12. Where it is
# not to be had, what it decides is skipped.
readonly clang_tools=14

# clang_tool NAME: that version of it, under its own name or beside others; nothing where it is not here.
clang_tool() {
    local name
    for name in "$1-$clang_tools" "$1"; do
        have "$name" && [[ $("$name" --version) == *"version $clang_tools."* ]] && echo "$name" && return
    done
    return 0
}

format_cxx() { cxx_sources | xargs -0 "$(clang_tool clang-format)" -i; }

check_format() { cxx_sources | xargs -0 "$(clang_tool clang-format)" --dry-run -Werror; }

# Analyses every native translation unit that changed since it last passed, a few at a time. A unit's key covers
# its text, the headers of ours that it includes, its compiler flags, our settings and clang-tidy's version.
check_tidy() {
    local passed=$stamps/tidy clang_tidy status=0
    clang_tidy=$(clang_tool clang-tidy)
    mkdir -p "$passed"
    rm -f -- "$passed"/*.faults "$passed"/batch-*
    export passed clang_tidy
    export -f tidy_batch tidy_unit
    stale_units | into_batches | xargs -0 -r -n 1 -P "$(nproc)" bash -c 'tidy_batch "$1"' tidy || status=$?
    # At the end and together, so that what is wrong does not hide among what is right.
    { cat -- "$passed"/*.faults 2>/dev/null || true; } | sed '/warnings\{0,1\} generated\.$/d'
    return "$status"
}

# Lines of key, unit and flags, parted by tabs. The flags are "alone" for a unit that must be: checks of unused
# names cannot tell whose a name is where several files are analysed as one.
stale_units() {
    local flags
    tidy_keys | while read -r key unit; do
        [[ ! -e $passed/$key ]] || continue
        flags=$(grep -F -- "-c $unit" build/native/compile_commands.json)
        flags=-${flags#* -} flags=${flags%% -o *}
        if [[ $flags == *\\* ]] ||
            grep -qE '^ *using [^=]*;|^ *namespace [a-z_]+ = |#include <[a-z]+\.h>' "$unit"; then
            flags=alone
        fi
        printf '%s\t%s\t%s\n' "$key" "$unit" "$flags"
    done
}

# Puts up to eight stale units in a row that have the same flags into one file; names the files, each ended by a 0.
into_batches() {
    awk -F '\t' -v prefix="$passed/batch-" '
        { if ($3 == "alone" || $3 != flags || size == 8) { batch += 1; size = 0 } }
        { flags = $3; size += 1; print > (prefix batch) }
        size == 1 { names = names prefix batch "\n" }
        END { printf "%s", names }' | tr '\n' '\0'
}

# As most of the work goes into headers, which a batch shares, its units are first analysed as one file. Where that
# finds anything at all, be it a name that two of them have, each is analysed alone, and only that counts. (What hides a
# name of another file is no fault; the compiler has looked for what hides one in the same file.)
tidy_batch() {
    local key unit flags status=0
    if (($(wc -l <"$1") > 1)); then
        sed 's|^[^\t]*\t\([^\t]*\)\t.*|#include "\1" // NOLINT(bugprone-suspicious-include)|' "$1" >"$1.cpp"
        flags=$(cut -f 3 "$1" | head -n 1)
        # shellcheck disable=SC2086 # several flags
        if "$clang_tidy" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow "$1.cpp" -- $flags \
            >/dev/null 2>&1; then
            while IFS=$'\t' read -r key unit flags; do
                : >"$passed/$key" && echo "passed: $unit"
            done <"$1"
            return
        fi
    fi
    while IFS=$'\t' read -r key unit flags; do
        tidy_unit "$key" "$unit" || status=1
    done <"$1"
    return "$status"
}

tidy_unit() {
    if "$clang_tidy" --quiet -p build/native --extra-arg=-Wno-unknown-warning-option "$2" \
        >"$passed/$1.faults" 2>&1; then
        mv -- "$passed/$1.faults" "$passed/$1" && echo "passed: $2"
    else
        echo "failed: $2" && return 1
    fi
}

tidy_keys() {
    local settings unit
    settings=$("$clang_tidy" --version | sha256sum - .clang-tidy)
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

# Each public header is the first thing that some reader includes, so each must compile alone, without a warning (of
# which CMakeLists.txt says with which compilers it is an error).
check_headers() {
    unchanged_since headers core/include && return
    stamped headers compile_headers_alone
}

compile_headers_alone() {
    local strictly=''
    ! grep -qs '^STOCKLINE_WARNINGS_AS_ERRORS:BOOL=ON' build/native/CMakeCache.txt || strictly=-Werror
    export strictly
    find core/include -name '*.h' -printf '%P\0' | xargs -0 -n 1 -P "$(nproc)" bash -c '
        echo "#include \"$1\"" | ${CXX:-g++} -std=c++20 -fsyntax-only -x c++ -Icore/include \
            -Wall -Wextra -Wpedantic -Wconversion -Wshadow $strictly - ||
            { echo "not self-contained: $1"; exit 1; }' header
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

# Lines that nobody can read beside another file.
check_lines() {
    if git -c safe.directory="$root" rev-parse --git-dir; then
        npm --prefix web run lines
    else
        echo 'not a git repository: there is no list of its files'
    fi
}

# Why a check cannot be made here; nothing where it can.
excuse_for() {
    case $1 in
    format | tidy)
        [[ $(clang_tool "clang-$1") ]] || echo "clang-$1 of version $clang_tools judges, and is not here"
        ;;
    counts)
        [[ $(this_compiler) == "$(counted_compiler)" ]] || echo "$counts is counted with $(counted_compiler)"
        ;;
    esac
}

# Runs every check, also after one has failed; leaves the counts in checks_passed, checks_failed and checks_skipped, and
# the reasons for the latter in checks_excuses.
run_checks() {
    checks_passed=0 checks_failed=0 checks_skipped=0 checks_excuses=''
    local name excuse
    for name in format tidy headers web lines counts repository; do
        excuse=$(excuse_for "$name")
        if [[ $excuse ]]; then
            ((checks_skipped += 1))
            checks_excuses+="    without check $name: $excuse"$'\n'
            printf '%-7s %-24s %s\n' skipped "check $name" "$excuse" >&2
        elif step "check $name" "check_$name"; then
            ((checks_passed += 1))
        else
            ((checks_failed += 1))
        fi
    done
    ((checks_failed == 0))
}
