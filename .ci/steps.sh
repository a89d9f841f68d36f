# shellcheck shell=bash disable=SC2034,SC2154 # variables cross the parts of ./dev
# A step of the work: run with its output in a log, one line when it is done. Sourced by ./dev.

running='' # process group of the step under way
live=''    # set when progress may overwrite its own line
[[ -t 2 && ${CI:-} != true && ${TERM:-dumb} != dumb ]] && live=yes
columns=80
[[ $live ]] && columns=$(tput cols 2>/dev/null || echo 80)

microseconds() { echo "${EPOCHREALTIME//[.,]/}"; } # the decimal sign depends on the locale

# Runs a command as one step of the work: output to its log, one line when it is done, the log's end if it fails.
# A function given as the command must chain with && or return: errexit is off inside conditions.
step() {
    local label=$1 log started status=0 outcome='done'
    log=$logs/${label//[ \/]/-}.log
    shift
    mkdir -p "$logs"
    started=$(microseconds)
    set -m # a process group of its own, so that Ctrl-C ends all of it
    "$@" >"$log" 2>&1 </dev/null &
    running=$!
    set +m
    [[ $live ]] && show_progress "$label" "$log"
    wait "$running" || status=$?
    running=''
    ((status == 0)) || outcome=FAILED
    [[ $live ]] && printf '\r\033[K' >&2
    local tenths=$((($(microseconds) - started) / 100000))
    printf '%-6s  %-24s %6s s\n' "$outcome" "$label" "$((tenths / 10)).$((tenths % 10))" >&2
    if ((status != 0)); then
        excerpt "$log" | sed 's/^/        /' >&2
        printf '        (all of it: %s)\n' "${log#"$root"/}" >&2
    fi
    return "$status"
}

# The cause is near a log's end, or, where a tool closes with its manual, at its beginning.
excerpt() {
    if (($(wc -l <"$1") > 70)); then
        head -n 10 -- "$1" && echo … && tail -n 60 -- "$1"
    else
        cat -- "$1"
    fi
}

show_progress() {
    local label=$1 log=$2 since=$SECONDS line
    while kill -0 "$running" 2>/dev/null; do
        line=$(tail -c 400 -- "$log" | tr -c '[:print:]\n' ' ' | tail -n 1)
        line="$(printf '%-6s  %-24s %6d s  %s' '...' "$label" $((SECONDS - since)) "$line")"
        printf '\r\033[K%s' "${line:0:columns-1}" >&2
        sleep 0.2
    done
}

stop_running() {
    [[ -z $running ]] || kill -TERM -- "-$running" 2>/dev/null || true
    running=''
}
trap stop_running EXIT
trap 'echo >&2; exit 130' INT
trap 'exit 143' TERM

# True if nothing under the given paths is newer than the stamp. Folders count too: deleting a file touches its folder.
unchanged_since() {
    local stamp=$stamps/$1
    shift
    [[ -e $stamp && -z $(find "$@" -newer "$stamp" -print -quit 2>&1) ]]
}

# Runs a command and, if it succeeds, stamps the moment at which it began: edits made meanwhile count as newer.
stamped() {
    local stamp=$stamps/$1
    shift
    mkdir -p "$stamps"
    touch "$stamp.$$"
    "$@" || return
    mv -- "$stamp.$$" "$stamp"
}

# Two commands at work at once take turns at what both would write.
in_turn() { (flock 9 && "$@" 9>&-) 9>"$root/build/.lock"; }
