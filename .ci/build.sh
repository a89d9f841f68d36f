# shellcheck shell=bash disable=SC2034,SC2154 # variables cross the parts of ./dev
# Building natively, to WebAssembly, and the npm package. Sourced by ./dev.

# Ninja configures again by itself when a CMakeLists.txt changes, but does not watch the presets.
# Whether each test is built twice is asked of it by `./dev test --all`.
cmake_build() {
    local preset=$1 every=OFF
    [[ ${STOCKLINE_ALL:-} != yes ]] || every=ON
    if [[ ! -e build/$preset/build.ninja || CMakePresets.json -nt build/$preset/build.ninja ]] ||
        ! grep -q "^STOCKLINE_EVERY_TEST:BOOL=$every$" "build/$preset/CMakeCache.txt"; then
        cmake --preset "$preset" -D "STOCKLINE_EVERY_TEST=$every" || return
    fi
    cmake --build "build/$preset"
}

# Debian's Emscripten needs Debian's acorn even when it runs on a Node that does not look there.
# A shared Emscripten whose cache only root may write gets a cache in the build folder.
wasm_build() {
    local cache
    [[ ! -d /usr/share/nodejs/acorn ]] || export NODE_PATH=/usr/share/nodejs
    if [[ -z ${EM_CACHE:-} ]] && have em-config; then
        cache=$(em-config CACHE) || return
        [[ -w $cache || $(em-config FROZEN_CACHE) == True ]] || export EM_CACHE=$root/build/emscripten-cache
    fi
    cmake_build wasm
}

build_native() { step 'build native' in_turn cmake_build native; }
build_asan() { step 'build asan' in_turn cmake_build asan; }
build_fuzz() { step 'build fuzz' in_turn cmake_build fuzz; }
build_bench() { step 'build bench' in_turn cmake_build bench; }
build_wasm() { step 'build WebAssembly' in_turn wasm_build; }
build_web() { step 'build npm package' in_turn npm --prefix web run build; }
build_wasm_and_web() { build_wasm && build_web; }

# What the npm package, its command line and the demo are made from.
readonly package_inputs=(CMakeLists.txt CMakePresets.json core wasm
    web/build web/demo web/package-lock.json web/package.json web/rules web/src web/tsconfig.{base,types}.json)

build_package() { stamped package build_wasm_and_web; }
build_all() { build_native && build_package; }

# For commands that should start at once: when no input is newer than the last build, nothing is asked or run.
set_up_and_build_package() {
    if [[ -e web/dist/.built-from ]] && unchanged_since package "${package_inputs[@]}"; then
        use_node
    else
        set_up "${for_web[@]}"
        build_package
    fi
}
