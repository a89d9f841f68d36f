#include "offers.h"

#include "rare_kinds.h"

namespace stockline {
namespace {

int order(Day a, Day b) { return day_number(a) - day_number(b); }

// Below 0 where a goes before b: earlier first, unknown last.
int order(const std::optional<Window>& a, const std::optional<Window>& b) {
    if (!a || !b) return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    const int last = order(a->latest, b->latest);
    return last != 0 ? last : order(a->earliest, b->earliest);
}

}  // namespace

int order(const Windows& a, const Windows& b) {
    const int first = order(a.deliver, b.deliver);
    return first != 0 ? first : order(a.ship, b.ship);
}

int order(const Offer& a, const Offer& b) {
    const int first = order(a.windows, b.windows);
    if (first != 0) return first;
    const auto last = [](const Offer& offer) {
        // Units that are known to be coming go before those that nobody knows of.
        return static_cast<int>(offer.is_beyond_stock) + static_cast<int>(offer.location.empty());
    };
    if (last(a) != last(b)) return last(a) - last(b);
    // What a capacity makes is served day by day, though a carrier may come for several of them at once.
    return is_rare(a.made && b.made) ? order(*a.made, *b.made) : 0;
}

std::optional<Quantity> Offers::max_quantity() const {
    Quantity free = 0;
    std::optional<Quantity> limited = 0;
    for (const Offer& offer : list) {
        if (!offer.is_limited) {
            if (!offer.quantity) return std::nullopt;
            free += *offer.quantity;
        } else if (limited) {
            limited = offer.quantity ? std::optional{*limited + *offer.quantity} : std::nullopt;
        }
    }
    if (!limited) {
        limited = limit;
    } else if (limit) {
        limited = std::min(*limited, *limit);
    }
    return limited ? std::optional{free + *limited} : std::nullopt;
}

}  // namespace stockline
