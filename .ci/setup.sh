# shellcheck shell=bash disable=SC2034,SC2154 # variables cross the parts of ./dev
# What each command needs, and how a missing part gets here. Sourced by ./dev.

# Each needs_* prints the Debian packages that are missing, found by looking for what they hold, so that
# a machine that has everything asks no package manager and no network.

read -ra compiler <<<"${CXX:-g++}" # with arguments, as in "ccache g++"

needs_compiler() {
    have "${compiler[0]}" || echo g++
    have cmake || echo cmake
    have ninja || echo ninja-build
    needs_headers nlohmann/json.hpp:nlohmann-json3-dev tl/expected.hpp:libexpected-dev
}

needs_native_libraries() {
    needs_headers gtest/gtest.h:libgtest-dev gtest/gtest.h:googletest date/tz.h:libhowardhinnant-date-dev \
        rapidcheck.h:librapidcheck-dev benchmark/benchmark.h:libbenchmark-dev
    [[ -e ${TZDIR:-/usr/share/zoneinfo}/America/New_York ]] || echo tzdata
}

# Arguments are header:package. The preprocessor answers for all of them at once, wherever they are installed.
needs_headers() {
    local pair source=''
    for pair; do
        source+="#if !__has_include(<${pair%%:*}>)"$'\n'"${pair#*:}"$'\n'"#endif"$'\n'
    done
    if have "${compiler[0]}"; then
        "${compiler[@]}" -std=c++20 -x c++ -E -P - <<<"$source" | sed '/^$/d'
    else
        printf '%s\n' "${@#*:}"
    fi
}

needs_emscripten() { have emcc || echo emscripten; }

# Only Debian 12 has the version that judges under these names; elsewhere it is used where it is.
needs_check_tools() {
    local name
    [[ $(distribution) == debian:12 ]] || return 0
    for name in clang-format clang-tidy; do
        [[ $(clang_tool "$name") ]] || echo "$name"
    done
}

# The browser suite runs in three engines; without these fonts they would draw boxes for half of the languages.
# WebKit's browser wants a display, which Xvfb makes up. WITHOUT_FIREFOX=reason or WITHOUT_WEBKIT=reason leaves that
# engine out where it cannot be had.
needs_browsers() {
    [[ $(find_chromium) ]] || chromium_package
    [[ ${WITHOUT_FIREFOX:-} || $(find_firefox) ]] || firefox_package
    if [[ -z ${WITHOUT_WEBKIT:-} ]]; then
        [[ $(find_webkit_driver) ]] || echo webkit2gtk-driver
        have Xvfb || echo xvfb
    fi
    [[ -d /usr/share/fonts/truetype/dejavu ]] || have_font 'DejaVu Sans' || echo fonts-dejavu-core
    [[ -d /usr/share/fonts/truetype/noto ]] || have_font 'Noto Sans' || echo fonts-noto-core
    [[ -d /usr/share/fonts/opentype/noto ]] || have_font 'Noto Sans CJK JP' || echo fonts-noto-cjk
}

# Ubuntu's packages only fetch snaps, which a container cannot run: there the user has to bring a Chromium.
chromium_package() {
    case $(distribution) in
    ubuntu:*) [[ ! -S /run/snapd.socket ]] || echo chromium-browser ;;
    *) echo chromium ;;
    esac
}

firefox_package() {
    case $(distribution) in
    ubuntu:*) ;;
    *) echo firefox-esr ;;
    esac
}

have_font() { have fc-list && [[ $(fc-list "$1") ]]; }

# find_program VARIABLE NAME…: what the variable names, else the first of the names that is in PATH.
find_program() {
    local variable=$1 name
    shift
    for name in "${!variable:-}" "$@"; do
        [[ $name ]] && have "$name" && command -v -- "$name" && return
    done
    return 0
}

find_chromium() { find_program CHROMIUM_PATH chromium chromium-browser google-chrome google-chrome-stable; }
find_webkit_driver() { find_program WEBKIT_DRIVER_PATH WebKitWebDriver; }

# A Firefox in a snap has a /tmp of its own, and would not find the profile that a test makes for it.
find_firefox() {
    local found
    found=$(find_program FIREFOX_PATH firefox-esr firefox)
    [[ $found ]] || return 0
    [[ $found == "${FIREFOX_PATH:-}" ]] || ! is_snap "$found" || return 0
    echo "$found"
}

# A snap is a link to the program `snap`, or, from Ubuntu's package, a script that calls it.
is_snap() { [[ $(readlink -f -- "$1") == */snap* ]] || head -c 2000 -- "$1" | grep -aq /snap/; }

needs_peers() { :; } # from npm, with needs_node: what ./dev bench measures beside ours

needs_shops_compilers() { :; } # from npm, with needs_node: other compilers than ours, and frameworks' checkers

needs_node() { have npm || echo npm; } # npm brings a Node, or fetches a newer one: see use_node

node_is_new_enough() {
    local version major minor
    have node && version=$(node --version) || return 1
    IFS=. read -r major minor _ <<<"${version#v}"
    ((major == 20 && minor >= 19 || major == 22 && minor >= 12 || major > 22)) # as Vite asks
}

distribution() {
    # shellcheck source=/dev/null
    (source /etc/os-release 2>/dev/null && echo "${ID:-}:${VERSION_ID:-}") || true
}

# Takes the commands that print the missing packages, and installs what they name.
install_missing() {
    local missing
    mapfile -t missing < <(for needs; do "$needs"; done | sort -u)
    ((${#missing[@]})) || return 0
    case $(distribution) in
    debian:12 | debian:13 | ubuntu:24.04) ;;
    *) die "please install what these Debian packages hold, then try again: ${missing[*]}" ;;
    esac
    local as_root=(env DEBIAN_FRONTEND=noninteractive)
    if ((EUID != 0)); then
        have sudo || die "needs root or sudo for: apt-get install ${missing[*]}"
        # Asked here, since a step has no terminal to ask on.
        sudo -n true 2>/dev/null || sudo -v || die "needs root for: apt-get install ${missing[*]}"
        as_root=(sudo -n "${as_root[@]}")
    fi
    step 'apt-get update' "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update
    step 'apt-get install' "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 install -y \
        --no-install-recommends "${missing[@]}"
    hash -r
}

use_own_emscripten() {
    [[ ${EMSDK:-} && -x $EMSDK/upstream/emscripten/emcc ]] || return 0
    PATH=$EMSDK/upstream/emscripten:$PATH
}

# Puts a Node that is new enough in PATH: the user's, else one from npm under build/tools.
use_node() {
    node_is_new_enough && return
    PATH=$tools/node/node_modules/.bin:$PATH
    node_is_new_enough && return
    local machine
    case $(uname -s)-$(uname -m) in
    Linux-x86_64) machine=linux-x64 ;;
    Linux-aarch64) machine=linux-arm64 ;;
    *) die 'please install Node 22.12 or newer, then try again' ;;
    esac
    have npm || die 'please install Node 22.12 or newer with npm, then try again'
    mkdir -p "$tools/node"
    step "fetch Node $node_version" npm install --prefix "$tools/node" --no-save --no-package-lock --no-audit \
        --no-fund --ignore-scripts "node-$machine@$node_version"
    hash -r
    node_is_new_enough || die "the Node in ${tools#"$root"/} does not run on this machine; install Node 22.12 or newer"
}

# install_npm_packages FOLDER: they follow its lock file, and are installed again only when that changed.
install_npm_packages() {
    local stamp=$1/node_modules/.lock-hash hash
    hash=$(sha256sum "$1/package-lock.json")
    [[ -e $stamp && $(<"$stamp") == "$hash" ]] && return
    step "npm packages of $1" npm --prefix "$1" ci --no-audit --no-fund
    echo "$hash" >"$stamp"
}

set_up() {
    use_own_emscripten
    install_missing "$@"
    local needs
    for needs; do
        case $needs in
        needs_node)
            use_node
            install_npm_packages web
            ;;
        needs_shops_compilers) install_npm_packages tests/typings ;;
        needs_peers) install_npm_packages tests/bench/peers ;;
        needs_browsers) use_browsers ;;
        esac
    done
}

# Names the browsers for the tests, which take the reason for one that is not here from WITHOUT_….
use_browsers() {
    CHROMIUM_PATH=$(find_chromium) FIREFOX_PATH=$(find_firefox) WEBKIT_DRIVER_PATH=$(find_webkit_driver)
    [[ $CHROMIUM_PATH ]] || die 'please install Chromium or Chrome, or name it in CHROMIUM_PATH, then try again'
    if [[ $FIREFOX_PATH ]]; then
        unset WITHOUT_FIREFOX
    elif [[ -z ${WITHOUT_FIREFOX:-} ]]; then
        [[ $(distribution) == ubuntu:* ]] || die 'please install Firefox, or name it in FIREFOX_PATH, then try again'
        WITHOUT_FIREFOX='Ubuntu has it as a snap only, which tests cannot drive; another one can be named in FIREFOX_PATH'
    fi
    if [[ $WEBKIT_DRIVER_PATH ]]; then
        unset WITHOUT_WEBKIT
    elif [[ -z ${WITHOUT_WEBKIT:-} ]]; then
        die 'please install WebKitWebDriver, or name it in WEBKIT_DRIVER_PATH, then try again'
    fi
    export CHROMIUM_PATH FIREFOX_PATH WEBKIT_DRIVER_PATH
    [[ -z ${WITHOUT_FIREFOX:-} ]] || export WITHOUT_FIREFOX
    [[ -z ${WITHOUT_WEBKIT:-} ]] || export WITHOUT_WEBKIT
}

readonly for_native=(needs_compiler needs_native_libraries)
readonly for_web=(needs_compiler needs_emscripten needs_node)
readonly for_check=("${for_native[@]}" needs_check_tools needs_node needs_valgrind)
readonly for_bench=("${for_native[@]}" "${for_web[@]}" needs_browsers needs_peers)
readonly for_test=("${for_check[@]}" "${for_web[@]}" needs_shops_compilers needs_browsers)
