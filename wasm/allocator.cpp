// malloc and free, new and delete of the modules of pages, in place of Emscripten's emmalloc: smaller, and faster.
//
// Sizes are rounded up to a class: every eight bytes up to 64, then four classes for each doubling. A block belongs
// to its class for good. One that is freed waits in its class's list for the next that asks for its size; blocks are
// neither split nor joined. So there are never more of a class than were wanted at one time, and what a page holds
// stops growing after a few snapshots, however many it opens. What a large block has at its end and nobody wrote to is
// memory in name only.
//
// There is no realloc and no calloc, since nothing here calls them: what would, is an error when it is linked.
#include <cstddef>
#include <cstdint>
#include <new>

extern "C" {

// In JavaScript, Emscripten's: after it has grown, the memory is looked at anew.
void emscripten_notify_memory_growth(std::size_t memory);

// The first byte that the linker has put nothing at: a multiple of 16.
extern char __heap_base;
}

namespace {

constexpr std::size_t page_size = 65536;  // WebAssembly's
constexpr std::size_t unit = 8;
static_assert(alignof(std::max_align_t) <= unit);

// A block is a number of units. It begins with its class, and what is given out follows at a multiple of 8.
using Class = std::uint32_t;

// What it begins with when it is free.
struct FreeBlock {
    FreeBlock* next;
};

// From 64 kB on (8192 units), a block of the next 12 classes will do: at most eight times as large. Snapshots are of
// all sizes, and each would leave large blocks of other classes behind.
constexpr std::uint32_t large = 8192;
constexpr Class reach = 12;

// By class. The last that there can be, that of 4 GB, is 112.
FreeBlock* free_blocks[112 + reach + 1];

// What the next new block will give out.
char* top = &__heap_base + unit;

void* take(Class size_class) {
    FreeBlock* const block = free_blocks[size_class];
    if (block != nullptr) free_blocks[size_class] = block->next;
    return block;
}

}  // namespace

extern "C" {

// Traps where there is no memory left: JavaScript would write to the null that it got, where the constants are.
void* malloc(std::size_t size) {
    // The units less one, as a number in floating point: three digits, and how many digits are left out.
    const auto last_unit =
        static_cast<std::uint32_t>((std::uint64_t{size} + sizeof(Class) - 1) / unit);
    const int shift = 29 - __builtin_clz(last_unit | 4);
    const std::uint32_t digits = last_unit >> shift;
    const Class size_class = static_cast<Class>(shift) * 4 + digits;
    if (void* const block = take(size_class)) return block;
    if (last_unit >= large) {
        for (Class larger = size_class + 1; larger <= size_class + reach; ++larger) {
            if (void* const block = take(larger)) return block;
        }
    }
    char* const block = top;
    const std::size_t units = (digits + 1) << shift;
    const std::size_t pages = __builtin_wasm_memory_size(0);
    const std::size_t room = (pages * page_size - reinterpret_cast<std::size_t>(block)) / unit;
    if (units > room) {
        // An eighth more than is asked for: growing may copy all that there is.
        const std::size_t more = (units - room) / (page_size / unit) + 1 + pages / 8;
        if (__builtin_wasm_memory_grow(0, more) == SIZE_MAX) __builtin_trap();
        emscripten_notify_memory_growth(0);
    }
    top = block + units * unit;
    reinterpret_cast<Class*>(block)[-1] = size_class;
    return block;
}

void free(void* given) {
    if (given == nullptr) return;
    FreeBlock*& list = free_blocks[static_cast<Class*>(given)[-1]];
    const auto block = static_cast<FreeBlock*>(given);
    block->next = list;
    list = block;
}
}

// The same functions under other names: C++'s own would only call them.
void* operator new(std::size_t size) __attribute__((alias("malloc")));
void operator delete(void* given) noexcept __attribute__((alias("free")));
void* operator new[](std::size_t size) __attribute__((alias("malloc")));
void operator delete[](void* given) noexcept __attribute__((alias("free")));
