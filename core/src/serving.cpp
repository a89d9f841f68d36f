#include "serving.h"

#include <algorithm>

#include "rare_kinds.h"

namespace stockline {

// They are as though they could not be had.
static Quantity beyond_what_an_order_may_have(const Offers& offers, Quantity all) {
    return offers.most ? std::max<Quantity>(0, all - *offers.most) : 0;
}

// What one capacity makes for one line is one part of it, ready when the last of it is.
static void add_served(std::vector<Served>& served, const Served& more) {
    const bool is_made = is_rare(more.offer != nullptr && more.offer->made);
    const auto before = std::find_if(served.begin(), served.end(), [is_made](const Served& each) {
        return is_made && each.offer != nullptr && each.offer->made;
    });
    Quantity quantity = more.quantity;
    if (before != served.end()) {
        quantity += before->quantity;
        served.erase(before);
    }
    served.push_back(Served{more.offer, quantity});
}

std::vector<Served> serve(Offers& offers, Quantity before, Quantity quantity) {
    std::vector<Served> served;
    std::optional<Quantity> limit = offers.limit;
    Quantity left = before + quantity;
    const Quantity beyond = beyond_what_an_order_may_have(offers, left);
    left -= beyond;
    const auto add = [&](Offer* offer, Quantity units) {
        left -= units;
        const Quantity of_others = std::min(before, units);
        before -= of_others;
        if (units > of_others) add_served(served, Served{offer, units - of_others});
    };

    auto& list = offers.list;
    for (auto begin = list.begin(); begin != list.end() && left > 0;) {
        auto end = begin;
        while (end != list.end() && order(*end, *begin) == 0) ++end;
        // One parcel if any place has them all, else the fullest places first. None is fuller than the one before.
        for (Quantity fullest_yet = left; left > 0;) {
            Offer* fullest = nullptr;
            Quantity most = 0;
            for (auto each = begin; each != end; ++each) {
                const Quantity units = std::min(left, each->quantity.value_or(left));
                if (each->is_taken || (fullest != nullptr && units <= most)) continue;
                fullest = &*each;
                most = units;
                if (most == std::min(left, fullest_yet)) break;
            }
            if (fullest == nullptr) break;
            fullest->is_taken = true;
            fullest_yet = most;
            if (fullest->is_limited && limit) {
                most = std::min(most, *limit);
                *limit -= most;
            }
            add(fullest, most);
        }
        begin = end;
    }
    left += beyond;
    if (left > 0) add(nullptr, left);
    return served;
}

void take(const SnapshotProduct& product, const Offers& offers, const std::vector<Served>& served,
          Takings& into) {
    for (const auto& [offer, quantity] : served) {
        if (offer == nullptr) continue;
        const SnapshotSupply* const own = &product;
        if (offer->is_limited) into[own] += quantity;
        const bool is_plain = product.draws.empty() || !serves_rare_kinds();
        const std::size_t parts = is_plain ? 1 : product.draws.size();
        for (std::size_t i = 0; i < parts; ++i) {
            const SupplySource& source =
                is_plain ? offer->source : offers.sources[offer->first_source + i];
            const Quantity units = quantity * source.each;
            if (source.from != nullptr) into[source.from] += units;
            if (source.limited != nullptr) into[source.limited] += units;
        }
    }
}

}  // namespace stockline
