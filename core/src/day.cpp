#include "stockline/day.h"

namespace stockline {
namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr int kFirstYear = 1970;

// The number that so many digits from `at` on spell; no sign, no blank. kNoNumber where something else stands there.
constexpr int kNoNumber = -1;
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (; count > 0; --count, ++at) {
        if (at >= text.size() || text[at] < '0' || text[at] > '9') return kNoNumber;
        value = value * 10 + (text[at] - '0');
    }
    return value;
}

// ":SS", perhaps with a fraction, from `at` to the end; kNoNumber for anything else.
int seconds_from(std::string_view text, std::size_t at) {
    const int second = text[at] == ':' ? digits(text, at + 1, 2) : kNoNumber;
    const std::size_t size = text.size() - at;
    if (size <= 3) return second;
    const bool is_fraction = text[at + 3] == '.' && size > 4 && size <= 13 &&
                             digits(text, at + 4, size - 4) != kNoNumber;
    return is_fraction ? second : kNoNumber;
}

// The text with the last two digits of a number in place of the two characters there; of four digits, called twice.
void put_two(std::string& text, std::size_t at, int value) {
    text[at] = static_cast<char>('0' + value / 10 % 10);
    text[at + 1] = static_cast<char>('0' + value % 10);
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < kFirstYear || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || Day{date} > kLastDay) return std::nullopt;
    return Day{date};
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() < 17 || text[10] != 'T' || text.back() != 'Z') return std::nullopt;
    const auto day = parse_day(text.substr(0, 10));
    const auto time = parse_time_of_day(text.substr(11, 5));
    if (!day || !time || *time == kEndOfDay) return std::nullopt;
    text.remove_suffix(1);
    const int second = text.size() > 16 ? seconds_from(text, 16) : 0;
    if (second < 0 || second > 59) return std::nullopt;
    return *day + *time + seconds{second};
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    if (hour < 0 || minute < 0 || minute > 59) return std::nullopt;
    const TimeOfDay time{hour * 60 + minute};
    if (time > kEndOfDay) return std::nullopt;
    return time;
}

std::string format_day(Day day) {
    const std::chrono::year_month_day date{day};
    const auto year = static_cast<int>(date.year());
    std::string text{"0000-00-00"};
    put_two(text, 0, year / 100);
    put_two(text, 2, year);
    put_two(text, 5, static_cast<int>(static_cast<unsigned>(date.month())));
    put_two(text, 8, static_cast<int>(static_cast<unsigned>(date.day())));
    return text;
}

std::string format_instant(Instant instant) {
    const Day day = std::chrono::floor<days>(instant);
    const auto second_of_day = static_cast<int>((instant - day).count());
    std::string text = format_day(day);
    text += "T00:00:00Z";
    put_two(text, 11, second_of_day / 3600);
    put_two(text, 14, second_of_day / 60 % 60);
    put_two(text, 17, second_of_day % 60);
    return text;
}

std::string format_time_of_day(TimeOfDay time) {
    const auto minute = static_cast<int>(time.count());
    std::string text{"00:00"};
    put_two(text, 0, minute / 60);
    put_two(text, 3, minute % 60);
    return text;
}

}  // namespace stockline
