#include "json/read_parts.h"

#include <array>
#include <utility>

#include "decimal.h"
#include "json/reader_faults.h"
#include "pickup_faults.h"
#include "question_limits.h"
#include "rare_kinds.h"
#include "weekday_names.h"

namespace stockline {

// A key that gives a number, or a fault.
using ReadKey = std::optional<int> (*)(const Cursor& member, int least);

static std::optional<int> read_count_key(const Cursor& member, int least) {
    // As it would be written: "7", and not "07".
    const std::string_view key = member.key();
    const bool is_negative = key.starts_with('-');
    int value = 0;
    for (const char c : key.substr(is_negative ? 1 : 0, 5)) value = value * 10 + (c - '0');
    if (is_negative) value = -value;
    if (key == decimal(value) && value >= least && value <= kMaxDays) return value;
    fault_out_of_range(member, "The key must be a whole number of days from ", least, kMaxDays);
    return std::nullopt;
}

std::optional<Day> read_day_of_key(const Cursor& member) {
    const std::optional<Day> day = parse_day(member.key());
    if (!day) {
        member.fault(FaultCode::not_a_date, "The key must be a real day, as YYYY-MM-DD.");
    }
    return day;
}

static std::optional<int> read_day_key(const Cursor& member, int /*least*/) {
    const std::optional<Day> day = read_day_of_key(member);
    if (!day) return std::nullopt;
    return day_number(*day);
}

static Distribution read_masses(const Cursor& at, const Cursor& beyond, ReadKey read_key,
                                int least) {
    std::vector<Mass> masses;
    double sum = beyond.is_present() ? read_number(beyond, 0, 1) : 0.0;
    at.each(Json::Kind::object, [&](const Cursor& member) {
        const std::optional<int> day = read_key(member, least);
        const double probability = read_number(member, 0, 1);
        sum += probability;
        if (day) masses.push_back(Mass{*day, probability});
    });
    if (at.is(Json::Kind::object) && (sum < 1.0 - kSumTolerance || sum > 1.0 + kSumTolerance)) {
        at.fault(FaultCode::bad_probabilities, kBadProbabilities);
    }
    return Distribution{std::move(masses)};
}

// The same on each day, or by weekday.
static void read(const Cursor& at, Cutoff& into) {
    std::array<TimeOfDay, kWeekdays.size()> times{};
    times.fill(kEndOfDay);
    if (at.is(Json::Kind::object)) {
        for (std::size_t i = 0; i < times.size(); ++i) at.take(kWeekdays.at(i), times.at(i));
    } else {
        read(at, times[0]);
        times.fill(times[0]);
    }
    into = Cutoff{times};
}

static void read_cutoffs(const Cursor& at, std::map<std::string, Cutoff, std::less<>>& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        check_name(member, member.key(), "shipping", "shipping method", FaultCode::unknown_method);
        read(member, into[std::string{member.key()}]);
    });
}

static void read_half_day(const Cursor& at, void* into) {
    HalfDay& half = *static_cast<HalfDay*>(into);
    half.day = read_day_of_key(at).value_or(Day{});
    read(at, half.closes);
}

static void read_half_days(const Cursor& at, std::vector<HalfDay>& into) {
    read_list(at, Json::Kind::object, into, read_half_day);
}

static bool is_country(std::string_view code) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return code.size() == 2 && is_upper(code[0]) && is_upper(code[1]);
}

static void read_country(const Cursor& at, std::string& into) {
    read(at, into);
    if (at.is(Json::Kind::string) && !is_country(into)) {
        fault_unknown_value(at, kCountryWanted);
    }
}

static void read_stretch(const Cursor& at, OpenStretch& into) {
    std::array<TimeOfDay, 2> times{};
    if (at.count() == times.size()) {
        at.read_inside(Json::Kind::array, times.data(), sizeof(TimeOfDay), read_erased<TimeOfDay>);
    } else {
        at.fault(FaultCode::bad_range, kStretchWanted);
    }
    into.opens = times[0];
    into.closes = times[1];
}

static void read_opening_hours(const Cursor& at, OpeningHours& into) {
    if (!at.expect(Json::Kind::object)) return;
    std::size_t count = 0;
    for (const char* weekday : kWeekdays) count += at[weekday].count();
    OpeningHours hours(count);
    auto next = hours.begin();
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        const Cursor day = at[kWeekdays.at(i)];
        if (!day.is_present()) continue;
        // One pair for a day, written as the list of them, is one slip.
        bool are_pairs = day.is(Json::Kind::array);
        if (are_pairs) {
            for (const Json& item : day.json()) {
                are_pairs = are_pairs && item.kind == Json::Kind::array;
            }
        }
        if (!are_pairs) {
            day.fault(FaultCode::wrong_type, kStretchesWanted);
            next += static_cast<std::ptrdiff_t>(day.count());
            continue;
        }
        day.each(Json::Kind::array, [&next, i](const Cursor& item) {
            next->weekday = static_cast<int>(i);
            read_stretch(item, *next++);
        });
    }
    into.swap(hours);
}

static void read_location_names(const Cursor& at, std::vector<std::string>& into) {
    read_list(at, Json::Kind::array, into, read_erased_by<read_location_name, std::string>);
}

static void read(const Cursor& at, Lane& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take<read_location_names>("from", into.from);
    at.take("to", into.to);
    at.take("transitDays", into.transit_days);
    at.take<read_calendar_name>("calendar", into.calendar);
    at.take<read_calendar_name>("collects", into.collects);
}

static void read(const Cursor& at, Pickup& into) {
    at.take<read_location_names>("locations", into.locations);
    at.require<Whole<0, kMaxReadyMinutes>{}>("readyInMinutes", into.ready_in);
}

static void read(const Cursor& at, Method& into) {
    if (!at.expect(Json::Kind::object)) return;
    const Cursor kind = at["kind"];
    // A word that is neither was meant for a pickup, which needs one; so was a misspelt name of this member. What has
    // lanes is none.
    const bool is_pickup = kind.is_present() ? kind.text() != "delivery"
                                             : at.has("readyInMinutes") && !at.has("lanes");
    if (is_pickup) {
        if (!serves_rare_kinds()) {
            kind.fault(FaultCode::larger_engine, kNeedsLargerEngine);
            return;
        }
        if (kind.is_present()) {
            (void)read_word(kind, "delivery pickup");
        } else {
            kind.fault(FaultCode::required, kPickupWanted);
        }
        read(at, into.pickup.emplace());
        return;
    }
    at.require<read_calendar_name>("calendar", into.calendar);
    at.take<read_calendar_name>("collects", into.collects);
    at.require("lanes", into.lanes);
}

static void read_method_name(const Cursor& at, std::string& into) {
    read_name(at, into, "shipping", "shipping method", FaultCode::unknown_method);
}

static void read_method_names(const Cursor& at, std::vector<std::string>& into) {
    read_list(at, Json::Kind::array, into, read_erased_by<read_method_name, std::string>);
}

static void read(const Cursor& at, OrderQuantity& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take<some_quantity>("step", into.step);
    into.least = into.step;
    at.take<some_quantity>("min", into.least);
    at.take<some_quantity>("max", into.most);
}

static void read(const Cursor& at, SalePeriod& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("from", into.from);
    at.take("until", into.until);
}

void read_rules_of(const Cursor& product, ProductRules& into) {
    product.take<read_method_names>("methods", into.methods);
    product.take("handlingDays", into.handling_days);
    product.take("quantity", into.quantity);
    product.take("sells", into.sells);
    if (serves_rare_kinds()) product.take("digital", into.is_digital);
}

void check_name(const Cursor& at, std::string_view name, const char* section, const char* what,
                FaultCode code) {
    const Cursor known = at.root()[section];
    if (!known.named(name).is_present()) fault_unknown_name(at, name, known, what, code);
}

void read_name(const Cursor& at, std::string& into, const char* section, const char* what,
               FaultCode code) {
    read(at, into);
    if (at.is(Json::Kind::string)) check_name(at, into, section, what, code);
}

void read_calendar_name(const Cursor& at, std::string& into) {
    read_name(at, into, "calendars", "calendar", FaultCode::unknown_calendar);
}

void read_location_name(const Cursor& at, std::string& into) {
    read_name(at, into, "locations", "location", FaultCode::unknown_location);
}

void read_policy_name(const Cursor& at, std::string& into) {
    read_name(at, into, "policies", "policy", FaultCode::unknown_policy);
}

double ReadConfidence::read_in_range(const Cursor& at) {
    if (!at.expect(Json::Kind::number)) return kConfidence;
    at.fault_if(fault_of_confidence(at.json().number));
    return at.json().number;
}

void read_releases(const Cursor& at, Window& into) {
    if (!at.is(Json::Kind::array)) {
        read(at, into.latest);
        into.earliest = into.latest;
        return;
    }
    std::array<Day, 2> ends{};
    if (at.json().count() != ends.size()) {
        at.fault(FaultCode::bad_range, kReleasesWanted);
        return;
    }
    at.read_inside(Json::Kind::array, ends.data(), sizeof(Day), read_erased<Day>);
    into = Window{ends[0], ends[1]};
    if (ends[0] > ends[1]) at.fault(FaultCode::bad_range, kReleasesWanted);
}

void read_undated(const Cursor& at, bool& into) { into = read_word(at, "sell") == 0; }

void check_clock_of_preorder(const Cursor& product, bool is_preorder) {
    const Cursor locations = product.root()["locations"];
    if (is_preorder && locations.is(Json::Kind::object) && locations.json().span == 1) {
        product.fault(FaultCode::unknown_location, kNoLocation);
    }
}

void read_workdays(const Cursor& at, BusinessCalendar::Workdays& into) {
    into = {};
    at.each(Json::Kind::array, [&into](const Cursor& item) {
        // As people list them; counted, they begin with Sunday.
        const int place = read_word(item, "mon tue wed thu fri sat sun");
        into.at(static_cast<std::size_t>((place + 1) % 7)) = true;
    });
    if (at.is(Json::Kind::array) && at.json().count() == 0) {
        at.fault(FaultCode::no_workdays, kNoWorkdays);
    }
}

void read(const Cursor& at, BusinessCalendar& into) {
    if (!at.expect(Json::Kind::object)) return;
    BusinessCalendar::Workdays workdays{};
    std::vector<Day> closed;
    std::vector<Day> open;
    std::optional<Day> valid_until;
    at.require<read_workdays>("workdays", workdays);
    at.take("closed", closed);
    at.take("open", open);
    at.take("validUntil", valid_until);
    // Why days are closed, for people.
    at.pass("names");
    into = BusinessCalendar{workdays, std::move(closed), std::move(open), valid_until};
}

void read(const Cursor& at, Location& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("timeZone", into.time_zone);
    at.require<read_calendar_name>("calendar", into.calendar);
    at.take("cutoff", into.cutoff);
    at.take<read_cutoffs>("cutoffs", into.cutoffs);
    at.take<read_half_days>("halfDays", into.half_days);
    at.take("handlingDays", into.handling_days);
    at.take<Whole<0, kMaxReceivingDays>{}>("receivingDays", into.receiving_days);
    if (serves_rare_kinds()) at.take<read_opening_hours>("openingHours", into.opening_hours);
}

static void read(const Cursor& at, NamedMethod& into) {
    into.first = at.key();
    read(at, into.second);
}

void read(const Cursor& at, Methods& into) {
    read_list(at, Json::Kind::object, into, read_erased<NamedMethod>);
}

void read_holidays(const Cursor& at, Holidays& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        if (!is_country(member.key())) {
            member.fault(FaultCode::unknown_value,
                         "The key must be a country as two capital letters, such as US.");
        }
        read_calendar_name(member, into[std::string{member.key()}]);
    });
}

void read(const Cursor& at, Area& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_country>("country", into.country);
    at.take("postalCodes", into.postal_codes);
    at.take("exceptPostalCodes", into.except_postal_codes);
}

Distribution read_day_counts(const Cursor& at, int least, const Cursor& beyond) {
    return read_masses(at, beyond, read_count_key, least);
}

Distribution read_day_masses(const Cursor& at, const Cursor& beyond) {
    return read_masses(at, beyond, read_day_key, 0);
}

void read(const Cursor& at, Duration& into) {
    into = Duration::point(0);
    if (at.is(Json::Kind::array)) {
        std::array<int, 2> ends{};
        if (at.json().count() == ends.size()) {
            at.read_inside(Json::Kind::array, ends.data(), sizeof(int),
                           read_erased_by<whole_days, int>);
            if (ends[0] <= ends[1]) {
                into = Duration::range(ends[0], ends[1]);
            } else {
                at.fault(FaultCode::bad_range, kBadRange);
            }
        } else {
            at.fault(FaultCode::bad_range, kRangeWanted);
        }
    } else if (at.is(Json::Kind::object)) {
        into = Duration::exactly(read_day_counts(at["probabilities"], 0, at["beyond"]));
    } else if (at.is_present() && !at.is(Json::Kind::number)) {
        at.fault(FaultCode::wrong_type,
                 "Write a number of days, a range [least, greatest], or "
                 "{\"probabilities\": {\"3\": 0.6, \"4\": 0.4}}.");
        show_right_shape(at, Json::Kind::number);
    } else {
        into = Duration::point(static_cast<int>(read_integer(at, 0, kMaxDays)));
    }
}

void read(const Cursor& at, MadeToOrder& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<read_location_name>("location", into.location);
    at.require("productionDays", into.production_days);
}

}  // namespace stockline
