// What libraries take from the C library, and use a sliver of, for WebAssembly.
//
// The C library's own are its heaviest: strtod computes with 128-bit floats that WebAssembly lacks, the
// printf family formats whatever there is. They were a sixth of the page's module. Functions that are defined
// here are not taken from the library; strtod shares its file there with others, so the linker leads its
// calls here (--wrap in CMakeLists.txt).
#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" {

// In JavaScript: embind_slivers.js.
double stockline_number(const char* text);

// For the JSON parser, which has checked that the text is a number of JSON from its beginning to its
// end.
double __wrap_strtod(const char* text, char** end) {
    if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
    return stockline_number(text);
}

// For the JSON parser's own account of an error, which nobody reads: parse_json() gives ours.
int snprintf(char* text, std::size_t size, const char* /*format*/, ...) {
    if (size > 0) *text = '\0';
    return 0;
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
int siprintf(char* text, const char* /*format*/, ...) {
    *text = '\0';
    return 0;
}
}
