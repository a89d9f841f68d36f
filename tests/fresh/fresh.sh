#!/usr/bin/env bash
# Does it build where the README says? Makes a bare Debian, clones this repository into it, runs the README's two
# commands.
#
# The mounts that a root needs stand in a mount namespace, and what runs in it stands in a process namespace, of each
# command alone: however a command ends, both are gone with it, and the root is a folder like any other.
# shellcheck disable=SC2317 # functions are called by step
set -euo pipefail

usage() {
    cat <<'USAGE'
usage: tests/fresh/fresh.sh [--only demo|test] [--root FOLDER] bookworm|trixie [-- COMMAND…]

Makes a root of that release with debootstrap, with its updates and security updates, and nothing in it but what is
essential, git and certificates. Clones what is committed here into it, and runs ./dev demo, until the demo is served,
and then ./dev test. Prints the times and the counts, and ends with 0 if all went well.

  --only demo|test   one of the two commands
  --root FOLDER      the root is in this folder, and stays; the next run with it goes on from there
  -- COMMAND…        runs this in the clone in place of the two

Needs root, and of Debian's packages debootstrap and git. Takes about half an hour on two cores, 8 GB of disk under
TMPDIR (/var/tmp), and as much of the network as a new machine would. The mirrors are those of this machine's apt, or
are named in DEBIAN_MIRROR and DEBIAN_SECURITY_MIRROR. How this machine reaches registries (name servers, proxies,
certificates, the configuration of apt and npm) holds in the root too. The logs are in build/fresh.
USAGE
}

die() {
    printf 'fresh: %s\n' "$*" >&2
    exit 1
}

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
release='' only='' place='' command=()
while (($#)); do
    case $1 in
    --help | -h) usage && exit ;;
    --only) only=${2:-} && shift ;;
    --root) place=${2:-} && shift ;;
    --) shift && command=("$@") && break ;;
    bookworm | trixie) release=$1 ;;
    *) usage >&2 && die "what is $1?" ;;
    esac
    (($# == 0)) || shift
done
[[ $release ]] || { usage >&2 && die 'say which release'; }
[[ $only =~ ^(|demo|test)$ ]] || die "--only takes demo or test, not '$only'"
((EUID == 0)) || die 'only root can make a root'
for program in debootstrap git unshare; do
    command -v "$program" >/dev/null || die "please install what holds $program (Debian: debootstrap, git, util-linux)"
done

root=$repository # what step() calls so
logs=$root/build/fresh/$release
rm -rf -- "$logs"
# shellcheck source-path=SCRIPTDIR source=../../.ci/steps.sh
source "$root/.ci/steps.sh"
# A command in a process namespace does not hear a polite word from outside.
stop_running() {
    [[ -z $running ]] || kill -KILL -- "-$running" 2>/dev/null || true
    running=''
}
made=''
trap 'stop_running; [[ -z $made ]] || rm -rf -- "$made"' EXIT

if [[ -z $place ]]; then
    made=$(mktemp -d "${TMPDIR:-/var/tmp}/stockline-$release.XXXXXX")
    place=$made
fi
mkdir -p -- "$place"
place=$(cd -- "$place" && pwd)
readonly clone=/root/stockline

# alone COMMAND…: with mounts and processes of its own, which end with it.
alone() { unshare --mount --propagation private --pid --fork --kill-child "$@"; }

# in_root COMMAND…: in the clone, with nothing of this machine's environment but how registries are reached.
in_root() {
    local name passed=()
    for name in {http,https,no}_proxy {HTTP,HTTPS,NO}_PROXY NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR; do
        [[ -z ${!name:-} ]] || passed+=("$name=${!name}")
    done
    # shellcheck disable=SC2016 # for the shell inside
    alone bash -c 'root=$1 && shift && mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" &&
        exec chroot "$root" "$@"' in_root "$place" \
        /usr/bin/env -i HOME=/root TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        "${passed[@]}" bash -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' in_root "$clone" "$@"
}

# mirror VARIABLE LABEL: what the variable says, or where this machine's apt takes the packages of that label from.
mirror() {
    [[ -z ${!1:-} ]] || { echo "${!1}" && return; }
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n "s/^$2 //p" | head -n 1
}

make_root() {
    alone debootstrap --variant=minbase --include=ca-certificates,git "$release" "$place" "$packages" &&
        printf 'deb %s %s main\n' "$packages" "$release" "$packages" "$release-updates" \
            "$updates" "$release-security" >"$place/etc/apt/sources.list" &&
        reach_registries && in_root update-ca-certificates && : >"$place/.made"
}

# Of apt's configuration only what is about fetching: the rest is about this machine.
reach_registries() {
    local file
    for file in /etc/resolv.conf /etc/hosts /etc/npmrc /usr/local/share/ca-certificates/*.crt \
        /etc/apt/auth.conf /etc/apt/auth.conf.d/*.conf; do
        copy_to_root "$file" || return
    done
    for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
        ! grep -qs '^Acquire::' "$file" || copy_to_root "$file" || return
    done
    [[ ! -f ~/.npmrc ]] || cp -- ~/.npmrc "$place/root/.npmrc"
}

copy_to_root() { [[ ! -f $1 ]] || { mkdir -p -- "$place/$(dirname -- "$1")" && cp -L -- "$1" "$place/$1"; }; }

# From a bundle, so that nothing is shared with this working tree, nor can what is built in the root change it.
clone_repository() {
    git -C "$root" -c safe.directory="$root" bundle create "$place/stockline.bundle" HEAD || return
    if [[ -d $place$clone ]]; then
        in_root git fetch /stockline.bundle HEAD && in_root git reset --hard FETCH_HEAD
    else
        in_root git clone /stockline.bundle "$clone"
    fi
}

# Until the page that ./dev demo says it serves is really there, and the script that it names. Runs in the root, and all
# that it started ends with it.
serve_demo() {
    local said address page script
    said=$(mktemp)
    ./dev demo >"$said" &
    until address=$(grep -o 'http://127[^ ]*' "$said"); do
        kill -0 $! || return
        sleep 0.5
    done
    cat "$said"
    page=$(fetch "$address" /)
    head -n 12 <<<"$page"
    script=$(grep -o 'src="\./[^"]*\.js"' <<<"$page" | head -n 1 | cut -d '"' -f 2)
    grep -q '^HTTP/1.1 200' <<<"$page" && [[ $script ]] && fetch "$address" "/${script#./}" | grep -q '^HTTP/1.1 200'
}

# fetch ADDRESS PATH: what is answered. A bare root has no program for it.
fetch() {
    exec 3<>"/dev/tcp/127.0.0.1/$(grep -o '[0-9]*/$' <<<"$1" | tr -d /)"
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3
    timeout 60 cat <&3
}

# The build's warnings, which a compiler that is not ours must not give either.
show_warnings() {
    local found
    found=$(cat -- "$1"/build-{native,asan,WebAssembly}.log 2>/dev/null | grep 'warning:' | sort -u) || true
    [[ $found ]] || return 0
    printf '%s: the compilers warn:\n%s\n' "$release" "$found"
    failed=yes
}

failed=''
# run NAME COMMAND…: with its time, and what ./dev itself wrote into logs.
run() {
    local name=$1
    shift
    step "$release $name" in_root "$@" || failed=yes
    [[ -d $place$clone/build/logs ]] || return 0
    cp -a -- "$place$clone/build/logs" "$logs/$name"
    show_warnings "$logs/$name"
}

# All that is left to do, read whole before it begins: an edit of this file must not change a run that is under way.
main() {
    packages=$(mirror DEBIAN_MIRROR Debian)
    updates=$(mirror DEBIAN_SECURITY_MIRROR Debian-Security)
    [[ $packages && $updates ]] ||
        die 'please name mirrors in DEBIAN_MIRROR and DEBIAN_SECURITY_MIRROR: apt here has none'
    git -C "$root" -c safe.directory="$root" diff --quiet HEAD -- ||
        echo 'fresh: changes that are not committed are left out' >&2

    [[ -e $place/.made ]] || step "$release root" make_root || exit 1
    step "$release clone" clone_repository || exit 1
    if ((${#command[@]})); then
        run command "${command[@]}"
        cat -- "$logs/$release-command.log"
    else
        [[ $only == test ]] || run demo bash -c "$(declare -f serve_demo fetch); serve_demo"
        if [[ $only != demo ]]; then
            run test ./dev test
            # The summary stands at the end, after an empty line.
            tac -- "$logs/$release-test.log" | sed '/^$/q' | tac
        fi
    fi
    [[ -z $failed ]] || exit 1
    exit 0
}
main
