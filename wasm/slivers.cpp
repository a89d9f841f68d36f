// What libraries take from the C library and use a sliver of, for the modules of pages.
//
// The C library's own are its heaviest: strtod computes with 128-bit floats that WebAssembly lacks, the
// printf family formats whatever there is. They were a sixth of the page's module. Functions that are defined
// here are not taken from the library; strtod shares its file there with others, so the linker leads its
// calls here (--wrap in CMakeLists.txt).
//
// Each does what it is called for today, and traps for anything else: an answer that is nearly right would be worse
// than a page without a promise. The full module has none of this.
#include <cstddef>
#include <cstdint>

extern "C" {

// In JavaScript: embind_slivers.js. Not a number for a text that is none.
double stockline_json(const char* text, std::size_t size);

std::size_t strlen(const char* text);

// For the small JSON parsers, which ask for a number of JSON from its beginning to its end.
double __wrap_strtod(const char* text, char** end) {
    const double number = stockline_json(text, strlen(text));
    if (end != nullptr || number != number)
        __builtin_trap();  // of all numbers only NaN is not itself
    return number;
}

// Nothing here is formatted. What could be is in the library all the same: std::to_string of a number with a fraction.
int snprintf(char* /*text*/, std::size_t /*size*/, const char* /*format*/, ...) {
    __builtin_trap();
}

// embind registers every type that C++ has, before main. Nobody needs to know (embind_slivers.js): what it says leads
// nowhere, and the types' names are left out with it.
void _embind_register_void(const void*, const char* /*name*/) {}
void _embind_register_bool(const void*, const char* /*name*/, std::size_t, bool, bool) {}
void _embind_register_integer(const void*, const char* /*name*/, std::size_t, long, unsigned long) {
}
void _embind_register_bigint(const void*, const char* /*name*/, std::size_t, std::int64_t,
                             std::uint64_t) {}
void _embind_register_float(const void*, const char* /*name*/, std::size_t) {}
void _embind_register_std_string(const void*, const char* /*name*/) {}
void _embind_register_std_wstring(const void*, std::size_t, const char* /*name*/) {}
void _embind_register_emval(const void*, const char* /*name*/) {}
void _embind_register_memory_view(const void*, unsigned, const char* /*name*/) {}

// For embind's name of a type that nobody bound; there is no such type. (sprintf, when no number with a
// fraction is formatted: what Emscripten's compiler makes of it.)
int siprintf(char* /*text*/, const char* /*format*/, ...) { __builtin_trap(); }

// Texts that end with a NUL are names in the engine, of a few bytes each. The library's reads four at a time, and is a
// hundred bytes larger (brotli).
std::size_t strlen(const char* text) {
    const char* end = text;
    while (*end != 0) ++end;
    return static_cast<std::size_t>(end - text);
}

// What the C++ library calls where memory or a length has no end. Emscripten's asks JavaScript to say so; the trap is
// an error there as well.
void abort() { __builtin_trap(); }
}
