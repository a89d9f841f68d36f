#include "pickup_place.h"

#include <algorithm>

#include "itinerary.h"
#include "offers.h"
#include "rare_kinds.h"
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
        offers.wanted = rule.at_least(wanted_ + ordered_);
        find_offers(snapshot, product_, query_, ways_, offers);
        auto name = ways_.pickup()->locations.begin();
        for (PickupPlace& place : places_) {
            place.name = *name++;
            place.limit = offers.limit;
            for (const Offer& offer : offers.list) {
                // What nobody knows to be coming may come to any.
                if (offer.location.empty() || offer.location == place.name) add(offer, place);
            }
            if (rule.at_most(place.units + ordered_) <= ordered_) place.units = 0;
            place.units = std::min(place.units, wanted_);
            // Whoever asks for more than an order may have is told of none that has it.
            if (rule.most && *rule.most < wanted_ + ordered_) place.on_hand = 0;
            if (place.units == 0 || place.on_hand < place.units || !place.last) continue;
            const auto origin = origin_of(snapshot, place.name, query_.at, ways_);
            if (origin) place.from = origin->door.ready_at(query_.at, origin->pickup->ready_in);
        }
        return std::move(places_);
    }

private:
    void add(const Offer& offer, PickupPlace& place) const {
        // Of what has no end there are as many as are asked for.
        Quantity units = offer.quantity.value_or(product_.rules.quantity.at_least(wanted_));
        if (offer.is_limited && place.limit) {
            units = std::min(units, *place.limit);
            *place.limit -= units;
        }
        if (units == 0) return;
        if (place.units < wanted_) place.last = offer.windows.deliver;
        place.units += units;
        if (offer.status == Status::in_stock) place.on_hand += units;
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

const PickupPlace* best_of(const std::vector<PickupPlace>& places) {
    const PickupPlace* best = nullptr;
    for (const PickupPlace& place : places) {
        if (place.units > 0 && (best == nullptr || is_better(place, *best))) best = &place;
    }
    return best;
}

void add_line(std::vector<PickupPlace>& places, const std::vector<PickupPlace>& more) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        PickupPlace& place = places[i];
        const PickupPlace& line = more[i];
        place.units += line.units;
        place.last = later_of(place.last, line.last);
        place.from = place.from && line.from ? std::max(place.from, line.from) : std::nullopt;
    }
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
