#include "stockline/quote.h"

#include <algorithm>
#include <utility>

#include "add_fault.h"
#include "enumerator_names.h"
#include "make_promise.h"
#include "order_by.h"
#include "pickup_place.h"
#include "promise_faults.h"
#include "promise_terms.h"
#include "question_faults.h"
#include "rare_kinds.h"
#include "reasons.h"
#include "serving.h"
#include "sourcing.h"

namespace stockline {
namespace {

// A product of a document of its own is so by itself too: when its plan has run out, and when it is held.
bool is_stale(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query) {
    if (product.replan_by && query.at >= *product.replan_by) return true;
    if (!snapshot.fresh_for) return false;
    const auto held = snapshot.held.find(query.sku);
    const Instant counted = held == snapshot.held.end() ? snapshot.as_of : held->second;
    return query.at > counted + *snapshot.fresh_for;
}

class PromiseMaker {
public:
    PromiseMaker(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
                 const NamedMethod* method, Takings* taken, Promise& promise)
        : snapshot_(snapshot),
          product_(product),
          query_(query),
          ways_(method, query.to, method == nullptr || product.rules.allows(method->first)),
          taken_(taken),
          before_(taken == nullptr ? query.in_cart : 0),
          is_stale_(is_stale(snapshot, product, query)),
          promise_(promise) {
        offers_.taken = taken;
        offers_.ordered = query.in_cart - before_;
        offers_.asked = before_ + query.quantity;
    }

    void make() {
        if (ways_.pickup() != nullptr) choose_place();
        find_offers(snapshot_, product_, query_, ways_, offers_);
        promise_.sku = query_.sku;
        promise_.quantity = query_.quantity;
        promise_.at = query_.at;
        promise_.confidence = query_.confidence.value_or(snapshot_.confidence);
        const auto most = ways_.pickup() != nullptr ? most_at_a_place_
                          : offers_.most            ? offers_.most
                                                    : offers_.max_quantity();
        if (most) promise_.max_quantity = std::max<Quantity>(0, *most - before_);
        promise_.order_quantity = product_.rules.quantity;
        if (promise_.order_quantity.most) {
            promise_.order_quantity.most =
                product_.rules.quantity.at_most(*promise_.order_quantity.most);
        }
        promise_.is_digital = is_rare(product_.rules.is_digital);
        // What is in the cart is a part of what the order has.
        const OrderQuantity& rule = product_.rules.quantity;
        const Quantity all = query_.in_cart + query_.quantity;
        const bool is_too_many = rule.most && all > *rule.most;
        if (is_too_many || all < rule.least || all % rule.step != 0) note(Note::other_quantity);
        promise_.in_stock = shown_stock();
        add_parts();
        tell_moment_of_pickup();
        add_ladder();
        promise_.status = promise_.parts.back().status;
        if (promise_.status == Status::not_shipped_there) {
            add_methods();
        } else {
            promise_.method = ways_.name();
        }
        set_whole_windows(promise_);
        if (is_stale_) promise_.notes.push_back(Note::stale);
        set_terms(snapshot_, product_, query_, promise_);
        promise_.notes.clear();
        if (!is_stale_ && !has(Note::kept) && offers_.effort.outcomes <= kMaxOutcomesLookedAt) {
            promise_.order_by = order_by(snapshot_, product_, query_, ways_, dated_, offers_);
        }
        if (taken_ != nullptr) take(product_, offers_, served_, *taken_);
        if (promise_.parts.size() > 1) note(Note::split);
        if (is_stale_) note(Note::stale);
        for (int each = 0; each < static_cast<int>(count_of<Note>()); ++each) {
            if (has(static_cast<Note>(each))) promise_.notes.push_back(static_cast<Note>(each));
        }
    }

    void note(Note note) { notes_ |= bit(note); }

private:
    static unsigned bit(Note note) { return 1U << static_cast<unsigned>(note); }
    [[nodiscard]] bool has(Note note) const { return (notes_ & bit(note)) != 0; }

    void choose_place() {
        const auto places = pickup_places(snapshot_, product_, query_, ways_, taken_);
        PromisedPickup& pickup = promise_.pickup.emplace();
        const PickupPlace* const best = best_of(places);
        pickup.location = query_.pickup_at;
        if (pickup.location.empty() && best != nullptr) pickup.location = best->name;
        ways_.collect_at(pickup.location);
        // Another place may have more than the one that serves fewer sooner.
        most_at_a_place_ = 0;
        for (const PickupPlace& place : places) {
            if (!query_.pickup_at.empty() && place.name != pickup.location) continue;
            most_at_a_place_ = place.most && most_at_a_place_
                                   ? std::optional{std::max(*most_at_a_place_, *place.most)}
                                   : std::nullopt;
        }
        for (const PickupPlace& place : places) {
            const bool has_all = place.on_hand >= before_ + query_.quantity;
            if (!has_all || place.name == pickup.location) continue;
            const std::string name{place.name};
            if (pickup.also_at.size() < kMaxAlsoAt) pickup.also_at.push_back(name);
        }
    }

    // Of units on hand, on a day that they have now.
    void tell_moment_of_pickup() {
        const Part& part = promise_.parts.front();
        if (ways_.pickup() == nullptr || promise_.parts.size() > 1 ||
            part.status != Status::in_stock || !part.windows.ship || has(Note::kept) ||
            product_.rules.handling_days) {
            return;
        }
        const auto origin = origin_of(snapshot_, part.location, query_.at, ways_);
        PromisedPickup& pickup = *promise_.pickup;
        pickup.from = origin->door.ready_at(query_.at, origin->pickup->ready_in);
        if (!pickup.from) return;
        const Instant local = *pickup.from + *origin->door.zone->offset_at(*pickup.from);
        pickup.time =
            std::chrono::floor<TimeOfDay>(local - std::chrono::floor<std::chrono::days>(local));
    }

    void add_parts() {
        Quantity before = 0;
        served_ = serve(offers_, before_, query_.quantity);
        dated_ = dated(served_);
        for (const Served& served : served_) {
            Part& part = promise_.parts.emplace_back();
            part.quantity = served.quantity;
            if (served.offer == nullptr) {
                part.status = offers_.missing;
                part.because = why(nullptr);
                note(Note::over_max);
                if (offers_.hides_units) note(Note::may_be_sooner);
                if (offers_.is_taken_from) note(Note::taken_in_order);
                continue;
            }
            Offer& offer = *served.offer;
            part.status = offer.status;
            part.location = offer.location;
            before += part.quantity;
            if (!offers_.is_released) promise_.release = product_.preorder->releases;
            note_where_to(offer);
            if (!is_stale_) {
                note_what_is_missing(offer);
                part.windows = offer.windows;
                part.because = why(&offer);
                set_queue(offer, part);
                keep_promised(part, before, offer.today);
            }
            if (offer.is_beyond_stock && offers_.hides_units) note(Note::may_be_sooner);
            merge_last(promise_.parts);
        }
    }

    // Who waits for several supplies stands in several queues.
    void set_queue(const Offer& offer, Part& part) const {
        const Draws& draws = product_.draws;
        const bool is_of_one = is_rare(draws.size() == 1 && draws.begin()->second == 1);
        if (offer.location.empty() || (is_rare(!draws.empty()) && !is_of_one)) return;
        const Step* const step =
            is_of_one ? offers_.sources[offer.first_source].step : offer.source.step;
        if (step != nullptr) part.queue = step->queue;
    }

    [[nodiscard]] Reasons why(const Offer* offer) {
        return reasons_of(snapshot_, product_, query_, ways_, offers_, offer);
    }

    // A promise is kept while its last days can be: only a broken one is revised. Days that have
    // passed since are not shown.
    void keep_promised(Part& part, Quantity last_unit, std::optional<Day> today) {
        const PromisedPart* const promised = part_with(query_.promised, last_unit);
        Windows& windows = part.windows;
        if (promised == nullptr || !today || !windows.ship || !promised->ship) return;
        if (promised->status.value_or(part.status) != part.status) return;
        if (windows.deliver.has_value() != promised->deliver.has_value()) return;
        const bool holds =
            windows.ship->latest <= promised->ship->latest &&
            (!windows.deliver || windows.deliver->latest <= promised->deliver->latest);
        if (!holds) return;
        Windows kept = windows;
        kept.ship = not_past(*promised->ship, *today);
        if (promised->deliver) kept.deliver = not_past(*promised->deliver, *today);
        if (kept == windows) return;
        windows = kept;
        note(Note::kept);
    }

    // Where the method asked for does not reach the destination, others may.
    void add_methods() {
        for (const NamedMethod& method : snapshot_.shipping) {
            if (!product_.rules.allows(method.first) || &method == ways_.method()) continue;
            Ways ways{&method, query_.to};
            if (reach_of(snapshot_, product_, query_, ways, true) == Reach::no) continue;
            Offers offers;
            find_offers(snapshot_, product_, query_, ways, offers);
            if (offers.missing != Status::not_shipped_there)
                promise_.methods.push_back(method.first);
        }
    }

    [[nodiscard]] ShownStock shown_stock() const {
        const Quantity left = std::max<Quantity>(0, offers_.in_stock - before_);
        const bool is_more = left > product_.tell_stock_up_to || offers_.is_in_stock_or_more;
        return ShownStock{std::min(left, product_.tell_stock_up_to), is_more};
    }

    // What is not known of the destination decides whether it is reached at all, also where no day is known.
    void note_where_to(const Offer& offer) {
        // A shop without methods says when it ships, and at a place of its own nobody needs to name one.
        if (ways_.method() == nullptr || ways_.pickup() != nullptr) return;
        if (!query_.to) {
            note(Note::no_destination);
        } else if (offer.reach == Reach::needs_postal_code) {
            note(Note::needs_postal_code);
        }
    }

    void note_what_is_missing(const Offer& offer) {
        if (is_rare(product_.rules.is_digital))
            return;  // there at once, or on the day of release: never sent
        if (offer.is_beyond_calendar) {
            note(Note::beyond_calendar);
        } else if (!offer.windows.ship) {
            note(Note::no_date);
        } else if (ways_.method() == nullptr || ways_.pickup() != nullptr || !query_.to ||
                   offer.reach != Reach::yes) {
            return;
        } else if (!offer.has_transit) {
            note(Note::no_transit_days);
        } else if (!offer.windows.deliver) {
            note(Note::no_date);
        }
    }

    void add_ladder() {
        if (is_rare(product_.rules.is_digital)) return;
        Quantity up_to = 0;
        std::optional<Quantity> limit = offers_.limit;
        for (const Offer& offer : offers_.list) {
            if (is_rare(offer.is_of_several_days)) break;
            Rung rung{std::nullopt, offer.status, offer.windows.ship, offer.windows.deliver};
            if (is_stale_) rung.ship = rung.deliver = std::nullopt;
            std::optional<Quantity> quantity = offer.quantity;
            if (offer.is_limited && limit) {
                quantity = std::min(quantity.value_or(*limit), *limit);
                *limit -= *quantity;
            }
            if (offers_.most)
                quantity = std::min(quantity.value_or(*offers_.most), *offers_.most - up_to);
            if (quantity == Quantity{0}) continue;
            if (quantity) {
                up_to += *quantity;
                if (up_to <= before_) continue;
                rung.up_to = up_to - before_;
            }
            // As the whole's windows: those of all units up to here.
            auto& ladder = promise_.ladder;
            if (!ladder.empty()) {
                rung.ship = later_of(rung.ship, ladder.back().ship);
                rung.deliver = later_of(rung.deliver, ladder.back().deliver);
            }
            const bool is_same = !ladder.empty() && ladder.back().status == rung.status &&
                                 ladder.back().ship == rung.ship &&
                                 ladder.back().deliver == rung.deliver;
            if (is_same) ladder.pop_back();
            ladder.push_back(rung);
            if (!quantity) break;  // as many as are asked for: what comes later is never reached
        }
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Query& query_;
    Ways ways_;
    // Of an order's earlier lines; null: there are none, and what is in the cart is of this product.
    Takings* taken_;
    Quantity before_;
    Offers offers_;
    std::vector<Served> served_;
    DatedAnswer dated_;
    /// By a pickup, the most that one of its places has; absent: no limit.
    std::optional<Quantity> most_at_a_place_ = 0;
    bool is_stale_;
    unsigned notes_ = 0;
    Promise& promise_;
};

// The first that certainly reaches the destination from a place with units that may be sold, else one that may, as its
// postal code decides; else from any place, as units do that nobody knows to be coming; where none does, the first.
const NamedMethod* method_for(const Snapshot& snapshot, const SnapshotProduct& product,
                              const Asking& asking) {
    const Methods& all = snapshot.shipping;
    for (const bool from_anywhere : {false, true}) {
        const NamedMethod* uncertain = nullptr;
        for (const NamedMethod& method : all) {
            if (!product.rules.allows(method.first)) continue;
            Ways ways{&method, asking.to, true, asking.pickup_at};
            const Reach reach = reach_of(snapshot, product, asking, ways, from_anywhere);
            if (reach == Reach::yes) return &method;
            if (reach == Reach::needs_postal_code && uncertain == nullptr) uncertain = &method;
        }
        if (uncertain != nullptr) return uncertain;
    }
    for (const NamedMethod& method : all) {
        if (product.rules.allows(method.first)) return &method;
    }
    return nullptr;
}

// In the currency of the product's price: no other is known here.
void check_price(const SnapshotProduct& product, const LinePrice& price, Faults& faults) {
    const std::optional<Money>& asked = price.unit ? price.unit : price.total;
    if (!asked || (product.price && product.price->currency == asked->currency)) return;
    fault_other_currency(faults, product, price);
}

// The least that makes an order of as many as it may have, with those that are in it.
Quantity least_of(const SnapshotProduct& product, Quantity in_cart) {
    return product.rules.quantity.at_least(in_cart + 1) - in_cart;
}

}  // namespace

const PromisedPart* part_with(const std::vector<PromisedPart>& parts, Quantity unit) {
    Quantity up_to = 0;
    for (const PromisedPart& part : parts) {
        up_to += part.quantity;
        if (unit <= up_to) return &part;
    }
    return nullptr;
}

void merge_last(std::vector<Part>& parts) {
    const std::size_t count = parts.size();
    if (count < 2) return;
    Part& before = parts[count - 2];
    const Part& last = parts[count - 1];
    if (before.status != last.status || before.windows.ship != last.windows.ship ||
        before.windows.deliver != last.windows.deliver) {
        return;
    }
    // What is served by nothing known is told apart from what has merely no day, but where a release is told of
    // both.
    const bool is_of_unknown = last.location.empty();
    if (before.location.empty() != is_of_unknown && last.status != Status::preorder) return;
    before.quantity += last.quantity;
    if (!(before.queue == last.queue)) before.queue.reset();
    before.windows.ready = later_of(before.windows.ready, last.windows.ready);
    // Those of two places do not lead to the days together; those of one lead to the latest.
    if (is_of_unknown || before.location == last.location) {
        add_reasons(before.because, last.because);
    } else {
        std::vector<std::string>& all = before.locations;
        if (all.empty()) all.push_back(before.location);
        if (std::find(all.begin(), all.end(), last.location) == all.end()) {
            all.push_back(last.location);
        }
    }
    parts.pop_back();
}

Window not_past(const Window& window, Day today) {
    return Window{std::max(window.earliest, today), window.latest};
}

void set_whole_windows(Promise& promise) {
    promise.ship = promise.parts.front().windows.ship;
    promise.deliver = promise.parts.front().windows.deliver;
    for (const Part& part : promise.parts) {
        promise.ship = later_of(promise.ship, part.windows.ship);
        promise.deliver = later_of(promise.deliver, part.windows.deliver);
    }
}

void make_promise(const Snapshot& snapshot, Query& query, Promise& into, Faults& faults,
                  Takings* taken) {
    const std::size_t before = faults.size();
    const auto product = snapshot.products.find(query.sku);
    if (product == snapshot.products.end()) {
        fault_unknown(faults, FaultCode::unknown_sku, "/sku", "The snapshot has no product \"",
                      query.sku);
    } else if (!serves_rare_kinds() && product->second.is_left_out) {
        add_fault(faults, FaultCode::larger_engine, kNeedsLargerEngine).pointer = "/sku";
    }
    const NamedMethod* method = nullptr;
    if (!query.method.empty()) {
        method = find_method(snapshot.shipping, query.method);
        if (method == nullptr) {
            fault_unknown_method(faults, query.method);
        }
    }
    if (!query.pickup_at.empty() &&
        !is_pickup_place(snapshot.shipping, query.method, query.pickup_at)) {
        fault_unknown_place(faults, query.pickup_at);
    }
    if (faults.size() > before) return;
    check_price(product->second, query.price, faults);
    if (faults.size() > before) return;
    if (query.quantity == 0) query.quantity = least_of(product->second, query.in_cart);
    // Without a destination nobody can say that a method does not reach it.
    const bool is_refused = method != nullptr && !product->second.rules.allows(method->first);
    if (is_rare(product->second.rules.is_digital)) {
        method = nullptr;
    } else if (query.method.empty() || (is_refused && !query.to)) {
        method = method_for(snapshot, product->second, query);
    }

    // An instant before the snapshot's own is proof of a wrong clock.
    const bool is_clock_wrong = query.at < snapshot.as_of;
    if (is_clock_wrong) query.at = snapshot.as_of;
    PromiseMaker maker{snapshot, product->second, query, method, taken, into};
    if (is_clock_wrong) maker.note(Note::clock_corrected);
    maker.make();
}

Quantity had_of(const Promise& promise) {
    Quantity had = 0;
    for (const Part& part : promise.parts) {
        if (can_be_had(part.status)) had += part.quantity;
    }
    return had;
}

Result<Promise> quote(const Snapshot& snapshot, const Query& query) {
    Result<Promise> promise;
    Faults faults = question_faults(query);
    if (faults.empty()) {
        Query asked = query;
        make_promise(snapshot, asked, *promise, faults);
    }
    if (!faults.empty()) promise = tl::unexpected{std::move(faults)};
    return promise;
}

}  // namespace stockline
