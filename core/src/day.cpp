#include "stockline/day.h"

#include "decimal.h"

namespace stockline {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kFirstYear = 1970;

// All digits, no sign, no blank; nine at the most.
std::optional<int> parse_digits(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void append_padded(std::string& text, int value, int width) {
    for (int power = 10; --width > 0; power *= 10) {
        if (value < power) text += '0';
    }
    append_decimal(text, value);
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5, 2));
    const auto day = parse_digits(text.substr(8, 2));
    if (!year || !month || !day || *year < kFirstYear) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || Day{date} > kLastDay) return std::nullopt;
    return Day{date};
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() < 17 || text[10] != 'T' || text.back() != 'Z') return std::nullopt;
    const auto day = parse_day(text.substr(0, 10));
    const auto hour = parse_digits(text.substr(11, 2));
    const auto minute = parse_digits(text.substr(14, 2));
    if (!day || text[13] != ':' || !hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    int second = 0;
    if (const std::string_view rest = text.substr(16, text.size() - 17); !rest.empty()) {
        const auto whole = parse_digits(rest.substr(1, 2));
        if (rest.size() < 3 || rest[0] != ':' || !whole || *whole > 59) return std::nullopt;
        second = *whole;
        if (const std::string_view fraction = rest.substr(3); !fraction.empty()) {
            const bool is_fraction = fraction.size() > 1 && fraction.size() <= 10 &&
                                     fraction[0] == '.' && parse_digits(fraction.substr(1, 9));
            if (!is_fraction) return std::nullopt;
        }
    }
    return *day + hours{*hour} + minutes{*minute} + seconds{second};
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = parse_digits(text.substr(0, 2));
    const auto minute = parse_digits(text.substr(3, 2));
    if (!hour || !minute || *minute > 59) return std::nullopt;
    const TimeOfDay time = hours{*hour} + minutes{*minute};
    if (time > kEndOfDay) return std::nullopt;
    return time;
}

std::string format_day(Day day) {
    const std::chrono::year_month_day date{day};
    std::string text;
    append_padded(text, static_cast<int>(date.year()), 4);
    text += '-';
    append_padded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    append_padded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

std::string format_instant(Instant instant) {
    const Day day = std::chrono::floor<days>(instant);
    const auto second_of_day = static_cast<int>((instant - day).count());
    std::string text = format_day(day);
    text += 'T';
    append_padded(text, second_of_day / 3600, 2);
    text += ':';
    append_padded(text, second_of_day / 60 % 60, 2);
    text += ':';
    append_padded(text, second_of_day % 60, 2);
    text += 'Z';
    return text;
}

std::string format_time_of_day(TimeOfDay time) {
    const auto minute = static_cast<int>(time.count());
    std::string text;
    append_padded(text, minute / 60, 2);
    text += ':';
    append_padded(text, minute % 60, 2);
    return text;
}

}  // namespace stockline
