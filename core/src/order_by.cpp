#include "order_by.h"

#include <algorithm>
#include <string_view>

namespace stockline {
namespace {

using std::chrono::days;

// As far ahead as a deadline is looked for, where answers have few outcomes: each day costs about an answer
// (core/RULES.md, T2 and M8).
constexpr std::size_t kFurthestDays = 14;
constexpr std::size_t kMaxOutcomesLookedAt = 6000;

class Deadline {
public:
    Deadline(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
             const NamedMethod* method, const std::vector<DatedUnits>& now)
        : snapshot_(snapshot), product_(product), asked_(query), method_(method), now_(now) {}

    [[nodiscard]] std::optional<Instant> found() const {
        const std::size_t furthest =
            std::clamp(kMaxOutcomesLookedAt / outcomes(), std::size_t{1}, kFurthestDays);
        for (std::size_t ahead = 0; ahead < furthest; ++ahead) {
            const Instant from = asked_.at + days{ahead};
            const Instant until = from + days{1};
            const auto last = edge(from, until, true);
            if (!last || !is_other_at(*last)) continue;
            Instant first = *edge(from, until, false);
            while (first < *last && !is_other_at(first)) first = *edge(first, until, false);
            return first;
        }
        return std::nullopt;
    }

private:
    // Of one answer, about.
    [[nodiscard]] std::size_t outcomes() const {
        std::size_t transit = 1;
        if (method_ != nullptr) {
            for (const Lane& lane : method_->second.lanes) {
                if (lane.transit_days) transit = std::max(transit, outcomes_of(*lane.transit_days));
            }
        }
        std::size_t all = 1;
        for (const auto* ladders : {&product_.ladders, &product_.released_ladders}) {
            for (const LocationLadder& ladder : *ladders) {
                const Location& place = snapshot_.locations.find(ladder.location)->second;
                const std::size_t each =
                    std::min(kMaxOutcomes, outcomes_of(place.handling_days) * transit);
                for (const Step& step : ladder.steps) {
                    all += std::max(each, std::min(kMaxReadyDays, outcomes_of(step.ready)));
                }
            }
        }
        return all;
    }

    static std::size_t outcomes_of(const Bounds& bounds) {
        return bounds.pessimistic.masses().size();
    }

    [[nodiscard]] bool is_other_at(Instant at) const {
        Query query = asked_;
        query.at = at;
        Offers offers;
        find_offers(snapshot_, product_, query, method_, offers);
        const std::vector<Served> served = serve(offers, query.taken, query.quantity);
        const std::vector<DatedUnits> then = days_on_hand(served);
        const bool is_known = std::none_of(served.begin(), served.end(), [](const Served& each) {
            return each.offer != nullptr && each.offer->is_beyond_calendar;
        });
        if (is_known) return then != now_;
        // Past a calendar's end there are no days, which is not to say that there are others: only days that are told
        // then, of more units than now, are.
        return std::any_of(then.begin(), then.end(), [&](const DatedUnits& units) {
            return is_of_more(&DatedUnits::ship, units.ship, then) ||
                   is_of_more(&DatedUnits::deliver, units.deliver, then);
        });
    }

    [[nodiscard]] bool is_of_more(std::optional<Window> DatedUnits::*window,
                                  const std::optional<Window>& told,
                                  const std::vector<DatedUnits>& then) const {
        Quantity more = 0;
        for (const DatedUnits& units : then) more += units.*window == told ? units.quantity : 0;
        for (const DatedUnits& units : now_) more -= units.*window == told ? units.quantity : 0;
        return told && more > 0;
    }

    // The last instant, or the first, after one and until another at which something may change.
    [[nodiscard]] std::optional<Instant> edge(Instant after, Instant until, bool is_last) const {
        std::optional<Instant> found;
        const auto look_at = [&](std::string_view place) {
            const Location& location = snapshot_.locations.find(place)->second;
            const TimeZone& zone = snapshot_.zones.find(location.time_zone)->second;
            const auto today = zone.local_day(after);
            if (!today) return;
            const std::string_view method =
                method_ != nullptr ? std::string_view{method_->first} : std::string_view{};
            const auto add = [&](std::optional<Instant> at) {
                if (!at || *at <= after || *at > until) return;
                if (!found || (is_last ? *at > *found : *at < *found)) found = at;
            };
            for (const Day day : {*today, *today + days{1}}) {
                add(zone.instant_of(day, location.cutoff_on(day, method)));
                if (counts_from_midnight_) add(zone.instant_of(day, kEndOfDay));
            }
        };
        for (const auto* ladders : {&product_.ladders, &product_.released_ladders}) {
            for (const LocationLadder& ladder : *ladders) look_at(ladder.location);
        }
        if (product_.made_to_order) look_at(product_.made_to_order->location);
        return found;
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Query& asked_;
    const NamedMethod* method_;
    const std::vector<DatedUnits>& now_;
    // Production is counted from the day of asking, and release is a day. Else only cut-offs matter.
    bool counts_from_midnight_ = product_.made_to_order || product_.preorder;
};

}  // namespace

std::vector<DatedUnits> days_on_hand(const std::vector<Served>& served) {
    std::vector<DatedUnits> dated;
    for (const Served& each : served) {
        if (each.offer == nullptr || each.offer->is_beyond_stock) continue;
        DatedUnits units{each.quantity, each.offer->windows.ship, each.offer->windows.deliver};
        if (!units.ship) continue;
        if (!dated.empty() && dated.back().ship == units.ship &&
            dated.back().deliver == units.deliver) {
            dated.back().quantity += units.quantity;
        } else {
            dated.push_back(units);
        }
    }
    return dated;
}

std::optional<Instant> order_by(const Snapshot& snapshot, const SnapshotProduct& product,
                                const Query& query, const NamedMethod* method,
                                const std::vector<DatedUnits>& now) {
    if (now.empty()) return std::nullopt;
    return Deadline{snapshot, product, query, method, now}.found();
}

}  // namespace stockline
