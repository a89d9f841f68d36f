#include "order_by.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "sourcing.h"

namespace stockline {
namespace {

using std::chrono::days;

// As far ahead as a deadline is looked for.
constexpr int kFurthestDays = 14;

// To look for the moment at which a pickup gets another day costs as much as so many.
constexpr std::size_t kOutcomesOfADoor = 8;

class Deadline {
public:
    Deadline(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
             Ways& ways, const DatedAnswer& now, const Offers& offers)
        : snapshot_(snapshot),
          product_(product),
          asked_(query),
          ways_(ways),
          now_(now),
          taken_(offers.taken),
          ordered_(offers.ordered) {}

    [[nodiscard]] std::optional<Instant> found() {
        for (int ahead = 0; ahead < kFurthestDays; ++ahead) {
            const Instant from = asked_.at + days{ahead};
            const Instant until = from + days{1};
            const auto last = edge(from, until, true);
            const auto beyond = beyond_calendar_;
            // Days that are not known any more by the day's end may have changed before.
            if (!last || (!is_other_at(*last) && beyond_calendar_ == beyond)) continue;
            auto first = edge(from, until, false);
            while (first && !is_other_at(*first)) first = edge(*first, until, false);
            if (first) return first;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool is_other_at(Instant at) {
        Query query = asked_;
        query.at = at;
        Offers offers;
        // Enough to see what one order may have.
        offers.wanted = product_.rules.quantity.at_least(query.in_cart + query.quantity);
        offers.taken = taken_;
        offers.held_at = asked_.at;
        offers.ordered = ordered_;
        offers.asked = query.in_cart - ordered_ + query.quantity;
        find_offers(snapshot_, product_, query, ways_, offers);
        outcomes_ += offers.effort.outcomes;
        const std::vector<Served> served = serve(offers, query.in_cart - ordered_, query.quantity);
        const DatedAnswer then = dated(served);
        beyond_calendar_ = std::count_if(served.begin(), served.end(), [](const Served& each) {
            return each.offer != nullptr && each.offer->is_beyond_calendar;
        });
        if (then.missing != now_.missing) return true;
        if (is_all_to_come_) return false;
        if (beyond_calendar_ == 0) return then.on_hand != now_.on_hand && then.all != now_.all;
        // Past a calendar's end there are no days, which is not to say that there are others: only days that are told
        // then, of more units than now, are.
        for (const auto window : {&DatedUnits::ship, &DatedUnits::deliver}) {
            for (const DatedUnits& units : then.on_hand) {
                const auto count = [&](const std::vector<DatedUnits>& all) {
                    Quantity counted = 0;
                    for (const DatedUnits& each : all) {
                        if (each.*window == units.*window) counted += each.quantity;
                    }
                    return counted;
                };
                if (units.*window && count(then.on_hand) > count(now_.on_hand)) return true;
            }
        }
        return false;
    }

    // Instants at which something may change, of which the last or the first after one and until another is wanted.
    struct Edge {
        Instant after;
        Instant until;
        bool is_last;
        std::optional<Instant> found{};

        void add(std::optional<Instant> at) {
            if (!at || *at <= after || *at > until) return;
            if (!found || (is_last ? *at > *found : *at < *found)) found = at;
        }
    };

    // None once too much was looked at: then no deadline is told.
    [[nodiscard]] std::optional<Instant> edge(Instant after, Instant until, bool is_last) {
        Edge edge{after, until, is_last};
        if (outcomes_ > kMaxOutcomesLookedAt) return edge.found;
        for (const auto& end : {product_.rules.sells.until,
                                product_.preorder ? product_.preorder->closes : std::nullopt}) {
            edge.add(end);
        }
        if (is_all_to_come_) return edge.found;
        const SupplyState& supply = product_.at(asked_.at);
        for (const auto* ladders : {&supply.ladders, &supply.released_ladders}) {
            for (const LocationLadder& ladder : *ladders) look_at(ladder.location, edge);
        }
        if (product_.made_to_order) look_at(product_.made_to_order->location, edge);
        return edge.found;
    }

    void look_at(std::string_view place, Edge& edge) {
        ++outcomes_;
        const Location& location = snapshot_.locations.find(place)->second;
        const TimeZone& zone = snapshot_.zones.find(location.time_zone)->second;
        const auto today = zone.local_day(edge.after);
        if (!today) return;
        const bool is_pickup = ways_.pickup() != nullptr;
        if (is_pickup) look_at_door(place, edge);
        // Of what is collected it is that of making: of a capacity today counts until then.
        const bool has_cutoff = !is_pickup || product_.made_to_order;
        // A stretch of 24 hours reaches into a third day where clocks go forward in it.
        for (Day day = *today; day <= *today + days{2}; day += days{1}) {
            if (has_cutoff) edge.add(zone.instant_of(day, location.cutoff_on(day, ways_.name())));
            if (counts_from_midnight_) edge.add(zone.instant_of(day, kEndOfDay));
        }
    }

    void look_at_door(std::string_view place, Edge& edge) {
        if (ways_.from(place).reach == Reach::no) return;
        const auto origin = origin_of(snapshot_, place, edge.after, ways_);
        outcomes_ += kOutcomesOfADoor;
        for (auto from = edge.after;;) {
            const auto change =
                origin->door.changes_day(from, edge.until, origin->pickup->ready_in);
            if (!change) return;
            edge.add(change);
            from = *change;
        }
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Query& asked_;
    Ways& ways_;
    const DatedAnswer& now_;
    const Takings* taken_;
    Quantity ordered_;
    // What is still to come has no deadline but the end of its sale.
    const bool is_all_to_come_ = now_.on_hand.empty();
    // Of all answers looked at, and one for each look at a place.
    std::size_t outcomes_ = 0;
    // How many of what was served last have days past a calendar's end.
    std::ptrdiff_t beyond_calendar_ = 0;
    // Production is counted from the day of asking, and release is a day. Else only cut-offs matter.
    bool counts_from_midnight_ = product_.made_to_order || product_.preorder ||
                                 (ways_.pickup() != nullptr && product_.rules.handling_days);
};

void add(std::vector<DatedUnits>& to, const DatedUnits& units) {
    if (!to.empty() && to.back().ship == units.ship && to.back().deliver == units.deliver) {
        to.back().quantity += units.quantity;
    } else {
        to.push_back(units);
    }
}

}  // namespace

DatedAnswer dated(const std::vector<Served>& served) {
    DatedAnswer answer;
    for (const Served& each : served) {
        if (each.offer == nullptr) {
            answer.missing += each.quantity;
            continue;
        }
        const DatedUnits units{each.quantity, each.offer->windows.ship,
                               each.offer->windows.deliver};
        add(answer.all, units);
        if (units.ship && !each.offer->is_beyond_stock) add(answer.on_hand, units);
    }
    return answer;
}

std::optional<Instant> order_by(const Snapshot& snapshot, const SnapshotProduct& product,
                                const Query& query, Ways& ways, const DatedAnswer& now,
                                const Offers& offers) {
    const auto& closes = product.preorder ? product.preorder->closes : std::nullopt;
    if (now.on_hand.empty() && !product.rules.sells.until && !closes) return std::nullopt;
    return Deadline{snapshot, product, query, ways, now, offers}.found();
}

}  // namespace stockline
