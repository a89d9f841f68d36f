// Where orders ship from, where to, and with whom.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/pickup.h"

namespace stockline {

using Calendars = std::map<std::string, BusinessCalendar, std::less<>>;

/// A day that ends early, at that local time: 00:00 to 24:00.
struct HalfDay {
    Day day;
    TimeOfDay closes{};
};

/// The local time from which an order counts for the next handling day: 00:00 to 24:00, by weekday.
class Cutoff {
public:
    /// The same on each day. Without one an order counts for its own day.
    explicit Cutoff(TimeOfDay on_each = kEndOfDay) { by_weekday_.fill(on_each); }
    /// Sunday first, as std::chrono::weekday counts them.
    explicit Cutoff(const std::array<TimeOfDay, 7>& by_weekday) : by_weekday_(by_weekday) {}

    [[nodiscard]] TimeOfDay on(Day day) const {
        return by_weekday_[std::chrono::weekday{day}.c_encoding()];
    }
    [[nodiscard]] const std::array<TimeOfDay, 7>& by_weekday() const { return by_weekday_; }
    [[nodiscard]] bool is_same_on_each() const { return *this == Cutoff{by_weekday_.front()}; }

    friend bool operator==(const Cutoff& a, const Cutoff& b) {
        return a.by_weekday_ == b.by_weekday_;
    }

private:
    std::array<TimeOfDay, 7> by_weekday_{};
};

/// A place that holds stock and hands parcels to carriers.
struct Location {
    /// IANA name, such as "America/New_York".
    std::string time_zone;
    /// Name of the calendar on which its dock works.
    std::string calendar;
    Cutoff cutoff{};
    /// In its place for the methods named here: the express van leaves earlier.
    std::map<std::string, Cutoff, std::less<>> cutoffs;
    /// Days that end early: from this time on an order counts for the next handling day, whatever
    /// the method, unless its own cut-off is earlier still. Of two for one day the first counts.
    std::vector<HalfDay> half_days;
    /// Business days from the order's day to hand-over to the carrier, 0 to 3,660.
    Duration handling_days = Duration::point(0);
    /// Business days from a receipt's arrival until its units can be handled, 0 to 365.
    int receiving_days = 0;
    /// When shoppers can collect orders there; empty: never.
    OpeningHours opening_hours{};
    /// Of a snapshot: name of the calendar of the days on which it is open (Door::days), where orders are collected
    /// there. plan() makes that calendar.
    std::string open_days{};

    /// The cut-off on that day for orders that go by that method.
    [[nodiscard]] TimeOfDay cutoff_on(Day day, std::string_view method) const;
};

using Locations = std::map<std::string, Location, std::less<>>;

/// Where a parcel goes.
struct Destination {
    /// ISO 3166-1 alpha-2, upper case: "US". Another text is no fault in a question: no lane leads there.
    std::string country;
    /// May be empty.
    std::string postal_code;
};

/// A set of destinations. Postal patterns are whole codes or, with a "*" at the end, the beginnings
/// of codes; case and blanks do not matter. Without patterns the whole country is meant.
struct Area {
    /// Two capital letters: plan() refuses anything else.
    std::string country;
    std::vector<std::string> postal_codes;
    /// Codes of the country that lie outside all the same: a rule pack's only.
    std::vector<std::string> except_postal_codes{};

    [[nodiscard]] bool contains(const Destination& destination) const;
};

/// Whether a method leads from a location to a destination (core/RULES.md, T1).
enum class Reach {
    no,
    /// Some parts of the country are reached, and the destination does not say in which part it is.
    needs_postal_code,
    yes
};

/// A way that the carrier goes: from some locations to some destinations.
struct Lane {
    /// Names of locations; empty for all. In a snapshot they ascend.
    std::vector<std::string> from;
    /// Without one, everywhere.
    std::optional<Area> to;
    /// Carrier business days from the ship day to delivery, 0 to 3,660. Without them it goes there, and nobody knows
    /// how long that takes.
    std::optional<Duration> transit_days;
    /// Name of the calendar of its days, in place of the method's; empty: the method's.
    std::string calendar{};
    /// Name of the calendar of the days on which the carrier takes parcels for it; empty: as carries_on() and
    /// collects_on() have it.
    std::string collects{};

    /// How far it leads there, from a place that it leaves.
    [[nodiscard]] Reach reach(const Destination& destination) const;
};

/// A way to get an order that a shopper can choose.
struct Method {
    /// Name of the calendar of the days on which the carrier carries and delivers; of a pickup empty.
    std::string calendar;
    /// The first that matches wins.
    std::vector<Lane> lanes;
    /// Name of the calendar of the days on which it takes parcels from us; empty: those on which it carries.
    std::string collects{};
    /// Shoppers collect their orders. It has none of the above then, and leads to every destination.
    std::optional<Pickup> pickup{};
};

/// The name of the calendar of the days on which parcels are carried and delivered. Null for the lane: it is not known
/// by which they go.
[[nodiscard]] const std::string& carries_on(const Method& method, const Lane* lane);

/// The name of that of the days on which the carrier takes them.
[[nodiscard]] const std::string& collects_on(const Method& method, const Lane* lane);

/// Methods in the shop's order: the first is the one meant when a shopper has not chosen. Each has a name of its own:
/// plan() refuses two of one name.
using NamedMethod = std::pair<std::string, Method>;
using Methods = std::vector<NamedMethod>;

/// Null when there is no method of that name.
[[nodiscard]] const NamedMethod* find_method(const Methods& methods, std::string_view name);

}  // namespace stockline
