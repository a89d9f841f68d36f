#include "json/write_value.h"

#include <cmath>

namespace stockline {

void write_value(JsonWriter& out, const Json& value) {
    switch (value.kind) {
        case Json::Kind::object:
            out.begin_object();
            for (const Json& member : value) write_value(out.key(member.key), member);
            out.end_object();
            break;
        case Json::Kind::array:
            out.begin_array();
            for (const Json& item : value) write_value(out, item);
            out.end_array();
            break;
        case Json::Kind::number:
            write_number(out, value.number);
            break;
        case Json::Kind::string:
            out.value(value.text);
            break;
        case Json::Kind::boolean:
            out.value(value.boolean);
            break;
        case Json::Kind::null:
            out.raw("null");
            break;
    }
}

void write_number(JsonWriter& out, double number) {
    // Beyond, nothing of ours has a number; and what has decimals is a percentage.
    constexpr double kMost = 9e15;
    constexpr double kMostWithDecimals = 1e6;
    const double told = std::abs(number) < kMost ? number : 0;
    if (std::floor(told) == told || std::abs(told) > kMostWithDecimals) {
        out.value(static_cast<std::int64_t>(told));
    } else {
        out.value(told);
    }
}

}  // namespace stockline
