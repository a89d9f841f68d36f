// memcpy, memmove and memset of the modules of pages: eight bytes at a time. Emscripten's for -Oz take one, and were
// a seventh of the time that a quote takes; its others are larger.
//
// The compiler calls them for what it copies, once all else is optimized, and finds loops such as these to be calls
// of them: so this file is compiled without -flto, and with -fno-builtin (CMakeLists.txt).
#include <cstddef>
#include <cstdint>

namespace {

// Eight bytes of whatever there is, wherever they are: WebAssembly asks for no alignment.
using Eight __attribute__((aligned(1), may_alias)) = std::uint64_t;

void copy_eight(char* to, const char* from) {
    *reinterpret_cast<Eight*>(to) = *reinterpret_cast<const Eight*>(from);
}

}  // namespace

extern "C" {

void* memmove(void* to, const void* from, std::size_t size) {
    auto* target = static_cast<char*>(to);
    const auto* source = static_cast<const char*>(from);
    // Where the target begins inside the source, from the end on. (A target before it is very far behind it.)
    if (reinterpret_cast<std::uintptr_t>(to) - reinterpret_cast<std::uintptr_t>(from) < size) {
        while (size >= sizeof(Eight)) {
            size -= sizeof(Eight);
            copy_eight(target + size, source + size);
        }
        while (size != 0) {
            --size;
            target[size] = source[size];
        }
        return to;
    }
    for (; size >= sizeof(Eight); size -= sizeof(Eight)) {
        copy_eight(target, source);
        target += sizeof(Eight);
        source += sizeof(Eight);
    }
    for (; size != 0; --size) *target++ = *source++;
    return to;
}

// The same: to know that nothing overlaps saves one comparison.
void* memcpy(void* to, const void* from, std::size_t size) __attribute__((alias("memmove")));

void* memset(void* to, int byte, std::size_t size) {
    auto* target = static_cast<char*>(to);
    const Eight eight = static_cast<unsigned char>(byte) * std::uint64_t{0x0101010101010101};
    for (; size >= sizeof(Eight); size -= sizeof(Eight)) {
        *reinterpret_cast<Eight*>(target) = eight;
        target += sizeof(Eight);
    }
    for (; size != 0; --size) *target++ = static_cast<char>(byte);
    return to;
}
}
