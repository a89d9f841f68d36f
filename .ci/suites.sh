# shellcheck shell=bash disable=SC2034,SC2154 # variables cross the parts of ./dev
# The test suites, their counts and the closing summary. Sourced by ./dev.
#
# Counts come from the reports (JUnit XML) that the test runners write, not from what they print. A suite whose
# command fails without a failed test in its report, or whose report holds no test, counts as one failure.

total_passed=0 total_failed=0 total_skipped=0 summary='' all_suites_ran=''

record() {
    local name=$1 passed=$2 failed=$3 skipped=${4:-0}
    total_passed=$((total_passed + passed))
    total_failed=$((total_failed + failed))
    total_skipped=$((total_skipped + skipped))
    summary+="$name: $passed passed, $failed failed"
    ((skipped == 0)) || summary+=", $skipped skipped"
    summary+=$'\n'
}

# Prints cases, failures and skips of a JUnit report. Every < starts a tag: in text and attributes it is escaped.
# A GoogleTest that CTest started with a filter that fits no test calls itself passed; here it is a failure.
count_cases() {
    [[ -s $1 ]] || { echo 0 0 0 && return; }
    awk 'BEGIN { RS = "<" }
        /^testcase[ \t\n>\/]/ { cases++ }
        /^(failure|error)[ \t\n>\/]/ { failures++ }
        /^system-out>/ && /Running 0 tests from/ { failures++ }
        /^skipped[ \t\n>\/]/ { skips++ }
        END { print cases + 0, failures + 0, skips + 0 }' "$1"
}

# suite NAME REPORT COMMAND…
suite() {
    local name=$1 report=$2 status=0 cases failures skips
    shift 2
    mkdir -p "$reports"
    rm -f -- "$report"
    step "test $name" "$@" || status=$?
    read -r cases failures skips < <(count_cases "$report")
    if ((status != 0 && failures == 0)) || ((cases == skips)); then
        failures=$((failures + 1)) cases=$((cases + 1))
    fi
    if ((status == 0 && failures > 0)); then
        echo "        $failures failed by their report: ${report#"$root"/}" >&2
    fi
    record "$name" $((cases - failures - skips)) "$failures" "$skips"
}

# A command without a report of its own is one test.
single() {
    local name=$1
    shift
    if step "test $name" "$@"; then record "$name" 1 0; else record "$name" 0 1; fi
}

# ctest_suite NAME PRESET [CTEST ARGUMENTS…]
ctest_suite() {
    local name=$1 preset=$2 report=$reports/${1// /-}.xml
    shift 2
    suite "$name" "$report" ctest --test-dir "build/$preset" --no-tests=error --output-on-failure \
        --output-junit "$report" -j "$(nproc)" "$@"
}

# node_suite NAME NPM-SCRIPT. The report is asked for through the environment, whatever the script's own command is. The
# package, which npm would build first, has been built.
node_suite() {
    local report=$reports/${1// /-}.xml
    local to_terminal='--test-reporter=spec --test-reporter-destination=stdout'
    local to_report="--test-reporter=junit --test-reporter-destination=\"$report\""
    suite "$1" "$report" env NODE_OPTIONS="${NODE_OPTIONS:-} $to_terminal $to_report" STOCKLINE_IS_BUILT=yes \
        npm --prefix web run "$2"
}

# One that is not here is a skipped test of each browser suite; the summary says why.
note_missing_engines() {
    [[ -z ${WITHOUT_FIREFOX:-} ]] || summary+="    without Firefox: $WITHOUT_FIREFOX"$'\n'
    [[ -z ${WITHOUT_WEBKIT:-} ]] || summary+="    without WebKit: $WITHOUT_WEBKIT"$'\n'
}

has_libfuzzer() {
    have clang++ && clang++ -fsanitize=fuzzer,address -x c++ - -o /dev/null 2>/dev/null <<'END'
#include <cstddef>
extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, std::size_t) { return 0; }
END
}

# Every run puts a fixed number of inputs to the fuzz targets (Fuzz.Api, natively and under the sanitizers). With --all
# Clang's libFuzzer looks for others, for a minute; what it found earlier is in build/fuzz-corpus.
fuzz_suite() {
    local corpus=$root/build/fuzz-corpus/api
    [[ ${STOCKLINE_ALL:-} == yes ]] || return 0
    if ! has_libfuzzer; then
        record fuzz 0 0 1
        summary+="    without fuzz: it wants a clang++ that has libFuzzer"$'\n'
    elif build_fuzz; then
        mkdir -p "$corpus"
        single fuzz build/fuzz/tests/fuzz/fuzz_api "$corpus" -max_len=1500 -len_control=0 -timeout=60 \
            -max_total_time=60 -artifact_prefix="$root/build/fuzz/"
    else
        record fuzz 0 1
    fi
}

# A suite that has more to do than every run has time for does all of it where STOCKLINE_ALL is yes, as
# `./dev test --all` sets it, and the part that tells most where it is not.
run_suites() {
    ctest_suite core native -E '^Scenario\.'
    ctest_suite scenarios native -R '^Scenario\.'
    if build_asan; then
        UBSAN_OPTIONS=print_stacktrace=1 ctest_suite sanitizers asan
    else
        record sanitizers 0 1
    fi
    fuzz_suite
    node_suite web test
    node_suite browser test:browser
    note_missing_engines
    node_suite packages test:packages
    single size npm --prefix web run size
    all_suites_ran=yes
}

# Printed however the run ends; one that broke off counts that as a failure.
print_summary() {
    [[ $all_suites_ran ]] || record 'the run itself' 0 1
    printf '\n%s' "$summary"
    printf '%d passed, %d failed' "$total_passed" "$total_failed"
    ((total_skipped == 0)) || printf ', %d skipped' "$total_skipped"
    printf '\n'
}
