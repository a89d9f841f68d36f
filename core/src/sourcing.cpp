#include "sourcing.h"

#include <algorithm>
#include <utility>

#include "capacity_days.h"
#include "drawn_part.h"
#include "rare_kinds.h"
#include "reasons.h"

namespace stockline {
namespace {

// Units that nobody knows to be coming may be promised: before release, when the release day counts as known, and
// where the shop says so.
bool permits_undated(const SupplyState& supply, bool is_released) {
    if (!is_released && !supply.preorder->is_inherited) return true;
    return supply.backorder && supply.backorder->sells_undated;
}
bool sells_undated(const SnapshotProduct& product, const SupplyState& supply, bool is_released) {
    if (product.made_to_order || product.is_discontinued) return false;
    return permits_undated(supply, is_released);
}

// How many units are left of a limit; absent: no limit. What nothing permits has 0.
std::optional<Quantity> limit_of(const SupplyState& supply, bool is_released) {
    if (!is_released && !supply.preorder->is_inherited) return supply.preorder->remaining;
    return supply.backorder ? supply.backorder->remaining : std::optional<Quantity>{0};
}

// Whether none of the days of the one goes before any of the other's.
bool comes_after(const Distribution& days, const Distribution& others) {
    return !days.masses().empty() && !others.masses().empty() &&
           days.masses().front().at >= others.masses().back().at;
}

// Whether a step's units are certainly ready no sooner than another's. Those on hand are ready now.
bool comes_after(const Step& step, const Step& other) {
    if (step.source != Source::receipt || other.source == Source::replenishment) return false;
    return other.source == Source::stock ||
           (comes_after(step.ready.optimistic, other.ready.optimistic) &&
            comes_after(step.ready.pessimistic, other.ready.pessimistic));
}

// How many outcomes all steps of one answer follow to the door, about (core/RULES.md, M8).
constexpr std::size_t kMaxOutcomes = 8000;
constexpr std::size_t kLeastSide = 5;

// Of so many days of a capacity each is told.
constexpr int kDaysTold = 10;

// Whether the units are made or ordered once somebody asks.
bool is_found_now(const Step* step) {
    return step == nullptr || step->source == Source::replenishment;
}

class OfferMaker {
public:
    OfferMaker(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
               Ways& ways, Offers& offers)
        : snapshot_(snapshot),
          product_(product),
          supply_(product.at(offers.held_at.value_or(asking.at))),
          asking_(asking),
          ways_(ways),
          offers_(offers) {
        if (product.draws.empty() || !serves_rare_kinds()) return;
        for (const auto& [name, each] : product.draws) {
            const auto own = snapshot.products.find(name);
            const SnapshotSupply* const owner =
                own != snapshot.products.end() && own->second.draws.empty()
                    ? &own->second
                    : &snapshot.supplies.find(name)->second;
            const SupplyState* const supply = &owner->at(offers.held_at.value_or(asking.at));
            DrawnPart& part = parts_.emplace_back(
                DrawnPart{supply, owner, each, !supply->preorder || is_released(*supply)});
            part.limit = left_of(limit_of(*supply, part.is_released), owner);
        }
    }

    void make() {
        offers_.missing = product_.is_discontinued ? Status::discontinued : Status::out_of_stock;
        if (is_over()) offers_.missing = Status::discontinued;
        if (why_not_sold() != ReasonCode::asked) return;
        set_permission();
        if (is_rare(product_.rules.is_digital)) {
            add_digital();
            set_most();
            return;
        }
        set_effort();
        for (const LocationLadder& ladder : ladders()) {
            if (has_draws()) {
                put_together(ladder.location);
            } else {
                add_ladder(ladder);
            }
        }
        if (product_.made_to_order) add_made_to_order(*product_.made_to_order);
        add_undated();
        if (has_draws()) keep_limits_of_parts();
        set_most();
        // Of a destination that nobody named nothing is said.
        const bool is_where_to_known = asking_.to || ways_.pickup() != nullptr;
        if (is_where_to_known && is_out_of_reach_ && offers_.max_quantity() == Quantity{0}) {
            offers_.missing = Status::not_shipped_there;
        }
    }

    // From the places that have any of it, without its days. Where even what is on hand is limited, and nothing is left
    // of the limit, nothing is sold by any method.
    [[nodiscard]] Reach reach_of_units() {
        set_permission();
        const auto& made = product_.made_to_order;
        Reach best = made ? reach_from(made->location) : Reach::no;
        for (const LocationLadder& ladder : ladders()) {
            const bool is_sold = has_draws() ? std::all_of(parts_.begin(), parts_.end(),
                                                           [&](const auto& part) {
                                                               const LocationLadder* const of =
                                                                   ladder_of(part, ladder.location);
                                                               return of != nullptr && has_any(*of);
                                                           })
                                             : has_any(ladder);
            if (is_sold) best = std::max(best, reach_from(ladder.location));
        }
        return best;
    }

    // Without any place nothing says that it is not reached.
    [[nodiscard]] Reach reach_from_anywhere() const {
        Reach best = snapshot_.locations.empty() ? Reach::yes : Reach::no;
        for (const auto& place : snapshot_.locations) {
            best = std::max(best, reach_from(place.first));
        }
        return best;
    }

    void tell_why(const Offer& offer, Reasons& because) const {
        if (offer.location.empty() || is_undated(offer)) {
            append_reasons(because, product_.undated_because);
            if (!offers_.is_released) add_release(because);
        } else if (const auto origin = origin_at(offer.location)) {
            another_reason(because, ReasonCode::asked).day = origin->today;
            const DayBounds ready = free_days(offer, *origin, &because);
            if (ready.pessimistic.masses().empty()) return;
            // The dock's days off have a part in when these are ready.
            const bool is_made = offer.status == Status::made_to_order;
            bool is_since_asked = is_made || (!has_draws() && is_found_now(offer.source.step));
            for (std::size_t i = 0; !is_made && i < part_count(); ++i) {
                is_since_asked = is_since_asked || is_found_now(source_of(offer, i).step);
            }
            add_window_reasons(*origin, ready, is_since_asked ? origin->today : Day::max(),
                               confidence(), offer.windows, offers_.effort, because);
        }
    }

    void tell_why_missing(Reasons& because) const {
        const ReasonCode why = why_not_sold();
        if (why == ReasonCode::not_open) {
            another_reason(because, why).at = opens();
        } else if (why == ReasonCode::closed) {
            another_reason(because, why).at =
                is_over() ? product_.rules.sells.until : product_.preorder->closes;
        } else if (offers_.missing != Status::not_shipped_there) {
            tell_restock(because);
        }
    }

private:
    // The later of the instants from which it is sold.
    [[nodiscard]] std::optional<Instant> opens() const {
        std::optional<Instant> from = product_.rules.sells.from;
        if (product_.preorder && product_.preorder->opens) {
            from = std::max(from.value_or(kFirstInstant), *product_.preorder->opens);
        }
        return from;
    }

    [[nodiscard]] bool is_over() const {
        return product_.rules.sells.until && asking_.at >= *product_.rules.sells.until;
    }

    // `not_open` or `closed`; `asked` where it is sold at all.
    [[nodiscard]] ReasonCode why_not_sold() const {
        if (is_over()) return ReasonCode::closed;
        const auto from = opens();
        if (from && asking_.at < *from) return ReasonCode::not_open;
        const bool has_closed = product_.preorder && product_.preorder->closes &&
                                asking_.at >= *product_.preorder->closes && !is_released();
        return has_closed ? ReasonCode::closed : ReasonCode::asked;
    }

    // Where fewer can be had than an order must have, none can.
    void set_most() {
        const OrderQuantity& rule = product_.rules.quantity;
        if (rule == OrderQuantity{}) return;
        const std::optional<Quantity> most = offers_.max_quantity();
        if (!most && !rule.most) return;
        const Quantity all = rule.at_most(most ? *most + offers_.ordered : *rule.most);
        offers_.most = std::max<Quantity>(0, all - offers_.ordered);
        if (offers_.most == Quantity{0}) {
            offers_.in_stock = 0;
            offers_.is_in_stock_or_more = false;
        }
    }

    [[nodiscard]] std::optional<Origin> origin_at(std::string_view place) const {
        auto origin = origin_of(snapshot_, place, asking_.at, ways_);
        if (origin && product_.rules.handling_days) {
            origin->all_handling =
                combine(origin->is_pickup() ? Duration::point(0) : origin->location->handling_days,
                        *product_.rules.handling_days,
                        [](int days, int more) { return std::optional{days + more}; });
        }
        return origin;
    }

    // Each step has its share.
    void set_effort() {
        std::size_t steps = 0;
        for (const LocationLadder& ladder : ladders()) steps += ladder.steps.size();
        for (std::size_t i = 0; i < part_count(); ++i) {
            for (const LocationLadder& ladder : ladders_of(parts_[i])) {
                steps += ladder.steps.size();
            }
        }
        std::size_t& side = offers_.effort.side;
        while (side > kLeastSide && side * side * steps > kMaxOutcomes) side /= 2;
    }

    // Before release all units are preorders, those on hand too. Afterwards only the permission to backorder counts.
    void set_permission() {
        offers_.is_released = !product_.preorder || is_released();
        offers_.limit = left_of(limit_of(supply_, offers_.is_released), &product_);
    }
    // Where only what it draws on is not released, nothing limits how many there are of it on hand.
    [[nodiscard]] bool is_limited(bool is_beyond_stock) const {
        return is_beyond_stock || (!offers_.is_released && !product_.preorder->is_inherited);
    }

    [[nodiscard]] Quantity taken(const void* from) const {
        const Quantity units = offers_.taken != nullptr ? taken_from(*offers_.taken, from) : 0;
        offers_.is_taken_from = offers_.is_taken_from || units > 0;
        return units;
    }
    [[nodiscard]] std::optional<Quantity> left_of(std::optional<Quantity> limit,
                                                  const SnapshotSupply* of) const {
        if (limit) limit = std::max<Quantity>(0, *limit - taken(of));
        return limit;
    }

    [[nodiscard]] const std::vector<LocationLadder>& ladders() const {
        return ladders(supply_, offers_.is_released);
    }
    [[nodiscard]] static const std::vector<LocationLadder>& ladders(const SupplyState& supply,
                                                                    bool is_released) {
        const bool is_launched = is_released && supply.preorder && !supply.released_ladders.empty();
        return is_launched ? supply.released_ladders : supply.ladders;
    }
    [[nodiscard]] static const std::vector<LocationLadder>& ladders_of(const DrawnPart& part) {
        return ladders(*part.supply, part.is_released);
    }
    // Null: there is none of it there.
    [[nodiscard]] static const LocationLadder* ladder_of(const DrawnPart& part,
                                                         std::string_view place) {
        for (const LocationLadder& ladder : ladders_of(part)) {
            if (ladder.location == place) return &ladder;
        }
        return nullptr;
    }
    [[nodiscard]] bool has_any(const LocationLadder& ladder) const {
        return std::any_of(ladder.steps.begin(), ladder.steps.end(), [this](const Step& step) {
            return step.source == Source::stock || offers_.limit != Quantity{0};
        });
    }

    // Judged by the clock of the first place that has the supply, or of any. Of two days of release, it is released
    // after the last.
    [[nodiscard]] bool is_released() const { return is_released(supply_); }
    [[nodiscard]] bool is_released(const SupplyState& supply) const {
        const auto today = today_of_release(supply);
        return today && is_released_on(supply.preorder->releases, *today);
    }
    [[nodiscard]] std::optional<Day> today_of_release(const SupplyState& supply) const {
        const std::string& place = supply.ladders.empty() ? snapshot_.locations.begin()->first
                                                          : supply.ladders.front().location;
        const auto origin = origin_of(snapshot_, place, asking_.at, ways_);
        if (!origin) return std::nullopt;
        return origin->today;
    }

    [[nodiscard]] bool is_sold(const Offer& offer) const {
        return !offer.is_limited || offers_.limit != Quantity{0};
    }

    [[nodiscard]] Status beyond_stock_status() const {
        return offers_.is_released ? Status::backorder : Status::preorder;
    }

    [[nodiscard]] bool has_draws() const { return part_count() > 0; }
    [[nodiscard]] std::size_t part_count() const { return serves_rare_kinds() ? parts_.size() : 0; }

    [[nodiscard]] Reach reach_from(std::string_view place) const { return ways_.from(place).reach; }

    // The first day at a place from which any method leads to the destination.
    void tell_restock(Reasons& because) const {
        if (!offers_.is_released) return;
        // The days are those of a shelf that nobody took from.
        for (std::size_t i = 0; i < part_count(); ++i) {
            for (const LocationLadder& ladder : ladders_of(parts_[i])) {
                if (taken(&ladder) > 0) return;
            }
        }
        if (snapshot_.shipping.empty()) tell_restock(ways_, because);
        for (const NamedMethod& method : snapshot_.shipping) {
            if (!product_.rules.allows(method.first)) continue;
            Ways ways{&method, asking_.to};
            tell_restock(ways, because);
        }
    }

    void tell_restock(Ways& ways, Reasons& because) const {
        for (const LocationLadder& ladder : ladders()) {
            if (!ladder.restock || ways.from(ladder.location).reach == Reach::no) continue;
            if (because.empty()) another_reason(because, ReasonCode::restock).day = Day::max();
            because.front().day = std::min(because.front().day, ladder.restock);
        }
    }

    // When a step's units are ready, and, where somebody asks, why.
    [[nodiscard]] DayBounds ready_days(const Step& step, const Origin& origin,
                                       Reasons* because) const {
        const int today = day_number(origin.today);
        if (because != nullptr) append_reasons(*because, step.because);
        if (step.source == Source::receipt) {
            if (because != nullptr && !step.ready.pessimistic.masses().empty()) {
                another_reason(*because, ReasonCode::supply_ready).days = step.ready;
            }
            return step.ready.mapped(
                [today](int day) { return std::optional{std::max(day, today)}; });
        }
        if (step.source == Source::replenishment) {
            const DayBounds arrival = arrival_days(step, origin.today);
            if (because != nullptr) {
                another_reason(*because, ReasonCode::replenishment).days = step.days;
                tell_supplier(step, origin.today, arrival, *because);
                if (origin.location->receiving_days > 0) {
                    another_reason(*because, ReasonCode::receiving).days =
                        Duration::point(origin.location->receiving_days);
                }
            }
            return received(origin, arrival);
        }
        return DayBounds::point(today);
    }

    // Null: the supplier counts calendar days.
    [[nodiscard]] const BusinessCalendar* supplier_of(const Step& step) const {
        if (step.calendar.empty()) return nullptr;
        return &snapshot_.calendars.find(step.calendar)->second;
    }

    [[nodiscard]] DayBounds arrival_days(const Step& step, Day today) const {
        const BusinessCalendar* const supplier = supplier_of(step);
        return step.days.mapped([today, supplier](int count) -> std::optional<int> {
            if (supplier == nullptr) return day_number(today) + count;
            const auto day = supplier->advance(today, count);
            return day ? std::optional{day_number(*day)} : std::nullopt;
        });
    }

    void tell_supplier(const Step& step, Day today, const DayBounds& arrival,
                       Reasons& because) const {
        const BusinessCalendar* const supplier = supplier_of(step);
        if (supplier == nullptr || arrival.pessimistic.masses().empty()) return;
        add_skipped_days(because, *supplier, today,
                         day_of_number(arrival.pessimistic.masses().back().at),
                         CalendarOf::supplier, offers_.effort.days_off());
    }

    // When units that are made to order are.
    [[nodiscard]] DayBounds made_days(const Offer& offer, const Origin& origin,
                                      Reasons* because) const {
        const Day begins = offer.made.value_or(origin.today);
        // Past the calendar's end the day is no reason: nobody knows whether it is worked.
        const bool is_known = origin.dock->is_business_day(begins).has_value();
        if (because != nullptr && serves_rare_kinds() && offer.made && is_known &&
            origin.dock->adjust(first_day_to_make(snapshot_, origin, asking_.at, ways_.name())) <
                begins) {
            another_reason(*because, ReasonCode::capacity).day = begins;
        }
        const Duration& production = product_.made_to_order->production_days;
        if (because != nullptr) {
            Reason& reason = another_reason(*because, ReasonCode::production);
            reason.days = production;
            if (begins != origin.today && is_known) reason.day = begins;
        }
        return combine(DayBounds::point(day_number(begins)), production,
                       [&origin](int day, int count) -> std::optional<int> {
                           const auto done = origin.dock->advance(day_of_number(day), count);
                           return done ? std::optional{day_number(*done)} : std::nullopt;
                       });
    }

    void add_ladder(const LocationLadder& ladder) {
        const Reach reach = reach_from(ladder.location);
        const auto origin = origin_at(ladder.location);
        const Quantity others = taken(&ladder);
        Quantity before = others;
        const Step* last = nullptr;
        bool is_ascending = true;
        for (const Step& step : ladder.steps) {
            if (step.up_to && *step.up_to <= others) {
                offers_.hides_units = offers_.hides_units || step.is_or_more;
                continue;
            }
            const bool is_later = last != nullptr && comes_after(step, *last);
            if (!offers_.wanted || before - others < *offers_.wanted) {
                is_ascending = is_ascending && (is_later || last == nullptr);
                last = &step;
            } else if (is_ascending && is_later) {
                continue;  // those before it are enough, and none of them is there later
            }
            Offer& offer = offers_.list.emplace_back();
            if (step.up_to) {
                offer.quantity = *step.up_to - before;
                before = *step.up_to;
            }
            offer.is_beyond_stock = step.source != Source::stock;
            offer.source = SupplySource{&step, step.up_to ? &ladder : nullptr};
            finish_last(ladder.location, reach, step.is_or_more, origin);
        }
    }

    // The last offer of the list, of which all is known but what any offer from a place has.
    void finish_last(const std::string& place, Reach reach, bool is_or_more,
                     const std::optional<Origin>& origin) {
        Offer& offer = offers_.list.back();
        offer.is_limited = is_limited(offer.is_beyond_stock);
        if (reach == Reach::no) {
            is_out_of_reach_ = is_out_of_reach_ || is_sold(offer);
            offers_.list.pop_back();
            return;
        }
        offer.reach = reach;
        offer.status = offer.is_beyond_stock ? beyond_stock_status()
                       : offers_.is_released ? Status::in_stock
                                             : Status::preorder;
        if (!offer.is_beyond_stock) {
            offers_.in_stock += offer.quantity.value_or(0);
            offers_.is_in_stock_or_more =
                offers_.is_in_stock_or_more || is_or_more || !offer.quantity;
        }
        offers_.hides_units = offers_.hides_units || is_or_more;
        offer.location = place;
        set_days_from(offer, origin);
        put_last_in_order();
    }

    // What is replenished is there without end, and receipts that come after it serve nobody.
    void set_rungs(DrawnPart& part, std::string_view place, const Origin& origin) {
        part.rungs.clear();
        part.at = 0;
        const bool is_sold = offers_.limit != Quantity{0} && part.limit != Quantity{0};
        const LocationLadder* const ladder = ladder_of(part, place);
        if (ladder != nullptr && !ladder->steps.empty()) {
            const Quantity others = taken(ladder);
            const Step& last = ladder->steps.back();
            for (const Step& step : ladder->steps) {
                if (step.up_to && *step.up_to <= others) {
                    offers_.hides_units = offers_.hides_units || step.is_or_more;
                    continue;
                }
                if (step.source != Source::stock && !is_sold) break;
                const bool is_endless_sooner =
                    step.source == Source::receipt && !last.up_to &&
                    order(windows_of(last, origin), windows_of(step, origin)) < 0;
                PartRung& rung = part.rungs.emplace_back(PartRung{&step, {}});
                if (is_endless_sooner) rung.step = &last;
                if (!rung.step->up_to) return;
                rung.up_to = *rung.step->up_to - others;
            }
        }
        // Units that nobody knows to be coming, beside those of other parts that are there.
        if (is_sold && sells_undated(product_, supply_, offers_.is_released) &&
            permits_undated(*part.supply, part.is_released)) {
            part.rungs.push_back(PartRung{nullptr, {}});
        }
    }

    [[nodiscard]] Windows windows_of(const Step& step, const Origin& origin) const {
        Windows windows;
        const DayBounds ready = released(ready_days(step, origin, nullptr));
        if (!ready.pessimistic.masses().empty()) {
            static_cast<void>(set_windows(origin, ready, confidence(), windows, offers_.effort));
        }
        return windows;
    }

    // From one place, as many as there are of all that it takes (core/RULES.md, M1).
    void put_together(const std::string& place) {
        const auto origin = origin_at(place);
        if (!origin) return;
        const Reach reach = reach_from(place);
        for (DrawnPart& part : parts_) set_rungs(part, place, *origin);
        for (Quantity before = 0; !offers_.wanted || before < *offers_.wanted;) {
            Offer offer;
            offer.first_source = offers_.sources.size();
            for (DrawnPart& part : parts_) {
                while (part.at < part.rungs.size() && !part.lasts(before)) ++part.at;
                if (part.at == part.rungs.size()) return;
            }
            // Of what nobody knows of any part to be coming, no place is known.
            const bool has_days = std::any_of(
                parts_.begin(), parts_.end(),
                [](const DrawnPart& part) { return part.rungs[part.at].step != nullptr; });
            if (!has_days) return;
            const std::optional<Quantity> up_to = take_rungs(place, offer);
            if (up_to) offer.quantity = *up_to - before;
            offers_.list.push_back(offer);
            finish_last(place, reach, up_to && has_more_at(*up_to), origin);
            if (!up_to) return;
            before = *up_to;
        }
    }

    // Of each part its rung, which has the units for one more. Together they last as far as the shortest of them.
    std::optional<Quantity> take_rungs(std::string_view place, Offer& into) {
        std::optional<Quantity> up_to;
        for (const DrawnPart& part : parts_) {
            const auto& [step, units] = part.rungs[part.at];
            if (units) up_to = std::min(up_to.value_or(*units / part.each), *units / part.each);
            const bool is_beyond_stock = step == nullptr || step->source != Source::stock;
            into.is_beyond_stock = into.is_beyond_stock || is_beyond_stock;
            const bool counts = is_beyond_stock || !part.is_released;
            offers_.sources.push_back(SupplySource{step, units ? ladder_of(part, place) : nullptr,
                                                   part.each, counts ? part.owner : nullptr});
        }
        return up_to;
    }

    // There are more where there are of all that come to an end here.
    [[nodiscard]] bool has_more_at(Quantity quantity) const {
        return std::all_of(parts_.begin(), parts_.end(), [quantity](const DrawnPart& part) {
            return !part.ends_at(quantity) || part.rungs[part.at].step->is_or_more;
        });
    }

    // Of each part no more beyond stock than it permits, the earliest first.
    void keep_limits_of_parts() {
        for (auto offer = offers_.list.begin(); offer != offers_.list.end();) {
            auto& most = offer->quantity;
            for (const bool is_measured : {false, true}) {
                for (std::size_t i = 0; i < parts_.size(); ++i) {
                    std::optional<Quantity>& limit = parts_[i].limit;
                    if (!limit || source_of(*offer, i).limited == nullptr) continue;
                    const Quantity each = parts_[i].each;
                    if (is_measured) {
                        *limit -= *most * each;
                    } else {
                        most = std::min(most.value_or(*limit / each), *limit / each);
                    }
                }
            }
            offer = most == Quantity{0} ? offers_.list.erase(offer) : std::next(offer);
        }
    }

    [[nodiscard]] const SupplySource& source_of(const Offer& offer, std::size_t part) const {
        return offers_.sources[offer.first_source + part];
    }

    // Ladders ascend already, so this seldom moves anything. Equal offers keep their order.
    void put_last_in_order() {
        const auto last = std::prev(offers_.list.end());
        auto place = last;
        while (place != offers_.list.begin() && order(*last, *std::prev(place)) < 0) --place;
        if (place != last) offers_.list.splice(place, offers_.list, last);
    }

    void add_made_to_order(const MadeToOrder& made) {
        const Reach reach = reach_from(made.location);
        if (reach == Reach::no) {
            is_out_of_reach_ = true;
            return;
        }
        const auto origin = origin_at(made.location);
        std::vector<CapacityDays> capacities;
        if (serves_rare_kinds()) set_capacities_in_use(capacities);
        if (capacities.empty()) {
            add_made(reach, std::nullopt, std::nullopt, false, origin);
        } else if (origin) {
            add_made_by(capacities, reach, *origin);
        }
    }

    void add_made(Reach reach, std::optional<Quantity> quantity, std::optional<Day> day,
                  bool is_of_several_days, const std::optional<Origin>& origin) {
        Offer& offer = offers_.list.emplace_back();
        offer.quantity = quantity;
        offer.made = day;
        offer.is_of_several_days = is_of_several_days;
        offer.reach = reach;
        offer.status = Status::made_to_order;
        offer.is_limited = is_limited(false);
        offer.location = product_.made_to_order->location;
        if (day) set_capacities(offer);
        set_days_from(offer, origin);
        put_last_in_order();
    }

    // What it takes of them.
    void set_capacities(Offer& offer) {
        offer.source.from = supply_.capacity ? &*supply_.capacity : nullptr;
        offer.first_source = offers_.sources.size();
        for (const DrawnPart& part : parts_) {
            offers_.sources.push_back(SupplySource{nullptr, &*part.supply->capacity, part.each});
        }
    }

    void set_capacities_in_use(std::vector<CapacityDays>& capacities) const {
        const auto add = [&](const SupplyState& supply, Quantity each) {
            if (supply.capacity)
                capacities.emplace_back(*supply.capacity, taken(&*supply.capacity), each);
        };
        add(supply_, 1);
        for (const DrawnPart& part : parts_) add(*part.supply, part.each);
    }

    // Day by day for those that come first; then up to the day of the last that is asked for; then all the others.
    void add_made_by(std::vector<CapacityDays>& capacities, Reach reach, const Origin& origin) {
        Quantity before = 0;
        Quantity all = 0;
        Day last = origin.today;
        int told = 0;
        int days_in = 0;
        const auto add = [&] {
            add_made(reach, all - before, last, days_in > 1, origin);
            before = all;
            days_in = 0;
            ++told;
        };
        const Day first = first_day_to_make(snapshot_, origin, asking_.at, ways_.name());
        const Day end = origin.today + std::chrono::days{kCapacityDays};
        for (Day day = first; day < end; day += std::chrono::days{1}) {
            const auto is_worked = origin.dock->is_business_day(day);
            // Of days past the calendar's end nobody knows.
            if (!is_worked) {
                if (all > before) add();
                add_made_past_calendar(capacities, reach, day, end - day);
                return;
            }
            if (!*is_worked) continue;
            Quantity units = kMaxQuantity;
            for (CapacityDays& capacity : capacities) {
                capacity.make(origin, day);
                units = std::min(units, capacity.units());
            }
            if (units == all) continue;
            const bool was_enough = all >= offers_.asked;
            all = units;
            last = day;
            ++days_in;
            if (told < kDaysTold || (all >= offers_.asked && !was_enough)) add();
        }
        if (all > before) add();
    }

    // On days of which nobody knows whether they are worked: at most what is made if all of them are.
    void add_made_past_calendar(const std::vector<CapacityDays>& capacities, Reach reach, Day from,
                                std::chrono::days days) {
        Quantity units = kMaxQuantity;
        for (const CapacityDays& capacity : capacities) {
            units = std::min(units, capacity.units_in(days));
        }
        if (units > 0) add_made(reach, units, from, false, std::nullopt);
    }

    // As many as are asked for, wherever to. What is made no more is sold no more: nothing of it is left.
    void add_digital() {
        if (product_.is_discontinued) return;
        Offer& offer = offers_.list.emplace_back();
        offer.is_limited = !offers_.is_released;
        if (offers_.is_released) {
            offers_.is_in_stock_or_more = true;
        } else {
            offer.status = Status::preorder;
            const Window& releases = product_.preorder->releases;
            // A day that has passed is not told.
            const auto today = today_of_release(supply_);
            offer.windows.deliver =
                Window{std::max(releases.earliest, today.value_or(kFirstDay)), releases.latest};
        }
    }

    // Units that may be sold although nobody knows when they come. They come to some place.
    void add_undated() {
        const bool has_end = std::all_of(offers_.list.begin(), offers_.list.end(),
                                         [](const Offer& offer) { return offer.quantity; });
        if (!has_end || offers_.limit == Quantity{0}) return;
        if (!sells_undated(product_, supply_, offers_.is_released)) return;
        for (std::size_t i = 0; i < part_count(); ++i) {
            if (!permits_undated(*parts_[i].supply, parts_[i].is_released)) return;
        }
        const Reach reach = reach_from_anywhere();
        if (reach == Reach::no) {
            is_out_of_reach_ = true;
            return;
        }
        Offer& offer = offers_.list.emplace_back();
        offer.first_source = offers_.sources.size();
        for (std::size_t i = 0; i < part_count(); ++i) {
            const DrawnPart& part = parts_[i];
            offers_.sources.push_back(SupplySource{nullptr, nullptr, part.each, part.owner});
        }
        offer.reach = reach;
        offer.status = beyond_stock_status();
        offer.is_beyond_stock = true;
        offer.is_limited = true;
    }

    void add_release(Reasons& because) const {
        const Window& releases = product_.preorder->releases;
        Reason& reason = another_reason(because, ReasonCode::release);
        reason.day = releases.latest;
        if (releases.earliest != releases.latest) {
            reason.days =
                DayBounds::range(day_number(releases.earliest), day_number(releases.latest));
        }
    }

    // As far as the clock of the place that they come from reaches.
    void set_days_from(Offer& offer, const std::optional<Origin>& origin) {
        if (origin) {
            set_days(offer, *origin);
        } else {
            offer.is_beyond_calendar = true;
        }
    }

    void set_days(Offer& offer, const Origin& origin) {
        if (is_undated(offer)) return;
        const DayBounds ready = free_days(offer, origin, nullptr);
        if (ready.pessimistic.masses().empty()) {
            offer.is_beyond_calendar = true;
            return;
        }
        offer.is_beyond_calendar =
            set_windows(origin, ready, confidence(), offer.windows, offers_.effort);
        offer.has_transit = origin.transit_days() != nullptr;
        offer.today = origin.today;
    }

    // Of some of its parts nobody knows when they come.
    [[nodiscard]] bool is_undated(const Offer& offer) const {
        if (offer.status == Status::made_to_order) return false;
        for (std::size_t i = 0; i < part_count(); ++i) {
            if (source_of(offer, i).step == nullptr) return true;
        }
        return false;
    }

    // When all that an offer takes is there. Why is told of what comes last, at the confidence asked for.
    [[nodiscard]] DayBounds drawn_days(const Offer& offer, const Origin& origin,
                                       Reasons* because) const {
        DayBounds all = DayBounds::point(day_number(origin.today));
        int last = all.pessimistic.masses().front().at;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const DayBounds part = ready_days(*source_of(offer, i).step, origin, nullptr);
            all = DayBounds{last_of(all.optimistic, part.optimistic),
                            last_of(all.pessimistic, part.pessimistic)};
            last = std::max(last, last_day(part));
        }
        for (std::size_t i = 0; because != nullptr && i < parts_.size(); ++i) {
            Reasons of_part;
            if (last_day(ready_days(*source_of(offer, i).step, origin, &of_part)) == last) {
                add_reasons(*because, of_part);
            }
        }
        return all;
    }
    [[nodiscard]] int last_day(const DayBounds& days) const {
        return days.pessimistic.first_reaching(confidence()).value_or(day_number(kLastDay));
    }

    // Not before the release.
    [[nodiscard]] DayBounds released(DayBounds ready) const {
        if (offers_.is_released) return ready;
        const Window& releases = product_.preorder->releases;
        const auto not_before = [](const Distribution& days, Day release) {
            return days.mapped([number = day_number(release)](int day) {
                return std::optional{std::max(day, number)};
            });
        };
        ready.optimistic = not_before(ready.optimistic, releases.earliest);
        ready.pessimistic = not_before(ready.pessimistic, releases.latest);
        return ready;
    }

    // When an offer's units are ready and released, and, where somebody asks, why.
    [[nodiscard]] DayBounds free_days(const Offer& offer, const Origin& origin,
                                      Reasons* because) const {
        DayBounds ready = has_draws() && offer.status != Status::made_to_order
                              ? drawn_days(offer, origin, because)
                          : offer.source.step != nullptr
                              ? ready_days(*offer.source.step, origin, because)
                              : made_days(offer, origin, because);
        ready = released(std::move(ready));
        if (because != nullptr && !offers_.is_released) add_release(*because);
        return ready;
    }

    [[nodiscard]] double confidence() const {
        return asking_.confidence.value_or(snapshot_.confidence);
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    /// Its own, as it is at the instant of asking.
    const SupplyState& supply_;
    const Asking& asking_;
    Ways& ways_;
    bool is_out_of_reach_ = false;
    Offers& offers_;
    /// Of a product with draws, what it takes; else empty.
    std::vector<DrawnPart> parts_;
};

}  // namespace

Reach reach_of(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
               Ways& ways, bool from_anywhere) {
    Offers none;
    OfferMaker maker{snapshot, product, asking, ways, none};
    return from_anywhere ? maker.reach_from_anywhere() : maker.reach_of_units();
}

void find_offers(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
                 Ways& ways, Offers& into) {
    OfferMaker{snapshot, product, asking, ways, into}.make();
}

Reasons reasons_of(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
                   Ways& ways, Offers& offers, const Offer* offer) {
    Reasons because;
    const OfferMaker maker{snapshot, product, asking, ways, offers};
    if (offer != nullptr) {
        maker.tell_why(*offer, because);
    } else {
        maker.tell_why_missing(because);
    }
    return because;
}

}  // namespace stockline
