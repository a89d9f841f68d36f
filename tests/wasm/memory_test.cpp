// Calls wasm/allocator.cpp and wasm/copying.cpp, and looks at what they leave in memory. Compiled with -fno-builtin.
// tests/web/slivers.test.ts looks at what is said of it: nothing, where all is as it should be.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "bind.h"
#include "decimal.h"

namespace {

using stockline::decimal;

using Bytes = std::array<unsigned char, 96>;

// Larger than what is copied eight bytes at a time three times over, at every distance from a multiple of eight.
constexpr std::size_t sizes = 34;
constexpr std::size_t offsets = 18;

// No byte is that of another place.
Bytes numbered(unsigned first) {
    Bytes bytes{};
    for (unsigned place = 0; place < bytes.size(); ++place)
        bytes[place] = static_cast<unsigned char>(first + place);
    return bytes;
}

std::string told(const char* function, std::size_t to, std::size_t from, std::size_t size) {
    return std::string{function} + '(' + decimal(static_cast<long long>(to)) + ", " +
           decimal(static_cast<long long>(from)) + ", " + decimal(static_cast<long long>(size)) +
           ")";
}

// All that surrounds the target is looked at too.
std::string copying() {
    for (std::size_t size = 0; size < sizes; ++size) {
        for (std::size_t to = 0; to < offsets; ++to) {
            for (std::size_t from = 0; from < offsets; ++from) {
                const Bytes source = numbered(100);
                Bytes target = numbered(0);
                Bytes expected = target;
                for (std::size_t place = 0; place < size; ++place)
                    expected[to + place] = source[from + place];
                if (std::memcpy(&target[to], &source[from], size) != &target[to] ||
                    target != expected)
                    return told("memcpy", to, from, size);
            }
        }
    }
    return {};
}

std::string moving() {
    for (std::size_t size = 0; size < sizes; ++size) {
        for (std::size_t to = 0; to < 2 * offsets; ++to) {
            for (std::size_t from = 0; from < 2 * offsets; ++from) {
                const Bytes before = numbered(0);
                Bytes bytes = before;
                Bytes expected = before;
                for (std::size_t place = 0; place < size; ++place)
                    expected[to + place] = before[from + place];
                if (std::memmove(&bytes[to], &bytes[from], size) != &bytes[to] || bytes != expected)
                    return told("memmove", to, from, size);
            }
        }
    }
    return {};
}

std::string setting() {
    for (std::size_t size = 0; size < sizes; ++size) {
        for (std::size_t to = 0; to < offsets; ++to) {
            // Of an int, memset takes the last eight bits.
            for (const int byte : {0, 1, 0x7f, 0x80, 0xff, -1, 0x1234}) {
                Bytes bytes = numbered(0);
                Bytes expected = bytes;
                for (std::size_t place = 0; place < size; ++place)
                    expected[to + place] = static_cast<unsigned char>(byte);
                if (std::memset(&bytes[to], byte, size) != &bytes[to] || bytes != expected)
                    return told("memset", to, static_cast<std::size_t>(byte), size);
            }
        }
    }
    return {};
}

std::string measuring() {
    for (std::size_t size = 0; size < sizes; ++size) {
        for (std::size_t from = 0; from < offsets; ++from) {
            // None of the first 96 from 100 on is zero.
            Bytes bytes = numbered(100);
            bytes[from + size] = 0;
            if (std::strlen(reinterpret_cast<const char*>(&bytes[from])) != size)
                return told("strlen", 0, from, size);
        }
    }
    return {};
}

class Random {
public:
    explicit Random(int seed) : state_(static_cast<std::uint32_t>(seed) * 2654435761U + 1) {}
    /// Less than `bound`.
    std::uint32_t below(std::uint32_t bound) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % bound;
    }

private:
    std::uint32_t state_;
};

struct Block {
    unsigned char* begin = nullptr;
    std::size_t size = 0;
    unsigned char byte = 0;

    bool is_as_it_was() const {
        for (std::size_t place = 0; place < size; ++place) {
            if (begin[place] != byte) return false;
        }
        return true;
    }
};

// Small ones for the most part, some of a few thousand bytes, and a few that are large.
std::uint32_t size_in(Random& random) {
    const std::uint32_t kind = random.below(100);
    return random.below(kind < 80 ? 120 : kind < 98 ? 6000 : 400000);
}

// Blocks are taken and given back in any order. None changes while another is written to.
std::string allocating(int seed) {
    Random random{seed};
    std::vector<Block> blocks(200);
    for (int step = 0; step < 20000; ++step) {
        Block& block = blocks[random.below(static_cast<std::uint32_t>(blocks.size()))];
        if (!block.is_as_it_was()) return "written to by another, at step " + decimal(step);
        std::free(block.begin);
        block = Block{};
        if (random.below(3) == 0) continue;
        block.size = size_in(random);
        block.byte = static_cast<unsigned char>(step);
        block.begin = static_cast<unsigned char*>(std::malloc(block.size));
        if (reinterpret_cast<std::uintptr_t>(block.begin) % alignof(std::max_align_t) != 0)
            return "not aligned, at step " + decimal(step);
        std::memset(block.begin, block.byte, block.size);
    }
    for (const Block& block : blocks) {
        if (!block.is_as_it_was()) return "written to by another, at the end";
        std::free(block.begin);
    }
    return {};
}

// Every size about the borders of classes: each byte of it can be had, beside one more of its size.
std::string allocating_each() {
    for (std::size_t border = 4; border <= std::size_t{1} << 21U; border += border / 4) {
        for (std::size_t size = border - 4; size < border + 8; ++size) {
            std::array<Block, 3> blocks;
            unsigned char byte = 0;
            for (Block& block : blocks) {
                block = {static_cast<unsigned char*>(std::malloc(size)), size, ++byte};
                std::memset(block.begin, byte, size);
            }
            for (const Block& block : blocks) {
                if (!block.is_as_it_was())
                    return "written to by another, of " + decimal(static_cast<long long>(size));
                std::free(block.begin);
            }
        }
    }
    return {};
}

// What opening snapshots does: a text and its copy, a list that doubles, many small blocks that stay until the next is
// open.
std::string pages_after_refreshes(int times) {
    Random random{1};
    std::vector<void*> held;
    for (int time = 0; time < times; ++time) {
        const std::uint32_t size = 1000000 + random.below(6000000);
        void* const text = std::malloc(size);
        void* const copy = std::malloc(size);
        void* list = nullptr;
        for (std::uint32_t length = 16; length < 2 * size; length *= 2) {
            void* const longer = std::malloc(length);
            std::free(list);
            list = longer;
        }
        std::vector<void*> next(size / 100);
        for (void*& block : next) block = std::malloc(8 + random.below(120));
        std::free(list);
        std::free(copy);
        std::free(text);
        for (void* const block : held) std::free(block);
        held = std::move(next);
    }
    for (void* const block : held) std::free(block);
    return decimal(static_cast<long long>(__builtin_wasm_memory_size(0)));
}

// A null is seen too, should one be given out.
std::string allocating_at_once(int kilobytes) {
    void* const block = std::malloc(static_cast<std::size_t>(kilobytes) * 1024);
    const bool is_null = block == nullptr;
    std::free(block);
    return is_null ? "null" : "";
}

std::string allocating_all() {
    void* const block = std::malloc(SIZE_MAX);
    const bool is_null = block == nullptr;
    std::free(block);
    return is_null ? "null" : "";
}

}  // namespace

EMSCRIPTEN_BINDINGS(memory) {
    stockline::bind("copying", &copying);
    stockline::bind("moving", &moving);
    stockline::bind("setting", &setting);
    stockline::bind("measuring", &measuring);
    stockline::bind("allocating", &allocating);
    stockline::bind("allocatingEach", &allocating_each);
    stockline::bind("pagesAfterRefreshes", &pages_after_refreshes);
    stockline::bind("allocatingAtOnce", &allocating_at_once);
    stockline::bind("allocatingAll", &allocating_all);
}
