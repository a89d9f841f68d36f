#include "json/read_parts.h"

#include <charconv>
#include <utility>

namespace stockline {
namespace {

// Documents are written by programs that round: this much is forgiven.
constexpr double kSumTolerance = 1e-6;

constexpr int kMaxFreshMinutes = 60 * 24 * 366;

std::optional<int> parse_count(std::string_view text, int least) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool is_number = error == std::errc{} && stop == end && text == std::to_string(value);
    if (!is_number || value < least || value > kMaxDays) return std::nullopt;
    return value;
}

template <class ParseKey>
Distribution read_masses(const Cursor& at, const Cursor& beyond, ParseKey parse_key) {
    std::vector<Mass> masses;
    double sum = beyond.is_present() ? read_number(beyond, 0, 1) : 0.0;
    each_member(at, [&](std::string_view key, const Cursor& member) {
        const std::optional<int> day = parse_key(key, member);
        const double probability = read_number(member, 0, 1);
        sum += probability;
        if (day) masses.push_back(Mass{*day, probability});
    });
    if (at.is(Json::Kind::object) && (sum < 1.0 - kSumTolerance || sum > 1.0 + kSumTolerance)) {
        at.fault(FaultCode::bad_probabilities,
                 "The probabilities, what lies beyond included, must sum to 1.");
    }
    return Distribution{std::move(masses)};
}

std::vector<Day> read_days(const Cursor& at) {
    std::vector<Day> days;
    if (at.is_present()) {
        each_item(at, [&](const Cursor& item) { days.push_back(read_day(item)); });
    }
    return days;
}

BusinessCalendar read_calendar(const Cursor& at) {
    if (!at.expect(Json::Kind::object)) return {};
    const BusinessCalendar::Workdays workdays = read_workdays(at["workdays"]);
    return BusinessCalendar{workdays, read_days(at["closed"]), read_days(at["open"]),
                            read_optional(at["validUntil"], read_day)};
}

Location read_location(const Cursor& at, const Calendars& calendars) {
    Location location;
    if (!at.expect(Json::Kind::object)) return location;
    location.time_zone = read_text(at["timeZone"]);
    location.calendar =
        read_name(at["calendar"], calendars, FaultCode::unknown_calendar, "calendar");
    location.cutoff = read_optional(at["cutoff"], read_time_of_day).value_or(kEndOfDay);
    if (const Cursor own = at["cutoffs"]; own.is_present()) {
        each_member(own, [&](const std::string& method, const Cursor& time) {
            location.cutoffs.insert_or_assign(method, read_time_of_day(time));
        });
    }
    if (const Cursor half = at["halfDays"]; half.is_present()) {
        each_member(half, [&](std::string_view key, const Cursor& time) {
            const auto day = parse_day(key);
            if (!day) {
                time.fault(FaultCode::not_a_date, "The key must be a real day, as YYYY-MM-DD.");
            }
            location.half_days.insert_or_assign(day.value_or(Day{}), read_time_of_day(time));
        });
    }
    location.handling_days =
        read_optional(at["handlingDays"], read_duration).value_or(Duration::point(0));
    if (const Cursor receiving = at["receivingDays"]; receiving.is_present()) {
        location.receiving_days = static_cast<int>(read_integer(receiving, 0, 365));
    }
    return location;
}

bool is_country(std::string_view code) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return code.size() == 2 && is_upper(code[0]) && is_upper(code[1]);
}

std::string read_country(const Cursor& at) {
    std::string country = read_text(at);
    if (at.is(Json::Kind::string) && !is_country(country)) {
        fault_unknown_value(at, "a country as two capital letters, such as US");
    }
    return country;
}

Lane read_lane(const Cursor& at, const Locations& locations) {
    Lane lane;
    if (!at.expect(Json::Kind::object)) return lane;
    if (const Cursor from = at["from"]; from.is_present()) {
        each_item(from, [&](const Cursor& name) {
            lane.from.push_back(
                read_name(name, locations, FaultCode::unknown_location, "location"));
        });
    }
    lane.to = read_optional(at["to"], read_area);
    lane.transit_days = read_duration(at["transitDays"]);
    return lane;
}

Method read_method(const Cursor& at, const Context& context) {
    Method method;
    if (!at.expect(Json::Kind::object)) return method;
    method.calendar =
        read_name(at["calendar"], context.calendars, FaultCode::unknown_calendar, "calendar");
    each_item(at["lanes"], [&](const Cursor& lane) {
        method.lanes.push_back(read_lane(lane, context.locations));
    });
    return method;
}

// Cut-offs name methods, which come after the locations in a document.
void check_cutoff_methods(const Cursor& locations, const Methods& methods) {
    each_member(locations, [&](const std::string&, const Cursor& at) {
        const Cursor own = at["cutoffs"];
        if (!own.is(Json::Kind::object)) return;
        each_member(own, [&](const std::string& name, const Cursor& time) {
            if (find_method(methods, name) != nullptr) return;
            time.fault(FaultCode::unknown_method,
                       "There is no shipping method \"" + name + "\" in this document.");
        });
    });
}

// By country, the name of a calendar.
Holidays read_holidays(const Cursor& at, const Calendars& calendars) {
    Holidays holidays;
    each_member(at, [&](const std::string& country, const Cursor& name) {
        if (!is_country(country)) {
            name.fault(FaultCode::unknown_value,
                       "The key must be a country as two capital letters, such as US.");
        }
        holidays.insert_or_assign(
            country, read_name(name, calendars, FaultCode::unknown_calendar, "calendar"));
    });
    return holidays;
}

}  // namespace

BusinessCalendar::Workdays read_workdays(const Cursor& at) {
    static constexpr std::array<std::string_view, 7> kNames{"sun", "mon", "tue", "wed",
                                                            "thu", "fri", "sat"};
    BusinessCalendar::Workdays workdays{};
    bool has_workday = false;
    each_item(at, [&](const Cursor& item) {
        const std::string name = read_text(item);
        bool is_known = false;
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            if (kNames.at(i) == name) workdays.at(i) = has_workday = is_known = true;
        }
        if (!is_known && item.is(Json::Kind::string)) {
            fault_unknown_value(item, "mon, tue, wed, thu, fri, sat or sun");
        }
    });
    if (at.is(Json::Kind::array) && at.json().items.empty() && !has_workday) {
        at.fault(FaultCode::no_workdays,
                 "A calendar needs at least one weekday that is worked, such as \"mon\".");
    }
    return workdays;
}

Area read_area(const Cursor& at) {
    Area area;
    if (!at.expect(Json::Kind::object)) return area;
    area.country = read_country(at["country"]);
    if (const Cursor codes = at["postalCodes"]; codes.is_present()) {
        each_item(codes, [&](const Cursor& code) { area.postal_codes.push_back(read_text(code)); });
    }
    return area;
}

Distribution read_day_counts(const Cursor& at, int least, const Cursor& beyond) {
    return read_masses(at, beyond, [least](std::string_view key, const Cursor& member) {
        const auto count = parse_count(key, least);
        if (!count) {
            member.fault(FaultCode::out_of_range, "The key must be a whole number of days from " +
                                                      std::to_string(least) + " to " +
                                                      std::to_string(kMaxDays) + ".");
        }
        return count;
    });
}

Distribution read_day_masses(const Cursor& at, const Cursor& beyond) {
    return read_masses(
        at, beyond, [](std::string_view key, const Cursor& member) -> std::optional<int> {
            if (const auto day = parse_day(key)) return day_number(*day);
            member.fault(FaultCode::not_a_date, "The key must be a real day, as YYYY-MM-DD.");
            return std::nullopt;
        });
}

Duration read_duration(const Cursor& at) {
    if (at.is(Json::Kind::array)) {
        if (at.json().items.size() != 2) {
            at.fault(FaultCode::bad_range, "A range of days has two numbers: [least, greatest].");
            return Duration::point(0);
        }
        const int min = static_cast<int>(read_integer(at.item(0), 0, kMaxDays));
        const int max = static_cast<int>(read_integer(at.item(1), 0, kMaxDays));
        if (min > max) {
            at.fault(FaultCode::bad_range, "The least number of days comes first.");
            return Duration::point(0);
        }
        return Duration::range(min, max);
    }
    if (at.is(Json::Kind::object)) {
        return Duration::exactly(read_day_counts(at["probabilities"], 0, at["beyond"]));
    }
    if (at.is_present() && !at.is(Json::Kind::number)) {
        at.fault(FaultCode::wrong_type,
                 "Write a number of days, a range [least, greatest], or "
                 "{\"probabilities\": {\"3\": 0.6, \"4\": 0.4}}.");
        return Duration::point(0);
    }
    return Duration::point(static_cast<int>(read_integer(at, 0, kMaxDays)));
}

Quantity read_quantity(const Cursor& at, Quantity least) {
    return read_integer(at, least, kMaxQuantity);
}

Context read_context(const Cursor& document, IsCurrency is_currency) {
    Context context;
    context.as_of = read_instant(document["asOf"]);
    if (const Cursor fresh = document["freshForMinutes"]; fresh.is_present()) {
        context.fresh_for = std::chrono::minutes{read_integer(fresh, 1, kMaxFreshMinutes)};
    }
    each_member(document["calendars"], [&](const std::string& name, const Cursor& at) {
        context.calendars.insert_or_assign(name, read_calendar(at));
    });
    each_member(document["locations"], [&](const std::string& name, const Cursor& at) {
        context.locations.insert_or_assign(name, read_location(at, context.calendars));
    });
    if (const Cursor shipping = document["shipping"]; shipping.is_present()) {
        each_member(shipping, [&](const std::string& name, const Cursor& at) {
            context.shipping.emplace_back(name, read_method(at, context));
        });
    }
    if (const Cursor locations = document["locations"]; locations.is(Json::Kind::object)) {
        check_cutoff_methods(locations, context.shipping);
    }
    if (const Cursor policies = document["policies"]; policies.is_present()) {
        each_member(policies, [&](const std::string& name, const Cursor& at) {
            context.policies.insert_or_assign(name, read_policy(at, is_currency));
        });
    }
    context.circumstances = read_circumstances(document["circumstances"], kOfShop);
    if (const Cursor holidays = document["holidays"]; holidays.is_present()) {
        context.holidays = read_holidays(holidays, context.calendars);
    }
    return context;
}

MadeToOrder read_made_to_order(const Cursor& at, const Locations& locations) {
    MadeToOrder made;
    if (!at.expect(Json::Kind::object)) return made;
    made.location = read_name(at["location"], locations, FaultCode::unknown_location, "location");
    made.production_days = read_duration(at["productionDays"]);
    return made;
}

std::string read_policy_name(const Cursor& product, const Policies& policies) {
    const Cursor at = product["policy"];
    if (!at.is_present()) return {};
    return read_name(at, policies, FaultCode::unknown_policy, "policy");
}

}  // namespace stockline
