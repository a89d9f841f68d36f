#include "due_order.h"

#include <algorithm>
#include <tuple>

namespace stockline {

void sort_by_due(std::vector<SoldUnits>& sold) {
    const auto key = [](const SoldUnits& units) {
        const Commitment& c = *units.commitment;
        const CommitmentKind kind = c.kind.value_or(CommitmentKind::order);
        return std::tuple{c.due, static_cast<int>(kind), c.quantity};
    };
    std::sort(sold.begin(), sold.end(), [&](const SoldUnits& a, const SoldUnits& b) {
        const auto ka = key(a);
        const auto kb = key(b);
        if (ka != kb) return ka < kb;
        return std::tie(a.commitment->id, a.seller) < std::tie(b.commitment->id, b.seller);
    });
}

}  // namespace stockline
