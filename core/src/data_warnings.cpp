// What of the figures is likely wrong, or cannot be kept.
#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "fault_place.h"
#include "planning_faults.h"
#include "sold_beyond.h"
#include "stockline/warnings.h"

namespace stockline {
namespace {

using std::chrono::days;

// Whoever oversells by thousands would fill pages.
constexpr std::size_t kOrdersNamed = 8;
constexpr std::chrono::minutes kClocksDiffer{5};
constexpr days kOldWithoutLimit{7};

std::string units(Quantity count) {
    return std::to_string(count) + (count == 1 ? " unit" : " units");
}

std::string was(Quantity count, const char* one, const char* several) {
    return count == 1 ? one : several;
}

std::string days_ago(days count) {
    return std::to_string(count.count()) + (count.count() == 1 ? " day" : " days");
}

// The calendars that the store uses, by name.
std::set<std::string_view> calendars_in_use(const Store& store) {
    std::set<std::string_view> names;
    for (const auto& each : store.locations) names.insert(each.second.calendar);
    for (const auto& [name, method] : store.shipping) {
        names.insert({method.calendar, method.collects});
        for (const Lane& lane : method.lanes) names.insert({lane.calendar, lane.collects});
    }
    for (const auto& each : store.lead_times) names.insert(each.second.calendar);
    for (const auto& each : store.holidays) names.insert(each.second);
    return names;
}

class DataWarner {
public:
    DataWarner(const Store& store, const TimeZones& zones)
        : store_(store), zones_(zones), today_(std::chrono::floor<days>(store.as_of)) {}

    Warnings all(const std::optional<Instant>& now) {
        for (const auto& [sku, product] : store_.products) {
            const std::string pointer = "/products/" + pointer_token(sku);
            look_at(product, pointer);
            if (product.preorder) {
                far_off(product.preorder->releases.latest, pointer + "/preorder/releases",
                        "The release", std::nullopt);
            }
        }
        for (const auto& [name, supply] : store_.supplies) {
            look_at(supply, "/supplies/" + pointer_token(name));
        }
        warn_of_sold();
        warn_of_calendars();
        if (now) warn_of_instant(*now);
        std::stable_sort(warnings_.begin(), warnings_.end(),
                         [](const Warning& a, const Warning& b) { return a.code < b.code; });
        return std::move(warnings_);
    }

private:
    void warn(WarningCode code, std::string pointer, std::string message,
              std::optional<Quantity> units = std::nullopt) {
        warnings_.push_back(Warning{code, std::move(pointer), std::move(message), units});
    }

    void look_at(const Supply& supply, const std::string& pointer) {
        // What nobody counts is not looked at, whatever is said of it.
        if (!supply.is_counted) return;
        for (std::size_t i = 0; i < supply.stock.size(); ++i) {
            warn_of_reserved(supply.stock[i], pointer + "/stock/" + std::to_string(i));
        }
        std::map<ReceiptKey, std::size_t> receipts;
        for (std::size_t i = 0; i < supply.receipts.size(); ++i) {
            const std::string at = pointer + "/receipts/" + std::to_string(i);
            const Receipt& receipt = supply.receipts[i];
            warn_of_overdue(receipt, at);
            far_off(receipt.expected, at + "/expected", "The receipt", receipt.quantity);
            note_end(receipt);
            if (!receipt.id.empty()) continue;
            once(receipts, key_of(receipt), i, at, "receipt", receipt.quantity);
        }
        std::map<CommitmentKey, std::size_t> commitments;
        for (std::size_t i = 0; i < supply.commitments.size(); ++i) {
            const std::string at = pointer + "/commitments/" + std::to_string(i);
            const Commitment& commitment = supply.commitments[i];
            if (commitment.due) {
                far_off(*commitment.due, at + "/due", "The commitment", commitment.quantity);
            }
            if (commitment.id.empty()) continue;
            once(commitments, key_of(commitment), i, at, "commitment", commitment.quantity);
        }
    }

    void warn_of_reserved(const Stock& stock, std::string at) {
        if (stock.reserved <= stock.on_hand) return;
        const Quantity owed = stock.reserved - stock.on_hand;
        std::string message = units(stock.reserved);
        message += was(stock.reserved, " is", " are") + " reserved in " + stock.location + " and ";
        message += std::to_string(stock.on_hand) + was(stock.on_hand, " is", " are");
        message += " on hand. The next " + units(owed);
        message += " to come " + was(owed, "makes", "make") + " it good and ";
        message += was(owed, "is", "are") + " promised to nobody. Count again, or free what is ";
        message += "reserved.";
        warn(WarningCode::reserved_above_stock, std::move(at), std::move(message), owed);
    }

    [[nodiscard]] Day today_at(const std::string& location) const {
        return *zones_.find(store_.locations.find(location)->second.time_zone)
                    ->second.local_day(store_.as_of);
    }

    void warn_of_overdue(const Receipt& receipt, std::string at) {
        const Day today = today_at(receipt.location);
        if (receipt.expected >= today) return;
        const auto lead = store_.lead_times.find(receipt.lead_time);
        const bool is_learned = lead != store_.lead_times.end() && lead->second.days_late;
        std::string message = units(receipt.quantity);
        message += was(receipt.quantity, " was", " were") + " expected in " + receipt.location;
        message +=
            " on " + format_day(receipt.expected) + ", " + days_ago(today - receipt.expected);
        message += " ago. ";
        message += is_learned ? "The receipt is planned for by how late this supplier has been. "
                              : "The receipt counts for nothing until it has a new day. ";
        message +=
            "If it has come, add it to the stock and take the receipt away; else write the "
            "new day in \"expected\".";
        warn(WarningCode::receipt_overdue, std::move(at), std::move(message), receipt.quantity);
    }

    void far_off(Day day, std::string at, const char* what, std::optional<Quantity> units) {
        if (day - today_ <= days{kFarOffDays}) return;
        std::string message = what;
        message += " is on " + format_day(day) + ", more than ";
        message += std::to_string(kFarOffDays / 365) + " years ahead. Is the year right?";
        warn(WarningCode::day_far_off, std::move(at), std::move(message), units);
    }

    using ReceiptKey =
        std::tuple<std::string_view, Day, Quantity, std::string_view, std::string_view>;
    static ReceiptKey key_of(const Receipt& receipt) {
        return {receipt.location, receipt.expected, receipt.quantity, receipt.lead_time,
                receipt.reason};
    }
    using CommitmentKey =
        std::tuple<std::string_view, Quantity, std::optional<Day>, std::string_view,
                   std::optional<CommitmentKind>, std::optional<Instant>>;
    static CommitmentKey key_of(const Commitment& commitment) {
        return {commitment.id,       commitment.quantity, commitment.due,
                commitment.location, commitment.kind,     commitment.expires};
    }

    template <class Key>
    void once(std::map<Key, std::size_t>& known, const Key& key, std::size_t index,
              const std::string& at, const char* what, Quantity quantity) {
        const auto [first, is_new] = known.emplace(key, index);
        if (is_new) return;
        std::string message{"This "};
        message += what;
        message +=
            " says the same as that at " + std::to_string(first->second) + ": is it the same ";
        message += what;
        message += " twice? Take one away, or give them ids of their own.";
        warn(WarningCode::possible_duplicate, at, std::move(message), quantity);
    }

    void warn_of_sold() {
        for (SoldBeyond& each : sold_beyond(store_)) {
            std::string named;
            std::size_t count = 0;
            for (const std::string& id : each.orders) {
                if (id.empty() || ++count > kOrdersNamed) continue;
                named += (named.empty() ? "" : ", ") + id;
            }
            if (count > kOrdersNamed) {
                named += " and " + std::to_string(count - kOrdersNamed) + " more";
            }
            std::string message = units(each.units);
            message += was(each.units, " is", " are");
            message += " sold that are neither on hand nor expected. ";
            if (!named.empty()) message += "Last in line: " + named + ". ";
            message += "Order more, or tell these customers.";
            warn(WarningCode::oversold, std::move(each.pointer), std::move(message), each.units);
        }
    }

    // Of receipts that come after the dock's calendar has ended.
    void note_end(const Receipt& receipt) {
        const std::string& name = store_.locations.find(receipt.location)->second.calendar;
        const auto end = store_.calendars.find(name)->second.valid_until();
        if (end && receipt.expected > *end && receipt.expected - today_ <= days{kFarOffDays}) {
            beyond_[name] += receipt.quantity;
        }
    }

    void warn_of_calendars() {
        const std::set<std::string_view> used = calendars_in_use(store_);
        for (const auto& [name, calendar] : store_.calendars) {
            const auto end = calendar.valid_until();
            if (!end || used.find(name) == used.end()) continue;
            const auto beyond = beyond_.find(name);
            const bool is_soon = *end - today_ < days{kCalendarDaysAhead};
            if (!is_soon && beyond == beyond_.end()) continue;
            std::string message{"The calendar ends on "};
            message += format_day(*end);
            message += *end < today_ ? ", which is past: nothing that needs it has a day. "
                                     : ", and past that nothing that needs it has a day. ";
            if (beyond != beyond_.end()) {
                message += units(beyond->second) + was(beyond->second, " comes", " come");
                message += " after it. ";
            }
            message += "Write the days that are closed after it, and a later \"validUntil\".";
            warn(WarningCode::calendar_ends, "/calendars/" + pointer_token(name) + "/validUntil",
                 std::move(message));
        }
    }

    void warn_of_instant(Instant now) {
        if (store_.as_of > now + kClocksDiffer) {
            warn(WarningCode::as_of_ahead, "/asOf",
                 "The figures are of " + format_instant(store_.as_of) + ", and it is " +
                     format_instant(now) +
                     ". Until then pages take them for fresh whatever happens. Write when the "
                     "stock was read, in UTC.");
            return;
        }
        const Instant old =
            store_.as_of +
            (store_.fresh_for ? *store_.fresh_for : std::chrono::minutes{kOldWithoutLimit});
        if (now <= old) return;
        std::string message{"The figures are of "};
        message += format_instant(store_.as_of) + ", and it is " + format_instant(now) + ". ";
        message += store_.fresh_for
                       ? "That is longer than \"freshForMinutes\": pages give no dates."
                       : "That is more than seven days.";
        message += " Read the stock again, and write when in \"asOf\".";
        warn(WarningCode::as_of_old, "/asOf", std::move(message));
    }

    const Store& store_;
    const TimeZones& zones_;
    Day today_;
    // By calendar, units that come after its end.
    std::map<std::string, Quantity, std::less<>> beyond_;
    Warnings warnings_;
};

}  // namespace

Warnings data_warnings(const Store& store, const TimeZones& zones,
                       const std::optional<Instant>& now) {
    if (!value_faults(store, zones, {}).empty()) return {};
    return DataWarner{store, zones}.all(now);
}

Warnings store_warnings(const Store& store, const TimeZones& zones, const RulePacks& rules,
                        const std::optional<Instant>& now) {
    Warnings all = data_warnings(store, zones, now);
    for (Warning& warning : capacity_warnings(store, zones)) all.push_back(std::move(warning));
    for (Warning& warning : terms_warnings(store, rules)) all.push_back(std::move(warning));
    return all;
}

}  // namespace stockline
