#include "pickup_place.h"

#include <algorithm>

#include "itinerary.h"
#include "offers.h"
#include "rare_kinds.h"
#include "serving.h"
#include "sourcing.h"

namespace stockline {
namespace {

// Below 0 where a goes before b: earlier first, unknown last.
int compare(const std::optional<Window>& a, const std::optional<Window>& b) {
    if (!a || !b) return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    const int last = day_number(a->latest) - day_number(b->latest);
    return last != 0 ? last : day_number(a->earliest) - day_number(b->earliest);
}

bool is_better(const PickupPlace& a, const PickupPlace& b) {
    if (a.units != b.units) return a.units > b.units;
    const int days = compare(a.last, b.last);
    if (days != 0) return days < 0;
    return a.from && (!b.from || *a.from < *b.from);
}

// From when on what the place has on hand is ready.
std::optional<Instant> moment_at(const Snapshot& snapshot, std::string_view place,
                                 const Query& query, Ways& ways) {
    const auto origin = origin_of(snapshot, place, query.at, ways);
    if (!origin) return std::nullopt;
    return origin->door.ready_at(query.at, origin->pickup->ready_in);
}

class Gatherer {
public:
    Gatherer(const SnapshotProduct& product, const Query& query, Ways& ways, const Takings* taken)
        : product_(product),
          query_(query),
          ways_(ways),
          taken_(taken),
          ordered_(taken != nullptr ? query.in_cart : 0),
          wanted_(query.in_cart + query.quantity - ordered_),
          places_(ways.pickup()->locations.size()) {}

    std::vector<PickupPlace> gather(const Snapshot& snapshot) {
        Offers offers;
        const OrderQuantity& rule = product_.rules.quantity;
        offers.taken = taken_;
        offers.ordered = ordered_;
        offers.asked = wanted_;
        find_offers(snapshot, product_, query_, ways_, offers);
        auto name = ways_.pickup()->locations.begin();
        for (PickupPlace& place : places_) {
            place.name = *name++;
            const auto all = add_offers(offers, place);
            if (all || rule.most) {
                const Quantity most = all ? *all + ordered_ : *rule.most;
                place.most = std::max<Quantity>(0, rule.at_most(most) - ordered_);
            }
            if (rule.at_most(place.units + ordered_) <= ordered_) place.units = 0;
            place.units = std::min(place.units, wanted_);
            // Whoever asks for more than an order may have is told of none that has it.
            if (rule.most && *rule.most < wanted_ + ordered_) place.on_hand = 0;
            if (place.units == 0 || place.on_hand < place.units || !place.last) continue;
            place.from = moment_at(snapshot, place.name, query_, ways_);
        }
        return std::move(places_);
    }

private:
    // As many as there are, of what has no end as many as are asked for. How many there are in all; absent: no limit.
    std::optional<Quantity> add_offers(const Offers& offers, PickupPlace& place) const {
        std::optional<Quantity> all = 0;
        std::optional<Quantity> limit = offers.limit;
        for (const Offer& offer : offers.list) {
            // What nobody knows to be coming may come to any.
            if (!offer.location.empty() && offer.location != place.name) continue;
            std::optional<Quantity> some = offer.quantity;
            if (offer.is_limited && limit) {
                some = std::min(some.value_or(*limit), *limit);
                *limit -= *some;
            }
            all = all && some ? std::optional{*all + *some} : std::nullopt;
            const Quantity units = some.value_or(product_.rules.quantity.at_least(wanted_));
            if (units == 0) continue;
            if (place.units < wanted_) place.last = offer.windows.deliver;
            place.units += units;
            if (offer.status == Status::in_stock) place.on_hand += units;
        }
        return all;
    }

    const SnapshotProduct& product_;
    const Query& query_;
    Ways& ways_;
    const Takings* taken_;
    Quantity ordered_;
    Quantity wanted_;
    std::vector<PickupPlace> places_;
};

}  // namespace

std::vector<PickupPlace> pickup_places(const Snapshot& snapshot, const SnapshotProduct& product,
                                       const Query& query, Ways& ways, const Takings* taken) {
    return Gatherer{product, query, ways, taken}.gather(snapshot);
}

PickupPlace line_at_place(const Snapshot& snapshot, const SnapshotProduct& product,
                          const Query& query, Ways& ways, Takings& taken) {
    Offers offers;
    offers.taken = &taken;
    offers.ordered = query.in_cart;
    offers.asked = query.quantity;
    find_offers(snapshot, product, query, ways, offers);
    const std::vector<Served> served = serve(offers, 0, query.quantity);
    PickupPlace place;
    bool is_known = true;
    for (const Served& each : served) {
        if (each.offer == nullptr) continue;
        const auto& deliver = each.offer->windows.deliver;
        is_known = is_known && deliver;
        place.last = place.units > 0 ? later_of(place.last, deliver) : deliver;
        place.units += each.quantity;
        if (each.offer->status == Status::in_stock) place.on_hand += each.quantity;
    }
    if (is_known && place.on_hand == query.quantity) {
        place.from = moment_at(snapshot, served.front().offer->location, query, ways);
    }
    take(product, offers, served, taken);
    return place;
}

const PickupPlace* best_of(const std::vector<PickupPlace>& places) {
    const PickupPlace* best = nullptr;
    for (const PickupPlace& place : places) {
        if (place.units > 0 && (best == nullptr || is_better(place, *best))) best = &place;
    }
    return best;
}

void add_line(PickupPlace& place, const PickupPlace& line) {
    place.units += line.units;
    place.last = later_of(place.last, line.last);
    place.from = place.from && line.from ? std::max(place.from, line.from) : std::nullopt;
}

bool is_pickup_place(const Methods& methods, std::string_view method, std::string_view place) {
    if (!serves_rare_kinds()) return false;
    const NamedMethod* const named = find_method(methods, method);
    if (named != nullptr && named->second.pickup) return named->second.pickup->has(place);
    return std::any_of(methods.begin(), methods.end(), [place](const NamedMethod& each) {
        return each.second.pickup && each.second.pickup->has(place);
    });
}

}  // namespace stockline
