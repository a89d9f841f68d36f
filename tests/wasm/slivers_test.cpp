// Calls what wasm/slivers.cpp and embind_slivers.js replace, as they are made for and otherwise.
// tests/web/slivers.test.ts looks at what happens.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "bind.h"
#include "decimal.h"

namespace {

// The number that a text spells, as the decimal number that its 64 bits are.
std::string bits_of_number(const std::string& text) {
    const double number = std::strtod(text.c_str(), nullptr);
    std::int64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    return stockline::decimal(bits);
}

std::string rest_after_number(const std::string& text) {
    char* end = nullptr;
    static_cast<void>(std::strtod(text.c_str(), &end));
    return end;
}

std::string fraction(int whole) { return std::to_string(whole + 0.5); }

std::string formatted(int number) {
    std::string text(20, ' ');
    // A format that is not known when this is compiled: else the compiler writes the number itself.
    const char* volatile format = "%d";
    std::snprintf(text.data(), text.size(), format, number);
    return text;
}

std::string formatted_unbounded(int number) {
    std::string text(20, ' ');
    const char* volatile format = "%d";
    std::sprintf(text.data(), format, number);
    return text;
}

std::string aborted() { std::abort(); }

std::string joined(int number, const std::string& text) {
    return stockline::decimal(number) + text;
}

using stockline::can_bind;
static_assert(can_bind<std::string (*)()>);
static_assert(can_bind<std::string (*)(int, const std::string&)>);
static_assert(can_bind<void (*)(int)>);
static_assert(!can_bind<std::string (*)(double)>);
static_assert(!can_bind<std::string (*)(bool)>);
static_assert(!can_bind<std::string (*)(std::string)>);
static_assert(!can_bind<void (*)(const std::string&)>);
static_assert(!can_bind<int (*)()>);
static_assert(!can_bind<double (*)(int)>);

}  // namespace

EMSCRIPTEN_BINDINGS(slivers) {
    stockline::bind("bitsOfNumber", &bits_of_number);
    stockline::bind("restAfterNumber", &rest_after_number);
    stockline::bind("fraction", &fraction);
    stockline::bind("formatted", &formatted);
    stockline::bind("formattedUnbounded", &formatted_unbounded);
    stockline::bind("aborted", &aborted);
    stockline::bind("joined", &joined);
}
