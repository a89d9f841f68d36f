# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # variables cross the parts of ./dev
# How many instructions a quote takes: callgrind counts them, and no load of the machine changes that. They stand in
# tests/bench/counts.txt; a change of more than 3% is told. Sourced by ./dev.

readonly counts=tests/bench/counts.txt

needs_valgrind() { have valgrind || echo valgrind; }

# The compiler that they were counted with: another one's differ.
counted_compiler() { sed -n 's/^# \(g++ .*\)/\1/p' "$counts"; }

this_compiler() { echo "g++ $("${compiler[0]}" -dumpfullversion)"; }

# Lines of case and instructions, in the order of their names. What is linked lazily is linked before, and the C library
# copies and compares as on any processor, not as this one could.
count_quotes() {
    local asker=build/native/tests/bench/ask_quotes
    local any_processor=glibc.cpu.hwcaps=-AVX512F,-AVX2,-AVX,-ERMS,-FSRM,-SSSE3,-SSE4_1,-SSE4_2
    "$asker" web/rules names |
        LD_BIND_NOW=1 GLIBC_TUNABLES=$any_processor xargs -P "$(nproc)" -I CASE bash -c '
            told=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null \
                --toggle-collect="stockline::answer*" "$1" web/rules "$2" count 2>&1 >/dev/null)
            echo "$2 $(sed -n "s/.*Collected : //p" <<<"$told")"' count "$asker" CASE | sort -V
}

check_counts() {
    local found
    found=$(count_quotes) || return
    # Both sides by name; a case that only one of them has is a difference too.
    join -a 1 -a 2 -e 0 -o 0,1.2,2.2 <(grep -v '^#' "$counts" | sort) <(sort <<<"$found") | awk '
        { change = $2 > 0 ? 100 * ($3 - $2) / $2 : 100 }
        change > 3 || change < -3 {
            printf "%s takes %d instructions, and not %d: %+.1f%%\n", $1, $3, $2, change
            different = 1
        }
        END {
            if (different) print "If that is meant, ./dev bench --counts writes them down."
            exit different
        }'
}

write_counts() {
    {
        echo '# Instructions of one quote, natively, as callgrind counts them. Written by ./dev bench --counts, with'
        echo "# $(this_compiler)"
        count_quotes
    } >"$counts.new" && mv -- "$counts.new" "$counts"
}
